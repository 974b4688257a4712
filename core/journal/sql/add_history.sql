INSERT INTO entry_history (entry, revision, replaced, body) VALUES (?, ?, ?, ?)
