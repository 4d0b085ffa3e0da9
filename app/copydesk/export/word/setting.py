"""Sets new words and new paragraphs among those of a Word file, all of them as tracked insertions."""

from bisect import bisect_right
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from copydesk.export.word.lines import is_drop_cap
from copydesk.export.word.marks import Changes, new_run, pieces_of, split_above
from copydesk.export.word.xml import Element
from copydesk.markdown.plain import Line
from copydesk.markdown.prose import Run

_ENDS = frozenset({qn("w:bookmarkEnd"), qn("w:commentRangeEnd"), qn("w:proofErr")})
_SIGNS = frozenset({qn("w:footnoteReference"), qn("w:endnoteReference"), qn("w:commentReference")})
_CHANGED = frozenset({qn("w:ins"), qn("w:del"), qn("w:moveTo")})


@dataclass(slots=True)
class Setting:
    """Where new text gets its looks and its styles from; positions are those of the new text."""

    changes: Changes
    heading_styles: dict[int, str]
    """The style of headings by level, as far as the file has them."""
    lines: Sequence[Line]
    edges: Sequence[int]
    """Places at which a run must end, in order."""
    runs: dict[int, Element] = field(default_factory=dict[int, Element])
    """The runs that were set, by where each begins."""
    starts: list[int] = field(init=False)
    """Where each line begins."""

    def __post_init__(self) -> None:
        self.starts = [0, *accumulate(len(line.text) + 1 for line in self.lines)][:-1]

    def inserted(self, words: str, start: int, model: Element | None) -> Element | None:
        """The change that brings the words; None where there are none."""
        if not words:
            return None
        change = self.changes.element("w:ins")
        number = bisect_right(self.starts, start) - 1
        line, begin = self.lines[number], self.starts[number]
        looks = ((begin + at, look) for at, look in line.looks)
        for at, piece, look in pieces_of(words, start, looks):
            cuts = [
                at,
                *(edge for edge in self.edges if at < edge < at + len(piece)),
                at + len(piece),
            ]
            for one, other in pairwise(cuts):
                plain = Run("", bold=look.bold and not line.heading, italic=look.italic)
                run = new_run(piece[one - at : other - at], model, plain)
                self.runs[one] = run
                change.append(run)
        return change

    def place(
        self, change: Element | None, anchor: Element | None, paragraph: Element, *, behind: bool
    ) -> None:
        """Put a change beside a run, or at the end of a paragraph without one."""
        if change is None:
            return
        if anchor is None:
            paragraph.append(change)
            return
        node = anchor
        if node.getparent().tag in _CHANGED:  # of the author: a change holds no other's insertion
            node = _side(node, behind=behind)
        around = node.getparent()
        edge = node.getnext() if behind else node.getprevious()
        if around.tag == qn("w:hyperlink") and edge is None:
            node = around
        if behind:
            node.addnext(change)
        else:
            node.addprevious(change)

    def part(self, node: Element, paragraph: Element) -> None:
        """Give what stands up to a node a paragraph of its own, whose end is new."""
        top = split_above(_with_what_hangs_on_it(node), paragraph)
        part = OxmlElement("w:p")
        paragraph.addprevious(part)
        properties = paragraph.find(qn("w:pPr"))
        if properties is not None:
            part.append(_without_ends(properties))
        moved = [child for child in paragraph if child.tag != qn("w:pPr")]
        for child in moved[: moved.index(top) + 1]:
            part.append(child)
        self.changes.mark_paragraph(part, "w:ins")

    def new_paragraph(self, before: Element, words: str, start: int) -> None:
        """A whole new paragraph, in the style of its kind."""
        number = bisect_right(self.starts, start) - 1
        paragraph = OxmlElement("w:p")
        before.addprevious(paragraph)
        properties = self._properties(self.lines[number].heading, paragraph)
        if properties is not None:
            paragraph.append(properties)
        self.changes.mark_paragraph(paragraph, "w:ins")
        change = self.inserted(
            words,
            start,
            _model_run(paragraph) if not self.lines[number].heading else None,
        )
        if change is not None:
            paragraph.append(change)

    def _properties(self, heading: int, paragraph: Element) -> Element | None:
        if heading:
            name = self.heading_styles.get(heading)
            if name is None:
                return None
            properties: Element = OxmlElement("w:pPr")
            styled: Element = OxmlElement("w:pStyle")
            styled.set(qn("w:val"), name)
            properties.append(styled)
            return properties
        for neighbour in (paragraph.getprevious(), paragraph.getnext()):
            if neighbour is not None and neighbour.tag == qn("w:p") and not is_drop_cap(neighbour):
                found = neighbour.find(qn("w:pPr"))
                style = found.find(qn("w:pStyle")) if found is not None else None
                named = style.get(qn("w:val"), "") if style is not None else ""
                if named not in self.heading_styles.values():
                    return _without_ends(found) if found is not None else None
        return None


def _with_what_hangs_on_it(node: Element) -> Element:
    """The last of the elements behind a node that belong to the words before them: signs of notes, ends of links."""
    following = node.getnext()
    while following is not None and _hangs(following):
        node, following = following, following.getnext()
    return node


def _hangs(node: Element) -> bool:
    if node.tag in _ENDS:
        return True
    if node.tag != qn("w:r"):
        return False
    said = [child for child in node if child.tag != qn("w:rPr")]
    return all(child.tag in _SIGNS or child.get(qn("w:fldCharType")) == "end" for child in said)


def _side(node: Element, *, behind: bool) -> Element:
    """The change around a node, cut so that nothing of it stands on that side of the node."""
    around = node.getparent()
    others = list(node.itersiblings()) if behind else list(node.itersiblings(preceding=True))
    if others:
        part = around.makeelement(around.tag, dict(around.attrib))
        for child in others if behind else reversed(others):
            part.append(child)
        if behind:
            around.addnext(part)
        else:
            around.addprevious(part)
    return around


def _model_run(paragraph: Element) -> Element | None:
    for neighbour in (paragraph.getprevious(), paragraph.getnext()):
        run = (
            neighbour.find(f".//{qn('w:r')}")
            if neighbour is not None and neighbour.tag == qn("w:p") and not is_drop_cap(neighbour)
            else None
        )
        if run is not None:
            return run
    return None


def _without_ends(properties: Element) -> Element:
    """A copy of a paragraph's properties without what belongs to its own end."""
    copy = deepcopy(properties)
    for tag in ("w:sectPr", "w:pPrChange", "w:pageBreakBefore"):
        for element in copy.findall(qn(tag)):
            copy.remove(element)
    look = copy.find(qn("w:rPr"))
    if look is not None:
        for tag in ("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"):
            for element in look.findall(qn(tag)):
                look.remove(element)
    return copy
