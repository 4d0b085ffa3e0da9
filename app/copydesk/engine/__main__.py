"""The engine as a program: ``python -m copydesk.engine analyse|read|spell``, talking through its standard streams."""

import os
import sys
from collections.abc import Callable
from typing import BinaryIO

from copydesk.engine.frames import OutOfStepError
from copydesk.files.collecting import collect_rarely
from copydesk.files.compiled import remember_compiled

Serve = Callable[[BinaryIO, BinaryIO], None]


def _analyse() -> Serve:
    from copydesk.engine.server import serve

    return serve


def _read() -> Serve:
    from copydesk.engine.reader import serve

    return serve


def _spell() -> Serve:
    from copydesk.engine.speller import serve

    return serve


_SERVERS = {"analyse": _analyse, "read": _read, "spell": _spell}
"""Each loads what it needs and no more: they are started often."""


def main(mode: str) -> int:
    """Serve one mode until the pipe closes; 2 where something came on it that is no request."""
    remember_compiled()
    collect_rarely()
    serve = _SERVERS[mode]()
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
