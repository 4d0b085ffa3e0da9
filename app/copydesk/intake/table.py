"""Tables that authors deliver with a text: .csv, .xlsx and .ods, read as words."""

import csv
import io
from datetime import date, datetime
from pathlib import PurePath
from typing import TypeAlias

from copydesk.intake.decode import decode
from copydesk.intake.limits import UnreadableError
from copydesk.model.phrase import CopydeskError, Phrase

Rows: TypeAlias = tuple[tuple[str, ...], ...]

_MOST_ROWS = 10_000
_MOST_COLUMNS = 100
_LONGEST_CELL = 20_000
"""Code points; what is longer is no cell of a source sheet."""
_BOOKS = frozenset({".xlsx", ".ods", ".xlsm"})
_DELIMITERS = ",;\t|"


def read_table(data: bytes, name: str) -> Rows:
    """The rows of the table, each cell as words without blanks at its ends; empty rows are left out.

    Of a book with several sheets the first that holds anything.

    Raises:
        CopydeskError: it is no table, or larger than a source sheet is.
    """
    try:
        return _rows(data, name)
    except UnreadableError as error:
        raise CopydeskError(
            Phrase("{file} cannot be read as a table: {why}.", file=name, why=error.why)
        ) from error


def _rows(data: bytes, name: str) -> Rows:
    book = PurePath(name).suffix.lower() in _BOOKS or data.startswith(b"PK")
    rows = _book(data) if book else _lines(data)
    kept = [tuple(cell.strip() for cell in row) for row in rows if any(c.strip() for c in row)]
    if len(kept) > _MOST_ROWS or any(len(row) > _MOST_COLUMNS for row in kept):
        raise UnreadableError(Phrase("it has more than {rows} rows", rows=_MOST_ROWS))
    return tuple(tuple(cell[:_LONGEST_CELL] for cell in row) for row in kept)


def _lines(data: bytes) -> list[list[str]]:
    text = decode(data, "").text.lstrip("\ufeff")
    head = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=head.count)
    csv.field_size_limit(10 * _LONGEST_CELL)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise UnreadableError(Phrase("{what}", what=str(error))) from error


def _book(data: bytes) -> list[list[str]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for sheet in book.sheet_names:
            rows = book.get_sheet_by_name(sheet).to_python()
            if any(str(cell).strip() for row in rows for cell in row):
                return [[_words(cell) for cell in row] for row in rows]
    except CalamineError as error:
        raise UnreadableError(Phrase("{what}", what=str(error))) from error
    return []


def _words(cell: object) -> str:
    """A cell as a person reads it: whole numbers without a point, dates as ISO 8601."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        midnight = (cell.hour, cell.minute, cell.second) == (0, 0, 0)
        return cell.date().isoformat() if midnight else cell.isoformat(timespec="minutes")
    return cell.isoformat() if isinstance(cell, date) else str(cell)
