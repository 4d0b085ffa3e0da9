"""One database file: its identity, its connection, its seal."""
