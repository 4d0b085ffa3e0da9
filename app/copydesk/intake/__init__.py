"""Bytes in, a reading out: one reader per format, the same limits for all, and a list of what was left out."""
