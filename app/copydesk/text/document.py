"""A whole text as paragraphs in their places, and the memory that makes looking again cheap."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, TypeVar, cast

from copydesk.model.draft import TextFormat
from copydesk.model.house import DEFAULT_HOUSE, House
from copydesk.model.span import Span
from copydesk.text.kinds_of_text import AS_FOUND, KindOfText, kinds_of_text
from copydesk.text.language import UNKNOWN, detect_language, is_open, language_of
from copydesk.text.line_ends import wrapped_by_hand
from copydesk.text.paragraph import Paragraph

F = TypeVar("F")

_HEADING = re.compile(r" {0,3}#{1,6}\s")
_QUOTE = re.compile(r" {0,3}>")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_LEAST_WORDS = 8
"""A paragraph shorter than this has the language of its document."""
_EMPTY_LINES = 8
"""So many empty lines in a row are paragraphs of their own."""
_WATCH_EVERY = 50
"""Paragraphs between two looks at whether the work is still wanted."""


class Role(Enum):
    """What a paragraph is to its text."""

    BODY = auto()
    HEADING = auto()
    ITEM = auto()
    QUOTE = auto()
    CODE = auto()
    BLANK = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph in its place."""

    start: int
    """Where the paragraph's text begins in the document, in code points."""
    paragraph: Paragraph
    """Of a long run of empty lines, that of an empty one."""
    role: Role
    end: int
    """Where it ends, without its line break."""

    @property
    def span(self) -> Span:
        """The paragraph's place in the document, without its line break."""
        return Span(self.start, self.end)


class Memo:
    """Paragraphs already met under one house's rules. One that no document used for two turns is forgotten."""

    def __init__(self, house: House = DEFAULT_HOUSE) -> None:
        self.house = house
        self._fresh: dict[tuple[str, str, TextFormat], Paragraph] = {}
        self._stale: dict[tuple[str, str, TextFormat], Paragraph] = {}
        self._languages: dict[str, str] = {}

    def turn(self) -> None:
        """Begin a new document: what the last one did not use will go."""
        self._stale, self._fresh = self._fresh, {}
        if len(self._languages) > 100_000:
            self._languages.clear()

    def paragraph(self, text: str, language: str, format: TextFormat) -> Paragraph:  # noqa: A002
        """The paragraph with that text and language: the same object as last time, facts and all."""
        key = (text, language, format)
        found = self._fresh.get(key) or self._stale.get(key)
        if found is None:
            found = Paragraph(text, language, format, self.house)
        self._fresh[key] = found
        return found

    def language(self, text: str) -> str:
        """The paragraph's own language, ``und`` where it does not say."""
        if text not in self._languages:
            long_enough = len(text.split(None, _LEAST_WORDS)) >= _LEAST_WORDS
            self._languages[text] = detect_language(text, 4) if long_enough else UNKNOWN
        return self._languages[text]


