"""The desk's Markdown: composed by intake, parsed for page and export. One home for what is known of it."""
