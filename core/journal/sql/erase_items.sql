DELETE FROM entry_item WHERE entry = ?
