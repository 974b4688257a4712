SELECT id FROM entry WHERE deleted_utc <= ?
