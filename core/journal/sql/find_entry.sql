SELECT seq, kind, revision, deleted, body FROM entry WHERE id = ?
