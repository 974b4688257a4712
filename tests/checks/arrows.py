#!/usr/bin/env python3
"""arrows.py ROOT: holds every #include of core/ and app/ against felt_arrows(...) in core/CMakeLists.txt.

A folder of core includes only the folders in its own line; nothing is inherited. "entries" is the front door of
core/journal (entries*), "journal" the store behind it. Boost.Locale is seen by core/locale alone, SQLCipher by
core/sqlite alone, Qt by neither core nor app/cli. The storeys of app/desktop stand in DESKTOP below: no page knows another page, no
widget knows the journal, and a presenter or a model knows no widget. Prints "file:line: message"; exits with 1 if there is any.
"""
import re
import sys
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
ARROW = re.compile(r'"([a-z]+) -> ?([a-z ]*)"')
GENERATED = "embedded"
# What only some folders may see: pattern of the header, its name, the folders that may.
GUARDED = [
    (re.compile(r"^boost/locale"), "Boost.Locale", ("core/locale",)),
    (re.compile(r"^(sqlcipher/|sqlite3)"), "SQLCipher", ("core/sqlite",)),
    (re.compile(r"^Qt?[A-Z]\w*(/|$)"), "Qt", ("app/desktop", "app/print")),
]
# app/desktop: folder -> what its files may include besides core. "session" and "navigator" are single headers.
DESKTOP = {
    "bridge": {"bridge"},
    "look": {"look", "bridge"},
    "widgets": {"widgets", "look", "bridge"},
    "pages": {"pages", "widgets", "look", "bridge", "session", "navigator"},
    "session": {"session", "bridge", "look"},
    "shell": {"shell", "pages", "widgets", "look", "bridge", "session", "navigator"},
    "main": {"shell", "look", "bridge", "session"},
}
JOURNAL = {"journal/journal.h", "bridge/store.h", "session.h"}  # what no widget may reach for
WITHOUT_WIDGETS = re.compile(r"_(presenter|model)\.(h|cpp)$")
WIDGET = re.compile(r"^(widgets/|QWidget|QDialog|QPushButton|QLabel|QtWidgets)")


def read_table(cmake):
    """Line by line: module -> (the modules it may include, line number). Ends the program where there is no table."""
    text = cmake.read_text(encoding="utf-8")
    call = re.search(r"felt_arrows\(([^)]*)\)", text)
    if not call:
        sys.exit(f"{cmake}:1: felt_arrows(...) not found")
    table = {}
    for arrow in ARROW.finditer(call.group(1)):
        line = text.count("\n", 0, call.start(1) + arrow.start()) + 1
        table[arrow.group(1)] = (arrow.group(2).split(), line)
    return table


def check_table(table, cmake, core):
    for folder in sorted(path.name for path in core.iterdir() if path.is_dir()):
        if folder not in table:
            yield f"{cmake}:1: core/{folder} has no line in felt_arrows; add \"{folder} -> …\""
    for module, (targets, line) in table.items():
        for target in targets:
            if target not in table:
                yield f"{cmake}:{line}: {module} -> {target}, but {target} has no line of its own"
    for module, (_, line) in table.items():
        path = way_back(table, module)
        if path:
            yield f"{cmake}:{line}: the arrows run in a circle: {' -> '.join(path)}"


def way_back(table, start):
    """The arrows that lead from start to itself, or nothing."""
    paths, seen = [[start]], set()
    while paths:
        path = paths.pop()
        for target in table.get(path[-1], ([], 0))[0]:
            if target == start:
                return path + [start]
            if target not in seen:
                seen.add(target)
                paths.append(path + [target])
    return None


def module_of(path):
    """The module that "journal/entries_json.h" belongs to: a path below core/."""
    folder, _, rest = path.partition("/")
    return "entries" if folder == "journal" and rest.startswith("entries") else folder


def check_file(file, table, root, core):
    place = file.relative_to(root).as_posix()
    folder = "/".join(place.split("/")[:2])
    module = module_of(file.relative_to(core).as_posix()) if place.startswith("core/") else None
    window = place.removeprefix("app/desktop/") if place.startswith("app/desktop/") else None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        include = INCLUDE.match(line)
        if include:
            for message in check_include(include.group(1) == '"', include.group(2), folder, module, table):
                yield f"{file}:{number}: {message}"
            for message in check_window(include.group(2), window) if window else ():
                yield f"{file}:{number}: {message}"


def check_include(quoted, header, folder, module, table):
    for pattern, name, allowed in GUARDED:
        if pattern.match(header) and folder not in allowed:
            yield f"{name} belongs to {' and '.join(allowed)}, not to {folder}: <{header}>"
            return
    if not quoted or module is None:
        return
    if "/" not in header or header.startswith("."):
        yield f'write the folder: "{module}/…" instead of "{header}"'
        return
    target = module_of(header)
    if target == module or header.split("/")[0] == GENERATED:
        return
    if target not in table:
        yield f'core knows no folder {target}: "{header}"'
    elif target not in table.get(module, ([], 0))[0]:
        yield f'{module} may not include {target}: "{header}" (felt_arrows in core/CMakeLists.txt)'


def check_window(header, place):
    """place: the file below app/desktop."""
    storey, room = place.split("/")[0].split(".")[0], "/".join(place.split("/")[:2])
    target = header.split("/")[0].split(".")[0]
    if WITHOUT_WIDGETS.search(place) and WIDGET.match(header):
        yield f'a presenter or model knows no widget: "{header}"'
    elif storey == "widgets" and header in JOURNAL:
        yield f'a widget does not reach for the journal: "{header}"'
    elif target in DESKTOP and target not in DESKTOP.get(storey, ()):
        yield f'app/desktop: {storey} may not include {target}: "{header}"'
    elif storey == "pages" and target == "pages" and not header.startswith(room + "/"):
        yield f'no page knows another page: "{header}"'


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: arrows.py ROOT")
    root = Path(sys.argv[1])
    core, cmake = root / "core", root / "core" / "CMakeLists.txt"
    table = read_table(cmake)
    findings = list(check_table(table, cmake, core))
    files = [file for part in ("core", "app") for file in (root / part).rglob("*") if file.suffix in (".h", ".cpp")]
    for file in sorted(files):
        findings += check_file(file, table, root, core)
    print("\n".join(findings) or f"{len(files)} files keep to the arrows")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
