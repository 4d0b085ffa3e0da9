"""Drafts from files, folders and standard input."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from copydesk.files.reasons import reason
from copydesk.files.signatures import true_suffix
from copydesk.model.draft import Reading
from copydesk.model.phrase import CopydeskError, Phrase

if TYPE_CHECKING:
    from copydesk.intake.reader import ReadOptions

STANDARD_INPUT = "-"
_PLAIN = frozenset({"", ".txt", ".text", ".md", ".markdown"})
"""Suffixes of text that needs no parser."""
_NO_MARKUP = frozenset({"", ".txt", ".text"})


def drafts_named(names: Iterable[str], *, as_git_sees_it: bool = False) -> Iterator[str]:
    """The files that are meant, a folder standing for every draft below it, ``-`` for standard input.

    Args:
        as_git_sees_it: of folders, leave out what a ``.gitignore`` does; a file that is named is always meant.

    Raises:
        CopydeskError: a folder cannot be read.
    """
    from copydesk.intake.read import draft_files

    for name in names:
        if name != STANDARD_INPUT and Path(name).is_dir():
            yield from map(str, draft_files(Path(name), as_git_sees_it=as_git_sees_it))
        else:
            yield name


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    """How files are read."""
    parser.add_argument(
        "--changes",
        choices=["accepted", "original"],
        default="accepted",
        help="read tracked changes as made, or as if they had not been",
    )
    parser.add_argument(
        "--whole-page", action="store_true", help="read web pages with all that is around the story"
    )


def reading_options(options: argparse.Namespace) -> "ReadOptions":
    """How files are to be read."""
    from copydesk.intake.reader import ReadOptions

    return ReadOptions(tracked=options.changes, whole_page=options.whole_page)


def read_draft(
    name: str, options: "ReadOptions | None" = None, called: str = STANDARD_INPUT
) -> Reading:
    """What intake makes of the file of that name, or of standard input.

    Structured formats are parsed in a child process: a hostile file can end that, and nothing else.

    Args:
        called: what standard input is called; its ending says what it is.

    Raises:
        CopydeskError: it cannot be read, or not as a draft.
    """
    from copydesk.intake.read import read_bytes

    if name == STANDARD_INPUT:
        data = sys.stdin.buffer.read()
        name = "" if called == STANDARD_INPUT else Path(called).name
        if not _is_structured(Path(name).suffix, data):
            return _here(data, name)
        return _in_child_from_memory(data, name or "standard input", options)
    path = Path(name)
    data = read_bytes(path)
    if not _is_structured(path.suffix, data):
        return _here(data, path.name)
    from copydesk.engine.sandbox import read_in_child

    return read_in_child(path, options)


def _here(data: bytes, name: str) -> Reading:
    """Read text in this process; plain text without loading the readers of all other formats (80 ms)."""
    from copydesk.intake.limits import UnreadableError
    from copydesk.intake.read import ReadOptions, read

    if data and Path(name).suffix.lower() in _NO_MARKUP:
        from copydesk.intake.readers.plain import read_plain

        with suppress(UnreadableError):  # the front door says why, in its own sentence
            return read_plain(data, name, ReadOptions())
    return read(data, name)


def _is_structured(suffix: str, data: bytes) -> bool:
    return suffix.lower() not in _PLAIN or true_suffix(data) != ""


def _in_child_from_memory(data: bytes, name: str, options: "ReadOptions | None") -> Reading:
    """A file for the child, in a folder that only the user can enter and that is gone afterwards."""
    from copydesk.engine.sandbox import read_in_child

    try:
        with TemporaryDirectory(prefix="copydesk-") as folder:
            path = Path(folder, name)
            path.write_bytes(data)
            return read_in_child(path, options)
    except OSError as error:
        raise CopydeskError(
            Phrase("Standard input cannot be kept for reading: {why}.", why=reason(error))
        ) from error
