-- Format 1. Described table by table in docs/formats.md. Never edit a migration that was released.

-- Facts: one row per entry of any kind. body is the whole entry as JSON; the other columns repeat what lists and trends read.
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    written_utc INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    deleted TEXT,
    deleted_utc INTEGER,
    private INTEGER NOT NULL,
    pleasantness REAL,
    energy REAL,
    distress_before INTEGER,
    distress_after INTEGER,
    state TEXT,
    after TEXT,
    form TEXT,
    language TEXT,
    body TEXT NOT NULL
);
CREATE INDEX entry_order ON entry (kind, at_utc, written_utc, id);
CREATE INDEX entry_resting ON entry (deleted_utc) WHERE deleted_utc IS NOT NULL;

-- Facts: what an entry was before each edit.
CREATE TABLE entry_history (
    entry INTEGER NOT NULL REFERENCES entry (seq) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    replaced TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (entry, revision)
) WITHOUT ROWID;

-- Facts: that an entry was erased for good, and nothing of what it said.
CREATE TABLE tombstone (
    id TEXT PRIMARY KEY,
    erased TEXT NOT NULL
) WITHOUT ROWID;

-- Facts: unfinished work, one slot per form.
CREATE TABLE draft (
    slot TEXT PRIMARY KEY,
    saved TEXT NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;

-- How many rows the first three tables hold and a keyed sum over them, kept in the same transaction as each change.
CREATE TABLE seal (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    journal TEXT NOT NULL,
    made TEXT NOT NULL,
    key BLOB NOT NULL,
    rows INTEGER NOT NULL,
    sum BLOB NOT NULL
);

-- Can be rebuilt from entry.body: what was noticed, one row per mark, feeling, need, panel rating, whole-body answer and tag.
CREATE TABLE entry_item (
    entry INTEGER NOT NULL REFERENCES entry (seq) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT,
    word TEXT,
    place TEXT,
    view TEXT,
    value REAL,
    answer TEXT,
    PRIMARY KEY (entry, position)
) WITHOUT ROWID;

-- Can be rebuilt from entry.body: folded words of the free texts, and the names of concepts and places.
CREATE VIRTUAL TABLE entry_text USING fts5 (
    words, names,
    columnsize = 0,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co Sk So' tokenchars '.-_'"
);
INSERT INTO entry_text (entry_text, rank) VALUES ('secure-delete', 1);

PRAGMA application_id = 0x46656C74;
PRAGMA user_version = 1;
