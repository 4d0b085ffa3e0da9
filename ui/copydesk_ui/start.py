"""Where the program begins: a command goes to the command line, everything else opens the window."""

import sys

from copydesk.cli.main import COMMANDS
from copydesk.cli.main import main as command_line


def main() -> int:
    """Run a command or open the window; the exit status."""
    words = sys.argv[1:]
    if words and (words[0] in COMMANDS or words[0] in {"-h", "--help", "--version"}):
        return command_line(words)
    return 0
