"""Blocks to Word paragraphs, in Word's own styles."""

from collections.abc import Callable
from dataclasses import dataclass, field

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run as WordRun

from copydesk.export.characters import printable
from copydesk.export.word.footnotes import Footnotes
from copydesk.export.word.package import HYPERLINK_STYLE
from copydesk.export.word.pages import repeat_as_head
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
    Table,
    notes_of,
)

_CODE_FONT = "Courier New"
_DEEPEST = 3
"""Word has three styles of lists; deeper ones are set as the third."""


@dataclass(slots=True)
class Body:
    """Writes blocks to the end of a document."""

    document: WordDocument
    _notes: tuple[Blocks, ...] = ()
    _footnotes: Footnotes = field(init=False)
    _told: set[int] = field(default_factory=set[int])
    """The numbers of the notes that stand in the document already."""

    def __post_init__(self) -> None:
        self._footnotes = Footnotes(self.document)

    def write(self, blocks: Blocks) -> None:
        """Add the blocks; a main heading at the very beginning is the document's title."""
        self._notes = notes_of(blocks)
        if blocks and isinstance(blocks[0], Heading) and blocks[0].level == 1:
            self._paragraph(blocks[0].runs, "Title")
            blocks = blocks[1:]
        for block in blocks:
            self._block(block, "Normal", 0)

    def _block(self, block: Content, style: str, depth: int) -> None:
        match block:
            case Paragraph(runs):
                self._paragraph(runs, style)
            case Heading(level, runs):
                self._paragraph(runs, f"Heading {level}")
            case Quotation(blocks):
                for inner in blocks:
                    self._block(inner, "Quote", depth)
            case Code(text):
                lines = [(Run("\n"), Run(line, code=True)) for line in text.split("\n")]
                self._paragraph(tuple(run for line in lines for run in line)[1:], style)
            case Listing():
                self._list(block, min(depth + 1, _DEEPEST))
            case Table(rows):
                self._table(rows)
            case Notes():
                pass  # they stand where their marks are

    def _table(self, rows: tuple[tuple[Runs, ...], ...]) -> None:
        table = self.document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
        for number, words in enumerate(rows):
            row = table.add_row()
            if not number:
                repeat_as_head(row)
            for cell, runs in zip(row.cells, words, strict=True):
                self._runs(cell.paragraphs[0], runs)

    def _list(self, listing: Listing, depth: int) -> None:
        level = f" {depth}" if depth > 1 else ""
        first = "List Bullet" if listing.start is None else "List Number"
        number = self._numbering(f"{first}{level}", listing.start)
        for item in listing.items:
            if not item or not isinstance(item[0], Paragraph):
                number(self._paragraph((), f"{first}{level}"))
            for place, block in enumerate(item):
                if not place and isinstance(block, Paragraph):
                    number(self._paragraph(block.runs, f"{first}{level}"))
                else:
                    self._block(block, f"List Continue{level}", depth)

    def _numbering(self, style: str, start: int | None) -> Callable[[WordParagraph], None]:
        """What makes a paragraph an item of this list: each numbered one counts from its own start."""
        if start is None:
            return lambda _: None
        numbering = self.document.part.numbering_part.element
        style_number = self.document.styles[style].element.pPr.numPr.numId.val
        abstract = numbering.num_having_numId(style_number).abstractNumId.val
        new = numbering.add_num(abstract)
        new.add_lvlOverride(0).add_startOverride(start)

        def number(paragraph: WordParagraph) -> None:
            xml = paragraph._p  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - no other way in
            properties = xml.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = new.numId

        return number

    def _paragraph(self, runs: Runs, style: str) -> WordParagraph:
        paragraph = self.document.add_paragraph(style=style)
        self._runs(paragraph, runs)
        return paragraph

    def _runs(self, paragraph: WordParagraph, runs: Runs) -> None:
        for run in runs:
            if run.note:
                self._note(paragraph, run.note)
            else:
                _run(paragraph, run)

    def _note(self, paragraph: WordParagraph, number: int) -> None:
        """The note itself at its first mark; later marks say its number."""
        if number in self._told:
            paragraph.add_run(f"[{number}]")
            return
        self._told.add(number)
        for line in self._footnotes.add(paragraph, _lines(self._notes[number - 1])):
            self._runs(*line)


def _lines(blocks: Blocks) -> tuple[Runs, ...]:
    """The blocks as paragraphs alone, which is all that a footnote has."""
    lines: list[Runs] = []
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                lines.append(runs)
            case Quotation(inner):
                lines += _lines(inner)
            case Code(text):
                lines += [(Run(line, code=True),) for line in text.split("\n")]
            case Listing(items, start):
                for number, item in enumerate(items):
                    sign = "–" if start is None else f"{start + number}."
                    first, *rest = _lines(item)
                    lines += [(Run(f"{sign} "), *first), *rest]
            case Table(rows):
                for row in rows:
                    cells = [(Run(" | "), *cell) for cell in row]
                    lines.append(tuple(run for cell in cells for run in cell)[1:])
            case Notes():
                pass
    return tuple(lines)


def _run(paragraph: WordParagraph, run: Run) -> None:
    written = paragraph.add_run()
    if run.text == "\n":
        written.add_break()
        return
    written.text = printable(run.text)
    # None leaves it to the style.
    written.bold, written.italic = run.bold or None, run.italic or None
    written.font.strike = run.struck or None
    if run.code:
        written.font.name = _CODE_FONT
    if run.link:
        _link(paragraph, written, printable(run.link))


def _link(paragraph: WordParagraph, run: WordRun, address: str) -> None:
    """Put the run, just added, into a hyperlink, which the library can read but not make."""
    run.style = HYPERLINK_STYLE
    link = OxmlElement("w:hyperlink")
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link.set(qn("r:id"), relation)
    element = run._r  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - no other way in
    element.addprevious(link)
    link.append(element)
