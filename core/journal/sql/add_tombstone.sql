INSERT OR IGNORE INTO tombstone (id, erased) VALUES (?, ?)
