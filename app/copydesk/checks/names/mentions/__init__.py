"""Where names stand in a text, and which words belong to one name."""
