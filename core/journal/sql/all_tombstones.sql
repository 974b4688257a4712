SELECT id, erased FROM tombstone ORDER BY id
