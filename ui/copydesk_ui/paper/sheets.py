"""Blocks and report sections as documents for paper: black on white, whatever the theme. No HTML is parsed."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from copydesk.export.report.sections import Facts, Lines, Piece, Section, Table
from copydesk.markdown.prose import (
    Blocks,
    Code,
    Content,
    Heading,
    Listing,
    Notes,
    Paragraph,
    Quotation,
    Run,
    Runs,
)
from copydesk.markdown.prose import Table as TextTable
from copydesk_ui.theme.fonts import page_font, window_font

MARGINS = QMarginsF(4, 2, 4, 2)
"""Millimetres of the printer's page; Qt leaves another twenty around a text by itself."""
_SIZES = {1: 20.0, 2: 15.0, 3: 13.0}
_POINTS = 11.0
_SMALL = 9.0
_INDENT = 28.0
_JOINING = ("liga", "clig", "calt", "dlig", "hlig")
"""What a face does to letters beside each other: in a PDF such signs are no letters to whoever copies, searches or listens."""
_WIDTHS = {2: (25, 75), 3: (5, 30, 65), 5: (5, 37, 20, 19, 19)}
"""Per cent of the columns, by their number."""


def text_sheet(blocks: Blocks, note: str) -> QTextDocument:
    """A text for reading; ``note`` stands small above it: which version it is, and whether it is approved."""
    document = _document(page_font(16), _POINTS)
    cursor = QTextCursor(document)
    _line(cursor, note, _look(points=_SMALL, grey=True))
    for block in blocks:
        _block(cursor, block, indent=0)
    return document


def report_sheet(sections: tuple[Section, ...]) -> QTextDocument:
    """A fact-check report."""
    document = _document(window_font(13), _SMALL)
    cursor = QTextCursor(document)
    for number, section in enumerate(sections):
        _line(cursor, section.heading, _look(points=_SIZES[3 if number else 1], bold=True))
        for piece in section.pieces:
            _piece(cursor, piece)
    return document


def _document(font: QFont, points: float) -> QTextDocument:
    document = QTextDocument()
    document.setIndentWidth(_INDENT)
    font = QFont(font)
    font.setPointSizeF(points)
    for feature in _JOINING:
        font.setFeature(QFont.Tag(feature), 0)
    document.setDefaultFont(font)
    return document


def _look(*, points: float = 0, bold: bool = False, grey: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QBrush(QColor("#555555" if grey else "#000000")))
    if points:
        look.setFontPointSize(points)
    if bold:
        look.setFontWeight(QFont.Weight.Bold)
    return look


def _paragraph(cursor: QTextCursor, *, indent: int = 0, space: float = 8) -> None:
    """Begin a paragraph."""
    shape = QTextBlockFormat()
    shape.setBottomMargin(space)
    shape.setIndent(indent)
    shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if cursor.atStart():
        cursor.setBlockFormat(shape)
    else:
        cursor.insertBlock(shape)


def _line(cursor: QTextCursor, words: str, look: QTextCharFormat) -> None:
    _paragraph(cursor)
    cursor.insertText(words, look)


def _block(cursor: QTextCursor, block: Content, *, indent: int) -> None:
    match block:
        case Paragraph(runs):
            _paragraph(cursor, indent=indent)
            _runs(cursor, runs, _look())
        case Heading(level, runs):
            _paragraph(cursor, indent=indent)
            _runs(cursor, runs, _look(points=_SIZES.get(level, 12.0), bold=True))
        case Quotation(blocks):
            for inner in blocks:
                _block(cursor, inner, indent=indent + 1)
        case Code(text):
            for line in text.split("\n"):
                _paragraph(cursor, indent=indent, space=0)
                look = _look()
                look.setFontFamilies(["monospace"])
                cursor.insertText(line, look)
        case Listing():
            _list(cursor, block, indent=indent)
        case TextTable(rows):
            _rows(cursor, rows, indent=indent)
        case Notes(items):
            _notes(cursor, items, indent=indent)


def _rows(cursor: QTextCursor, rows: tuple[tuple[Runs, ...], ...], *, indent: int) -> None:
    for row in rows:
        _paragraph(cursor, indent=indent, space=2)
        _runs(cursor, _barred(row), _look())


def _notes(cursor: QTextCursor, notes: tuple[Blocks, ...], *, indent: int) -> None:
    for number, blocks in enumerate(notes, 1):
        _line(cursor, f"[{number}]", _look(points=_SMALL))
        for block in blocks:
            _block(cursor, block, indent=indent + 1)


def _barred(cells: tuple[Runs, ...]) -> Runs:
    """A row of a table as one line, a bar between its cells."""
    barred = [(Run(" | "), *cell) for cell in cells]
    return tuple(run for cell in barred for run in cell)[1:]


def _list(cursor: QTextCursor, listing: Listing, *, indent: int) -> None:
    shape = QTextListFormat()
    shape.setIndent(indent + 1)
    if listing.start is None:
        shape.setStyle(QTextListFormat.Style.ListDisc)
    else:
        shape.setStyle(QTextListFormat.Style.ListDecimal)
        shape.setStart(listing.start)
    made = None
    for item in listing.items:
        _paragraph(cursor, space=4)
        if made is None:
            made = cursor.createList(shape)
        else:
            made.add(cursor.block())
        for number, block in enumerate(item):
            if number == 0 and isinstance(block, Paragraph):
                _runs(cursor, block.runs, _look())
            else:
                _block(cursor, block, indent=indent + 1)


def _runs(cursor: QTextCursor, runs: Runs, look: QTextCharFormat) -> None:
    for run in runs:
        if run.text == "\n":
            cursor.insertText("\u2028", look)
            continue
        dressed = QTextCharFormat(look)
        if run.bold:
            dressed.setFontWeight(QFont.Weight.Bold)
        if run.italic:
            dressed.setFontItalic(True)
        if run.code:
            dressed.setFontFamilies(["monospace"])
        if run.struck:
            dressed.setFontStrikeOut(True)
        cursor.insertText(f"[{run.note}]" if run.note else run.text, dressed)


def _piece(cursor: QTextCursor, piece: Piece) -> None:
    match piece:
        case Facts(rows):
            _table(cursor, rows, head=False)
        case Lines(lines):
            for line in lines:
                _line(cursor, f"• {line}", _look())
        case Table(head, rows):
            _table(cursor, (head, *rows), head=True)


def _table(cursor: QTextCursor, rows: tuple[tuple[str, ...], ...], *, head: bool) -> None:
    if not rows:
        return
    shape = QTextTableFormat()
    shape.setCellPadding(3)
    shape.setCellSpacing(0)
    shape.setBorderCollapse(True)
    shape.setBorder(0.5)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(QColor("#999999")))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, width) for width in _WIDTHS[len(rows[0])]]
    )
    shape.setHeaderRowCount(int(head))
    shape.setBottomMargin(10)
    _paragraph(cursor, space=0)
    table = cursor.insertTable(len(rows), len(rows[0]), shape)
    for row, cells in enumerate(rows):
        for column, words in enumerate(cells):
            inner = table.cellAt(row, column).firstCursorPosition()
            inner.insertText(words.replace("\n", "\u2028"), _look(bold=head and row == 0))
    cursor.movePosition(QTextCursor.MoveOperation.End)
