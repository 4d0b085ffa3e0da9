"""What the commands print, and what a terminal must never be given."""

import io
import os
import sys
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import TextIO

from copydesk.model.phrase import CopydeskError, Phrase

DEBUG = "COPYDESK_DEBUG"
"""An environment variable: set to anything, a mistake of the program's own shows where it was made."""
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_EXCERPT = 60
_BAR = 20
"""Characters of a bar that shows how far a work has come."""


def prepare() -> None:
    """Let both streams carry any text in UTF-8, whatever the system's own encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogatepass")


@cache
def catalogue() -> Mapping[str, str] | None:
    """German sentences where the user's locale is German, as POSIX tells it; None for English."""
    locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    if not locale.startswith("de"):
        return None
    from copydesk_resources import catalogue as sentences

    return sentences("de")


def say(phrase: Phrase) -> None:
    """Print a sentence on standard output."""
    write(phrase.said(catalogue()) + "\n")


def complain(error: CopydeskError) -> None:
    """Print why something could not be done on standard error, in one line."""
    sys.stderr.write(f"copydesk: {one_line(error.phrase.said(catalogue()))}\n")


def remark(name: str, phrase: Phrase) -> None:
    """Print something to know about a file on standard error, in one line."""
    sys.stderr.write(f"{one_line(name)}: {one_line(phrase.said(catalogue()))}\n")


def write(text: str, stream: TextIO | None = None) -> None:
    """Print text as it stands; on a terminal, with every control character made visible."""
    out = sys.stdout if stream is None else stream
    out.write(harmless(text) if out.isatty() else text)


def harmless(text: str) -> str:
    """The text with everything that could steer a terminal or turn its lines around written out."""
    if text.isprintable():
        return text
    return "".join(c if c in "\n\t" or not _steers(c) else _written_out(c) for c in text)


def one_line(text: str) -> str:
    """The text in one line, with all control characters written out."""
    return "".join(_written_out(c) if c in "\n\t" or _steers(c) else c for c in text)


def excerpt(text: str) -> str:
    """Not more than sixty characters of the text, in one line."""
    short = text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…"
    return one_line(short)


def _steers(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in _BIDI


def _written_out(character: str) -> str:
    return {"\n": "⏎", "\t": "⇥"}.get(character) or f"\\u{ord(character):04x}"


class Progress:
    """How far a long work has come, as a bar in one line of standard error; silent where that is no terminal."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._shown = sys.stderr.isatty() and total > 1

    def at(self, number: int, name: str) -> None:
        """Show that the work is at this piece."""
        if self._shown:
            done = (number - 1) * _BAR // self._total
            bar = "█" * done + "░" * (_BAR - done)
            sys.stderr.write(f"\r\x1b[K{bar} {number}/{self._total} {excerpt(name)}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away, before anything else is printed."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
