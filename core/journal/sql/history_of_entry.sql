SELECT revision, replaced, body FROM entry_history WHERE entry = ? ORDER BY revision
