"""The engine as a program: ``python -m copydesk.engine analyse|read``, talking through its standard streams."""

import sys

from copydesk.engine import reader, server


def main(mode: str) -> int:
    """Serve one mode until the pipe closes."""
    serve = {"analyse": server.serve, "read": reader.serve}[mode]
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
