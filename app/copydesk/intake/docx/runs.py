"""A paragraph's runs: text and its look, fields, links, tracked changes, and the marks of notes."""

from collections.abc import Callable
from dataclasses import dataclass

from copydesk.intake.docx.fields import Fields
from copydesk.intake.docx.file import WordFile
from copydesk.intake.docx.names import W, switched, value
from copydesk.intake.docx.styles import PLAIN_STYLE, Style
from copydesk.intake.losses import Loss
from copydesk.intake.package import Node, local
from copydesk.intake.written.builder import Builder
from copydesk.markdown.links import field_link
from copydesk.markdown.written import ORDINARY, Look

_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NOTES = {
    "footnoteReference": "footnote",
    "endnoteReference": "endnote",
    "commentReference": "comment",
}
_PICTURES = frozenset({"drawing", "pict", "object"})
_SILENT = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rt"})
_BOX = f"{W}txbxContent"


@dataclass(slots=True)
class Runs:
    """Reads the runs of paragraphs into the builder."""

    file: WordFile
    links: dict[str, str]
    builder: Builder
    fields: Fields
    text_box: Callable[[Node], None]
    style: Style = PLAIN_STYLE

    def read(self, paragraph: Node, style: Style) -> None:
        """Go on with the paragraph's text; ``style`` is the paragraph's."""
        self.style = style
        self._inside(paragraph, "")

    def _inside(self, container: Node, link: str) -> None:
        for node in container:
            self._node(node, link)

    def _node(self, node: Node, link: str) -> None:
        name = local(node)
        match name:
            case "r":
                if len(node):
                    self._run(node, link)
            case "hyperlink":
                self._inside(node, self.file.link(self.links, node) or link)
            case "fldSimple":
                self._inside(node, field_link(node.get(f"{W}instr", "")) or link)
            case "ins" | "moveTo" | "del" | "moveFrom":
                self._change(node, name, link)
            case "commentRangeStart" | "commentRangeEnd":
                self.builder.mark(f"comment {node.get(f'{W}id', '')}", end=name.endswith("End"))
            case "t" if node.text:  # of a formula, which has runs of its own
                self.builder.text(node.text, ORDINARY.with_link(link))
            case _:
                self._wrapper(node, name, link)

    def _change(self, node: Node, name: str, link: str) -> None:
        """A tracked change: read where it stands in the text that was asked for."""
        self.file.tracked += name != "moveFrom"
        if (name in {"ins", "moveTo"}) == self.file.accepted:
            self._inside(node, link)

    def _wrapper(self, node: Node, name: str, link: str) -> None:
        """A picture, a choice between two ways to show the same, or whatever else may wrap runs."""
        if name == "AlternateContent":
            choice = chosen(node)
            if choice is not None:
                self._inside(choice, link)
        elif name in _PICTURES:
            self._picture(node)
        elif name not in _SILENT:
            self._inside(node, link)

    def _run(self, run: Node, link: str) -> None:
        properties = run.find(f"{W}rPr")
        character = self.file.styles.style(value(properties, f"{W}rStyle"))
        hidden = switched(properties, f"{W}vanish")
        if hidden is None:
            hidden = character.hidden or self.style.hidden
        look = _look(properties, character).with_link(link or self.fields.link)
        language = value(properties, f"{W}lang")
        struck = switched(properties, f"{W}strike") or switched(properties, f"{W}dstrike")
        for node in run:
            name = local(node)
            if name in {"t", "delText"}:
                text = node.text or ""
            elif name == "br":
                text = "" if node.get(f"{W}type", "") in {"page", "column"} else "\n"
            elif name == "sym":
                text = self._symbol(node)
            else:
                text = _SIGNS.get(name, "")
            if text:
                self._text(text, look, language, hidden=hidden, struck=bool(struck))
            elif name not in {"t", "delText", "br"}:
                self._other(node, name, link)

    def _text(self, text: str, look: Look, language: str, *, hidden: bool, struck: bool) -> None:
        if not self.fields.shows:
            return
        if hidden:
            self.file.losses.add(Loss.HIDDEN, words=text)
            return
        if struck:
            self.file.losses.add(Loss.STRUCK, words=text)
        self.file.languages[language] += len(text)
        self.builder.text(text, look)

    def _other(self, node: Node, name: str, link: str) -> None:
        """What in a run is not text."""
        if name == "fldChar":
            self.fields.change(node.get(f"{W}fldCharType", ""))
        elif name in {"instrText", "delInstrText"}:
            self.fields.instruct(node.text or "")
        elif name in _NOTES:
            # A comment on a range has marks of its own, and the first that came counts.
            self.builder.mark(f"{_NOTES[name]} {node.get(f'{W}id', '')}", end=True)
        elif name in _PICTURES:
            self._picture(node)
        elif name in {"AlternateContent", "ruby", "rubyBase"}:
            choice = chosen(node) if name == "AlternateContent" else node
            if choice is not None:
                self._inside(choice, link)

    def _picture(self, node: Node) -> None:
        boxes = list(node.iter(_BOX))
        for box in boxes:
            self.text_box(box)
        if not boxes:
            self.file.losses.add(Loss.EMBEDDED if local(node) == "object" else Loss.IMAGE)

    def _symbol(self, node: Node) -> str:
        """A sign given by its number in a font; only outside the private area does the number say which."""
        code = node.get(f"{W}char", "")
        try:
            number = int(code, 16)
        except ValueError:
            number = 0
        if 0x20 <= number < 0xD800:
            return chr(number)
        self.file.losses.add(Loss.SYMBOL)
        return "\ufffd"


def _look(properties: Node | None, character: Style) -> Look:
    bold, italic = switched(properties, f"{W}b"), switched(properties, f"{W}i")
    return Look(
        character.bold if bold is None else bold, character.italic if italic is None else italic
    )


def chosen(alternatives: Node) -> Node | None:
    """The one of several forms of the same content that is to be read: the first."""
    return next((child for child in alternatives if local(child) in {"Choice", "Fallback"}), None)
