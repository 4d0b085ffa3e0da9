"""What a Word document needs on paper: numbered pages, tables whose head stands on each of them."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import _Row as Row  # pyright: ignore[reportPrivateUsage] - the library's only name for it


def repeat_as_head(row: Row) -> None:
    """Let the row stand again at the head of each page that its table goes on to."""
    _properties(row).append(OxmlElement("w:tblHeader"))


def keep_whole(row: Row) -> None:
    """Let no page end within the row."""
    _properties(row).append(OxmlElement("w:cantSplit"))


def number_pages(document: WordDocument) -> None:
    """Set ``3 / 7`` at the foot of each page."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for instruction, behind in (("PAGE", " / "), ("NUMPAGES", "")):
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), instruction)
        paragraph._p.append(field)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - no other way in
        paragraph.add_run(behind)


def _properties(row: Row) -> BaseOxmlElement:
    return row._tr.get_or_add_trPr()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - no other way in
