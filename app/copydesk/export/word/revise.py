"""Changes the text of a Word file into another, every change tracked: accepted it says the new text, rejected its own."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from docx.oxml.ns import qn

from copydesk.export.word.beside import (
    are_of_one_file,
    beside_box,
    beside_row,
    beside_table,
    is_nested,
)
from copydesk.export.word.lines import Char, FileLine
from copydesk.export.word.marks import Changes, split_run
from copydesk.export.word.places import Places
from copydesk.export.word.setting import Setting
from copydesk.export.word.xml import Element
from copydesk.model.edit import Edit

_CLOSED = frozenset({qn("w:tc"), qn("w:txbxContent"), qn("w:footnote"), qn("w:endnote")})
"""What must end in a paragraph: that cannot be joined to one behind it."""


@dataclass(slots=True)
class Revision:
    """The text of one file on its way to another."""

    parts: Sequence[Sequence[FileLine]]
    """The story, and each of its notes."""
    changes: Changes
    lines: list[FileLine] = field(init=False)
    chars: list[Char] = field(default_factory=list[Char])
    """All characters, a line feed between two lines."""
    starts: list[int] = field(default_factory=list[int])
    """Where each line begins."""
    _gone: set[int] = field(default_factory=set[int])
    """The characters that are deleted."""
    _filled: set[Element] = field(default_factory=set[Element])
    """Rows of tables that new words came into: they stay, whatever goes from them."""
    _instead: dict[Element, Element] = field(default_factory=dict[Element, Element])
    """Tables that go, and the first paragraph that was set in their place."""

    def __post_init__(self) -> None:
        self.lines = list(chain.from_iterable(self.parts))
        for number, line in enumerate(self.lines):
            if number:
                self.chars.append(Char("\n"))
            self.starts.append(len(self.chars))
            self.chars += line.chars

    @property
    def texts(self) -> list[str]:
        """What the parts say as the file is."""
        told = (
            "\n".join("".join(c.text for c in line.chars) for line in lines) for lines in self.parts
        )
        return list(told)

    def apply(self, edits: Sequence[Edit], in_file: Places, back: Places, setting: Setting) -> None:
        """Make the changes that lead from one text to another.

        Args:
            edits: of what was taken in of the file, which is nearly the file's own text.
            in_file: where the positions of that stand in the file.
            back: where those of the new text stand in that.
            setting: sets the new text, and knows it.
        """
        shift = 0
        deleted: list[int] = []
        inserted: list[tuple[int, int, str]] = []
        for edit in edits:
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
        kept = [in_file.of(at) for at in map(back.of, setting.edges) if at is not None]
        self._gone = without = set(deleted)
        self._cut(
            {
                *(at for at in deleted if at - 1 not in without),
                *(at + 1 for at in deleted if at + 1 not in without),
                *(at for at, _, _ in inserted),
                *(at for at in kept if at is not None),
            }
        )
        for at, start, text in reversed(inserted):
            self._insert(at, start, text, setting)
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
        """The same insertion, new lines before the next one rather than behind the last: but never before a box."""
        number = self._line(at)
        if text.endswith("\n") and number and at == self.starts[number]:
            here, after = self.lines[number - 1], self.lines[number]
            boxed = after.row is None and are_of_one_file(here, after) and is_nested(after, here)
            return (at - 1, start - 1, "\n" + text[:-1]) if boxed else (at, start, text)
        follows = at < len(self.chars) and self.chars[at].text == "\n"
        if not (text.startswith("\n") and follows):
            return at, start, text
        here, after = self.lines[self._line(at)], self.lines[self._line(at + 1)]
        if not are_of_one_file(here, after):
            return at, start, text
        if after.row is None and is_nested(after, here):
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
        for line, start in zip(self.lines, self.starts, strict=True):
            if line.row is not None and line.row not in self._filled and self._is_gone(start, line):
                self.changes.mark_row(line.row)
        for at in deleted:
            char = self.chars[at]
            if char.text == "\n":
                self._delete_end(at)
            elif char.run is not None and char.run not in done:
                done.add(char.run)
                self.changes.delete(char.run)

    def _delete_end(self, at: int) -> None:
        """Mark the end of a line as deleted, where two lines can become one."""
        line = self.lines[self._line(at)]
        if line.row is not None:
            return
        whole = self._is_gone(self.starts[self._line(at)], line)
        paragraph = line.paragraphs[-1]
        after = paragraph.getnext()
        if paragraph.getparent().tag in _CLOSED and after is None:
            return
        if whole or (after is not None and after.tag == qn("w:p")):
            self.changes.mark_paragraph(paragraph, "w:del")

    def _is_gone(self, start: int, line: FileLine) -> bool:
        """Whether all words of a line are deleted."""
        return all(
            start + at in self._gone for at, char in enumerate(line.chars) if char.run is not None
        )

    def _insert(self, at: int, start: int, text: str, setting: Setting) -> None:
        number = self._line(min(at, len(self.chars))) if self.starts else -1
        line = self.lines[number]
        begins = at == self.starts[number]
        *whole, last = text.split("\n")
        if line.row is not None:
            table = next(line.row.iterancestors(qn("w:tbl")))
            if self._goes_whole(table):
                place = self._instead.get(table, table)
                self._instead[table] = beside_table(place, text, start, setting)
                return
            if beside_row(line.row, text, start, setting, begins=begins):
                return
            whole, last = [], text.replace("\n", " ")
            self._filled.add(line.row)
        elif (begins or at == self.starts[number] + len(line.chars)) and beside_box(
            self.lines, number, text, start, setting, begins=begins
        ):
            return
        anchor = self._neighbour(at, number)
        paragraph = _paragraph_of(anchor) if anchor is not None else line.paragraphs[-1]
        before = at > self.starts[number] and anchor is not None
        if not whole:
            setting.place(setting.inserted(last, start, anchor), anchor, paragraph, behind=before)
            return
        if not begins:
            first = whole.pop(0)
            ins = setting.inserted(first, start, anchor)
            setting.place(ins, anchor, paragraph, behind=before)
            edge = ins if ins is not None else anchor
            if edge is not None:
                setting.part(edge, paragraph)
            start += len(first) + 1
        for words in whole:
            setting.new_paragraph(paragraph, words, start)
            start += len(words) + 1
        ins = setting.inserted(last, start, anchor)
        if ins is not None:
            properties = paragraph.find(qn("w:pPr"))
            paragraph.insert(0 if properties is None else 1, ins)

    def _goes_whole(self, table: Element) -> bool:
        """Whether neither a word nor a bar of a table stays."""
        return all(
            self._gone.issuperset(range(start, start + len(line.chars)))
            for line, start in zip(self.lines, self.starts, strict=True)
            if line.paragraphs and table in line.paragraphs[0].iterancestors()
        )

    def _neighbour(self, at: int, number: int) -> Element | None:
        """The run before that place in its line, else the one behind it."""
        start = self.starts[number]
        end = start + len(self.lines[number].chars)
        places_ = [*range(min(at, end) - 1, start - 1, -1), *range(at, end)]
        return next((run for place in places_ if (run := self.chars[place].run) is not None), None)


def _paragraph_of(run: Element) -> Element:
    return next(run.iterancestors(qn("w:p")))
