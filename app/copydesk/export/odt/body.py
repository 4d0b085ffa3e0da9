"""Blocks to OpenDocument paragraphs, in LibreOffice's own styles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from copydesk.export.odt.package import odt_attribute, odt_text
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

_BODY, _QUOTE, _CODE = "Text_20_body", "Quotations", "Preformatted_20_Text"
_NOTE, _CELL, _HEAD = "Footnote", "Table_20_Contents", "Table_20_Heading"
_SPACES = re.compile(r"(?:(?<= )|^) +|\t|\n")
"""What XML would swallow: blanks after a blank or at the beginning, tabs, line ends."""


def odt_body(blocks: Blocks) -> str:
    """The blocks; a main heading at the very beginning is the document's title. Notes stand where their marks are."""
    return _Body(notes_of(blocks)).write(blocks)


@dataclass(slots=True)
class _Body:
    notes: tuple[Blocks, ...]
    _told: set[int] = field(default_factory=set[int])
    """The numbers of the notes that stand in the text already."""
    _tables: int = 0

    def write(self, blocks: Blocks) -> str:
        if blocks and isinstance(blocks[0], Heading) and blocks[0].level == 1:
            return self._paragraph(blocks[0].runs, "Title") + self._blocks(blocks[1:], _BODY)
        return self._blocks(blocks, _BODY)

    def _blocks(self, blocks: Blocks, style: str) -> str:
        return "".join(self._block(block, style) for block in blocks)

    def _block(self, block: Content, style: str) -> str:
        match block:
            case Paragraph(runs):
                return self._paragraph(runs, style)
            case Heading(level, runs):
                return (
                    f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
                    f"{self._runs(runs)}</text:h>"
                )
            case Quotation(blocks):
                return self._blocks(blocks, _QUOTE)
            case Code(text):
                lines = text.split("\n")
                return "".join(self._paragraph((Run(line),), _CODE) for line in lines)
            case Listing(items, start):
                return self._list(items, start, style)
            case Table(rows):
                return self._table(rows)
            case Notes():
                return ""

    def _list(self, items: tuple[Blocks, ...], start: int | None, style: str) -> str:
        name = "List_20_1" if start is None else "Numbering_20_1"
        first = "" if start is None else f' text:start-value="{start}"'
        inner: list[str] = []
        for number, item in enumerate(items):
            value = first if number == 0 else ""
            inner.append(f"<text:list-item{value}>{self._blocks(item, style)}</text:list-item>")
        return f'<text:list text:style-name="{name}">{"".join(inner)}</text:list>'

    def _table(self, rows: tuple[tuple[Runs, ...], ...]) -> str:
        self._tables += 1
        head, *rest = (
            self._row(row, _CELL if number else _HEAD) for number, row in enumerate(rows)
        )
        return (
            f'<table:table table:name="Table{self._tables}">'
            f'<table:table-column table:number-columns-repeated="{len(rows[0])}"/>'
            f"<table:table-header-rows>{head}</table:table-header-rows>{''.join(rest)}</table:table>"
        )

    def _row(self, cells: tuple[Runs, ...], style: str) -> str:
        inner = (
            f'<table:table-cell office:value-type="string">{self._paragraph(cell, style)}</table:table-cell>'
            for cell in cells
        )
        return f"<table:table-row>{''.join(inner)}</table:table-row>"

    def _paragraph(self, runs: Runs, style: str) -> str:
        return f'<text:p text:style-name="{style}">{self._runs(runs)}</text:p>'

    def _runs(self, runs: Runs) -> str:
        written: list[str] = []
        before = " "  # XML drops a blank at the beginning
        for run in runs:
            written.append(self._note(run.note) if run.note else _run(run, before))
            before = run.text[-1:] or ("1" if run.note else before)
        return "".join(written)

    def _note(self, number: int) -> str:
        """The note itself at its first mark; later marks refer to it."""
        if number in self._told:
            return (
                f'<text:note-ref text:note-class="footnote" text:reference-format="text" '
                f'text:ref-name="note{number}">{number}</text:note-ref>'
            )
        self._told.add(number)
        words = self._blocks(self.notes[number - 1], _NOTE) or self._paragraph((), _NOTE)
        return (
            f'<text:note text:id="note{number}" text:note-class="footnote">'
            f"<text:note-citation>{number}</text:note-citation>"
            f"<text:note-body>{words}</text:note-body></text:note>"
        )


def _run(run: Run, before: str) -> str:
    if run.text == "\n":
        return "<text:line-break/>"
    words = "".join(_words(run.text, before))
    for style, on in (
        ("Source_20_Text", run.code),
        ("Strikethrough", run.struck),
        ("Emphasis", run.italic),
        ("Strong_20_Emphasis", run.bold),
    ):
        if on:
            words = f'<text:span text:style-name="{style}">{words}</text:span>'
    if not run.link:
        return words
    return (
        f'<text:a xlink:type="simple" xlink:href={odt_attribute(run.link)} '
        f'text:style-name="Internet_20_link">{words}</text:a>'
    )


def _words(text: str, before: str) -> Iterator[str]:
    """Text with elements for the white space that XML does not keep (ODF 1.3, part 3, 6.1.2).

    Args:
        before: the character before the text.
    """
    at = 0
    for found in _SPACES.finditer(text):
        if found.start() == 0 and found[0][0] == " " and not before.isspace():
            if len(found[0]) == 1:
                continue
            yield " "
            yield f'<text:s text:c="{len(found[0]) - 1}"/>'
            at = found.end()
            continue
        yield odt_text(text[at : found.start()])
        at = found.end()
        if found[0] == "\t":
            yield "<text:tab/>"
        elif found[0] == "\n":
            yield "<text:line-break/>"
        else:
            yield f'<text:s text:c="{len(found[0])}"/>'
    yield odt_text(text[at:])
