"""A language server: what the checks find, in any editor that speaks the Language Server Protocol."""
