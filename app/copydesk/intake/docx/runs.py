"""A paragraph's runs: text and its look, fields, links, tracked changes, and the marks of notes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from string import hexdigits

from copydesk.intake.docx.fields import INSTRUCTION, LINK, SHOWN
from copydesk.intake.docx.file import WordFile
from copydesk.intake.docx.formulas import formula_text
from copydesk.intake.docx.names import W, switched, value
from copydesk.intake.docx.styles import PLAIN_STYLE, Style
from copydesk.intake.losses import Loss
from copydesk.intake.package import Node, local
from copydesk.intake.symbols import UNKNOWN_SIGN, in_font, sign_of
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
_SILENT = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr"})
_DIAGRAMS = frozenset({"chart", "relIds"})
"""Where a drawing refers to a chart or a SmartArt, which is a part of its own."""
_BOX = f"{W}txbxContent"
_WORD_ART = "{urn:schemas-microsoft-com:vml}textpath"


@dataclass(slots=True)
class Runs:
    """Reads the runs of paragraphs into the builder."""

    file: WordFile
    links: dict[str, str]
    builder: Builder
    text_box: Callable[[Node], None]
    drawn_words: Callable[[str], None]
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
            case "oMath":
                words = formula_text(node, accepted=self.file.accepted)
                self.builder.text(words, ORDINARY.with_link(link))
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
        look = _look(properties, character).with_link(link or run.get(LINK, ""))
        language = value(properties, f"{W}lang")
        struck = switched(properties, f"{W}strike") or switched(properties, f"{W}dstrike")
        fonts = properties.find(f"{W}rFonts") if properties is not None else None
        font = fonts.get(f"{W}ascii", "") if fonts is not None else ""
        for node in run:
            name = local(node)
            text = "" if node.get(INSTRUCTION, "") else self._characters(node, name, font)
            if text:
                self._text(text, look, language, hidden=hidden, struck=bool(struck))
            elif name not in {"t", "delText", "sym"}:
                self._other(node, name, link)

    def _characters(self, node: Node, name: str, font: str) -> str:
        """What an element of a run is in letters and breaks."""
        match name:
            case "t" | "delText":
                text = in_font(node.text or "", font)
            case "sym":
                code = node.get(f"{W}char", "")
                number = int(code, 16) if _is_hexadecimal(code) else 0
                text = sign_of(number, node.get(f"{W}font", ""))
            case "fldChar":
                text = node.get(SHOWN, "")
            case "br":
                text = "\n"
            case _:
                return _SIGNS.get(name, "")
        self.file.losses.add(Loss.SYMBOL, text.count(UNKNOWN_SIGN))
        return text

    def _text(self, text: str, look: Look, language: str, *, hidden: bool, struck: bool) -> None:
        if hidden:
            self.file.losses.add(Loss.HIDDEN, words=text)
            return
        if struck:
            self.file.losses.add(Loss.STRUCK, words=text)
        self.file.languages[language] += len(text)
        self.builder.text(text, look)

    def _other(self, node: Node, name: str, link: str) -> None:
        """What in a run is not text."""
        if name in _NOTES:
            key = f"{_NOTES[name]} {node.get(f'{W}id', '')}"
            if name == "commentReference":
                self.builder.mark(
                    key, end=True
                )  # one on a range has marks of its own, which came first
            else:
                self.builder.note(key)
        elif name in _PICTURES:
            self._picture(node)
        elif name in {"AlternateContent", "ruby", "rubyBase"}:
            choice = chosen(node) if name == "AlternateContent" else node
            if choice is not None:
                self._inside(choice, link)
        elif name == "rt":  # the reading of characters, set above them
            self.file.losses.add(
                Loss.HIDDEN, words="".join(t.text or "" for t in node.iter(f"{W}t"))
            )

    def _picture(self, node: Node) -> None:
        """A drawing: text boxes and words drawn as a picture are read, whatever else it shows is counted."""
        boxes = list(_outermost_boxes(node))
        diagrams = sum(1 for part in node.iter() if local(part) in _DIAGRAMS)
        self.file.losses.add(Loss.DIAGRAM, diagrams)
        for box in boxes:
            self.text_box(box)
        drawn = [art.get("string", "") for art in node.iter(_WORD_ART)]
        for words in filter(None, drawn):
            self.drawn_words(words)
        if not boxes and not any(drawn) and not diagrams:
            kind = Loss.EMBEDDED if local(node) == "object" else Loss.IMAGE
            self.file.losses.add(kind, words=_description(node))


def _outermost_boxes(node: Node) -> Iterator[Node]:
    """The text boxes of a drawing, of several forms of the same drawing the first; those within a box are its own."""
    for child in node:
        if child.tag == _BOX:
            yield child
        elif local(child) == "AlternateContent":
            choice = chosen(child)
            if choice is not None:
                yield from _outermost_boxes(choice)
        else:
            yield from _outermost_boxes(child)


def _description(picture: Node) -> str:
    """What the author says of a picture for those who do not see it."""
    said = dict.fromkeys(
        node.get(key, "").strip() for node in picture.iter() for key in ("title", "descr", "alt")
    )
    return " · ".join(filter(None, said))


def _is_hexadecimal(code: str) -> bool:
    return 0 < len(code) <= 6 and all(character in hexdigits for character in code)


def _look(properties: Node | None, character: Style) -> Look:
    bold, italic = switched(properties, f"{W}b"), switched(properties, f"{W}i")
    return Look(
        character.bold if bold is None else bold, character.italic if italic is None else italic
    )


def chosen(alternatives: Node) -> Node | None:
    """The one of several forms of the same content that is to be read: the first."""
    return next((child for child in alternatives if local(child) in {"Choice", "Fallback"}), None)
