"""The search of the archive: its dialog, and the list of what was found."""
