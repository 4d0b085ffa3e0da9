"""Small pieces of Word's XML: changes with author and time, runs, the marks of paragraphs (ECMA-376, part 1, 17.13.5)."""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from copydesk.export.characters import printable
from copydesk.export.word.xml import Element
from copydesk.markdown.plain import BREAK
from copydesk.markdown.prose import Run

_PIECES = re.compile(f"[\t{BREAK}]|[^\t{BREAK}]+")
_NOT_INHERITED = ("w:ins", "w:del", "w:rPrChange", "w:vanish", "w:rStyle", "w:footnoteReference")
_AFTER_RUN_LOOK = frozenset({qn("w:sectPr"), qn("w:pPrChange")})
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(slots=True)
class Changes:
    """Makes changes of one author at one time, each with a number of its own."""

    author: str
    at: datetime
    """UTC."""
    last: int
    """The highest number that the file has given away."""

    @property
    def moment(self) -> str:
        """The time as Word writes it."""
        return self.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def element(self, tag: str) -> Element:
        """A new change: ``w:ins`` or ``w:del``."""
        self.last += 1
        change = OxmlElement(tag)
        change.set(qn("w:id"), str(self.last))
        change.set(qn("w:author"), printable(self.author))
        change.set(qn("w:date"), self.moment)
        return change

    def delete(self, run: Element) -> None:
        """Mark a run as deleted, together with one right before it that is: a person accepts what went as one."""
        for text in run.findall(qn("w:t")):
            text.tag = qn("w:delText")
        change = run.getprevious()
        if change is None or change.tag != qn("w:del") or not self._is_ours(change):
            change = self.element("w:del")
            run.addprevious(change)
        change.append(run)

    def _is_ours(self, change: Element) -> bool:
        said = change.get(qn("w:author")), change.get(qn("w:date"))
        return said == (printable(self.author), self.moment)

    def mark_paragraph(self, paragraph: Element, tag: str) -> None:
        """Say of the paragraph's own end that it came or went."""
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            properties = OxmlElement("w:pPr")
            paragraph.insert(0, properties)
        look = properties.find(qn("w:rPr"))
        if look is None:
            look = OxmlElement("w:rPr")
            later = next((child for child in properties if child.tag in _AFTER_RUN_LOOK), None)
            if later is None:
                properties.append(look)
            else:
                later.addprevious(look)
        place = sum(1 for child in look if child.tag in {qn("w:ins"), qn("w:del")})
        look.insert(place, self.element(tag))

    def mark_row(self, row: Element) -> None:
        """Say of a row of a table that it went."""
        properties = row.find(qn("w:trPr"))
        if properties is None:
            properties, heads = OxmlElement("w:trPr"), OxmlElement("w:tblHeader")
            heads.set(qn("w:val"), "off")  # the schema wants something beside the change
            properties.append(heads)
            before = [child for child in row if child.tag == qn("w:tblPrEx")]
            row.insert(len(before), properties)
        properties.append(self.element("w:del"))


def new_run(text: str, model: Element | None, look: Run) -> Element:
    """A run that looks as its neighbour does, bold and italic as the text says.

    Args:
        model: the neighbour; None for a paragraph without one.
    """
    run = OxmlElement("w:r")
    inherited = model.find(qn("w:rPr")) if model is not None else None
    properties = deepcopy(inherited) if inherited is not None else OxmlElement("w:rPr")
    for tag in (*_NOT_INHERITED, "w:b", "w:i"):
        for element in properties.findall(qn(tag)):
            properties.remove(element)
    fonts = properties.find(qn("w:rFonts"))
    place = 0 if fonts is None else list(properties).index(fonts) + 1
    for tag, on in (("w:i", look.italic), ("w:b", look.bold)):
        if on:
            properties.insert(place, OxmlElement(tag))
    if len(properties):
        run.append(properties)
    for piece in _PIECES.findall(printable(text)):
        run.append(_piece(piece))
    return run


def split_run(run: Element, element: Element, offset: int) -> Element:
    """Cut a run in two before that character of the element; the new run behind it."""
    behind = OxmlElement("w:r")
    properties = run.find(qn("w:rPr"))
    if properties is not None:
        behind.append(deepcopy(properties))
    moved = [element, *element.itersiblings()]
    if offset:
        text = element.text or ""
        rest = OxmlElement("w:t")
        rest.text, element.text = text[offset:], text[:offset]
        for part in (element, rest):
            part.set(_SPACE, "preserve")
        moved[0] = rest
    for child in moved:
        behind.append(child)
    run.addnext(behind)
    return behind


def split_above(node: Element, paragraph: Element) -> Element:
    """Cut what is around a node so that nothing stands behind it but what follows in the paragraph; its top in there.

    Content controls cannot be cut: what is in one stays together.
    """
    while node.getparent() is not paragraph:
        around = node.getparent()
        following = list(node.itersiblings())
        if following and around.tag not in {qn("w:sdtContent"), qn("w:sdt")}:
            behind = around.makeelement(around.tag, dict(around.attrib))
            for child in following:
                behind.append(child)
            around.addnext(behind)
        node = around
    return node


def _piece(text: str) -> Element:
    if text == "\t":
        return OxmlElement("w:tab")
    if text == BREAK:
        return OxmlElement("w:br")
    element = OxmlElement("w:t")
    element.text = text
    element.set(_SPACE, "preserve")
    return element


def pieces_of(
    text: str, start: int, looks: Iterator[tuple[int, Run]]
) -> Iterator[tuple[int, str, Run]]:
    """A text cut where its looks change: from where, what, and the look.

    Args:
        start: where it begins.
        looks: where each look begins, in order; the last at or before ``start`` holds there.
    """
    look = Run("")
    at = start
    end = start + len(text)
    for begin, following in looks:
        if begin > at:
            stop = min(begin, end)
            yield at, text[at - start : stop - start], look
            at = stop
        if at >= end:
            return
        look = following
    if at < end:
        yield at, text[at - start :], look
