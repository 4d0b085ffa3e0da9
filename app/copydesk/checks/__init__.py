"""One file, one check: a module below ``markup``, ``names`` or ``claims`` that defines ``CHECK`` is a check."""
