"""Everything by a few letters."""
