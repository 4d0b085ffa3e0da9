"""The fact-check report as a Word document."""

from io import BytesIO

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.shared import Cm

from copydesk.export.characters import printable
from copydesk.export.report.content import report_of
from copydesk.export.report.sections import Facts, Lines, Piece, Table, sections_of
from copydesk.export.word.package import clean_document, set_properties
from copydesk.export.word.pages import keep_whole, number_pages, repeat_as_head
from copydesk.export.writer import Writer
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion

_GRID = "Table Grid"
_WIDTHS = {2: (6, 18), 3: (1.2, 7.8, 15), 5: (1.2, 9, 4.8, 4.5, 4.5)}
"""Centimetres of the columns, by their number."""


def write_report_docx(approved: ApprovedVersion) -> bytes:
    """Headings and tables in Word's own styles, on a page laid wide for the tables."""
    report = report_of(approved)
    approval = approved.approval
    sections = sections_of(report)
    document = clean_document(report.language)
    set_properties(
        document,
        title=printable(sections[0].heading),
        author=printable(approval.by),
        at=approval.at,
    )
    page = document.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = page.page_height, page.page_width
    page.left_margin = page.right_margin = Cm(2.5)
    number_pages(document)
    for number, section in enumerate(sections):
        style = "Heading 1" if number else "Title"
        document.add_paragraph(printable(section.heading), style=style)
        for piece in section.pieces:
            _write(document, piece)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _write(document: WordDocument, piece: Piece) -> None:
    match piece:
        case Facts(rows):
            _table(document, rows)
        case Lines(lines):
            for line in lines:
                document.add_paragraph(printable(line), style="List Bullet")
        case Table(head, rows):
            _table(document, (head, *rows), head=True)
    document.add_paragraph()


def _table(
    document: WordDocument, rows: tuple[tuple[str, ...], ...], *, head: bool = False
) -> None:
    if not rows:
        return
    table = document.add_table(rows=len(rows), cols=len(rows[0]), style=_GRID)
    table.autofit = False
    widths = [Cm(width) for width in _WIDTHS[len(rows[0])]]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width  # of the grid, which LibreOffice goes by; Word goes by the cells
    for number, (row, words) in enumerate(zip(table.rows, rows, strict=True)):
        keep_whole(row)
        if head and number == 0:
            repeat_as_head(row)
        for cell, said, width in zip(row.cells, words, widths, strict=True):
            cell.text = printable(said)
            cell.width = width
            if head and number == 0:
                for run in cell.paragraphs[0].runs:
                    run.bold = True


WRITER = Writer(
    "report-docx",
    ".docx",
    write_report_docx,
    Phrase("Fact-check report (Word)"),
    100,
    name_tail="-report",
    tells_release=True,
    tells_claims=True,
)
