"""OpenDocument texts, read from their XML: comments beside the text and never in it, tracked changes both ways."""
