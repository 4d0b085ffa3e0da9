"""The words inside an OpenDocument paragraph: looks, links, spaces, notes and changes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from copydesk.intake.limits import REPEATS
from copydesk.intake.losses import Loss
from copydesk.intake.odt.names import DC, DRAW, OFFICE, SVG, TEXT, XLINK, count
from copydesk.intake.odt.shared import Place, Shared
from copydesk.intake.odt.styles import Style
from copydesk.intake.package import Node, local
from copydesk.intake.symbols import UNKNOWN_SIGN, in_font
from copydesk.intake.written.builder import Builder
from copydesk.intake.written.notes import Note
from copydesk.markdown.compose import plain_words
from copydesk.markdown.links import safe_link
from copydesk.markdown.written import Block, Look
from copydesk.model.draft import RemarkKind

_SPACES = re.compile(r"[ \t\r\n]+")
_SILENT = frozenset(
    f"{TEXT}{name}"
    for name in (
        "note-citation",
        "soft-page-break",
        "bookmark",
        "bookmark-start",
        "bookmark-end",
        "toc-mark-start",
    )
) | {f"{SVG}desc", f"{SVG}title"}
"""Elements without a word for the reader. Fields are read: what they showed last stands in them."""
_HIDDEN_VALUES = frozenset(
    {"variable-set", "variable-input", "user-field-get", "user-field-input", "sequence"}
)
"""Fields that ``display="none"`` hides."""


@dataclass(slots=True)
class Words:
    """Reads the content of paragraphs into the builder."""

    shared: Shared
    builder: Builder
    story: Callable[[Node], list[Block]]
    """Reads a story that hangs on this one: a note, a text box."""
    restore: Callable[[str, Place], None]
    """Reads what a change deleted, if it is there."""

    def read(self, node: Node, place: Place) -> None:
        """Go on with the text of the element and of all within it."""
        self._text(node.text or "", place)
        for child in node:
            self._child(child, place)
            self._text(child.tail or "", place)

    def put(self, text: str, place: Place) -> None:
        """Go on with ``text`` exactly, unless the place is hidden or not there."""
        if not text or self.shared.changes.hide:
            return
        if place.hidden:
            self.shared.losses.add(Loss.HIDDEN, words=text)
            return
        if place.struck:
            self.shared.losses.add(Loss.STRUCK, words=text)
        shown = in_font(text, place.font)
        self.shared.losses.add(Loss.SYMBOL, shown.count(UNKNOWN_SIGN))
        self.builder.text(shown, place.look)

    def _text(self, text: str, place: Place) -> None:
        text = _SPACES.sub(" ", text)
        if text[:1] == " " and self.builder.last_character in {"", " ", "\n"}:
            text = text[1:]
        self.put(text, place)

    def _child(self, node: Node, place: Place) -> None:
        name = local(node)
        match name:
            case "span":
                style = self.shared.styles.style("text", node.get(f"{TEXT}style-name", ""))
                self.read(node, styled(place, style))
            case "a":
                target = safe_link(node.get(f"{XLINK}href", ""))
                self.shared.losses.add(Loss.LINK, not target)
                self.read(node, replace(place, look=place.look.with_link(target)))
            case "s":
                self._spaces(count(node.get(f"{TEXT}c", "")), place)
            case "tab" | "line-break":
                self.put("\t" if name == "tab" else "\n", place)
            case "annotation" | "annotation-end" | "note":
                self._remark(node, name)
            case "change-start" | "change-end" | "change":
                self._change(node, name, place)
            case "script":
                self.shared.losses.add(Loss.SCRIPT)
            case _ if _is_hidden(node, name):
                words = _all_text(node) or node.get(f"{TEXT}string-value", "")
                self.shared.losses.add(Loss.HIDDEN, words=words)
            case _:
                self._wrapper(node, name, place)

    def _remark(self, node: Node, name: str) -> None:
        if name == "annotation":
            self._comment(node)
        elif name == "note":
            self._note(node)
        else:
            self.builder.mark(f"comment {node.get(f'{OFFICE}name', '')}", end=True)

    def _change(self, node: Node, name: str, place: Place) -> None:
        number = node.get(f"{TEXT}change-id", "")
        if name == "change-start":
            self.shared.changes.begin(number)
        elif name == "change-end":
            self.shared.changes.end(number)
        else:
            self.restore(number, place)

    def _wrapper(self, node: Node, name: str, place: Place) -> None:
        """A drawing, a field, or whatever else may wrap words."""
        if node.tag.startswith(DRAW):
            self.drawing(node)
        elif name == "hidden-text":
            self.put(_all_text(node) or node.get(f"{TEXT}string-value", ""), place)
        elif node.tag not in _SILENT:
            self.read(node, place)

    def _spaces(self, number: int, place: Place) -> None:
        self.shared.losses.add(Loss.SPACES, number > REPEATS)
        self.put(" " * min(number, REPEATS), place)

    def drawing(self, node: Node) -> None:
        """A frame or a shape: its words follow as a text box, pictures and objects are counted."""
        if self.shared.changes.hide:
            return
        names = ("title", "desc")
        told = [
            " ".join((part.text or "").split())
            for n in names
            for part in node.iterfind(f"{SVG}{n}")
        ]
        said = " · ".join(dict.fromkeys(filter(None, told)))
        if node.find(f".//{TEXT}p") is not None:
            self.shared.losses.add(Loss.TEXT_BOX)
            self.builder.aside(self.story(node))
        elif local(node) == "control" or node.find(f"{DRAW}control") is not None:
            self.shared.losses.add(Loss.FIELD, words=said)
        elif node.find(f"{DRAW}object") is not None or node.find(f"{DRAW}plugin") is not None:
            self.shared.losses.add(Loss.EMBEDDED, words=said)
        else:
            self.shared.losses.add(Loss.IMAGE, words=said)

    def _comment(self, node: Node) -> None:
        if self.shared.changes.hide:
            return
        name = node.get(f"{OFFICE}name", "") or f"#{len(self.shared.notes)}"
        creator = node.find(f"{DC}creator")
        author = (creator.text if creator is not None else "") or ""
        words = plain_words(self.story(node))
        self.shared.notes.append(Note(f"comment {name}", RemarkKind.COMMENT, words, author))
        self.builder.mark(f"comment {name}", end=name not in self.shared.ends)

    def _note(self, node: Node) -> None:
        body = node.find(f"{TEXT}note-body")
        if body is None or self.shared.changes.hide:
            return
        key = f"note {len(self.shared.notes)}"
        blocks = tuple(self.story(body))
        self.shared.notes.append(Note(key, RemarkKind.FOOTNOTE, plain_words(blocks), blocks=blocks))
        self.builder.note(key)


def styled(place: Place, style: Style) -> Place:
    """The place, set as the style says."""
    look = place.look
    bold = look.bold if style.bold is None else style.bold
    italic = look.italic if style.italic is None else style.italic
    return replace(
        place,
        look=Look(bold, italic, link=look.link),
        hidden=place.hidden or style.hidden,
        struck=place.struck or style.struck,
        font=style.font or place.font,
    )


def _is_hidden(node: Node, name: str) -> bool:
    """Whether a field shows nothing, whatever it holds. (The reading of characters, set above them, is no word.)"""
    if name == "hidden-text":
        return node.get(f"{TEXT}is-hidden", "") != "false"
    return name == "ruby-text" or (
        name in _HIDDEN_VALUES and node.get(f"{TEXT}display", "") == "none"
    )


def _all_text(node: Node) -> str:
    return "".join(
        (piece.text or "") + (piece.tail or "" if piece is not node else "")
        for piece in node.iter()
    )
