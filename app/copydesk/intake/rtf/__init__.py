"""RTF: a stream of control words, read with a stack of its own."""
