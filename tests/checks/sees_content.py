#!/usr/bin/env python3
"""sees_content.py ROOT CASES: breaks a copy of ROOT/content in one way after another; content.py must say just that.

CASES is a JSON list of {"expected": ["words/es/feelings.json: f.sad: beginning of the message", …], "change": […]}.
A change names a file and "at", the way into it (field names; in a list, the id of an element, or its number), and there does one of
"set": {field: value} (null takes the field away), "remove": id, "twice": id, "swap": [id, id], or "delete": true for the file.
"""
import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

from content import findings_in  # noqa: E402


def position(entries, identity):
    return next(index for index, entry in enumerate(entries) if entry["id"] == identity)


def apply(content, change):
    path = content / change["file"]
    if change.get("delete"):
        path.unlink()
        return
    data = json.loads(path.read_text(encoding="utf-8"))
    target = data
    for step in change.get("at", []):
        target = target[position(target, step)] if isinstance(target, list) and isinstance(step, str) else target[step]
    for field, value in change.get("set", {}).items():
        target[field] = value
        if value is None:
            del target[field]
    if "remove" in change:
        del target[position(target, change["remove"])]
    if "twice" in change:
        target.append(target[position(target, change["twice"])])
    if "swap" in change:
        one, other = (position(target, identity) for identity in change["swap"])
        target[one], target[other] = target[other], target[one]
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")


KEPT = {"en", "es", "ja"}
KNOWN = {"ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pt-BR", "uk", "zh-Hans"}


def other_languages(_folder, names):
    """A few languages show every fault; the rest would only take time."""
    return [name for name in names if name.removesuffix(".json") in KNOWN - KEPT]


def check_case(source, case):
    """Nothing where content.py says what is expected, or what it said instead."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        shutil.copytree(source, content, ignore=other_languages)
        for change in case["change"]:
            apply(content, change)
        findings = [re.sub(r":\d+:", ":", finding.removeprefix(f"{content}/"), count=1) for finding in findings_in(content)]
    asked = case["expected"]
    if len(findings) == len(asked) and all(seen.startswith(wanted) for seen, wanted in zip(findings, asked)):
        return None
    return "\n  ".join(["expected:", *asked, "seen:", *(findings or ["nothing"])])


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: sees_content.py ROOT CASES")
    cases = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    failures = [failure for failure in (check_case(Path(sys.argv[1]) / "content", case) for case in cases) if failure]
    print("\n".join(failures) or f"sees all {len(cases)} ways to break content")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
