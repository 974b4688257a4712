DELETE FROM entry_history WHERE entry = ?
