"""The words that the user has taught: a plain file, a word a line, which may be edited by hand."""

from pathlib import Path

from copydesk.files.reasons import reason
from copydesk.files.whole import make_folder, write_whole
from copydesk.model.phrase import CopydeskError, Phrase


def own_words(path: Path) -> frozenset[str]:
    """The words; none where there is no such file yet, or it cannot be read."""
    try:
        return _read(path)
    except CopydeskError:
        return frozenset()


def teach(path: Path, word: str) -> frozenset[str]:
    """Add a word; all of them as they are then.

    Raises:
        CopydeskError: the file cannot be read or written; it is as it was.
    """
    return _write(path, _read(path) | {word})


def forget(path: Path, word: str) -> frozenset[str]:
    """Take a word away; all of them as they are then.

    Raises:
        CopydeskError: the file cannot be read or written; it is as it was.
    """
    return _write(path, _read(path) - {word})


def _read(path: Path) -> frozenset[str]:
    try:
        return frozenset(line.strip() for line in path.read_text("utf-8").splitlines()) - {""}
    except (FileNotFoundError, IsADirectoryError):  # no words can be lost there
        return frozenset()
    except (OSError, UnicodeDecodeError) as error:
        raise CopydeskError(
            Phrase("{file} cannot be read: {why}.", file=str(path), why=str(error))
        ) from error


def _write(path: Path, words: frozenset[str]) -> frozenset[str]:
    lines = "".join(f"{word}\n" for word in sorted(words, key=str.casefold))
    try:
        make_folder(path.parent)
        write_whole(lines.encode(), path)
    except OSError as error:
        raise CopydeskError(
            Phrase("{file} cannot be written: {why}.", file=str(path), why=reason(error))
        ) from error
    return words
