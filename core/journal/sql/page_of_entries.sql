SELECT at_utc, written_utc, id, seq, kind, revision, deleted, body FROM entry
WHERE kind = ?1 AND (at_utc, written_utc, id) > (?2, ?3, ?4) AND at_utc >= ?5 AND at_utc < ?6 AND (?7 OR deleted IS NULL)
ORDER BY at_utc, written_utc, id
LIMIT ?8
