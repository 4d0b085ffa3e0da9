"""The option ``--database``, and the archive that it names."""

import argparse
import getpass
import os
from datetime import datetime

from copydesk.archive.archive import Archive
from copydesk.archive.file.paths import VARIABLE, database_path
from copydesk.cli.terminal import complain, remark
from copydesk.desk import backup
from copydesk.desk.place import news_of_the_place
from copydesk.model.phrase import CopydeskError


def add_database_option(parser: argparse.ArgumentParser) -> None:
    """``--database`` for a command that needs one."""
    parser.add_argument(
        "--database",
        metavar="PATH",
        help=f"the database; without it {VARIABLE}, else the one in your data folder",
    )


def add_draft_argument(parser: argparse.ArgumentParser) -> None:
    """The number of a draft, as ``copydesk list`` prints it."""
    parser.add_argument("id", metavar="ID", type=int, help="the draft's number, as list prints it")


def open_archive(options: argparse.Namespace, *, create: bool = False) -> Archive:
    """The archive that the options name. What about its place may lose it is said once, on standard error.

    Raises:
        CopydeskError: it cannot be opened, or is not there and ``create`` is not set.
    """
    archive = Archive(database_path(options.database), create=create)
    for worry in news_of_the_place(archive):
        remark(str(archive.path), worry)
    return archive


def keep_daily_copy(archive: Archive) -> None:
    """Write today's copy beside the database if it is due. That it cannot be written is said, and stops nothing."""
    try:
        backup.keep_daily_copy(archive)
    except CopydeskError as error:
        complain(error)


def user_name() -> str:
    """Who is at work: the name of the user's account, "" where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in some containers
        return os.environ.get("USER", "")


def local(at: datetime) -> str:
    """A time for people: in their zone, to the minute."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M")
