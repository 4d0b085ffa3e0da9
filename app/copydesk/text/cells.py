"""Cells of tables that spreadsheets open: words there must never be taken for a formula.

The signs are those of OWASP's page on CSV injection.
"""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless_cell(words: str) -> str:
    """The words as a cell: behind an apostrophe where a spreadsheet would run them."""
    return f"'{words}" if words.startswith(_FORMULA) else words


def cell_words(cell: str) -> str:
    """The inverse of ``harmless_cell``."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell
