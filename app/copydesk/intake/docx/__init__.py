"""Word files, read from their XML: every story of the file, tracked changes both ways, nothing lost unsaid."""
