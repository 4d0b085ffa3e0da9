"""Checks under the house's own rules."""

from typing import TYPE_CHECKING

from copydesk.archive.file.paths import database_path
from copydesk.archive.tables.stored_names import with_stored_names
from copydesk.checks.analysis import Analyst
from copydesk.cli.terminal import complain, remark
from copydesk.engine.analysing import analysed
from copydesk.engine.house_file import house_path, load_house
from copydesk.model.analysed import Analysed
from copydesk.model.house import House
from copydesk.model.phrase import CopydeskError

if TYPE_CHECKING:
    from copydesk.archive.archive import Archive
    from copydesk.archive.values import DraftRecord


def house_with_names(archive: "Archive | None" = None) -> House:
    """The house's rules, its list of names and what it has approved before.

    Without an archive the names come from the user's database, if there is one; it is only read. What is wrong with
    rules or database is said, and the rest is followed.
    """
    path = house_path()
    rules = load_house(path)
    for problem in rules.problems:
        remark(str(path), problem)
    return _with_names(rules.house, archive)


def analyst_of_the_house(archive: "Archive | None" = None) -> Analyst:
    """An analyst that follows them."""
    return Analyst(house_with_names(archive))


def look_at(archive: "Archive", draft: "DraftRecord", text: str) -> Analysed:
    """What the checks say of a text of that draft, in its language, as the kind of text that somebody chose."""
    analyst = analyst_of_the_house(archive)
    document = analyst.read(
        text, draft.format, draft.language, declared=draft.declared, kind=draft.kind
    )
    return analysed(analyst, document)


def _with_names(house: House, archive: "Archive | None") -> House:
    if archive is not None:
        return archive.with_names(house)
    try:
        return with_stored_names(house, database_path(None))
    except CopydeskError as error:
        complain(error)
        return house
