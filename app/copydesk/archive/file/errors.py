"""What SQLite says, in a sentence for the user."""

from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.archive.file.paths import backup_folder
from copydesk.model.phrase import CopydeskError, Phrase

if TYPE_CHECKING:  # who only asks what a file is needs no SQLite
    import sqlite3


class NotWrittenError(CopydeskError):
    """A database could not be written or read."""

    def __init__(self, phrase: Phrase, why: Phrase) -> None:
        super().__init__(phrase)
        self.why = why
        """The cause alone, for those who did something else before that stands."""


class DamagedError(CopydeskError):
    """A database of Copydesk's is not as it was written. Nothing is written to it any more."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            Phrase(
                "{file} is damaged and is left as it is: keep it. copydesk doctor names the newest good copy, and how to put it back; copies lie in {backups}.",
                file=str(path),
                backups=str(backup_folder(path)),
            )
        )
        self.path = path


class LostError(CopydeskError):
    """There is no database in its place, or an empty file, but a good copy of it. No new one is made."""

    def __init__(self, path: Path, copy: Path, *, empty: bool) -> None:
        file, backups = str(path), str(backup_folder(path))
        super().__init__(
            Phrase(
                "{file} is empty, but there is a good copy of it. Put that in its place: copydesk restore {copy}. To begin anew, move {backups} elsewhere first.",
                file=file,
                copy=str(copy),
                backups=backups,
            )
            if empty
            else Phrase(
                "{file} is gone, but there is a good copy of it. Put that in its place: copydesk restore {copy}. To begin anew, move {backups} elsewhere first.",
                file=file,
                copy=str(copy),
                backups=backups,
            )
        )
        self.path = path
        self.copy = copy


def explained(error: "sqlite3.Error | UnicodeEncodeError", path: Path) -> CopydeskError:
    """The error as a sentence that tells why and what to do. Nothing was saved in any of these cases."""
    file = str(path)
    if isinstance(error, UnicodeEncodeError):
        return CopydeskError(
            Phrase(
                "The text holds half a character at position {position} and was not saved: delete it there, then save again.",
                position=error.start + 1,
            )
        )
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return DamagedError(path)
    if name.startswith("SQLITE_CANTOPEN"):
        return CopydeskError(Phrase("{file} cannot be opened. Check its permissions.", file=file))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        said = Phrase(
            "Another program is writing to {file}; nothing was saved. Try again in a moment.",
            file=file,
        )
        return NotWrittenError(said, Phrase("Another program is writing to {file}.", file=file))
    if name == "SQLITE_READONLY_DBMOVED":
        said = Phrase(
            "{file} was moved or deleted while it was open; nothing was saved. Put it back, or save a copy elsewhere.",
            file=file,
        )
        return NotWrittenError(
            said, Phrase("{file} was moved or deleted while it was open.", file=file)
        )
    if name.startswith("SQLITE_READONLY"):
        said = Phrase("{file} is read-only; nothing was saved. Change its permissions.", file=file)
        return NotWrittenError(said, Phrase("{file} is read-only.", file=file))
    if name == "SQLITE_FULL" or name.startswith("SQLITE_IOERR_WRITE"):
        said = Phrase(
            "The disk is full; nothing was saved to {file}. Make room, then try again.", file=file
        )
        return NotWrittenError(said, Phrase("The disk is full."))
    why = str(error)
    said = Phrase("{file} cannot be used ({why}); nothing was saved.", file=file, why=why)
    return NotWrittenError(said, Phrase("{file} cannot be used ({why}).", file=file, why=why))
