INSERT INTO entry_text (rowid, words, names) VALUES (?, ?, ?)
