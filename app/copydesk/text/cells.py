"""Cells of tables that spreadsheets open: words there must never be taken for a formula.

The signs are those of OWASP's page on CSV injection. Words that begin with apostrophes before such a sign get one
more, so that every cell can be read back.
"""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless_cell(words: str) -> str:
    """The words as a cell: behind an apostrophe where a spreadsheet would run them."""
    return f"'{words}" if _runs(words) else words


def cell_words(cell: str) -> str:
    """The inverse of ``harmless_cell``."""
    return cell[1:] if cell.startswith("'") and _runs(cell) else cell


def _runs(words: str) -> bool:
    return words.lstrip("'").startswith(_FORMULA)
