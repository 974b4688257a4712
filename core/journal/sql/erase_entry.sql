DELETE FROM entry WHERE seq = ?
