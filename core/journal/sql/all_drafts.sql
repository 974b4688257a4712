SELECT slot, saved, body FROM draft ORDER BY slot
