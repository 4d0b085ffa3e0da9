"""The house list of names: anyone proposes, its keeper accepts, and each step is whole."""

from collections.abc import Iterable
from pathlib import Path

from copydesk.archive.archive import Archive
from copydesk.desk.house_table import Taken, take_table, write_table
from copydesk.files.reasons import reason
from copydesk.files.whole import write_whole
from copydesk.model.house import HouseName
from copydesk.model.house_entry import HouseEntry
from copydesk.model.phrase import CopydeskError, Phrase


def propose_name(
    archive: Archive,
    name: HouseName,
    by: str,
    entry_id: int | None = None,
    *,
    accept: bool = False,
) -> HouseEntry:
    """Propose a new name, or another wording of an entry; ``accept`` it at once.

    Raises:
        CopydeskError: it is on the list already, there is no such entry, or only the keeper accepts; nothing was saved.
    """
    return archive.house_names.propose(name, by, entry_id, accept=accept)


def accept_names(archive: Archive, entry_ids: Iterable[int], by: str) -> tuple[HouseEntry, ...]:
    """Accept what was proposed, all or none.

    Raises:
        CopydeskError: only the keeper accepts, or there is no such entry; nothing was saved.
    """
    with archive.write():
        return tuple(archive.house_names.accept(number, by) for number in entry_ids)


def withdraw_names(archive: Archive, entry_ids: Iterable[int], by: str) -> tuple[HouseEntry, ...]:
    """Take proposals back, or accepted names off the list, all or none. They stay in the record.

    Raises:
        CopydeskError: one is neither this person's proposal nor is this person the keeper; nothing was saved.
    """
    with archive.write():
        return tuple(archive.house_names.withdraw(number, by) for number in entry_ids)


def name_keeper(archive: Archive, name: str, by: str) -> None:
    """Hand the list to a keeper; "" lets anyone accept.

    Raises:
        CopydeskError: there is a keeper, and it is somebody else; nothing was saved.
    """
    archive.house_names.set_keeper(name, by)


def import_names(archive: Archive, path: Path, by: str) -> Taken:
    """Put the rows of a table on the list; what could not be taken is named.

    Raises:
        CopydeskError: the file cannot be read or is no table, or nothing could be saved; nothing was.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CopydeskError(
            Phrase("{file} cannot be read: {why}.", file=str(path), why=reason(error))
        ) from error
    return take_table(data, archive.house_names, by)


def export_names(archive: Archive, path: Path) -> None:
    """Write the list as a table, whole, or leave what was there as it was.

    Raises:
        CopydeskError: the file cannot be written.
    """
    write_whole(write_table(archive.house_names.all()).encode("utf-8-sig"), path)
