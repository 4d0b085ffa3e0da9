"""The text of a Word file line by line, as its reader shows it, and where in the file each character stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from copydesk.export.word.xml import Element
from copydesk.markdown.plain import BREAK

_SIGNS = {
    qn("w:tab"): "\t", qn("w:ptab"): "\t", qn("w:cr"): BREAK, qn("w:br"): BREAK,
    qn("w:noBreakHyphen"): "\u2011", qn("w:softHyphen"): "\u00ad",
}  # fmt: skip
_GONE = frozenset({qn("w:del"), qn("w:moveFrom")})
_BOX = qn("w:txbxContent")
_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_NOT_TEXT = frozenset(
    {
        qn("w:pPr"),
        qn("w:rPr"),
        qn("w:sdtPr"),
        qn("w:sdtEndPr"),
        qn("w:sectPr"),
        qn("w:tblPr"),
        qn("w:trPr"),
        qn("w:tcPr"),
    }
)
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"


@dataclass(slots=True)
class Char:
    """One character of the text as it stands in the file."""

    text: str
    run: Element | None = None
    """Its run; None for what stands in no run: bars between cells, formulas."""
    element: Element | None = None
    """Within the run."""
    offset: int = 0
    """Within the element's text."""


@dataclass(slots=True)
class FileLine:
    """One line: a paragraph, or a row of a table."""

    chars: list[Char] = field(default_factory=list[Char])
    paragraphs: list[Element] = field(default_factory=list[Element])
    """The elements that it stands in; several in a row, or where the end of one was deleted."""
    row: Element | None = None
    """The row of a table that it is; None for a paragraph."""


def lines_of(root: Element, styles: "Hidden") -> list[FileLine]:
    """The lines below a body, a note or a cell that hold words."""
    reader = _Reader(styles)
    reader.blocks(root)
    reader.end(force=True)
    return [line for line in map(_stripped, reader.lines) if line.chars]


@dataclass(frozen=True, slots=True)
class Hidden:
    """The styles that hide their text."""

    ids: frozenset[str] = frozenset()


def hidden_styles(styles: Element | None) -> Hidden:
    """The hiding styles of a style sheet, which may be missing."""
    if styles is None:
        return Hidden()
    hiding = (
        s for s in styles.iter(qn("w:style")) if _is_on(s.find(f"{qn('w:rPr')}/{qn('w:vanish')}"))
    )
    return Hidden(frozenset(style.get(qn("w:styleId"), "") for style in hiding))


@dataclass(slots=True)
class _Reader:
    hidden: Hidden
    lines: list[FileLine] = field(default_factory=list[FileLine])
    line: FileLine = field(default_factory=FileLine)
    asides: list[FileLine] = field(default_factory=list[FileLine])

    def blocks(self, container: Iterable[Element]) -> None:
        for node in container:
            if node.tag == qn("w:p"):
                self.paragraph(node)
            elif node.tag == qn("w:tbl"):
                for row in node.iter(qn("w:tr")):
                    if _table_of(row) is node:
                        self.row(row)
            elif node.tag == _ALTERNATE:
                self.blocks(_chosen(node))
            elif node.tag not in _GONE and node.tag not in _NOT_TEXT and _is_element(node):
                self.blocks(node)

    def paragraph(self, node: Element) -> None:
        self.line.paragraphs.append(node)
        style = node.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        hides = style is not None and style.get(qn("w:val"), "") in self.hidden.ids
        self.inside(node, hides=hides)
        self.end(force=not _end_is_gone(node) and not is_drop_cap(node))

    def end(self, *, force: bool) -> None:
        if not force:
            return
        self.lines += [self.line, *self.asides]
        self.line, self.asides = FileLine(), []

    def row(self, row: Element) -> None:
        if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None:
            return
        cells = [cell for cell in row.iter(qn("w:tc")) if _row_of(cell) is row]
        told = [lines_of(cell, self.hidden) for cell in cells]
        if len(cells) == 1:
            self.lines += told[0]
            return
        line = FileLine(row=row)
        for number, lines in enumerate(told):
            line.chars += [Char(c) for c in " | "] if number else []
            for place, inner in enumerate(lines):
                line.chars += [Char(" ")] if place else []
                line.chars += [_in_row(char) for char in inner.chars]
                line.paragraphs += inner.paragraphs
        self.lines.append(line)

    def inside(self, container: Iterable[Element], *, hides: bool) -> None:
        for node in container:
            if node.tag == qn("w:r"):
                self.run(node, hides=hides)
            elif node.tag == _MATH_TEXT:
                self.line.chars += [Char(c) for c in node.text or ""]
            elif node.tag == _ALTERNATE:
                self.inside(_chosen(node), hides=hides)
            elif node.tag not in _GONE and node.tag not in _NOT_TEXT and _is_element(node):
                self.inside(node, hides=hides)

    def run(self, run: Element, *, hides: bool) -> None:
        properties = run.find(qn("w:rPr"))
        own = properties.find(qn("w:vanish")) if properties is not None else None
        style = properties.find(qn("w:rStyle")) if properties is not None else None
        hides = hides or (style is not None and style.get(qn("w:val"), "") in self.hidden.ids)
        hides = hides if own is None else _is_on(own)
        for element in run:
            for box in _boxes(element):
                self.asides += lines_of(box, self.hidden)
            if hides:
                continue
            if element.tag == qn("w:t"):
                text = element.text or ""
                self.line.chars += [Char(c, run, element, at) for at, c in enumerate(text)]
            elif element.tag in _SIGNS:
                self.line.chars.append(Char(_SIGNS[element.tag], run, element))
            elif element.tag == qn("w:sym"):
                self.line.chars.append(Char("\ufffc", run, element))


def _stripped(line: FileLine) -> FileLine:
    blank = " \t" + BREAK
    while line.chars and line.chars[-1].text in blank:
        line.chars.pop()
    first = next((at for at, char in enumerate(line.chars) if char.text not in blank), 0)
    del line.chars[:first]
    return line


def _in_row(char: Char) -> Char:
    return Char(" ", char.run, char.element, char.offset) if char.text == BREAK else char


def _boxes(element: Element) -> Iterator[Element]:
    for child in _chosen(element) if element.tag == _ALTERNATE else element:
        if child.tag == _BOX:
            yield child
        else:
            yield from _boxes(child)


def _chosen(alternatives: Element) -> Iterable[Element]:
    """Of several forms of the same content the first."""
    return next(iter(alternatives), ())


def _is_element(node: Element) -> bool:
    """Comments and instructions for programs have no name."""
    return isinstance(node.tag, str)  # pyright: ignore[reportUnnecessaryIsInstance]


def _end_is_gone(paragraph: Element) -> bool:
    mark = paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}")
    return mark is not None and any(mark.find(tag) is not None for tag in _GONE)


def is_drop_cap(paragraph: Element) -> bool:
    """Whether it is the large first letter of the next paragraph, which Word keeps in one of its own."""
    frame = paragraph.find(f"{qn('w:pPr')}/{qn('w:framePr')}")
    return frame is not None and frame.get(qn("w:dropCap"), "none") != "none"


def _is_on(switch: Element | None) -> bool:
    return switch is not None and switch.get(qn("w:val"), "1") not in {"0", "false", "off"}


def _table_of(row: Element) -> Element | None:
    return next(row.iterancestors(qn("w:tbl")), None)


def _row_of(cell: Element) -> Element | None:
    return next(cell.iterancestors(qn("w:tr")), None)
