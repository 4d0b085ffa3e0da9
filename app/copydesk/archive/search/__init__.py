"""Finding what is in the archive."""
