"""How like two spellings are."""
