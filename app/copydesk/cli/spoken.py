"""Words from standard input in the place of options: what stands in the arguments can be read by every user of the machine."""

import argparse
import sys
from collections.abc import Sequence

from copydesk.model.phrase import CopydeskError, Phrase


def add_stdin_option(parser: argparse.ArgumentParser, names: Sequence[str]) -> None:
    """``--stdin`` for a command whose words may be confidential.

    Args:
        names: the options that can be said there.
    """
    parser.set_defaults(spoken=tuple(names))
    parser.add_argument(
        "--stdin",
        action="store_true",
        help=f"read these from standard input, a line each as in “{names[0]}: words”, so that they stand in no"
        f" list of processes: {', '.join(names)}; a line that begins with a blank goes on with the one before",
    )


def take_spoken(options: argparse.Namespace) -> None:
    """Put what standard input says into the options, where ``--stdin`` was given.

    Raises:
        CopydeskError: a line names no such option, or goes on with none.
    """
    if not options.stdin:
        return
    said: dict[str, list[str]] = {}
    lines: list[str] = []
    data = sys.stdin.buffer.read().decode("utf-8", "replace")
    for line in data.splitlines():
        if line[:1].isspace():
            lines.append(line.strip())
        elif line:
            name, colon, words = line.partition(":")
            if not colon or name.strip() not in options.spoken:
                raise CopydeskError(
                    Phrase(
                        "A line of standard input does not begin with one of these and a colon: {names}.",
                        names=", ".join(options.spoken),
                    )
                )
            lines = said.setdefault(name.strip(), [])
            lines.append(words.strip())
    for name, each in said.items():
        setattr(options, name, "\n".join(filter(None, each)))
