"""What SQLite says, in a sentence for the user."""

import sqlite3
from pathlib import Path

from copydesk.model.phrase import CopydeskError, Phrase


def explained(error: sqlite3.Error | UnicodeEncodeError, path: Path) -> CopydeskError:
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
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return CopydeskError(
            Phrase(
                "Another program is writing to {file}; nothing was saved. Try again in a moment.",
                file=file,
            )
        )
    if name == "SQLITE_READONLY_DBMOVED":
        return CopydeskError(
            Phrase(
                "{file} was moved or deleted while it was open; nothing was saved. Put it back, or save a copy elsewhere.",
                file=file,
            )
        )
    if name.startswith("SQLITE_READONLY"):
        return CopydeskError(
            Phrase("{file} is read-only; nothing was saved. Change its permissions.", file=file)
        )
    if name == "SQLITE_FULL" or name.startswith("SQLITE_IOERR_WRITE"):
        return CopydeskError(
            Phrase(
                "The disk is full; nothing was saved to {file}. Make room, then try again.",
                file=file,
            )
        )
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return CopydeskError(
            Phrase(
                "{file} is damaged. It was left as it is: keep it, and look for the newest good copy in {backups}.",
                file=file,
                backups=f"{file}.backups",
            )
        )
    if name.startswith("SQLITE_CANTOPEN"):
        return CopydeskError(Phrase("{file} cannot be opened. Check its permissions.", file=file))
    return CopydeskError(
        Phrase("{file} cannot be used ({why}); nothing was saved.", file=file, why=str(error))
    )
