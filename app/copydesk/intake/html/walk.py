"""A page's tree to paragraphs, in one pass with a stack of its own: no page is too deep for it."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborNode

from copydesk.intake.html.elements import BLOCKS, LISTS, is_grid
from copydesk.intake.html.left_out import Sieve
from copydesk.intake.html.looks import look_of
from copydesk.intake.html.notes import PageNotes
from copydesk.intake.html.place import ItemList, Place, number_of
from copydesk.intake.html.regions import region_of
from copydesk.intake.html.style import style_of
from copydesk.intake.html.weights import Weight
from copydesk.intake.losses import Loss
from copydesk.intake.symbols import UNKNOWN_SIGN, in_font, is_symbol_font
from copydesk.intake.written.builder import Builder
from copydesk.intake.written.numerals import is_plain, numeral
from copydesk.markdown.written import Block, Shape
from copydesk.model.draft import RemarkKind
from copydesk.model.layout import Region

_SPACES = re.compile(r"[ \t\n\r\f]+")
_OFFICE_LEVEL = re.compile(r"level(\d)")
_COMMENTED = re.compile(r"_(\d+)$")
_KINDS = {
    "lower-alpha": "a", "upper-alpha": "A", "lower-latin": "a", "upper-latin": "A", "lower-roman": "i",
    "upper-roman": "I", "decimal": "1",
}  # fmt: skip
_DEEPEST = 9
"""Lists and quotations that are nested deeper are set no deeper."""
_FEWEST_TEASERS = 3


@dataclass(slots=True)
class Page:
    """Reads one tree. ``without`` are the ``mem_id`` of elements to be passed over."""

    sieve: Sieve
    without: Container[int] = ()
    notes: PageNotes = field(default_factory=PageNotes)
    weights: Mapping[int, Weight] = field(default_factory=dict[int, Weight])
    builder: Builder = field(default_factory=Builder)
    _marker: str = ""
    _label: str = ""
    _letters: int = 0
    """Of the paragraph that is open."""
    _linked: int = 0
    """Those of them within links."""
    _capital: bool = False
    """Whether the last thing read was the large first letter of the paragraph that comes."""

    def read(self, root: LexborNode) -> list[Block]:
        """The paragraphs below ``root``."""
        # No node: the element is left.
        stack: list[tuple[LexborNode | None, Place]] = [(root, Place())]
        while stack:
            node, place = stack.pop()
            if node is None:
                self._leave(place)
            elif node.is_text_node:
                self._text(node.text_content or "", place)
            elif node.is_comment_node:
                self.sieve.note_comment(node.comment_content or "")
            elif (inside := self._enter(node, place)) is not None:
                stack.append((None, inside))
                child = node.last_child
                while child is not None:
                    stack.append((child, inside))
                    child = child.prev
        return self.builder.finish()

    def _text(self, text: str, place: Place) -> None:
        if place.code:
            self.builder.text(text.replace("\r", ""))
            return
        text = _SPACES.sub(" ", text)
        if (self._capital or place.capital) and text == " ":
            return
        self._capital = place.capital
        if text[:1] == " " and self.builder.last_character in {"", " ", "\n"}:
            text = text[1:]
        if place.font:
            text = in_font(text, place.font)
            self.sieve.losses.add(Loss.SYMBOL, text.count(UNKNOWN_SIGN))
        letters = len(text.strip())
        self._letters += letters
        self._linked += letters * place.linked
        self.builder.text(text, place.look)

    def _enter(self, node: LexborNode, outside: Place) -> Place | None:
        """What holds inside the element; None where it is passed over."""
        tag = node.tag or ""
        attributes = node.attributes
        style = style_of(attributes)
        if node.mem_id in self.without or self._is_note(node) or self._is_bullet(node, style):
            return None
        if not self.sieve.lets_through(node, tag, attributes, style):
            return None
        block = tag in BLOCKS and not outside.in_row
        if block:
            self._end_paragraph(outside)
        elif tag in BLOCKS:
            self._text(" ", outside)
        font = style.get("font-family") or (attributes.get("face") if tag == "font" else "") or ""
        place = replace(
            outside,
            tag=tag,
            block=block,
            look=look_of(tag, attributes, style, outside.look, self.sieve.losses),
            region=self._region(node, tag, attributes, outside),
            font=font if is_symbol_font(font) else outside.font * (not font),
            commented=_commented(style),
            capital=outside.capital or style.get("mso-element", "").startswith("dropcap"),
            linked=outside.linked or (tag == "a" and "href" in attributes),
        )
        if place.commented:
            self.builder.mark(place.commented)
        self._sign(tag, outside)
        if tag in LISTS or tag == "li":
            return self._in_list(tag, attributes, style, place, outside)
        if "mso-list" in style and tag in {"p", "div"}:
            level = _OFFICE_LEVEL.search(style["mso-list"])
            return replace(place, depth=int(level[1]) if level else 1)
        return self._within(node, tag, place, outside)

    def _sign(self, tag: str, outside: Place) -> None:
        """What the element itself puts into the text."""
        match tag:
            case "br":
                self._break(outside)
            case "q":
                self._text('"', outside)
            case "hr":
                self.builder.end_paragraph(Shape(quote=outside.quote, rule=True), outside.region)
            case "td" | "th" if outside.in_row and self.builder.is_open:
                self.builder.text("| ")
            case _:
                pass

    def _in_list(
        self,
        tag: str,
        attributes: Mapping[str, str | None],
        style: Mapping[str, str],
        place: Place,
        outside: Place,
    ) -> Place:
        if tag == "li":
            self._marker, self._label = _next_marker(outside.items, attributes)
            return replace(place, depth=max(1, outside.depth) - bool(self._label))
        start = number_of(attributes.get("start"), 1) - 1
        kind = _KINDS.get(style.get("list-style-type", ""), attributes.get("type") or "1")
        items = ItemList(start if tag == "ol" else None, kind)
        return replace(place, depth=min(outside.depth + 1, _DEEPEST), items=items)

    def _within(self, node: LexborNode, tag: str, place: Place, outside: Place) -> Place:
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

    def _leave(self, place: Place) -> None:
        if place.block:
            self._end_paragraph(place)
        elif place.tag == "q":
            self._text('"', place)
        if place.commented:
            self.builder.mark(place.commented, end=True)
        if place.tag == "li":
            self._marker = self._label = ""

    def _break(self, place: Place) -> None:
        """A line break; two of them are how old pages part paragraphs."""
        if place.in_row:
            self._text(" ", place)
        elif self.builder.last_character == "\n" and not place.code:
            self._end_paragraph(place)
        elif self.builder.is_open:
            self.builder.text("\n")

    def _end_paragraph(self, place: Place) -> None:
        if not self.builder.is_open or self._capital:
            return
        marker = self._marker if place.depth else ""
        self.builder.label(self._label)
        self._marker = self._label = ""
        shape = Shape(place.heading, place.quote, place.depth, marker, code=place.code)
        share = self._linked / self._letters if self._letters else 0.0
        self._letters = self._linked = 0
        self.builder.end_paragraph(shape, place.region, share)

    def _is_note(self, node: LexborNode) -> bool:
        """Set the sign of a note where it stands; what the note says is read by itself."""
        name = self.notes.signs.get(node.mem_id)
        if name is None:
            return node.mem_id in self.notes.backs or node.mem_id in self.notes.bodies
        if self.notes.kind(name) is RemarkKind.COMMENT:
            self.builder.mark(f"note {name}", end=True)
        else:
            self.builder.note(f"note {name}")
        return True

    def _is_bullet(self, node: LexborNode, style: Mapping[str, str]) -> bool:
        """Word's paste: the bullet or number of an item as text."""
        if style.get("mso-list") != "ignore":
            return False
        words = (node.text() or "").strip(" \t\r\n\xa0")
        number = words.rstrip(".)")
        self._marker = f"{number}." if number.isdecimal() and number.isascii() else "-"
        return True

    def _region(
        self, node: LexborNode, tag: str, attributes: Mapping[str, str | None], outside: Place
    ) -> Region | None:
        region = region_of(tag, attributes, outside.region)
        weight = self.weights.get(node.mem_id) if tag in LISTS and region is None else None
        if weight is not None and weight.linked > 0.6 * weight.letters:
            items = sum(1 for child in node.iter() if child.tag == "li")
            return Region.TEASERS if items >= _FEWEST_TEASERS else None
        return region

    def _is_grid(self, table: LexborNode) -> bool:
        grid = is_grid(table)
        self.sieve.losses.add(Loss.TABLE, grid)
        return grid


def _commented(style: Mapping[str, str]) -> str:
    """The key of the comment that Word hangs on the element; "" where it hangs none."""
    found = _COMMENTED.search(style.get("mso-comment-reference", ""))
    return f"note _msocom_{found[1]}" if found else ""


def _next_marker(items: ItemList | None, attributes: Mapping[str, str | None]) -> tuple[str, str]:
    """What the next item has before it: a marker of Markdown, or else a label."""
    if items is None or items.number is None:
        return "-", ""
    items.number = number_of(attributes.get("value"), items.number + 1)
    label = f"{numeral(items.number, items.kind)}."
    return (label, "") if is_plain(label) else ("", label)
