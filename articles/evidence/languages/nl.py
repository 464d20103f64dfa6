"""Dutch: numbers, units and dates, then speech. Literals only."""
