"""Every word that the window says, in the reader's language."""
