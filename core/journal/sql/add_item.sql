INSERT INTO entry_item (entry, position, kind, name, word, place, view, value, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
