DELETE FROM draft WHERE slot = ?
