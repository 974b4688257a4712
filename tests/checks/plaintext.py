#!/usr/bin/env python3
"""plaintext.py FELT_CLI [DESKTOP_TESTS]: a journal with a passphrase leaves no word of itself anywhere else, while it is in use and after.

Telling words are put down, found, changed, backed up, merged, drafted and interrupted. All the while, and once more at the end, everything
that can be written to is searched for them: the data folder, XDG's config, cache and state, the temporary folder, the home, /dev/shm.
The words are looked for in UTF-8 and both orders of UTF-16. DESKTOP_TESTS does the same in the window, by its hidden test [.plaintext].
"""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

FELT = pathlib.Path(sys.argv[1]).resolve()
DESKTOP = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None
WORDS = ["Zwetschgenknödelgefühl", "quetzalcoatlian dread", "my sister Annegret"]
NEEDLES = [word.encode(code) for word in WORDS for code in ("utf-8", "utf-16-le", "utf-16-be")]
SHARED = pathlib.Path("/dev/shm")
LARGEST = 64 << 20


class Rooms:
    """A home of its own, and a thread that searches it without pause."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="felt-plaintext-")
        self.root = pathlib.Path(self.folder.name)
        self.environment = {"PATH": os.defpath, "LANG": "C.UTF-8", "HOME": str(self.root / "home"), "TMPDIR": str(self.root / "tmp"),
                            "XDG_RUNTIME_DIR": str(self.root / "run"), "QT_QPA_PLATFORM": "offscreen",
                            "ASAN_OPTIONS": "detect_leaks=0"}
        for name in ("data", "config", "cache", "state"):
            self.environment[f"XDG_{name.upper()}_HOME"] = str(self.root / name)
        for name in ("home", "tmp", "run", "data", "config", "cache", "state"):
            (self.root / name).mkdir(mode=0o700)
        self.before = {str(each) for each in SHARED.glob("*")} if SHARED.is_dir() else set()
        self.found = set()
        self.searches = 0
        self.stops = threading.Event()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()

    def files(self):
        yield from (each for each in self.root.rglob("*") if each.is_file() and not each.is_symlink())
        if SHARED.is_dir():
            for top in SHARED.glob("*"):
                if str(top) not in self.before and not top.name.startswith("felt-test-"):  # those of other tests that run just now
                    yield from ([top] if top.is_file() else (each for each in top.rglob("*") if each.is_file()))

    def search(self):
        for file in self.files():
            try:
                with open(file, "rb") as opened:
                    text = opened.read(LARGEST)
            except OSError:
                continue  # gone in between
            name = os.fsencode(str(file))
            if any(needle in text or needle in name for needle in NEEDLES):
                self.found.add(str(file.relative_to(self.root)) if self.root in file.parents else str(file))
        self.searches += 1

    def watch(self):
        while not self.stops.is_set():
            self.search()
            time.sleep(0.002)

    def close(self):
        self.stops.set()
        self.thread.join()
        self.search()
        self.folder.cleanup()


class Plaintext(unittest.TestCase):
    def setUp(self):
        self.rooms = Rooms()
        self.addCleanup(self.rooms.close)
        (self.rooms.root / "passphrase").write_text("four unrelated words here")

    def felt(self, *arguments, given="", status=0):
        done = subprocess.run(self.command(*arguments), input=given.encode(), env=self.rooms.environment, cwd=self.rooms.root / "home",
                              capture_output=True, timeout=120, check=False)
        self.assertEqual(status, done.returncode, done.stderr.decode())
        return done.stdout.decode()

    def command(self, *arguments):
        return [str(FELT), "--passphrase-file", str(self.rooms.root / "passphrase"), *map(str, arguments)]

    def entry(self, word):
        return json.dumps({"at": "2026-03-01T08:00:00+01:00", "note": word, "tags": [word], "marks": [{"place": "inner.stomach", "word": word}]},
                          ensure_ascii=False) + "\n"

    def nothing_found(self):
        self.rooms.search()
        self.assertEqual(set(), self.rooms.found)
        self.assertGreater(self.rooms.searches, 3)

    def test_command_line(self):
        self.felt("init")
        added = [json.loads(self.felt("add", "--json", "-", given=self.entry(word)))["id"] for word in WORDS]
        self.assertIn(WORDS[0], self.felt("list"))
        self.assertIn(WORDS[0], self.felt("find", WORDS[0][:12]))
        self.felt("edit", added[0], "--json", "-", given=self.entry(WORDS[1]))
        self.felt("delete", added[1])
        self.felt("backup", self.rooms.root / "home" / "copy.felt")
        self.felt("add", "--json", "-", given=self.entry(WORDS[2]))
        self.felt("merge", self.rooms.root / "home" / "copy.felt")
        self.felt("restore", self.rooms.root / "home" / "copy.felt")
        self.felt("checkin", given=f"\n\n\n{WORDS[0]}\n")
        self.felt("erase", added[2])
        self.felt("check")
        self.nothing_found()

    def test_killed_in_the_middle(self):
        self.felt("init")
        for _ in range(10):
            with subprocess.Popen(self.command("add", "--json", "-"), env=self.rooms.environment, stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as felt:
                felt.stdin.write((self.entry(WORDS[0]) * 200).encode())
                felt.stdin.flush()
                felt.stdout.readline()
                felt.send_signal(signal.SIGKILL)
                felt.stdin.close()
        self.nothing_found()
        self.felt("check")

    def test_no_core_dump(self):
        self.felt("init")
        with subprocess.Popen(self.command("add", "--json", "-"), env=self.rooms.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              cwd=self.rooms.root / "home") as felt:
            felt.stdin.write(self.entry(WORDS[0]).encode())
            felt.stdin.flush()
            felt.stdout.readline()
            limits = pathlib.Path(f"/proc/{felt.pid}/limits").read_text()
            self.assertRegex(limits, r"Max core file size\s+0\s+0\s")
            if os.geteuid() != 0:  # what is not dumpable belongs to root
                self.assertEqual(0, os.stat(f"/proc/{felt.pid}/mem").st_uid)
            felt.send_signal(signal.SIGSEGV)
            felt.stdin.close()
        self.assertEqual([], [each.name for each in (self.rooms.root / "home").iterdir()])
        self.nothing_found()

    @unittest.skipUnless(DESKTOP, "without a window")
    def test_window(self):
        environment = {**self.rooms.environment, "FELT_TELLING": WORDS[1]}
        done = subprocess.run([str(DESKTOP), "[.plaintext]"], env=environment, cwd=self.rooms.root / "home", capture_output=True, timeout=300,
                              check=False)
        self.assertEqual(0, done.returncode, done.stdout.decode())
        self.assertIn("1 test case", done.stdout.decode())
        self.nothing_found()

    def test_it_can_fail(self):
        for name, code in (("cache/thumbnail", "utf-8"), ("tmp/etilqs_1", "utf-16-le"), ("state/log", "utf-16-be")):
            file = self.rooms.root / name
            file.write_bytes(b"\0\1" + WORDS[1].encode(code) + b"\xff")
            while name not in self.rooms.found:
                time.sleep(0.01)
            file.unlink()
        # A journal without a passphrase is found at once.
        plain = [str(FELT), "--no-passphrase", "--journal", str(self.rooms.root / "home" / "open.felt")]
        subprocess.run([*plain, "init"], env=self.rooms.environment, check=True, capture_output=True)
        subprocess.run([*plain, "add", "--json", "-"], input=self.entry(WORDS[0]).encode(), env=self.rooms.environment, check=True,
                       capture_output=True)
        self.rooms.search()
        self.assertIn("home/open.felt", self.rooms.found)
        # A file that is gone again a moment later too.
        (self.rooms.root / "tmp" / "short").write_bytes(NEEDLES[0])
        time.sleep(0.2)
        (self.rooms.root / "tmp" / "short").unlink()
        self.assertIn("tmp/short", self.rooms.found)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
