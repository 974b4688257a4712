#!/usr/bin/env python3
"""locale_calls.py ROOT: no function in core/ or app/ may depend on the C or C++ locale, except in core/locale.

Qt sets the C locale at start-up, so that strtod("1.5") may stop at the point. Numbers go through to_chars and
from_chars, text through core/locale. Comments and strings are not looked at, except for the formats of printf.
Prints "file:line: message"; exits with 1 if there is any.
"""
import re
import sys
from pathlib import Path

TEXT = "use felt::locale (core/locale/text.h), or compare ASCII letters yourself"
NUMBERS = "use std::from_chars"
WRITING = "use std::to_chars, or felt::writeJson"
TIME = "use felt::Moment, or core/locale for people"

BANNED = {
    TEXT: "toupper tolower isalpha isalnum isdigit isxdigit islower isupper isspace ispunct isprint isgraph iscntrl isblank "
          "towupper towlower iswalpha iswalnum iswdigit iswspace iswpunct iswlower iswupper strcoll strxfrm wcscoll",
    NUMBERS: "strtod strtof strtold strtol strtoll strtoul strtoull atof atoi atol atoll "
             "stod stof stold stoi stol stoll stoul stoull sscanf scanf fscanf vsscanf wcstod wcstol",
    TIME: "strftime strptime wcsftime put_time get_time put_money get_money asctime ctime",
    "Qt and core/locale set it, nobody else": "setlocale localeconv newlocale uselocale",
    "use a hand-written reader": "regex wregex basic_regex regex_match regex_search regex_replace sregex_iterator",
}
WHY = {name: why for why, names in BANNED.items() for name in names.split()}
# A name alone, std::name or ::name; not text.name, text->name or locale::name.
CALL = re.compile(r"(?<![\w.:>])(?:(?:std\s*)?::\s*)?(" + "|".join(sorted(WHY, key=len, reverse=True)) + r")\b")
CLASS = re.compile(r"\bstd\s*::\s*locale\b|\bimbue\s*\(")
PRINTF = re.compile(r"\bv?(?:f|s|sn|d|as)?w?printf\s*\(")
REAL_FORMAT = re.compile(r"%[-+ #0'*.\d]*[lLh]*[aAeEfFgG]")
TO_STRING = re.compile(r"\bto_string\s*\(")
REAL_LITERAL = re.compile(r"(?<![\w.])(?:\d[\d']*\.|\.\d)")

TOKEN = re.compile(
    r'^[ \t]*#[ \t]*include[^\n]*|//(?:\\\n|[^\n])*|/\*.*?\*/'
    r'|(?:u8|[uUL])?R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'",
    re.DOTALL | re.MULTILINE)


def blank(text, strings):
    """The text with comments and includes blanked and, where strings is set, strings too; line breaks stay where they are."""
    def spaces(match):
        token = match.group()
        keep = not strings and token[0] != "/" and "include" not in token.split('"')[0]
        return token if keep else re.sub(r"[^\n]", " ", token)
    return TOKEN.sub(spaces, text)


def arguments(code, text, start):
    """What stands between the bracket that opens at start - 1 and the one that closes it, as written in text."""
    depth = 1
    for position in range(start, len(code)):
        depth += {"(": 1, ")": -1}.get(code[position], 0)
        if depth == 0:
            return text[start:position]
    return text[start:]


def check_text(original):
    """(position, message) of everything that depends on the locale."""
    code, text = blank(original, strings=True), blank(original, strings=False)
    for call in CALL.finditer(code):
        yield call.start(1), f"{call.group(1)} depends on the locale: {WHY[call.group(1)]}"
    for use in CLASS.finditer(code):
        yield use.start(), "std::locale belongs to core/locale"
    for call in PRINTF.finditer(code):
        if REAL_FORMAT.search(arguments(code, text, call.end()).replace("%%", "")):
            yield call.start(), f"printf writes a real number by the locale: {WRITING}"
    for call in TO_STRING.finditer(code):
        if REAL_LITERAL.search(arguments(code, code, call.end())):
            yield call.start(), f"to_string writes a real number by the locale: {WRITING}"


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: locale_calls.py ROOT")
    root = Path(sys.argv[1])
    files = [file for part in ("core", "app") for file in (root / part).rglob("*") if file.suffix in (".h", ".cpp")]
    files = sorted(file for file in files if not file.is_relative_to(root / "core" / "locale"))
    findings = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        findings += [f"{file}:{text.count(chr(10), 0, at) + 1}: {message}" for at, message in sorted(check_text(text))]
    print("\n".join(findings) or f"{len(files)} files do not depend on the locale")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
