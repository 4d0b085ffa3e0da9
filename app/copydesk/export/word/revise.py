"""Changes the text of a Word file into another, every change tracked: accepted it says the new text, rejected its own."""

from bisect import bisect_right
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import islice, pairwise

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from copydesk.export.word.lines import Char, FileLine
from copydesk.export.word.marks import Changes, new_run, pieces_of, split_above, split_run
from copydesk.export.word.places import places
from copydesk.export.word.xml import Element
from copydesk.markdown.plain import Line
from copydesk.markdown.prose import Run
from copydesk.review.compare import edits_between

_CLOSED = frozenset({qn("w:tc"), qn("w:txbxContent"), qn("w:footnote"), qn("w:endnote")})
"""What must end in a paragraph: that cannot be joined to one behind it."""


@dataclass(slots=True)
class Revision:
    """The text of one file on its way to another."""

    lines: Sequence[FileLine]
    changes: Changes
    heading_styles: dict[int, str]
    """The style of headings by level, as far as the file has them."""
    chars: list[Char] = field(default_factory=list[Char])
    """All characters, a line feed between two lines."""
    starts: list[int] = field(default_factory=list[int])
    """Where each line begins."""
    new_lines: Sequence[Line] = ()
    new_starts: list[int] = field(default_factory=list[int])
    runs: dict[int, Element] = field(default_factory=dict[int, Element])
    """The runs of inserted text, by where each begins in the new text."""

    def __post_init__(self) -> None:
        for number, line in enumerate(self.lines):
            if number:
                self.chars.append(Char("\n"))
            self.starts.append(len(self.chars))
            self.chars += line.chars

    @property
    def text(self) -> str:
        """The text of the file as it is."""
        return "".join(char.text for char in self.chars)

    def apply(self, old: str, new_lines: Sequence[Line], edges: Sequence[int]) -> None:
        """Make the changes that lead from one text to another.

        Args:
            old: the text that was taken in of the file: nearly the file's own.
            edges: places of the new text at which a run must end, in order.
        """
        self.new_lines = new_lines
        new = "\n".join(line.text for line in new_lines)
        position = 0
        for line in new_lines:
            self.new_starts.append(position)
            position += len(line.text) + 1
        in_file = places(old, self.text)
        shift = 0
        deleted: list[int] = []
        inserted: list[tuple[int, int, str]] = []
        for edit in edits_between(old, new):
            found = [in_file.of(at) for at in range(edit.start, edit.start + len(edit.removed))]
            there = [at for at in found if at is not None]
            gone = self._whole_lines(there)
            deleted += gone
            if edit.inserted:
                at = in_file.after(edit.start)
                if there and gone == there:
                    at = there[-1] + 1  # behind what it replaces
                elif there:
                    at = there[0]
                inserted.append(self._turned(at, edit.start + shift, edit.inserted))
            shift += len(edit.inserted) - len(edit.removed)
        back = places(new, old)
        kept = [in_file.of(at) for at in map(back.of, edges) if at is not None]
        self._cut(
            {
                *deleted,
                *(at + 1 for at in deleted),
                *(at for at, _, _ in inserted),
                *(at for at in kept if at is not None),
            }
        )
        for at, start, text in reversed(inserted):
            self._insert(at, start, text, edges)
        self._delete(deleted)

    def _whole_lines(self, places_: list[int]) -> list[int]:
        """The same deletion, a line's own end rather than that of the line before it."""
        if not places_ or self.chars[places_[0]].text != "\n":
            return places_
        last = places_[-1] + 1
        if (
            last < len(self.chars)
            and self.chars[last].text == "\n"
            and self.chars[places_[-1]].text != "\n"
        ):
            return [*places_[1:], last]
        return places_

    def _turned(self, at: int, start: int, text: str) -> tuple[int, int, str]:
        """The same insertion, new lines before the next one rather than behind the last."""
        follows = at < len(self.chars) and self.chars[at].text == "\n"
        if not (text.startswith("\n") and follows):
            return at, start, text
        here, after = self.lines[self._line(at)], self.lines[self._line(at + 1)]
        if here.paragraphs[-1].getroottree() is not after.paragraphs[0].getroottree():
            return at, start, text
        return at + 1, start + 1, text[1:] + "\n"

    def _line(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1

    def _cut(self, cuts: set[int]) -> None:
        """Let runs begin at those characters."""
        for at in sorted(cuts, reverse=True):
            char = self.chars[at] if at < len(self.chars) else None
            if char is None or char.run is None or char.element is None:
                continue
            first = at == 0 or self.chars[at - 1].run is not char.run
            if first and not char.offset and char.element.getprevious() is None:
                continue
            old, cut, offset = char.run, char.element, char.offset
            behind = split_run(old, cut, offset)
            head = next(child for child in behind if child.tag != qn("w:rPr"))
            for moved in islice(self.chars, at, None):
                if moved.run is not old:
                    break
                if moved.element is cut:
                    moved.element, moved.offset = head, moved.offset - offset
                moved.run = behind

    def _delete(self, deleted: Sequence[int]) -> None:
        done: set[Element] = set()
        gone = set(deleted)
        for line, start in zip(self.lines, self.starts, strict=True):
            if line.row is not None and self._is_gone(start, line, gone):
                self.changes.mark_row(line.row)
        for at in deleted:
            char = self.chars[at]
            if char.text == "\n":
                self._delete_end(at, gone)
            elif char.run is not None and char.run not in done:
                done.add(char.run)
                self.changes.delete(char.run)

    def _delete_end(self, at: int, deleted: set[int]) -> None:
        """Mark the end of a line as deleted, where two lines can become one."""
        line = self.lines[self._line(at)]
        if line.row is not None:
            return
        whole = self._is_gone(self.starts[self._line(at)], line, deleted)
        paragraph = line.paragraphs[-1]
        after = paragraph.getnext()
        if paragraph.getparent().tag in _CLOSED and after is None:
            return
        if whole or (after is not None and after.tag == qn("w:p")):
            self.changes.mark_paragraph(paragraph, "w:del")

    def _is_gone(self, start: int, line: FileLine, deleted: set[int]) -> bool:
        """Whether all words of a line are deleted."""
        return all(
            start + at in deleted for at, char in enumerate(line.chars) if char.run is not None
        )

    def _insert(self, at: int, start: int, text: str, edges: Sequence[int]) -> None:
        number = self._line(min(at, len(self.chars))) if self.starts else -1
        line = self.lines[number]
        begins = at == self.starts[number]
        *whole, last = text.split("\n")
        if line.row is not None:
            if self._beside_table(line.row, text, start, edges, begins=begins):
                return
            whole, last = [], text.replace("\n", " ")
        anchor = self._neighbour(at, number)
        paragraph = _paragraph_of(anchor) if anchor is not None else line.paragraphs[-1]
        before = at > self.starts[number] and anchor is not None
        if not whole:
            self._place(
                self._inserted(last, start, anchor, edges), anchor, paragraph, behind=before
            )
            return
        if not begins:
            first = whole.pop(0)
            ins = self._inserted(first, start, anchor, edges)
            self._place(ins, anchor, paragraph, behind=before)
            edge = ins if ins is not None else anchor
            if edge is not None:
                self._part(edge, paragraph)
            start += len(first) + 1
        for words in whole:
            self._new_paragraph(paragraph, words, start, edges)
            start += len(words) + 1
        ins = self._inserted(last, start, anchor, edges)
        if ins is not None:
            properties = paragraph.find(qn("w:pPr"))
            paragraph.insert(0 if properties is None else 1, ins)

    def _beside_table(
        self, row: Element, text: str, start: int, edges: Sequence[int], *, begins: bool
    ) -> bool:
        """Set new paragraphs before a table, or behind its last row; whether that was the place for them."""
        table = next(row.iterancestors(qn("w:tbl")))
        behind = table.getnext()
        if begins and text.endswith("\n"):
            before, words = table, text[:-1]
        elif not begins and "\n" in text and behind is not None and row.getnext() is None:
            before, words = behind, text
        else:
            return False
        start += len(words) - len(words.lstrip("\n"))
        for paragraph in words.strip("\n").split("\n"):
            self._new_paragraph(before, paragraph, start, edges)
            start += len(paragraph) + 1
        return True

    def _neighbour(self, at: int, number: int) -> Element | None:
        """The run before that place in its line, else the one behind it."""
        start = self.starts[number]
        end = start + len(self.lines[number].chars)
        places_ = [*range(min(at, end) - 1, start - 1, -1), *range(at, end)]
        return next((run for place in places_ if (run := self.chars[place].run) is not None), None)

    def _inserted(
        self, words: str, start: int, model: Element | None, edges: Sequence[int]
    ) -> Element | None:
        """The change that brings the words; None where there are none."""
        if not words:
            return None
        change = self.changes.element("w:ins")
        number = bisect_right(self.new_starts, start) - 1
        line, begin = self.new_lines[number], self.new_starts[number]
        looks = ((begin + at, look) for at, look in line.looks)
        for at, piece, look in pieces_of(words, start, looks):
            cuts = [at, *(edge for edge in edges if at < edge < at + len(piece)), at + len(piece)]
            for one, other in pairwise(cuts):
                plain = Run("", bold=look.bold and not line.heading, italic=look.italic)
                run = new_run(piece[one - at : other - at], model, plain)
                self.runs[one] = run
                change.append(run)
        return change

    def _place(
        self, change: Element | None, anchor: Element | None, paragraph: Element, *, behind: bool
    ) -> None:
        if change is None:
            return
        if anchor is None:
            paragraph.append(change)
            return
        node = anchor
        around = node.getparent()
        if around.tag in {
            qn("w:ins"),
            qn("w:del"),
            qn("w:moveTo"),
        }:  # of the author: a change holds no other's insertion
            node = _side(node, behind=behind)
        around = node.getparent()
        edge = node.getnext() if behind else node.getprevious()
        if around.tag == qn("w:hyperlink") and edge is None:
            node = around
        if behind:
            node.addnext(change)
        else:
            node.addprevious(change)

    def _part(self, node: Element, paragraph: Element) -> None:
        """Give what stands up to a node a paragraph of its own, whose end is new."""
        top = split_above(node, paragraph)
        part = OxmlElement("w:p")
        paragraph.addprevious(part)
        properties = paragraph.find(qn("w:pPr"))
        if properties is not None:
            part.append(_without_ends(properties))
        moved = [child for child in paragraph if child.tag != qn("w:pPr")]
        for child in moved[: moved.index(top) + 1]:
            part.append(child)
        self.changes.mark_paragraph(part, "w:ins")

    def _new_paragraph(self, before: Element, words: str, start: int, edges: Sequence[int]) -> None:
        """A whole new paragraph, in the style of its kind."""
        number = bisect_right(self.new_starts, start) - 1
        paragraph = OxmlElement("w:p")
        before.addprevious(paragraph)
        properties = self._properties(self.new_lines[number].heading, paragraph)
        if properties is not None:
            paragraph.append(properties)
        self.changes.mark_paragraph(paragraph, "w:ins")
        change = self._inserted(
            words,
            start,
            _model_run(paragraph) if not self.new_lines[number].heading else None,
            edges,
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
            if neighbour is not None and neighbour.tag == qn("w:p"):
                found = neighbour.find(qn("w:pPr"))
                style = found.find(qn("w:pStyle")) if found is not None else None
                named = style.get(qn("w:val"), "") if style is not None else ""
                if named not in self.heading_styles.values():
                    return _without_ends(found) if found is not None else None
        return None


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


def _paragraph_of(run: Element) -> Element:
    return next(run.iterancestors(qn("w:p")))


def _model_run(paragraph: Element) -> Element | None:
    for neighbour in (paragraph.getprevious(), paragraph.getnext()):
        run = (
            neighbour.find(f".//{qn('w:r')}")
            if neighbour is not None and neighbour.tag == qn("w:p")
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
