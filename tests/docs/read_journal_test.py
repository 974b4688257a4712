#!/usr/bin/env python3
"""read_journal_test.py FELT_CLI SCRIPT: SCRIPT reads journals without Felt exactly as FELT_CLI lists them, and leaves nothing behind."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

FELT, SCRIPT = (pathlib.Path(each).resolve() for each in sys.argv[1:3])
PYTHON = "/usr/bin/python3"  # Debian's, which has argon2
ENTRIES = [
    {"at": "2026-03-01T07:30+01:00", "note": "zwei\nZeilen, ein \u2028 und ein \u0001",
     "marks": [{"view": "front", "place": "front.chest.left", "intensity": 6}]},
    {"at": "2026-03-01", "feelings": [{"word": "فرح 喜び", "intensity": 0}], "private": True},
    {"at": "2026-02-28T23:59", "plane": {"pleasantness": -0.35}, "of another program": {"kept": [1, 2.5, None]}},
]


class ReadJournal(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="felt-docs-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.journal = self.folder / "journal.felt"
        self.passphrase = self.folder / "passphrase"
        self.passphrase.write_bytes("offen, Sésam \n".encode())
        self.wrong = self.folder / "wrong"
        self.wrong.write_bytes("offen, Sésam".encode())

    def run_in_folder(self, *command, given=b""):
        environment = {"HOME": str(self.folder), "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        return subprocess.run([str(each) for each in command], input=given, env=environment, capture_output=True, timeout=120,
                              start_new_session=True, check=False)

    def felt(self, *arguments, given=b""):
        done = self.run_in_folder(FELT, "--journal", self.journal, *arguments, given=given)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout

    def make(self, *options):
        self.felt(*options, "init")
        ids = self.felt(*options, "add", "--json", "-", given="".join(json.dumps(each) + "\n" for each in ENTRIES + [{"at": "2026-03-02"}]).encode())
        self.felt(*options, "delete", json.loads(ids.splitlines()[-1])["id"])
        listed = self.felt(*options, "list", "--json")
        self.assertEqual(len(listed.splitlines()), len(ENTRIES))
        return listed

    def read(self, *options):
        before = sorted(self.folder.iterdir())
        done = self.run_in_folder(PYTHON, "-B", SCRIPT, *options, self.journal)
        self.assertEqual(sorted(self.folder.iterdir()), before)
        return done

    def assert_reads(self, listed, *options):
        done = self.read(*options)
        self.assertEqual((done.returncode, done.stderr.decode(), done.stdout.decode()), (0, "", listed.decode()))

    def assert_refuses(self, status, *options):
        done = self.read(*options)
        self.assertEqual((done.returncode, done.stdout), (status, b""))
        self.assertRegex(done.stderr.decode(), r"\A[^\n]+\n\Z")

    def test_without_passphrase(self):
        self.assert_reads(self.make("--no-passphrase"))

    def test_with_passphrase(self):
        self.assert_reads(self.make("--passphrase-file", self.passphrase), "--passphrase-file", self.passphrase)
        self.assert_refuses(4, "--passphrase-file", self.wrong)

    def test_without_companion(self):
        listed = self.make("--passphrase-file", self.passphrase)
        (self.folder / "journal.felt.key").unlink()
        self.assert_reads(listed, "--passphrase-file", self.passphrase)
        self.assert_refuses(4, "--passphrase-file", self.wrong)

    def test_interrupted_change_of_passphrase(self):
        listed = self.make("--passphrase-file", self.passphrase)
        right = self.folder / "journal.felt.key"
        right.rename(self.folder / "journal.felt.key.new")
        other = json.loads((self.folder / "journal.felt.key.new").read_text())
        right.write_text(json.dumps({**other, "salt": "00" * 16}))
        self.assert_reads(listed, "--passphrase-file", self.passphrase)

    def test_something_else(self):
        self.journal.write_text("a text that is long enough to be mistaken for something else")
        self.assert_refuses(4, "--passphrase-file", self.passphrase)
        self.journal.write_bytes(b"")
        self.assert_refuses(7)

    def test_is_short(self):
        self.assertLess(len(SCRIPT.read_text(encoding="utf-8").splitlines()), 100)


if __name__ == "__main__":
    if shutil.which("sqlcipher", path="/usr/bin:/bin") is None:
        sys.exit("the sqlcipher shell is missing (Debian: sqlcipher)")
    unittest.main(argv=sys.argv[:1])
