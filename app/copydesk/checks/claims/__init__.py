"""Claims: what the reader has to take on trust."""
