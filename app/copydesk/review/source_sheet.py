"""An author's source sheet: rows of a table as sources, and the words of the text that they stand behind.

The columns are those that fact-checkers' templates share, under their German and English names.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.source import Attribution, Medium, Source, SourceKind, is_date

E = TypeVar("E", Medium, Attribution)

_COLUMNS = {
    "words": ("words", "quote", "sentence", "text", "line", "wörter", "zitat", "satz", "textstelle", "stelle im text"),
    "statement": ("statement", "claim", "fact", "aussage", "behauptung", "fakt", "tatsache"),
    "title": ("source", "title", "source title", "quelle", "titel", "quellenangabe"),
    "kind": ("kind", "type", "source type", "art", "typ", "quellenart"),
    "locator": ("locator", "page", "timestamp", "place", "seite", "stelle", "fundstelle", "zeitmarke"),
    "url": ("url", "link", "address", "adresse", "webadresse"),
    "archived_url": ("archived", "archived url", "archived copy", "archiv", "archivkopie"),
    "published": ("published", "date published", "date", "veröffentlicht", "erschienen", "datum"),
    "accessed": ("accessed", "date accessed", "eingesehen", "abgerufen"),
    "person": ("person", "name", "interviewee", "contact", "gesprächspartner", "ansprechpartner"),
    "role": ("role", "function", "rolle", "funktion"),
    "interviewed": ("interviewed", "interview date", "gespräch am", "interview am"),
    "medium": ("medium", "how", "wie"),
    "attribution": ("attribution", "terms", "record", "bedingungen", "zuschreibung"),
    "note": ("note", "notes", "comment", "notiz", "bemerkung", "kommentar"),
    "primary": ("primary", "primary source", "primär", "primärquelle"),
    "confidential": ("confidential", "vertraulich"),
}  # fmt: skip
_COLUMN = {head: field for field, heads in _COLUMNS.items() for head in heads}
_KINDS = {
    "dokument": SourceKind.DOCUMENT, "gespräch": SourceKind.INTERVIEW, "aufnahme": SourceKind.RECORDING,
    "daten": SourceKind.DATA, "dataset": SourceKind.DATA, "webseite": SourceKind.WEB_PAGE, "website": SourceKind.WEB_PAGE,
    "web": SourceKind.WEB_PAGE, "eigene beobachtung": SourceKind.OBSERVATION, "observation": SourceKind.OBSERVATION,
    "fachperson": SourceKind.EXPERT, "experte": SourceKind.EXPERT, "pressemitteilung": SourceKind.PRESS_RELEASE,
    "agentur": SourceKind.AGENCY, "wire": SourceKind.AGENCY, **{kind.value: kind for kind in SourceKind},
}  # fmt: skip
_YES = frozenset({"yes", "y", "true", "1", "x", "ja", "j", "wahr", "✓"})


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
