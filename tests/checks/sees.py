#!/usr/bin/env python3
"""sees.py CHECK TREE: the check CHECK (arrows, schema …) fails on the broken TREE with exactly the lines of TREE/expected.txt."""
import difflib
import subprocess
import sys
from pathlib import Path


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: sees.py CHECK TREE")
    check, tree = Path(__file__).with_name(f"{sys.argv[1]}.py"), Path(sys.argv[2])
    expected = (tree / "expected.txt").read_text(encoding="utf-8").splitlines()
    done = subprocess.run([sys.executable, "-B", "-X", "utf8", check.resolve(), "."], cwd=tree, capture_output=True, encoding="utf-8")
    seen = (done.stdout + done.stderr).splitlines()
    print("\n".join(difflib.unified_diff(expected, seen, "expected.txt", "seen", lineterm="")) or f"sees all {len(seen)}")
    sys.exit(0 if done.returncode == 1 and seen == expected else 1)


if __name__ == "__main__":
    main()
