SELECT entry.body FROM entry_text JOIN entry ON entry.seq = entry_text.rowid
WHERE entry_text MATCH ? AND entry.deleted IS NULL AND entry.kind = 'check-in'
ORDER BY entry_text.rowid DESC
LIMIT ?
