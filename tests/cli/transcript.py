#!/usr/bin/env python3
"""Plays a transcript of felt-cli and compares it with what really happens.

    transcript.py FELT_CLI FILE.transcript [--accept]

A transcript is a text:
    # a remark
    $ felt list --json          a command for sh; `felt` is the program, the folder is empty at the start
    < a line                    its standard input, line by line
    a line of standard output
    ! a line of standard error
    = 3                         the exit status, where it is not 0
Ids become <id 1>, <id 2> … in the order they appear, times of writing and of today ‹now›, the folder ~. A mismatch is written to
FILE.transcript.actual; --accept puts what happened in the transcript's place.
"""
import datetime
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

UUID = re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b")
NOW = re.compile(r'("(?:written|made|replaced|erased|deleted)":")[^"]*"')
KEPT_IDS = re.compile(r"^0+-")


def steps(text):
    """Remarks and blank lines as they are, commands with their input."""
    for line in text.splitlines():
        if line.startswith(("#",)) or not line.strip():
            yield "remark", line
        elif line.startswith("$ "):
            yield "command", line[2:]
        elif line.startswith("<"):
            yield "input", line[2:]


class Player:
    def __init__(self, program):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="felt-transcript-"))
        (self.folder / "bin").mkdir()
        (self.folder / "bin" / "felt").symlink_to(pathlib.Path(program).resolve())
        (self.folder / "home").mkdir()
        self.environment = {
            "PATH": f"{self.folder}/bin:/usr/bin:/bin", "HOME": str(self.folder / "home"), "LANG": "C.UTF-8", "TZ": "UTC",
            "ASAN_OPTIONS": "detect_leaks=0", "UBSAN_OPTIONS": os.environ.get("UBSAN_OPTIONS", ""),
        }
        self.ids = {}
        days = {str(datetime.datetime.now(datetime.timezone.utc).date() + datetime.timedelta(days=n)) for n in (-1, 0, 1)}
        self.today = re.compile("(?:" + "|".join(days) + r")(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?\+00:00)?)?")

    def neutral(self, text):
        text = text.replace(str(self.folder / "home"), "~")
        text = NOW.sub(r'\1‹now›"', text)
        text = self.today.sub("‹now›", text)

        def number(match):
            known = match.group(0)
            return known if KEPT_IDS.match(known) else f"<id {self.ids.setdefault(known, len(self.ids) + 1)}>"
        return UUID.sub(number, text)

    def play(self, command, given):
        for known, number in self.ids.items():
            command = command.replace(f"<id {number}>", known)
            given = given.replace(f"<id {number}>", known)
        done = subprocess.run(["sh", "-c", command], input=given.encode(), cwd=self.folder / "home", env=self.environment,
                              capture_output=True, timeout=120, start_new_session=True, check=False)
        lines = []
        for stream, mark in ((done.stdout, ""), (done.stderr, "! ")):
            text = self.neutral(stream.decode("utf-8", "backslashreplace"))
            lines += [(mark + line).rstrip() if line.strip() else (mark or "|") for line in text.splitlines()]
        if done.returncode:
            lines.append(f"= {done.returncode}")
        return lines


def replay(program, text):
    player = Player(program)
    happened, command, given = [], None, []

    def run():
        nonlocal command, given
        if command is not None:
            happened.extend(player.play(command, "".join(line + "\n" for line in given)))
        command, given = None, []
    for kind, line in steps(text):
        if kind == "input":
            given.append(line)
            happened.append(f"< {line}".rstrip())
            continue
        run()
        if kind == "command":
            command = line
            happened.append(f"$ {line}")
        else:
            happened.append(line)
    run()
    return "\n".join(happened) + "\n"


def main():
    program, file = sys.argv[1], pathlib.Path(sys.argv[2])
    expected = file.read_text()
    happened = replay(program, expected)
    actual = file.with_suffix(file.suffix + ".actual")
    if happened == expected:
        actual.unlink(missing_ok=True)
        return 0
    if "--accept" in sys.argv[3:]:
        file.write_text(happened)
        return 0
    actual.write_text(happened)
    sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), happened.splitlines(True), str(file), str(actual)))
    return 1


sys.exit(main())