class Document:
    """A text under analysis. Checks ask it for facts; it computes each once.

    Args:
        text: the whole draft.
        language: as a person chose it; "" or ``auto`` to tell it from the text.
        declared: what the file says that it is in; it holds where the text says too little.
        kind: what kind of text it is, as a person chose it; ``AS_FOUND`` leaves it to its words.
        memo: keeps paragraphs between documents; give the same one for successive states of one draft.
        watch: called now and then while facts are computed; it may raise to stop the work, and what was
            computed until then stays remembered.
    """

    def __init__(
        self,
        text: str,
        format: TextFormat = TextFormat.PLAIN,  # noqa: A002
        language: str = "",
        memo: Memo | None = None,
        watch: Callable[[], None] | None = None,
        declared: str = "",
        *,
        kind: str = AS_FOUND,
    ) -> None:
        memo = memo or Memo()
        memo.turn()
        self.kind = kind
        self._fill(text, format, language_of(text, language, declared), memo, watch)

    def retold(self, text: str) -> "Document":
        """Another text in the place of this one, for a look at it alone: what is remembered serves both.

        Where every paragraph is in one language, so are those of the other text.
        """
        other = Document.__new__(Document)
        other.kind = self.kind
        alike = all(block.paragraph.language == self.language for block in self.blocks)
        other._fill(text, self.format, self.language, self._memo, self._watch, alike=alike)  # noqa: SLF001 - one of its own kind
        return other

    def _fill(
        self,
        text: str,
        format: TextFormat,  # noqa: A002
        language: str,
        memo: Memo,
        watch: Callable[[], None] | None,
        *,
        alike: bool = False,
    ) -> None:
        self._memo = memo
        self._watch = watch
        self.text = text
        self.format = format
        self.language = language
        self.house = memo.house
        self.blocks: tuple[Block, ...] = tuple(self._read(memo, alike=alike))
        self._starts = [block.start for block in self.blocks]
        self._facts: dict[Callable[[Any], Any], Any] = {}

    @property
    def chosen_kind(self) -> KindOfText | None:
        """The kind of text that a person chose; None where its words tell, or where no kind has that name any more."""
        return kinds_of_text().get(self.kind)

    @property
    def open_language(self) -> bool:
        """Whether the text is so short that it may be in any language."""
        return is_open(self.text, self.language)

    def facts(self, measure: Callable[[Paragraph], F]) -> list[F]:
        """What ``measure`` says of each block's paragraph, in order."""
        if self._watch is None:
            return [block.paragraph.fact(measure) for block in self.blocks]
        found: list[F] = []
        for number, block in enumerate(self.blocks):
            if number % _WATCH_EVERY == 0:
                self._watch()
            found.append(block.paragraph.fact(measure))
        return found

    def fact(self, measure: Callable[["Document"], F]) -> F:
        """What ``measure`` says of the whole document: computed once for this state of the text."""
        if measure not in self._facts:
            self._facts[measure] = measure(self)
        return cast("F", self._facts[measure])

    def block_at(self, position: int) -> Block:
        """The block that holds the position (a line break belongs to the block before it)."""
        return self.blocks[max(0, bisect_right(self._starts, position) - 1)]

    def _read(self, memo: Memo, *, alike: bool) -> Iterator[Block]:
        fenced = False
        for start, end, text in _paragraphs(self.text):
            language = UNKNOWN if alike else memo.language(text)
            paragraph = memo.paragraph(
                text, self.language if language == UNKNOWN else language, self.format
            )
            fence = self.format is TextFormat.MARKDOWN and bool(_FENCE.match(text))
            role = Role.CODE if fenced or fence else _role(text, self.format)
            fenced ^= fence
            yield Block(start, paragraph, role, end)


def _role(text: str, format: TextFormat) -> Role:  # noqa: A002
    if not text or text.isspace():
        return Role.BLANK
    if _ITEM.match(text):
        return Role.ITEM
    if format is TextFormat.MARKDOWN:
        if _HEADING.match(text):
            return Role.HEADING
        if _QUOTE.match(text):
            return Role.QUOTE
    return Role.BODY


def _paragraphs(text: str) -> Iterator[tuple[int, int, str]]:
    """Lines with their places; in a text wrapped by hand, runs of lines between blank ones.

    Of a long run of empty lines the rest is one empty paragraph: a text of millions of them costs next to nothing.
    """
    lines = text.split("\n")
    wrapped = wrapped_by_hand(lines)
    position = number = 0
    while number < len(lines):
        behind = _run_end(lines, number, wrapped=wrapped)
        run = lines[number:behind]
        number = behind
        together = bool(run[0].strip()) and wrapped
        apart = run if not together else ()
        if not run[0] and len(run) > _EMPTY_LINES:
            apart, together = run[:_EMPTY_LINES], True
        for line in apart:
            yield position, position + len(line), line
            position += len(line) + 1
        rest = run[len(apart) :]
        if together and rest:
            end = position + sum(map(len, rest)) + len(rest) - 1
            yield position, end, "\n".join(rest) if rest[0] else ""
            position = end + 1


def _run_end(lines: Sequence[str], number: int, *, wrapped: bool) -> int:
    """Where the lines end that are looked at together with that one: empty ones, prose wrapped by hand, or it alone."""
    end = number + 1
    if not lines[number]:
        while end < len(lines) and not lines[end]:
            end += 1
    elif wrapped and lines[number].strip():
        while end < len(lines) and lines[end].strip():
            end += 1
    return end
