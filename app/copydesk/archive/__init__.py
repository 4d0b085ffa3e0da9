"""The local SQLite database: drafts, versions, decisions, sources. Append-only where it matters."""
