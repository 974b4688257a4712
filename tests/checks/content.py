#!/usr/bin/env python3
"""content.py ROOT: holds everything in ROOT/content against content/schema and the rules that hold between its files.

For everyone who edits content: each line it prints names the file, the line, the concept and what to do.
Exits with 1 if there is any.
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from content_rules import body, concepts, practices, prompts, words  # noqa: E402
from content_rules.tree import Tree  # noqa: E402


def findings_in(content):
    """What is wrong with the content folder. Rules between files are asked once every file is sound in itself."""
    tree = Tree(content, content / "schema")
    tree.read_all()
    if not tree.findings:
        places = body.check(tree)
        all_concepts = concepts.Concepts(tree)
        concepts.check(tree, all_concepts, places)
        words.check(tree, all_concepts)
        prompts.check(tree)
        practices.check(tree)
    return tree.findings


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: content.py ROOT")
    findings = findings_in(Path(sys.argv[1]) / "content")
    print("\n".join(findings) or "content is sound")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
