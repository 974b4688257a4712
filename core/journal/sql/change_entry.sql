UPDATE entry
SET (id, kind, at_utc, written_utc, revision, deleted, deleted_utc, private, pleasantness, energy, distress_before, distress_after, state,
     after, form, language, body) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
WHERE seq = ?
