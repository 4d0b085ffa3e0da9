"""The front door of intake: which reader, and one clear sentence where none can."""

import os
import stat
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Protocol

from copydesk.files.reasons import reason
from copydesk.files.signatures import LOCKED, OLD_OFFICE, OUTLOOK, PDF, ZIP, true_suffix
from copydesk.intake.limits import FILE_BYTES, UnreadableError
from copydesk.intake.reader import Reader, ReadOptions, Tracked, all_readers
from copydesk.model.draft import Reading
from copydesk.model.phrase import CopydeskError, Phrase

__all__ = [
    "ReadOptions",
    "Tracked",
    "draft_files",
    "read",
    "read_bytes",
    "read_file",
    "read_rich",
    "supported_suffixes",
]

_DEFAULT = ReadOptions()
_REFUSED: dict[str, Callable[[Phrase | str], Phrase]] = {
    OLD_OFFICE: lambda file: Phrase(
        "{file} is a file of an old Office; open it there and save it as .docx.", file=file
    ),
    PDF: lambda file: Phrase("{file} is a PDF; copy its text and paste it here.", file=file),
    OUTLOOK: lambda file: Phrase(
        "{file} is a message of Outlook; save it there as .eml or as text.", file=file
    ),
    LOCKED: lambda file: Phrase(
        "{file} is protected by a password: open it in Word and save it without one.", file=file
    ),
}
"""Files that say what they are and that Copydesk cannot read, and what to do with them."""


def read(data: bytes, name: str, options: ReadOptions = _DEFAULT) -> Reading:
    """The draft in the bytes of a file called ``name``; "" is standard input, plain text.

    What the bytes begin with goes before the suffix: a Word file called ``.txt`` is read as a Word file.

    Raises:
        CopydeskError: not a format that Copydesk reads, damaged, or over a limit.
    """
    reader = _reader_for(data, name)
    try:
        return reader.read(data, Path(name).name, options)
    except UnreadableError as error:
        raise CopydeskError(
            Phrase(
                "{file} cannot be read as {kind}: {why}.",
                file=_called(name),
                kind=reader.kind,
                why=error.why,
            )
        ) from error


def read_rich(html: str, name: str = "") -> Reading:
    """The draft in rich text from the clipboard or a drop, given as HTML.

    Raises:
        CopydeskError: it is over a limit.
    """
    data = html.encode("utf-8", "surrogatepass")
    reader = _by_suffix(".html")
    try:
        return reader.read(data, name, ReadOptions(encoding="utf-8"))
    except UnreadableError as error:
        raise CopydeskError(Phrase("This text cannot be pasted: {why}.", why=error.why)) from error


def read_file(path: Path, options: ReadOptions = _DEFAULT) -> Reading:
    """The draft in the file.

    Raises:
        CopydeskError: the file cannot be read, or not as a draft.
    """
    return read(read_bytes(path), path.name, options)


def read_bytes(path: Path) -> bytes:
    """What the file holds, unless it is no ordinary file, empty or over 50 MB: its size is looked at first.

    Raises:
        CopydeskError: why it was not read.
    """
    name = path.name or str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise CopydeskError(Phrase("{file} is a folder; name the drafts in it.", file=name))
        if not stat.S_ISREG(status.st_mode):
            raise CopydeskError(Phrase("{file} is a device or a pipe, not a file.", file=name))
        _guard_size(name, status.st_size)
        with path.open("rb") as file:
            data = file.read(FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise CopydeskError(Phrase("There is no file {file}.", file=str(path))) from error
    except PermissionError as error:
        raise CopydeskError(
            Phrase("You may not read {file}; ask its owner for access.", file=name)
        ) from error
    except OSError as error:
        raise CopydeskError(
            Phrase("{file} cannot be read: {why}.", file=name, why=reason(error))
        ) from error
    _guard_size(name, len(data))
    return data


def supported_suffixes() -> tuple[str, ...]:
    """The suffixes of the files that can be read, with the dot, in alphabetical order."""
    return tuple(sorted(suffix for reader in all_readers() for suffix in reader.suffixes))


def draft_files(folder: Path, *, as_git_sees_it: bool = False) -> Iterator[Path]:
    """Every file below the folder that looks like a draft, in alphabetical order.

    Hidden files and folders, the lock files of Word, and linked folders (which may lead back up) are skipped.

    Args:
        as_git_sees_it: leave out what a ``.gitignore`` does.

    Raises:
        CopydeskError: the folder itself, or a ``.gitignore`` in it, cannot be read.
    """
    if not folder.is_dir():
        raise CopydeskError(Phrase("There is no folder {folder}.", folder=str(folder)))
    suffixes = supported_suffixes()
    leaves_out = _as_git_sees(folder) if as_git_sees_it else _nothing
    for place, folders, files in os.walk(folder):
        here = Path(place)
        shown = sorted(name for name in folders if not name.startswith("."))
        folders[:] = [name for name in shown if not leaves_out(here, name, is_folder=True)]
        for name in sorted(files):
            if name.lower().endswith(suffixes) and not name.startswith((".", "~$")):
                path = here / name  # neither a pipe nor a link that leads nowhere
                if path.is_file() and not leaves_out(here, name, is_folder=False):
                    yield path


class _LeavesOut(Protocol):
    def __call__(self, here: Path, name: str, *, is_folder: bool) -> bool: ...


def _nothing(here: Path, name: str, *, is_folder: bool) -> bool:  # noqa: ARG001
    return False


def _as_git_sees(top: Path) -> _LeavesOut:
    """Whether git leaves out a name in a folder below the top; folders are asked about from the outside to the inside."""
    from copydesk.files.ignored import Ignoring, ignoring  # only a folder that is checked needs it

    held: dict[Path, Ignoring] = {top.absolute(): ignoring(top.absolute())}

    def leaves_out(here: Path, name: str, *, is_folder: bool) -> bool:
        folder = here.absolute()
        if folder not in held:
            held[folder] = held[folder.parent].within(folder)
        return held[folder].leaves_out(folder / name, is_folder=is_folder)

    return leaves_out


def _reader_for(data: bytes, name: str) -> Reader:
    called = _called(name)
    if not data:
        raise CopydeskError(Phrase("{file} is empty.", file=called))
    _guard_size(called, len(data))
    suffix = Path(name).suffix.lower()
    true = true_suffix(data)
    if true == ZIP:
        true = _zipped(data)
    if true in _REFUSED:
        raise CopydeskError(_REFUSED[true](called))
    if true in supported_suffixes():
        return _by_suffix(true)
    if suffix in supported_suffixes() or not suffix:
        return _by_suffix(suffix or ".txt")
    raise CopydeskError(
        Phrase(
            "Copydesk does not read {suffix} files ({file}); it reads {suffixes}.",
            suffix=suffix,
            file=called,
            suffixes=", ".join(supported_suffixes()),
        )
    )


def _zipped(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return ""  # the reader of the suffix says what is wrong
    if any(name.startswith("word/document") and name.endswith(".xml") for name in names):
        return ".docx"
    return ".odt" if {"mimetype", "content.xml"} <= names else ""


def _by_suffix(suffix: str) -> Reader:
    return next(reader for reader in all_readers() if suffix in reader.suffixes)


def _called(name: str) -> Phrase | str:
    return Path(name).name or Phrase("The text")


def _guard_size(name: Phrase | str, size: int) -> None:
    if size > FILE_BYTES:
        raise CopydeskError(
            Phrase(
                "{file} is larger than {limit} MB; split it or save its text alone.",
                file=name,
                limit=FILE_BYTES // 1_000_000,
            )
        )
