"""One module, one format: each holds a constant ``WRITER``."""
