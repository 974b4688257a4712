SELECT body FROM (SELECT at_utc, written_utc, id, body FROM entry WHERE kind = ? AND deleted IS NULL
                  ORDER BY at_utc DESC, written_utc DESC, id DESC LIMIT ?)
ORDER BY at_utc, written_utc, id
