"""Which stretches of a text somebody else says: quotations over sentences and paragraphs, nested, left open."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.text.document import Block, Document, Role
from copydesk.text.paragraph import Paragraph
from copydesk.text.quotation_marks import CLOSERS

_MARK = re.compile("[\"„“”«»‚‘‹›]|''|``|(?<=[\\w.,!?…])’(?!\\w)")
_OPENS_AFTER = frozenset(" \t\n\u00a0\u202f([{–—-/…:;,„“‚‘»«")
_ALWAYS_OPENS = frozenset("„‚")
_NEVER_OPENS = frozenset("’")
_LOOK_AHEAD = 4
"""Paragraphs without a mark that an open quotation may run through before its closing mark."""


@dataclass(frozen=True, slots=True)
class QuoteMark:
    """A mark in a paragraph, and whether its neighbours let it open a quotation."""

    at: int
    mark: str
    opens: bool


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, the marks with them. One that was never closed ends with its paragraph."""

    span: Span
    closed: bool
    depth: int
    """1 for a quotation in the text itself, 2 for one within that, and so on."""


def quote_marks(paragraph: Paragraph) -> tuple[QuoteMark, ...]:
    """The marks of one paragraph; inches, seconds and apostrophes are none."""
    text = paragraph.text
    found: list[QuoteMark] = []
    for match in _MARK.finditer(text):
        at, mark = match.start(), match[0]
        before = text[at - 1] if at else " "
        end = match.end()
        after = text[end] if end < len(text) else " "
        if mark == '"' and before.isdigit() and not any(m.mark == '"' for m in found[-1:]):
            continue
        opens = mark in _ALWAYS_OPENS or (
            mark not in _NEVER_OPENS and before in _OPENS_AFTER and not after.isspace()
        )
        if mark == "‘" and not opens and not any(m.mark in "‚‘" for m in found[-4:]):
            continue  # a turned apostrophe
        found.append(QuoteMark(at, mark, opens))
    return tuple(found)


def _closes(mark: str, opener: str) -> bool:
    return mark == "''" if len(opener) == 2 else len(mark) == 1 and mark in CLOSERS.get(opener, "")


def quotations(document: Document) -> tuple[Quotation, ...]:
    """All quotations of the text in the order of their beginnings, in code points of the document."""
    reader = _Reader(document.blocks, document.facts(quote_marks))
    for number in range(len(document.blocks)):
        reader.read(number)
    reader.end(len(document.blocks) - 1)
    return tuple(sorted(reader.found, key=lambda q: (q.span.start, -q.span.end)))


class _Reader:
    """The state at one point of the text: what is open there."""

    def __init__(self, blocks: Sequence[Block], marks: Sequence[tuple[QuoteMark, ...]]) -> None:
        self.found: list[Quotation] = []
        self._blocks = blocks
        self._marks = marks
        self._open: list[tuple[int, str]] = []
        self._last = 0
        """The block in which what is open was last confirmed."""

    def read(self, number: int) -> None:
        """Go through one paragraph."""
        block, marks = self._blocks[number], self._marks[number]
        if block.role is Role.BLANK:
            return
        if self._open and number != self._last:
            if not self._goes_on(number):
                self.end(self._last)
            elif marks and marks[0].opens and self._repeats(block, marks[0]):
                marks = marks[1:]
        self._last = number
        for mark in marks:
            self._take(block.start, mark)

    def end(self, number: int) -> None:
        """Whatever is open ends with that block, unclosed."""
        while self._open:
            start, _ = self._open.pop()
            end = self._blocks[number].span.end
            self.found.append(
                Quotation(Span(start, max(start, end)), closed=False, depth=len(self._open) + 1)
            )

    def _take(self, base: int, mark: QuoteMark) -> None:
        at = base + mark.at
        if self._open and _closes(mark.mark, self._open[-1][1]) and not self._begins(mark):
            start, _ = self._open.pop()
            self.found.append(
                Quotation(Span(start, at + len(mark.mark)), closed=True, depth=len(self._open) + 1)
            )
        elif mark.opens:
            same = next((n for n, (_, m) in enumerate(self._open) if m == mark.mark), None)
            while same is not None and len(self._open) > same:  # its closing mark was forgotten
                start, _ = self._open.pop()
                self.found.append(
                    Quotation(Span(start, at), closed=False, depth=len(self._open) + 1)
                )
            self._open.append((at, mark.mark))
        else:
            self._close_outer(at, mark.mark)

    def _begins(self, mark: QuoteMark) -> bool:
        """Whether a mark that could close begins a quotation instead: ``“`` is both in English and German."""
        opener = self._open[-1][1]
        return mark.opens and mark.mark != opener and mark.mark not in {'"', "”"} and opener != "„"

    def _close_outer(self, at: int, mark: str) -> None:
        """A closing mark whose quotation lies below one that was never closed."""
        for level in range(len(self._open) - 1, -1, -1):
            if _closes(mark, self._open[level][1]):
                while len(self._open) > level:
                    start, _ = self._open.pop()
                    closed = len(self._open) == level
                    self.found.append(
                        Quotation(
                            Span(start, at + closed * len(mark)),
                            closed=closed,
                            depth=len(self._open) + 1,
                        )
                    )
                return

    def _goes_on(self, number: int) -> bool:
        """Whether the open quotation runs on: it is opened anew here, or the next mark to come closes it."""
        opener = self._open[-1][1]
        block = self._blocks[number]
        if block.role is Role.HEADING:
            return False
        marks = self._marks[number]
        if marks and marks[0].opens and self._repeats(block, marks[0]):
            return True
        ahead = 0
        for following in range(number, len(self._blocks)):
            if self._blocks[following].role is Role.BLANK:
                continue
            if self._marks[following]:
                first = self._marks[following][0]
                return _closes(first.mark, opener) and not first.opens
            ahead += 1
            if ahead == _LOOK_AHEAD:
                break
        return False

    def _repeats(self, block: Block, mark: QuoteMark) -> bool:
        """Whether the paragraph begins with the mark of the quotation that is open."""
        return mark.mark == self._open[-1][1] and not block.paragraph.text[: mark.at].strip()
