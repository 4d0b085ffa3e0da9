"""Where the database and what belongs to it lie on this system."""

import os
from pathlib import Path

from copydesk.files.reasons import reason
from copydesk.files.whole import make_folder
from copydesk.model.phrase import CopydeskError, Phrase

VARIABLE = "COPYDESK_DATABASE"
LONGEST_NAME = 200
"""Bytes of the name of a new database: systems take 255, and what lies beside it is named after it."""


def data_folder() -> Path:
    """The user's data folder for Copydesk, as the system names it; not made here."""
    from platformdirs import user_data_path

    return user_data_path("copydesk", appauthor=False)


def database_path(given: str | Path | None = None) -> Path:
    """The database that is meant: the one given, else ``COPYDESK_DATABASE``, else the user's own."""
    named = given or os.environ.get(VARIABLE)
    return Path(named).expanduser().absolute() if named else data_folder() / "copydesk.db"


def recovery_folder(database: Path) -> Path:
    """Where the recovery copies of that database's open drafts lie."""
    return database.parent / "recovery"


def backup_folder(database: Path) -> Path:
    """Where that database's own backups lie: beside it, so that they are found with it."""
    return database.with_name(f"{database.name}.backups")


def ensure_data_folder(database: Path) -> None:
    """Make the user's own data folder if the database is to lie there; a folder the user named is theirs to make.

    Raises:
        CopydeskError: it cannot be made.
    """
    if database.parent != data_folder():
        return
    try:
        make_folder(database.parent)
    except OSError as error:
        raise CopydeskError(
            Phrase(
                "The folder {folder} cannot be made: {why}. Make it, or name another database.",
                folder=str(database.parent),
                why=reason(error),
            )
        ) from error
