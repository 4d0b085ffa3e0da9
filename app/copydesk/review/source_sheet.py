"""An author's source sheet: rows of a table as sources, and the words of the text that they stand behind.

The columns are those that fact-checkers' templates share, under their German and English names.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.source import Attribution, Medium, Source, SourceKind, is_date
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
_YES = frozenset(entries(_LISTS["answers"]["yes"]))


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
    head = 0
    for head, line in enumerate(table, 1):  # noqa: B007 - the rows begin behind it
        fields = [_COLUMN.get(cell.strip().rstrip(":").casefold(), "") for cell in line]
        if "title" in fields or "url" in fields:
            break
    else:
        raise CopydeskError(
            Phrase(
                "No column of this table is called “source”, “title” or “url” (“Quelle”, “Titel”)."
            )
        )
    rows: list[SheetRow] = []
    problems: list[Phrase] = []
    for place, line in enumerate(table[head:], head + 1):
        said = {field: cell for field, cell in zip(fields, line, strict=False) if field and cell}
        try:
            row = _row(place, said)
        except CopydeskError as error:
            problems.append(Phrase("Row {row}: {why}", row=place, why=error.phrase))
            continue
        if row is None:
            problems.append(Phrase("Row {row}: it names no source.", row=place))
        else:
            rows.append(row)
    return SourceSheet(tuple(rows), tuple(problems))


def _row(number: int, said: dict[str, str]) -> SheetRow | None:
    title = said.get("title") or said.get("person") or said.get("url", "")
    if not title:
        return None
    for field in ("published", "accessed", "interviewed"):
        if not is_date(said.get(field, "")):
            raise CopydeskError(
                Phrase("“{date}” is no date. Write 2024, 2024-03 or 2024-03-15.", date=said[field])
            )
    kind = _KINDS.get(said.get("kind", "").casefold())
    url = said.get("url", "")
    source = Source(
        id=0,
        title=title,
        kind=kind or (SourceKind.WEB_PAGE if url else SourceKind.DOCUMENT),
        url=url,
        note=said.get("note", ""),
        confidential=_yes(said, "confidential"),
        primary=_yes(said, "primary"),
        archived_url=said.get("archived_url", ""),
        published=said.get("published", ""),
        accessed=said.get("accessed", ""),
        person=said.get("person", ""),
        role=said.get("role", ""),
        interviewed=said.get("interviewed", ""),
        medium=_choice(Medium, said.get("medium", "")),
        attribution=_choice(Attribution, said.get("attribution", "")),
    )
    return SheetRow(
        number, source, said.get("words", ""), said.get("statement", ""), said.get("locator", "")
    )


def _yes(said: dict[str, str], field: str) -> bool:
    return said.get(field, "").casefold() in _YES


def _choice(values: type[E], words: str) -> E:
    return values(words.casefold()) if words.casefold() in set(values) else values("")
