"""How ``check`` prints what it found: a module a format, ``<name>_format``, with a function ``write``."""
