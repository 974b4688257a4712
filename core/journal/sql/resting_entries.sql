SELECT seq, revision, deleted, body FROM entry
WHERE deleted_utc IS NOT NULL AND kind = ?
ORDER BY deleted_utc DESC, id DESC
