#!/usr/bin/env python3
"""spelling.py ROOT [LANGUAGE]: asks Debian's dictionaries about every word of ROOT/content in the languages that have one.

What a dictionary does not know and is right all the same stands in content/spelling/LANGUAGE.txt, one word a line, sorted: the words of
every Debian that Felt is built on, as the dictionaries grow and shrink from one to the next. A language
whose dictionary is not installed is skipped with a word. Exits with 1 where something is wrong.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from content_rules.practices import texts_of as texts_of_practice  # noqa: E402

# Hindi has a dictionary too, but the program cuts its words at the vowel signs and knows none of the pieces.
DICTIONARIES = {"en": "en_US,en_GB", "es": "es_ES", "fr": "fr", "de": "de_DE", "it": "it_IT", "pt-BR": "pt_BR", "uk": "uk_UA", "ar": "ar", "ko": "ko"}
# A note may name a word of another language; it stands in quotation marks.
QUOTED = re.compile(r"[«“„\"'‘‚「『][^»”“\"'’」』]*[»”“\"'’」』]")


def texts_of(content, language):
    """(file, concept or other name, text) for everything that is written in the language."""
    for path in sorted((content / "words" / language).glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        for text in [*data.get("clusters", {}).values(), *data.get("frames", {}).values()]:
            yield path, None, text.replace("{word}", " ")
        for word in data.get("words", []):
            for text in (word["lemma"], *word.get("forms", {}).values(), *[each["lemma"] for each in word.get("also", [])],
                         word["definition"], re.sub(r"[\[\]]", "", word["example"])):
                yield path, word["id"], text
            # What misleads is told in words of other languages, and is left out.
            yield path, word["id"], QUOTED.sub(" ", word.get("note", ""))
        for pair in data.get("pairs", []):
            yield path, pair["between"][0], pair["text"]
    names = content / "body" / "names" / f"{language}.json"
    if names.is_file():
        data = json.loads(names.read_text(encoding="utf-8"))
        for identity, place in data["places"].items():
            for text in (place["name"], *place.get("also", [])):
                yield names, identity, text
    practices = content / "practices" / f"{language}.json"
    if practices.is_file():
        for practice in json.loads(practices.read_text(encoding="utf-8"))["practices"]:
            for text in texts_of_practice(practice):
                yield practices, practice["id"], text
    prompts = content / "prompts" / f"{language}.json"
    if prompts.is_file():
        for prompt in json.loads(prompts.read_text(encoding="utf-8"))["prompts"]:
            yield prompts, prompt["id"], prompt["text"]


def unknown_in(texts, dictionary):
    """The words that the dictionary does not know; None where it is not installed."""
    try:
        # Dictionaries spell the apostrophe inside a word in the plain way.
        run = subprocess.run(["hunspell", "-l", "-i", "utf-8", "-d", dictionary], input="\n".join(texts).replace("’", "'"), capture_output=True, text=True,
                             encoding="utf-8", check=False)
    except FileNotFoundError:
        return None
    return None if run.returncode != 0 else {word.strip("'’-.") for word in run.stdout.split("\n")} - {""}


def findings_in(content, language):
    known_file = content / "spelling" / f"{language}.txt"
    known = known_file.read_text(encoding="utf-8").split("\n")[:-1] if known_file.is_file() else []
    texts = list(texts_of(content, language))
    unknown = unknown_in([text for _, _, text in texts], DICTIONARIES.get(language, "none"))
    if unknown is None:
        print(f"{language}: skipped, its dictionary is not installed")
        return []
    findings = []
    if known != sorted(set(known)):
        findings.append(f"{known_file}:1: the words are not sorted, or one stands twice")
    for word in sorted(unknown - set(known)):
        path, name, _ = next((entry for entry in texts if word in entry[2]), texts[0])
        findings.append(f"{path}:1: {name or 'heading'}: the dictionary does not know \"{word}\"; correct it, or add it to {known_file.name}")
    everything = "\n".join(text for _, _, text in texts)
    for word in [word for word in known if word not in everything]:
        findings.append(f"{known_file}:1: \"{word}\" stands nowhere any more")
    return findings


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: spelling.py ROOT [LANGUAGE]")
    content = Path(sys.argv[1]) / "content"
    languages = sys.argv[2:] or [path.name for path in sorted((content / "words").iterdir()) if path.name in DICTIONARIES]
    findings = [finding for language in languages for finding in findings_in(content, language)]
    print("\n".join(findings) or "spelt as the dictionaries have it")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
