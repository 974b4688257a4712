#!/usr/bin/env python3
"""kills.py FELT_CLI KILLS [SEED]: kills felt-cli with SIGKILL at a moment nobody chose, KILLS times, and looks each time at what is left.

What was acknowledged has to be there word for word, the journal sound, and everything else as it was or as it was to be. The work that is
interrupted is drawn anew each time: adding, editing, backing up, restoring, bringing together, changing the passphrase; in journals with
and without one. Says how many were killed in the middle of work, what they were at, and how many lost anything.
"""
import collections
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

FELT = pathlib.Path(sys.argv[1]).resolve()
KILLS = int(sys.argv[2])
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 32)
FRESH_AFTER = 25  # kills, so that looking does not take longer and longer


class Lost(Exception):
    pass


class Life:
    """A journal, and what has to be in it."""

    def __init__(self, folder, chance):
        self.folder, self.chance = pathlib.Path(folder), chance
        self.file = self.folder / "journal.felt"
        self.other = self.folder / "other.felt"
        self.secret = self.folder / "passphrase" if chance.random() < 0.2 else None  # a key takes its time
        for name in ("passphrase", "next"):
            (self.folder / name).write_text(name)
        self.notes = {}       # id -> the notes it may have
        self.count = 0
        self.run("init")

    def command(self, *arguments, file=None):
        secret = ["--passphrase-file", str(self.secret)] if self.secret else ["--no-passphrase"]
        return [str(FELT), "--journal", str(file or self.file), *secret, *map(str, arguments)]

    def run(self, *arguments, given="", file=None):
        done = subprocess.run(self.command(*arguments, file=file), input=given.encode(), capture_output=True, timeout=120, check=False)
        if done.returncode:
            raise Lost(f"{arguments[0]}: {done.returncode} {done.stderr.decode()}")
        return done.stdout.decode()

    def entry(self):
        self.count += 1
        number = f"{self.count:012d}"
        return {"id": f"01990000-0000-7000-8000-{number}", "at": "2026-03-01", "note": f"note {number} " + "x" * self.chance.randrange(3000)}

    def kill(self, command, given="", within=0.05):
        """True where it was killed before its end; what it had written by then."""
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as felt:
            try:
                felt.stdin.write(given.encode())
                felt.stdin.close()
            except BrokenPipeError:
                pass
            time.sleep(self.chance.random() * within)
            felt.send_signal(signal.SIGKILL)
            written = felt.stdout.read().decode()
            felt.wait()
            return felt.returncode == -signal.SIGKILL, written

    def add(self):
        entries = [self.entry() for _ in range(60)]
        killed, written = self.kill(self.command("add", "--json", "-"), "".join(json.dumps(each) + "\n" for each in entries),
                                    0.15 if not self.secret else 1.2)
        acknowledged = {json.loads(line)["id"] for line in written.splitlines() if line.endswith("}")}
        there = self.look()
        for each in entries:
            if each["id"] in acknowledged or each["id"] in there:
                self.notes[each["id"]] = {each["note"]}
        return killed

    def edit(self):
        which = self.chance.choice(sorted(self.notes))
        new = self.entry()["note"]
        killed, _ = self.kill(self.command("edit", which, "--json", "-"), json.dumps({"at": "2026-03-01", "note": new}), self.moment())
        self.notes[which] = self.notes[which] | {new}
        return killed

    def backup(self):
        copy = self.folder / f"copy-{self.count}-{self.chance.randrange(10 ** 9)}.felt"
        killed, _ = self.kill(self.command("backup", copy), within=self.moment())
        if copy.exists():
            self.check(copy)
        return killed

    def restore(self):
        self.other.unlink(missing_ok=True)
        pathlib.Path(str(self.other) + ".key").unlink(missing_ok=True)
        self.run("backup", self.other)
        killed, _ = self.kill(self.command("restore", self.other), within=self.moment())
        return killed

    def merge(self):
        self.other.unlink(missing_ok=True)
        pathlib.Path(str(self.other) + ".key").unlink(missing_ok=True)
        self.run("backup", self.other)
        entries = [self.entry() for _ in range(20)]
        self.run("add", "--json", "-", given="".join(json.dumps(each) + "\n" for each in entries), file=self.other)
        killed, _ = self.kill(self.command("merge", self.other), within=self.moment())
        came = [each for each in entries if each["id"] in self.look()]
        if len(came) not in (0, len(entries)):
            raise Lost(f"merge: {len(came)} of {len(entries)} came")
        for each in came:
            self.notes[each["id"]] = {each["note"]}
        return killed

    def passphrase(self):
        was, new = self.secret, self.folder / ("next" if self.secret != self.folder / "next" else "passphrase")
        killed, _ = self.kill(self.command("passphrase", "--new-passphrase-file", new), within=1.5)
        self.secret = new
        if subprocess.run(self.command("list"), capture_output=True, timeout=120, check=False).returncode == 4:
            self.secret = was
        return killed

    def moment(self):
        return 1.5 if self.secret else 0.06

    def look(self, file=None):
        return {each["id"]: each["note"] for each in map(json.loads, self.run("list", "--json", file=file).splitlines())}

    def check(self, file=None):
        self.run("check", file=file)
        there = self.look(file)
        for which, notes in self.notes.items():
            if there.get(which) not in notes:
                raise Lost(f"{which}: " + ("is not there" if which not in there else "says something else"))
        if file is None:
            self.notes = {which: {there[which]} for which in self.notes}

    def live(self):
        works = [self.add] * 4 + ([self.edit, self.backup, self.restore, self.merge] if self.notes else [])
        if self.chance.random() < 0.05:
            works = [self.passphrase]
        work = self.chance.choice(works)
        killed = work()
        self.check()
        return killed, work.__name__


def main():
    chance = random.Random(SEED)
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    killed, losses, done = collections.Counter(), 0, 0
    life = folder = None
    while sum(killed.values()) < KILLS and losses < 10:
        if life is None or done >= FRESH_AFTER:
            if folder:
                shutil.rmtree(folder)
            folder = tempfile.mkdtemp(prefix="felt-kills-", dir=place)
            life, done = Life(folder, chance), 0
        try:
            hit, work = life.live()
            killed[work] += hit
            if hit and sum(killed.values()) % 100 == 0:
                print(f"{sum(killed.values())} kills", flush=True)
        except Lost as lost:
            losses += 1
            kept = f"{folder}-lost"
            os.rename(folder, kept)
            print(f"seed {SEED}, kill {sum(killed.values())}: {lost}; kept in {kept}")
            life = folder = None
        done += 1
    if folder:
        shutil.rmtree(folder)
    print(f"{sum(killed.values())} kills (seed {SEED}): " + ", ".join(f"{count} {work}" for work, count in sorted(killed.items())))
    print(f"{losses} lost anything")
    return 1 if losses else 0


sys.exit(main())
