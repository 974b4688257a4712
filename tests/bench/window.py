#!/usr/bin/env python3
"""window.py BUILD: the window's start beside a bare Qt window's, and the memory it takes, on a screen of its own.

Start: from the call to the first window on the screen, median of 15, the two programs in turn; once with the first start and once with
the passphrase of a journal. Memory: the proportional share (PSS) with a journal of a year, at Today and after every room was entered.
Needs xvfb, xdotool and openbox.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BUILD = Path(sys.argv[1] if len(sys.argv) > 1 else "build/dev").resolve()
FELT, CLI, BARE = BUILD / "app/desktop/felt", BUILD / "app/cli/felt-cli", BUILD / "tests/bench/bare_window"


def environment(home):
    env = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    return env | {"HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}


def start(env, *command):
    """Milliseconds until the first window is on the screen, and the process."""
    begun = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        seen = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "."], env=env, capture_output=True)
        if seen.stdout.strip():
            return (time.perf_counter() - begun) * 1000, process
        if process.poll() is not None or time.perf_counter() - begun > 20:
            sys.exit(f"{command[0]} showed no window")


def end(process):
    process.kill()
    process.wait()


def pss(process):
    for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024


def main():
    with tempfile.TemporaryDirectory() as home:
        display = f":{300 + os.getpid() % 300}"
        screen = subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x860x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
        env = environment(home) | {"DISPLAY": display}
        time.sleep(1)
        manager = subprocess.Popen(["openbox"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        try:
            secret, locked, year = Path(home, "secret"), Path(home, "locked.felt"), Path(home, "year.felt")
            secret.write_text("four unrelated words here\n")
            run = lambda *words: subprocess.run([str(CLI), *map(str, words)], env=env, check=True, capture_output=True)
            run("--journal", locked, "--passphrase-file", secret, "init")
            run("--journal", year, "--no-passphrase", "init")
            run("--journal", year, "demo", "--days", "365")
            times = {"bare": [], "first start": [], "passphrase": []}
            for _ in range(15):
                for name, command in (("bare", [BARE]), ("first start", [FELT, "--journal", Path(home, "none.felt")]), ("passphrase", [FELT, "--journal", locked])):
                    took, process = start(env, *command)
                    times[name].append(took)
                    end(process)
            bare = statistics.median(times["bare"])
            for name, taken in times.items():
                print(f"first window, {name}: median {statistics.median(taken):.0f} ms (least {min(taken):.0f}), ratio {statistics.median(taken) / bare:.2f}")
            _, process = start(env, BARE)
            time.sleep(1)
            print(f"memory, bare: {pss(process):.1f} MiB")
            end(process)
            _, process = start(env, FELT, "--journal", year)
            time.sleep(3)
            print(f"memory at Today, a year: {pss(process):.1f} MiB")
            for room in ("ctrl+2", "ctrl+3", "ctrl+1"):
                subprocess.run(["xdotool", "key", room], env=env)
                time.sleep(1.5)
            subprocess.run(["xdotool", "key", "space"], env=env)
            for _ in range(6):
                time.sleep(1)
                subprocess.run(["xdotool", "key", "ctrl+Return"], env=env)
            time.sleep(1)
            print(f"memory after every room and step: {pss(process):.1f} MiB")
            end(process)
        finally:
            manager.kill()
            screen.kill()


if __name__ == "__main__":
    main()
