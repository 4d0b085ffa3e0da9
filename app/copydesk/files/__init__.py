"""What a file is, whoever reads or writes it: told by its first bytes, written whole or not at all, TOML that stays as people wrote it."""
