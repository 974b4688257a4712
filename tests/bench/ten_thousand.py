#!/usr/bin/python3
"""Pipes check-ins through felt-cli add, compares what list gives with what went in, and list | add with list.

ten_thousand.py FELT_CLI FOLDER [COUNT]"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

NOTES = ["", "Woke early, the light was grey.", "Zwei Zeilen\nund „Zitate“.", "胸口很紧 — café 🙂", "x" * 200, "tab\tand \\ and \"quotes\""]


def check_in(number, chance, sensations, feelings, needs):
    """A check-in of the size that people write, every tenth with fields that Felt does not know."""
    day, minute = divmod(number * 37, 1440)
    at = f"{2000 + day // 336:04}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}"
    entry = {"at": [f"{at}T{minute // 60:02}:{minute % 60:02}:00+01:00", f"{at}T{minute // 60:02}:{minute % 60:02}", at][number % 3]}
    entry["marks"] = [{"view": "front", "place": "front.chest.left", "sensation": chance.choice(sensations), "intensity": chance.randrange(11)},
                      {"place": "inner.stomach", "sensation": chance.choice(sensations), "word": "eng"}]
    entry["feelings"] = [{"concept": chance.choice(feelings), "intensity": chance.randrange(11)} for _ in range(2)]
    entry["needs"] = [{"concept": chance.choice(needs), "met": chance.choice(["met", "unmet", "partly"])}]
    if number % 6:
        entry["note"] = NOTES[number % 6]
    if number % 10 == 0:
        entry["later"] = {"number": number, "list": [1.5, None, {}]}
    return entry


class Journal:
    def __init__(self, program, file):
        self.command = [program, "--journal", file, "--no-passphrase", "--lang", "en"]
        self.run("init")

    def run(self, *arguments, text=None):
        begin = time.monotonic()
        done = subprocess.run([*self.command, *arguments], input=text, capture_output=True, encoding="utf-8", check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(arguments)}: exit {done.returncode}: {done.stderr[:1000]}")
        return done.stdout, time.monotonic() - begin


def concepts(program):
    lines = subprocess.run([program, "lexicon", "--json", "--lang", "en"], capture_output=True, encoding="utf-8", check=True).stdout.splitlines()
    ids = [json.loads(line)["id"] for line in lines]
    return [[each for each in ids if each.startswith(kind)] for kind in ("s.", "f.", "n.")]


def compare(given, acknowledged, listed):
    """Every check-in is in the list as it was given, with the id that was acknowledged for it, and nothing else is there."""
    entries = {entry["id"]: entry for entry in map(json.loads, listed)}
    if len(acknowledged) != len(given) or len(listed) != len(given) or set(entries) != set(acknowledged):
        sys.exit(f"{len(given)} given, {len(set(acknowledged))} acknowledged, {len(entries)} listed")
    for number, (entry, name) in enumerate(zip(given, acknowledged)):
        kept = dict(entries[name])
        del kept["id"], kept["written"]
        if kept != entry:
            sys.exit(f"check-in {number} came back otherwise")


def main(program, folder, count=10_000):
    ids = concepts(program)
    given = [check_in(number, random.Random(number), *ids) for number in range(count)]
    with tempfile.TemporaryDirectory(prefix="felt-bench-", dir=folder) as place:
        first = Journal(program, pathlib.Path(place, "first.felt"))
        out, added = first.run("add", "--json", "-", text="".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in given))
        listed, listing = first.run("list", "--json")
        compare(given, [json.loads(line)["id"] for line in out.splitlines()], listed.splitlines())
        second = Journal(program, pathlib.Path(place, "second.felt"))
        _, again = second.run("add", "--json", "-", text=listed)
        if second.run("list", "--json")[0] != listed:
            sys.exit("list | add gives another list")
        first.run("check")
        print(f"felt-cli add of {count} check-ins: {added:.2f} s, {added / count * 1000:.2f} ms each; list: {listing:.2f} s; list | add: {again:.2f} s; all the same")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
