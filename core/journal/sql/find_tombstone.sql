SELECT erased FROM tombstone WHERE id = ?
