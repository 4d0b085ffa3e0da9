"""Which lines belong to the page around a story."""
