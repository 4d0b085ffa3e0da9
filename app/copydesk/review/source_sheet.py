"""An author's source sheet: rows of a table as sources, and the words of the text that they stand behind.

The columns are those that fact-checkers' templates share, under their German and English names. What no field takes, a column that
nobody knows or an answer that says something else, goes into the note of its source under the head that it stood below.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import TypeVar

from copydesk.model.dates import read_date
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.source import Attribution, Medium, Source, SourceKind
from copydesk.text.languages.filled import entries
from copydesk_resources import read_toml

E = TypeVar("E", Medium, Attribution)

_LISTS = read_toml("review/source_sheet.toml")
_COLUMN = {head: field for field, heads in _LISTS["columns"].items() for head in entries(heads)}
_KINDS = {
    **{kind.value: kind for kind in SourceKind},
    **{
        word: SourceKind(kind) for kind, words in _LISTS["kinds"].items() for word in entries(words)
    },
}
_YES, _NO = (frozenset(entries(_LISTS["answers"][answer])) for answer in ("yes", "no"))
_OTHER = "other"
"""The field of what no field takes."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: a source, and what it is to prove."""

    number: int
    """As the spreadsheet counts, from 1."""
    source: Source
    words: str = ""
    """Of the text; "" where the row is about none."""
    statement: str = ""
    locator: str = ""


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """What a sheet says, and what of it could not be understood."""

    rows: tuple[SheetRow, ...]
    problems: tuple[Phrase, ...]


def source_sheet(table: Sequence[Sequence[str]]) -> SourceSheet:
    """The rows below the line that names the columns. A row that cannot be understood is named; the others are taken.

    Raises:
        CopydeskError: no line names a column for the source.
    """
    head, columns = _head(table)
    problems = [
        Phrase(
            "Row {row}: it stands above the names of the columns and was not taken in.", row=place
        )
        for place, line in enumerate(table[: head - 1], 1)
        if any(line)
    ]
    problems += [
        Phrase(
            "The column “{column}” is not known: its cells are in the notes of the sources.",
            column=name,
        )
        for name, field in columns
        if field == _OTHER and name
    ]
    rows: list[SheetRow] = []
    for place, line in enumerate(table[head:], head + 1):
        if not any(line):
            continue
        try:
            row = _row(place, _Cells(columns, line))
        except CopydeskError as error:
            problems.append(Phrase("Row {row}: {why}", row=place, why=error.phrase))
            continue
        if row is None:
            problems.append(Phrase("Row {row}: it names no source.", row=place))
        else:
            rows.append(row)
    return SourceSheet(tuple(rows), tuple(problems))


Column = tuple[str, str]
"""Its name as the sheet has it, and the field that it fills."""


def _head(table: Sequence[Sequence[str]]) -> tuple[int, Sequence[Column]]:
    """The number of the line that names the columns, and the columns; a second one for the same field is one more that is not known."""
    for number, line in enumerate(table, 1):
        columns: list[Column] = []
        for cell in line:
            name = cell.strip().rstrip(":")
            field = _COLUMN.get(name.casefold(), _OTHER)
            taken = field in {field for _, field in columns}
            columns.append((name, _OTHER if taken else field))
        if {"title", "url"} & {field for _, field in columns}:
            return number, columns
    raise CopydeskError(
        Phrase("No column of this table is called “source”, “title” or “url” (“Quelle”, “Titel”).")
    )


class _Cells:
    """What one row says in each field, and what is left for the note."""

    def __init__(self, columns: Sequence[Column], line: Sequence[str]) -> None:
        self._said = {
            field: (name, cell)
            for (name, field), cell in zip(columns, line, strict=False)
            if cell and field != _OTHER
        }
        self._left = [
            (name, cell)
            for (name, field), cell in zip(chain(columns, repeat(("", _OTHER))), line, strict=False)
            if cell and field == _OTHER
        ]

    def __getitem__(self, field: str) -> str:
        return self._said.get(field, ("", ""))[1]

    def leave(self, field: str) -> None:
        """What the field says goes into the note."""
        self._left.append(self._said[field])

    @property
    def note(self) -> str:
        """The note, with all that is left below it, a line each."""
        left = [f"{name}: {cell}" if name else cell for name, cell in self._left]
        return "\n".join(filter(None, [self["note"], *left]))


def _row(number: int, said: _Cells) -> SheetRow | None:
    title = said["title"] or said["person"] or said["url"]
    if not title:
        return None
    for field in ("published", "accessed", "interviewed"):
        kept = read_date(said[field])
        if kept is None:
            raise CopydeskError(
                Phrase("“{date}” is no date. Write 2024, 2024-03 or 2024-03-15.", date=said[field])
            )
    kind = _KINDS.get(said["kind"].casefold())
    if said["kind"] and kind is None:
        said.leave("kind")
    source = Source(
        id=0,
        title=title,
        kind=kind or (SourceKind.WEB_PAGE if said["url"] else SourceKind.DOCUMENT),
        url=said["url"],
        confidential=_answer(said, "confidential", unclear=True),
        primary=_answer(said, "primary", unclear=False),
        archived_url=said["archived_url"],
        published=read_date(said["published"]) or "",
        accessed=read_date(said["accessed"]) or "",
        person=said["person"],
        role=said["role"],
        interviewed=read_date(said["interviewed"]) or "",
        medium=_choice(Medium, said, "medium"),
        attribution=_choice(Attribution, said, "attribution"),
        note=said.note,
    )
    words = (
        said["words"] or said["statement"]
    )  # many sheets quote the sentence and call it the claim
    return SheetRow(number, source, words, said["statement"], said["locator"])


def _answer(said: _Cells, field: str, *, unclear: bool) -> bool:
    """What a column of yes and no says; ``unclear`` where it says neither: who writes “on request” may mean that it is confidential."""
    word = said[field].casefold()
    if not word or word in _NO:
        return False
    if word not in _YES:
        said.leave(field)
        return unclear
    return True


def _choice(values: type[E], said: _Cells, field: str) -> E:
    word = said[field].casefold()
    if word in set(values):
        return values(word)
    said.leave(field)
    return values("")
