#!/usr/bin/env python3
"""tidy.py FILE...: writes concept and word files in the one form that diffs well, changing nothing they say.

For everyone who edits content by a program: an entry takes one line a field, small lists and objects stay on that line.
"""
import json
import sys

WIDEST_INLINE = 130
ENTRY_DEPTH = 3  # file, list of entries, entry: these always take several lines


def written(value, depth=0):
    plain = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or (depth >= ENTRY_DEPTH and len(plain) <= WIDEST_INLINE):
        return plain
    indent = "  " * (depth + 1)
    if isinstance(value, dict):
        lines = [f"{indent}{json.dumps(key, ensure_ascii=False)}: {written(each, depth + 1)}" for key, each in value.items()]
        opening, closing = "{", "}"
    else:
        lines = [indent + written(each, depth + 1) for each in value]
        opening, closing = "[", "]"
    return opening + "\n" + ",\n".join(lines) + "\n" + "  " * depth + closing


def main():
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        with open(path, "w", encoding="utf-8") as file:
            file.write(written(data) + "\n")


if __name__ == "__main__":
    main()
