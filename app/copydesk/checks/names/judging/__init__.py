"""Whether two spellings are one name, and which of them is right."""
