INSERT INTO draft (slot, saved, body) VALUES (?, ?, ?) ON CONFLICT (slot) DO UPDATE SET saved = excluded.saved, body = excluded.body
