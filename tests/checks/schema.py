#!/usr/bin/env python3
"""schema.py ROOT [EXAMPLES]: the schemas of docs/schema are sound, and check-in.schema.json tells good from bad.

EXAMPLES (tests/checks/examples) holds good/*.json, each a check-in, and bad/*.json, each {"wrong": "marks/0/intensity",
"check_in": {…}}: the path of the one thing that is wrong with it ("" for the entry itself). Exits with 1 on any finding.
"""
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError


def wrongs(validator, entry):
    """Where the schema finds fault, and by which of its rules."""
    return {"/".join(map(str, error.absolute_path)): f"{error.validator} {json.dumps(error.validator_value, ensure_ascii=False)}"
            for error in validator.iter_errors(entry)}


def check_good(validator, name, entry):
    for path, rule in wrongs(validator, entry).items():
        yield f"{name}:1: is good, but the schema refuses {path or 'the entry'} by {rule}"


def check_bad(validator, file):
    example = json.loads(file.read_text(encoding="utf-8"))
    found = wrongs(validator, example["check_in"])
    if not found:
        yield f"{file}:1: {example['wrong'] or 'the entry'} is wrong, but the schema accepts it"
    elif set(found) != {example["wrong"]}:
        yield f"{file}:1: {example['wrong'] or 'the entry'} is wrong, but the schema finds fault with {sorted(found)}"


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: schema.py ROOT [EXAMPLES]")
    root = Path(sys.argv[1])
    examples = Path(sys.argv[2]) if len(sys.argv) == 3 else root / "tests" / "checks" / "examples"
    findings = []
    for file in sorted((root / "docs" / "schema").glob("*.schema.json")):
        try:
            Draft202012Validator.check_schema(json.loads(file.read_text(encoding="utf-8")))
        except ValueError as error:
            findings.append(f"{file}:1: no JSON: {error}")
        except SchemaError as error:
            findings.append(f"{file}:1: no sound schema, see {'/'.join(map(str, error.absolute_path))}")
    if findings:
        sys.exit("\n".join(findings))
    check_in = root / "docs" / "schema" / "check-in.schema.json"
    schema = json.loads(check_in.read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    good, bad = sorted(examples.glob("good/*.json")), sorted(examples.glob("bad/*.json"))
    for number, entry in enumerate(schema["examples"]):
        findings += check_good(validator, f"{check_in} (example {number})", entry)
    for file in good:
        findings += check_good(validator, file, json.loads(file.read_text(encoding="utf-8")))
    for file in bad:
        findings += check_bad(validator, file)
    if not good and not bad:
        findings.append(f"{examples}:1: no examples")
    print("\n".join(findings) or f"{len(good)} good and {len(bad)} bad check-ins told apart")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
