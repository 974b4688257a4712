UPDATE entry SET deleted = ?, deleted_utc = ? WHERE seq = ?
