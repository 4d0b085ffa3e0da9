"""A text in the desk's Markdown as blocks and runs. No word of it gets lost, whatever its signs happen to mean.

Signs that mark nothing stay in the text: the number of a list of one (``14. March``), a definition of a note that
nobody refers to, what stands behind the fence of a listing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from copydesk.markdown.dialect import NESTING, parsed
from copydesk.markdown.lists import Item, are_items, sign_of
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
)
from copydesk.markdown.wrapping import line_break_of

_RULE = re.compile(r"([*_-])(?:[ \t]*\1)+(?=[ \t]*$)")
_LINK = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z][a-z0-9+#.-]{0,19}")
"""What stands alone behind the fence of a listing: the name of a language, which no reader of Markdown shows."""
_NULL = "\0"
"""Shown by nothing; the parser would make U+FFFD of it."""


def parse(text: str) -> Blocks | None:
    """The blocks of a Markdown text, its notes last; None where it is nested too deeply to be parsed whole."""
    source = text.replace(_NULL, "")
    tokens = parsed(source)
    lines = source.split("\n")
    for token in tokens:
        if token.type == "hr" and token.map:
            rule = _RULE.search(lines[token.map[0]])
            token.content = rule[0] if rule else "* * *"
    if any(token.level >= NESTING - 2 for token in tokens):
        return None
    return _Text(labels_referred_to(tokens)).read(tokens)


def labels_referred_to(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The labels of the notes that the text itself refers to, in the order in which it does."""
    found: dict[str, None] = {}
    within = 0
    for token in tokens:
        if token.type.startswith("footnote_reference"):
            within += token.nesting
        elif not within:
            for child in token.children or ():
                if child.type == "footnote_ref":
                    found[child.meta["label"]] = None
    return tuple(found)


@dataclass(slots=True)
class _Text:
    """Reads one text."""

    labels: tuple[str, ...]
    """Of the notes, by number from 1."""
    _notes: dict[str, Blocks] = field(default_factory=dict[str, Blocks])
    _within_note: bool = False

    def read(self, tokens: Sequence[Token]) -> Blocks:
        blocks = tuple(self._blocks(iter(tokens)))
        if not self.labels:
            return blocks
        return (*blocks, Notes(tuple(self._notes.get(label, ()) for label in self.labels)))

    def _blocks(self, tokens: Iterator[Token]) -> Iterator[Content]:
        """The blocks up to the end of the one that holds them."""
        for token in tokens:
            match token.type:
                case "paragraph_open":
                    yield Paragraph(self._inline(next(tokens)))
                case "heading_open":
                    yield Heading(int(token.tag[1]), _in_one_line(self._inline(next(tokens))))
                case "blockquote_open":
                    yield Quotation(tuple(self._blocks(tokens)))
                case "bullet_list_open" | "ordered_list_open":
                    yield from self._list(tokens, numbered=token.type.startswith("ordered"))
                case "table_open":
                    yield Table(tuple(self._rows(tokens)))
                case "footnote_reference_open":
                    yield from self._note(token.meta["label"], tokens)
                case "fence" | "code_block":
                    info = token.info.strip()
                    info = "" if _LANGUAGE.fullmatch(info) else info
                    yield Code("\n".join(filter(None, [info, token.content.rstrip("\n")])))
                case "hr":
                    yield Paragraph((Run(token.content),))
                case "paragraph_close" | "heading_close" | "link_definition":
                    pass
                case closing if closing.endswith("_close"):
                    return
                case other:
                    raise AssertionError(f"a block the desk's Markdown does not have: {other}")

    def _list(self, tokens: Iterator[Token], *, numbered: bool) -> Iterator[Content]:
        items = list(self._items(tokens))
        if not are_items([item.sign for item in items], filled=all(item.blocks for item in items)):
            for item in items:
                yield from item.as_text
            return
        start = int(items[0].sign[:-1]) if numbered else None
        yield Listing(tuple(item.blocks for item in items), start)

    def _items(self, tokens: Iterator[Token]) -> Iterator[Item]:
        for token in tokens:
            if token.type != "list_item_open":
                return
            yield Item(sign_of(token), tuple(self._blocks(tokens)))

    def _rows(self, tokens: Iterator[Token]) -> Iterator[tuple[Runs, ...]]:
        cells: list[Runs] = []
        for token in tokens:
            if token.type == "inline":
                cells.append(_in_one_line(self._inline(token)))
            elif token.type == "tr_close":
                yield tuple(cells)
                cells = []
            elif token.type == "table_close":
                return

    def _note(self, label: str, tokens: Iterator[Token]) -> Iterator[Content]:
        """Keep what a note says for the end; it is text where nobody refers to it, or it is the second of its name."""
        outside, self._within_note = self._within_note, True
        blocks = tuple(self._blocks(tokens))
        self._within_note = outside
        if label in self.labels and label not in self._notes and not outside:
            self._notes[label] = blocks
        else:
            yield from Item(f"[^{label}]:", blocks).as_text

    def _inline(self, token: Token) -> Runs:
        return tuple(self._runs(token.children or (), line_break_of(token.content)))

    def _runs(self, tokens: Sequence[Token], line_break: str) -> Iterator[Run]:
        bold = italic = struck = 0
        link = title = ""
        for token in tokens:
            look = Run("", bold > 0, italic > 0, link=link, struck=struck > 0)
            match token.type:
                case "text" | "code_inline":
                    if token.content:
                        yield replace(look, text=token.content, code=token.type == "code_inline")
                case "image":
                    # Its address would be fetched wherever the export is opened: the words stay.
                    inside = self._runs(token.children or (), line_break)
                    yield from (replace(run, link=run.link or link) for run in inside)
                    yield from _titled(str(token.attrGet("title") or ""), look)
                case "softbreak" | "hardbreak":
                    text = line_break if token.type == "softbreak" else "\n"
                    yield replace(look, text=text) if text == " " else Run(text)
                case "strong_open" | "strong_close":
                    bold += token.nesting
                case "em_open" | "em_close":
                    italic += token.nesting
                case "s_open" | "s_close":
                    struck += token.nesting
                case "link_open":
                    address = str(token.attrGet("href") or "")
                    link = address if _LINK.match(address) else ""
                    title = str(token.attrGet("title") or "")
                case "link_close":
                    yield from _titled(title, look)
                    link = title = ""
                case "footnote_ref":
                    yield self._reference(token.meta["label"], look)
                case other:
                    raise AssertionError(f"an inline the desk's Markdown does not have: {other}")

    def _reference(self, label: str, look: Run) -> Run:
        if self._within_note or label not in self.labels:  # a note has none of its own
            return replace(look, text=f"[^{label}]")
        return Run("", note=self.labels.index(label) + 1)


def _titled(title: str, look: Run) -> Iterator[Run]:
    """The title of a link, which a page shows only under the mouse, in parentheses."""
    if title:
        yield replace(look, text=f" ({title})")


def _in_one_line(runs: Runs) -> Runs:
    return tuple(replace(run, text=" ") if run.text == "\n" else run for run in runs)
