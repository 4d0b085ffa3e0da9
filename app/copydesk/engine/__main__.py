"""The engine as a program: ``python -m copydesk.engine analyse|read``, talking through its standard streams."""

import os
import sys

from copydesk.engine import reader, server
from copydesk.engine.frames import OutOfStepError


def main(mode: str) -> int:
    """Serve one mode until the pipe closes; 2 where something came on it that is no request."""
    serve = {"analyse": server.serve, "read": reader.serve}[mode]
    try:
        serve(sys.stdin.buffer, sys.stdout.buffer)
    except OutOfStepError as error:
        sys.stderr.write(f"The engine was sent {error}, and ends.\n")
        sys.stderr.flush()
        os._exit(2)  # a thread may still wait for more, with the pipe in its hands
    except BrokenPipeError:  # whoever asked is gone
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
