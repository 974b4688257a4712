#!/usr/bin/env python3
"""formats_test.py FELT_CLI ROOT: what ROOT/docs/formats.md shows is what FELT_CLI takes and gives, and its manual page names every option."""
import datetime
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest

from jsonschema import Draft202012Validator, RefResolver

FELT, ROOT = (pathlib.Path(each).resolve() for each in sys.argv[1:3])
DOCS = ROOT / "docs"
PAGE = (DOCS / "formats.md").read_text(encoding="utf-8")


def example(mark):
    return re.search(rf"^```{mark}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL).group(1)


def validator(name):
    file = DOCS / "schema" / name
    schema = json.loads(file.read_text(encoding="utf-8"))
    return Draft202012Validator(schema, resolver=RefResolver(file.as_uri(), schema))


def one_line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Formats(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="felt-docs-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.felt("init")

    def felt(self, *arguments, given="", status=0):
        environment = {"HOME": str(self.folder), "LANG": "C.UTF-8", "PATH": os.defpath}
        command = [str(FELT), "--journal", str(self.folder / "journal.felt"), "--no-passphrase", *map(str, arguments)]
        done = subprocess.run(command, input=given, env=environment, capture_output=True, timeout=60, encoding="utf-8", check=False)
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stdout

    def archive(self):
        out = self.folder / "archive"
        out.unlink(missing_ok=True)
        self.felt("archive", "--out", out)
        return out.read_text(encoding="utf-8").splitlines()

    def take(self, lines, status=0):
        file = self.folder / "given"
        file.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        return self.felt("import", file, "--json", status=status)

    def test_check_in(self):
        entry = json.loads(example("json check-in"))
        self.assertEqual([], list(validator("check-in.schema.json").iter_errors(entry)))
        self.felt("add", "--json", "-", given=one_line(entry))
        self.assertEqual(one_line(entry) + "\n", self.felt("list", "--json"))

    def test_check_in_table_is_complete_and_in_order(self):
        entry = json.loads(example("json check-in"))
        tables = re.findall(r"^\| field \| type \| what \|\n\|[-|]+\n((?:\|.*\n)+)", PAGE, re.MULTILINE)
        for fields, table in zip((entry, entry["marks"][0]), tables):
            self.assertEqual(list(fields), re.findall(r"^\| `(\w+)`", table, re.MULTILINE))

    def test_archive(self):
        # Resting since yesterday: what has rested for 30 days begins to rest anew.
        yesterday = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)
        lines = example("json archive").replace("2026-03-03T08:00:00.000+01:00", yesterday.isoformat(timespec="milliseconds")).splitlines()
        line = validator("archive.schema.json")
        for each in [json.loads(each) for each in lines] + line.schema["examples"]:
            self.assertEqual([], list(line.iter_errors(each)), each)
        self.take(lines)
        self.assertEqual(lines[1:], self.archive()[1:])

    def test_archive_schema_sees_what_is_wrong(self):
        line = validator("archive.schema.json")
        good = json.loads(example("json archive").splitlines()[1])
        wrong_entries = [{"marks": [{"intensity": 11}]}, {"written": None}, {"at": "tomorrow"}]
        wrong = [{**good, "entry": {**good["entry"], **each}} for each in wrong_entries]
        for each in [*wrong, {**good, "kind": "thought"}, {**good, "revision": 0}, {"tombstone": "x", "erased": "2026-03-01"}, {"end": True}]:
            self.assertFalse(line.is_valid(each), each)

    def test_report(self):
        heading, check_in, review, *_ = map(json.loads, example("json archive").splitlines())
        del review["deleted"]  # what has rested for 30 days goes when the journal is opened to write

        def archive(*records):
            return map(one_line, [heading, *records, {"end": True, "records": len(records), "tombstones": 0}])
        self.take(archive(check_in, review))
        other = {**check_in, "entry": {**check_in["entry"], "note": "something else"}}
        new = {**check_in, "entry": {**check_in["entry"], "id": "0195529e-6c00-7abc-8def-0123456789ae"}}
        self.assertEqual(example("json report"), self.take(archive(other, review, new), status=3))

    def test_keyed_sum(self):
        self.take(example("json archive").splitlines())
        program = {}
        exec(example("python"), program)  # pylint: disable=exec-used
        with sqlite3.connect(self.folder / "journal.felt") as connection:
            self.assertTrue(program["is_sealed"](connection))
            connection.execute("UPDATE entry SET body = replace(body, 'ten', 'two')")
            self.assertFalse(program["is_sealed"](connection))
            connection.rollback()

    def test_tables_are_described(self):
        with sqlite3.connect(self.folder / "journal.felt") as connection:
            tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'entry_text_%'").fetchall()
            for (table,) in tables:
                section = re.search(rf"^### `{table}`.*?(?=^##)", PAGE, re.MULTILINE | re.DOTALL)
                self.assertIsNotNone(section, table)
                for (column,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,)):
                    self.assertIn(f"`{column}`", section.group(0), table)

    def test_manual_page_is_complete(self):
        page = (ROOT / "packaging" / "man" / "felt-cli.1").read_text(encoding="utf-8")
        commands = re.findall(r"^  (\w+)  ", self.felt("--help").split("Subcommands:")[1], re.MULTILINE)
        self.assertGreater(len(commands), 15)
        for command in commands:
            section = re.search(rf"^\.It Cm {command}\b.*?(?=^\.It |^\.El)", page, re.MULTILINE | re.DOTALL)
            self.assertIsNotNone(section, command)
            for option in set(re.findall(r"--([a-z-]+)", self.felt(command, "--help"))) - {"help"}:
                self.assertRegex(section.group(0), rf"Fl Fl {option}\b", command)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
