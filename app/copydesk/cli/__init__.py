"""The command line: one file a command, each with ``configure`` and ``run``."""
