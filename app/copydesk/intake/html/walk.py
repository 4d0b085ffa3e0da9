"""A page's tree to paragraphs, in one pass with a stack of its own: no page is too deep for it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborNode

from copydesk.intake.html.elements import BLOCKS, CODE, LISTS, LOST, SILENT, STRUCK, is_grid
from copydesk.intake.html.style import is_bold, is_hidden, is_italic, style_of
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.written.builder import Builder
from copydesk.markdown.links import safe_link
from copydesk.markdown.written import ORDINARY, Block, Look, Shape

_SPACES = re.compile(r"[ \t\n\r\f]+")
_OFFICE_NOTE = re.compile(r"\s*(?:StartFragment|EndFragment|\[if\b|\[endif\])")
_OFFICE_LEVEL = re.compile(r"level(\d)")
_DEEPEST = 9
"""Lists and quotations that are nested deeper are set no deeper."""


@dataclass(slots=True)
class _List:
    """A list that is open; ``number`` is that of its last item, None for bullets."""

    number: int | None


@dataclass(frozen=True, slots=True)
class _Place:
    """What holds for everything inside an element."""

    tag: str = ""
    block: bool = False
    look: Look = ORDINARY
    heading: int = 0
    quote: int = 0
    depth: int = 0
    items: _List | None = None
    code: bool = False
    in_grid: bool = False
    in_row: bool = False
    """In a table row that becomes one line: blocks within it begin none."""


@dataclass(slots=True)
class Page:
    """Reads one tree. ``without`` is the ``mem_id`` of an element to be passed over."""

    losses: Losses
    without: int = 0
    builder: Builder = field(default_factory=Builder)
    _marker: str = ""

    def read(self, root: LexborNode) -> list[Block]:
        """The paragraphs below ``root``."""
        # No node: the element is left.
        stack: list[tuple[LexborNode | None, _Place]] = [(root, _Place())]
        while stack:
            node, place = stack.pop()
            if node is None:
                self._leave(place)
            elif node.is_text_node:
                self._text(node.text_content or "", place)
            elif node.is_comment_node:
                if not _OFFICE_NOTE.match(node.comment_content or ""):
                    self.losses.add(Loss.MARKUP_COMMENT)
            elif (inside := self._enter(node, place)) is not None:
                stack.append((None, inside))
                child = node.last_child
                while child is not None:
                    stack.append((child, inside))
                    child = child.prev
        return self.builder.finish()

    def _text(self, text: str, place: _Place) -> None:
        if place.code:
            self.builder.text(text.replace("\r", ""))
            return
        text = _SPACES.sub(" ", text)
        if text[:1] == " " and self.builder.last_character in {"", " ", "\n"}:
            text = text[1:]
        self.builder.text(text, place.look)

    def _enter(self, node: LexborNode, outside: _Place) -> _Place | None:
        """What holds inside the element; None where it is passed over."""
        tag = node.tag or ""
        if tag in SILENT or node.mem_id == self.without:
            return None
        attributes = node.attributes
        style = style_of(attributes)
        if self._is_lost(node, tag, attributes, style):
            return None
        block = tag in BLOCKS and not outside.in_row
        if block:
            self._end_paragraph(outside)
        elif tag in BLOCKS:
            self._text(" ", outside)
        look = self._look(tag, attributes, style, outside)
        place = replace(outside, tag=tag, block=block, look=look)
        self._sign(tag, outside)
        if tag in LISTS or tag == "li":
            return self._in_list(tag, attributes, place, outside)
        if "mso-list" in style and tag in {"p", "div"}:
            level = _OFFICE_LEVEL.search(style["mso-list"])
            return replace(place, depth=int(level[1]) if level else 1)
        return self._within(node, tag, place, outside)

    def _sign(self, tag: str, outside: _Place) -> None:
        """What the element itself puts into the text."""
        match tag:
            case "br":
                self._break(outside)
            case "q":
                self._text('"', outside)
            case "hr":
                self.builder.end_paragraph(Shape(quote=outside.quote, rule=True))
            case "td" | "th" if outside.in_row and self.builder.is_open:
                self.builder.text("| ")
            case _:
                pass

    def _in_list(
        self, tag: str, attributes: dict[str, str | None], place: _Place, outside: _Place
    ) -> _Place:
        if tag == "li":
            self._marker = _next_marker(outside.items, attributes)
            return replace(place, depth=max(1, outside.depth))
        start = _number(attributes.get("start"), 1) - 1
        items = _List(start if tag == "ol" else None)
        return replace(place, depth=min(outside.depth + 1, _DEEPEST), items=items)

    def _within(self, node: LexborNode, tag: str, place: _Place, outside: _Place) -> _Place:
        """The place with what the element changes for all within it."""
        match tag:
            case "pre" if place.block:
                return replace(place, code=True)
            case "blockquote":
                return replace(place, quote=min(outside.quote + 1, _DEEPEST))
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                return replace(place, heading=int(tag[1]))
            case "table":
                return replace(place, in_grid=self._is_grid(node))
            case "tr" if outside.in_grid:
                return replace(place, in_row=True)
            case _:
                return place

    def _leave(self, place: _Place) -> None:
        if place.block:
            self._end_paragraph(place)
        elif place.tag == "q":
            self._text('"', place)
        if place.tag == "li":
            self._marker = ""

    def _break(self, place: _Place) -> None:
        """A line break; two of them are how old pages part paragraphs."""
        if place.in_row:
            self._text(" ", place)
        elif self.builder.last_character == "\n" and not place.code:
            self._end_paragraph(place)
        elif self.builder.is_open:
            self.builder.text("\n")

    def _end_paragraph(self, place: _Place) -> None:
        if not self.builder.is_open:
            return
        marker = self._marker if place.depth else ""
        self._marker = ""
        self.builder.end_paragraph(
            Shape(place.heading, place.quote, place.depth, marker, code=place.code)
        )

    def _is_lost(
        self,
        node: LexborNode,
        tag: str,
        attributes: Mapping[str, str | None],
        style: Mapping[str, str],
    ) -> bool:
        if style.get("mso-list") == "ignore":  # Word's paste: the bullet as text
            words = (node.text() or "").strip(" \t\r\n\xa0")
            number = words.rstrip(".)")
            self._marker = f"{number}." if number.isdecimal() and number.isascii() else "-"
            return True
        if tag in LOST:
            self.losses.add(LOST[tag])
            return True
        if is_hidden(tag, attributes, style):
            words = (node.text() or "").strip()
            self.losses.add(Loss.HIDDEN, bool(words), words)
            return True
        if tag in STRUCK:
            self.losses.add(Loss.STRUCK, words=node.text() or "")
        return False

    def _look(
        self,
        tag: str,
        attributes: Mapping[str, str | None],
        style: Mapping[str, str],
        place: _Place,
    ) -> Look:
        link = place.look.link
        if tag == "a" and attributes.get("href"):
            link = safe_link(attributes["href"] or "")
            self.losses.add(Loss.LINK, not link)
        return Look(
            is_bold(tag, style, place.look.bold),
            is_italic(tag, style, place.look.italic),
            place.look.code or tag in CODE,
            link,
        )

    def _is_grid(self, table: LexborNode) -> bool:
        grid = is_grid(table)
        self.losses.add(Loss.TABLE, grid)
        return grid


def _next_marker(items: _List | None, attributes: Mapping[str, str | None]) -> str:
    if items is None or items.number is None:
        return "-"
    items.number = _number(attributes.get("value"), items.number + 1)
    return f"{items.number}."


def _number(value: str | None, default: int) -> int:
    """A number as lists count: of at most nine digits, or Markdown would not see a list."""
    if value and value.isascii() and value.isdecimal() and len(value) < 9:
        return int(value)
    return default
