SELECT body FROM draft WHERE slot = ?
