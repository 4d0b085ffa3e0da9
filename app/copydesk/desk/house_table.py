"""The house list as a table that spreadsheets read and write: one name a row, spellings with ``;`` between them."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from copydesk.archive.tables.house_names import HouseNames
from copydesk.model.house import HouseName
from copydesk.model.house_entry import EntryState, HouseEntry, joined, wording
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.text.cells import cell_words, harmless_cell
from copydesk.text.languages.filled import entries
from copydesk_resources import read_toml

HEADS = ("name", "english", "note", "state", "by", "at")
_LISTS = read_toml("desk/house_table.toml")
_GERMAN_HEADS = {word: head for head, words in _LISTS["heads"].items() for word in entries(words)}
_STATES = {
    "": EntryState.ACCEPTED,
    **{state.value: state for state in EntryState},
    **{
        word: EntryState(name)
        for name, words in _LISTS["states"].items()
        for word in entries(words)
    },
}
_LARGEST = 5_000_000
"""Bytes of a table that is read: some fifty thousand names."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of an import."""

    new: int
    changed: int
    same: int
    """Rows that said what the list says already, and withdrawn ones."""
    problems: tuple[Phrase, ...]
    """A sentence for each row that was not taken."""


def write_table(entries: Iterable[HouseEntry]) -> str:
    """The list as CSV; no cell can be taken for a formula by a spreadsheet."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADS)
    for entry in entries:
        name = entry.wording
        english = "" if name.english == name.german else joined(name.english)
        cells = (joined(name.german), english, name.note, entry.state.value, entry.by)
        writer.writerow((*map(harmless_cell, cells), entry.at.isoformat(timespec="seconds")))
    return out.getvalue()


def take_table(data: bytes, names: HouseNames, by: str) -> Taken:
    """Put the rows of a table on the list: accepted if ``by`` may accept, else as proposals.

    A row that cannot be taken is named and left out; the others are taken.

    Raises:
        CopydeskError: this is no table, or it is too large.
    """
    may_accept = names.may_accept(by)
    proposals: list[tuple[HouseName, bool]] = []
    problems: list[Phrase] = []
    withdrawn = 0
    for number, cells in _rows(_decoded(data)):
        try:
            name, state = _read(cells)
        except CopydeskError as error:
            problems.append(Phrase("Row {number}: {why}", number=number, why=error.phrase))
            continue
        if state is EntryState.WITHDRAWN:
            withdrawn += 1
        else:
            proposals.append((name, may_accept and state is EntryState.ACCEPTED))
    changes = names.take(proposals, by)
    return Taken(changes.new, changes.changed, changes.same + withdrawn, tuple(problems))


def _decoded(data: bytes) -> str:
    if len(data) > _LARGEST:
        raise CopydeskError(
            Phrase("The table is too large: at most {most} MB.", most=_LARGEST // 1_000_000)
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("windows-1252", "replace")  # what spreadsheets on Windows write
    if "\0" in text or not text.strip():
        raise CopydeskError(
            Phrase("This is no table of names. Save it as CSV with a column “name”.")
        )
    return text


def _rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows below the heads with their numbers, counted from 1 as a spreadsheet does."""
    first = text.splitlines()[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    heads: list[str] = []
    try:
        for number, cells in enumerate(reader, 1):
            if not heads:
                heads = [
                    _GERMAN_HEADS.get(cell.strip().lower(), cell.strip().lower()) for cell in cells
                ]
                if "name" not in heads:
                    raise CopydeskError(
                        Phrase("This is no table of names. Save it as CSV with a column “name”.")
                    )
            elif any(cell.strip() for cell in cells):
                yield number, dict(zip(heads, map(cell_words, cells), strict=False))
    except csv.Error as error:
        raise CopydeskError(
            Phrase(
                "The table cannot be read after row {number}: {why}.",
                number=reader.line_num,
                why=str(error),
            )
        ) from error


def _read(cells: dict[str, str]) -> tuple[HouseName, EntryState]:
    name = wording(cells.get("name", ""), cells.get("english", ""), cells.get("note", ""))
    said = cells.get("state", "").strip().lower()
    if said not in _STATES:
        raise CopydeskError(
            Phrase("“{state}” is no state: accepted, proposed or withdrawn.", state=said[:40])
        )
    return name, _STATES[said]
