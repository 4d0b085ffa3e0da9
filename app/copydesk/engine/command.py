"""How to start the engine as a child process."""

import sys

ENGINE_FLAG = "--engine"
"""A frozen program is its own interpreter: it is told by this word that it is to be the engine."""


def engine_command(mode: str) -> list[str]:
    """The program and arguments of an engine: ``analyse`` serves a window, ``read`` reads one file, ``spell`` asks dictionaries.

    The working folder is never on the child's import path.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, ENGINE_FLAG, mode]
    return [sys.executable, "-P", "-m", "copydesk.engine", mode]
