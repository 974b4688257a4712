"""The content folder as documents that know their lines, and the list of what is wrong with them."""
import json
import re

from jsonschema import Draft202012Validator

MUST_HAVE = ("en", "es")
FIGURES = ("neutral", "broad", "wide")
KINDS = {"sensations": "sensation", "feelings": "feeling", "needs": "need"}


class Document:
    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.data = json.loads(text, object_pairs_hook=refuse_twice)

    def line(self, name):
        """The line where a concept's or place's entry begins; 1 where it is not found."""
        if name is None:
            return 1
        quoted = re.escape(json.dumps(name, ensure_ascii=False))
        found = re.search(rf'"id"\s*:\s*{quoted}|^\s*{quoted}\s*:|"between"\s*:\s*\[{quoted}', self.text, re.MULTILINE)
        return self.text.count("\n", 0, found.end()) + 1 if found else 1


def refuse_twice(pairs):
    """JSON lets a field stand twice in one object and the last one win: never meant in content."""
    fields = {}
    for name, value in pairs:
        if name in fields:
            raise ValueError(f'"{name}" stands twice in one object; keep one')
        fields[name] = value
    return fields


class Tree:
    """The files of the content folder, and findings as "file:line: concept: what to do"."""

    def __init__(self, root, schemas):
        self.root = root
        self.findings = []
        self.documents = {}
        self._schemas = schemas

    def say(self, document, name, message):
        label = f"{name}: " if name else ""
        self.findings.append(f"{document.path}:{document.line(name)}: {label}{message}")

    def read_all(self):
        """Reads every file and holds it against its schema. The rules between files may only be asked where nothing was found."""
        for name in FIGURES:
            self._read(f"body/figure-{name}.json")
        for language in self.languages("body/names/*.json"):
            self._read(f"body/names/{language}.json", "names.schema.json")
        for file in KINDS:
            self._read(f"concepts/{file}.json", "concepts.schema.json")
        for language in self.languages("words/*/"):
            for file in KINDS:
                self._read(f"words/{language}/{file}.json", "words.schema.json")
            self._read(f"words/{language}/apart.json", "apart.schema.json")
        for language in self.languages("prompts/*.json"):
            self._read(f"prompts/{language}.json", "prompts.schema.json")
        for language in self.languages("practices/*.json", must_have=("en",)):
            self._read(f"practices/{language}.json", "practices.schema.json")
        self._read("demo/life.json", "life.schema.json")

    def languages(self, pattern, must_have=MUST_HAVE):
        return sorted({path.stem for path in self.root.glob(pattern) if path.is_dir() or path.suffix} | set(must_have))

    def _read(self, relative, schema=None):
        path = self.root / relative
        if not path.is_file():
            self.findings.append(f"{path}:1: the file is missing; write it (content/schema says how)")
            return
        try:
            document = Document(path, path.read_text(encoding="utf-8"))
        except json.JSONDecodeError as error:
            self.findings.append(f"{path}:{error.lineno}: no JSON: {error.msg}")
            return
        except ValueError as error:
            self.findings.append(f"{path}:1: {error}")
            return
        self.documents[relative] = document
        if schema:
            self._hold_against_schema(document, schema)

    def _hold_against_schema(self, document, schema):
        schema_text = (self._schemas / schema).read_text(encoding="utf-8")
        for error in Draft202012Validator(json.loads(schema_text)).iter_errors(document.data):
            path = list(error.absolute_path)
            name = entry_name(document.data, path)
            where = "/".join(str(step) for step in (path[2:] if name else path)) or "entry"
            # An expression says nothing to people; what it is for stands in the description.
            message = f"{error.instance!r} does not fit" if error.validator == "pattern" else re.sub(r"\s+", " ", error.message)
            # Of a rule inside "then" the schema itself is the plainest explanation there is.
            advice = error.schema.get("description", "") if isinstance(error.schema, dict) else "the field does not belong here"
            self.say(document, name, f"{where}: {message}. {advice}".rstrip(". ") + ".")


def entry_name(data, path):
    """The id that the path of a schema error leads to, so that messages name the concept."""
    if len(path) >= 2 and path[0] == "pairs":
        between = data["pairs"][path[1]].get("between") if isinstance(data["pairs"][path[1]], dict) else None
        return between[0] if between and isinstance(between, list) and isinstance(between[0], str) else None
    if len(path) >= 2 and path[0] in ("concepts", "words", "prompts", "practices"):
        entry = data[path[0]][path[1]]
        return entry.get("id") if isinstance(entry, dict) else None
    return path[1] if len(path) >= 2 and path[0] == "places" else None
