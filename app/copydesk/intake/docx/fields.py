"""Fields: instructions that Word keeps beside their result. The result is text; a HYPERLINK is a link.

A field begins, is parted and ends at three marks that may lie paragraphs apart, nest, and be deleted one by one. So a story
is looked through once before it is read, and what its fields say is noted at the places that they say it of. A field that
does not end says nothing: the text behind it is text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from copydesk.intake.docx.names import W, switched, value
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.package import Node, local
from copydesk.intake.symbols import button_field, symbol_field
from copydesk.markdown.links import field_link

INSTRUCTION = "{copydesk}instruction"
"""Noted at text that is part of an instruction, and shown by no program."""
LINK = "{copydesk}link"
"""Noted at a run: where the field that it is the result of leads."""
SHOWN = "{copydesk}shown"
"""Noted at the beginning of a field that has no result: what Word shows in its place."""
_BOX = f"{W}txbxContent"
_DEEPEST = 40
"""Fields that are nested deeper are not looked at: each costs a look at what it holds."""
_WITHOUT_WORDS = frozenset(
    [
        "ADVANCE",
        "ASK",
        "AUTOTEXTLIST",
        "BARCODE",
        "DATA",
        "FILLIN",
        "FORMCHECKBOX",
        "GOTOBUTTON",
        "INCLUDEPICTURE",
        "INDEX",
        "MACROBUTTON",
        "NEXT",
        "NEXTIF",
        "PAGE",
        "PRINT",
        "PRIVATE",
        "RD",
        "SECTIONPAGES",
        "SET",
        "SHAPE",
        "SKIPIF",
        "TA",
        "TC",
        "TOA",
        "TOC",
        "XE",
    ]
)
"""Fields that show nothing of the text where they have no result."""


@dataclass(slots=True)
class _Field:
    """A field that has begun; numbers count the texts and runs of the story."""

    begin: Node
    at: int
    instruction: str = ""
    result: int | None = None
    """Where its result begins; None before its second mark."""


@dataclass(slots=True)
class _Story:
    losses: Losses
    texts: list[Node] = field(default_factory=list[Node])
    """Runs and the texts in them, in order."""
    still_open: list[_Field] = field(default_factory=list[_Field])

    def change(self, node: Node) -> None:
        """Follow a mark: ``begin``, ``separate`` or ``end``."""
        kind = node.get(f"{W}fldCharType", "")
        if kind == "begin":
            self.still_open.append(_Field(node, len(self.texts)))
        elif kind == "separate" and self.still_open:
            self.still_open[-1].result = len(self.texts)
        elif kind == "end" and self.still_open:
            self.end(self.still_open.pop())

    def end(self, ended: _Field) -> None:
        """Note what a whole field says."""
        if len(self.still_open) >= _DEEPEST:
            return
        parted = len(self.texts) if ended.result is None else ended.result
        for node in self.texts[ended.at : parted]:
            node.set(INSTRUCTION, "1")
        link = field_link(ended.instruction)
        for node in self.texts[parted:] if link else ():
            if not node.get(LINK, ""):
                node.set(LINK, link)
        if ended.result is None or ended.result == len(self.texts):
            self.without_result(ended)

    def without_result(self, ended: _Field) -> None:
        """Say what Word shows for a field that keeps no result, or tell that it is missing."""
        shown = (
            symbol_field(ended.instruction)
            or button_field(ended.instruction)
            or _chosen_entry(ended.begin)
            or _box_to_tick(ended.begin)
        )
        if shown:
            ended.begin.set(SHOWN, shown)
            return
        words = ended.instruction.split(None, 1)
        told = bool(words) and words[0].upper() not in _WITHOUT_WORDS and words[0][0] != "="
        if told and not self.still_open and not words[0].upper().startswith(("FORM", "HYPERLINK")):
            self.losses.add(Loss.EMPTY_FIELD, words=" ".join(ended.instruction.split()))


def resolve_fields(root: Node, losses: Losses) -> None:
    """Note at the elements of a story what its fields say of them; text boxes are stories of their own."""
    story = _Story(losses)
    for node in _of_story(root):
        name = local(node)
        if name == "fldChar":
            story.change(node)
        elif name in {"instrText", "delInstrText"} and story.still_open:
            story.still_open[-1].instruction += node.text or ""
        elif name in {"r", "t", "delText", "sym"}:
            story.texts.append(node)


def _of_story(root: Node) -> Iterator[Node]:
    """The elements of one story in their order."""
    stack = [iter(root)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
        elif node.tag != _BOX:
            yield node
            stack.append(iter(node))


def _box_to_tick(begin: Node) -> str:
    """The box of a form, ticked or empty."""
    box = begin.find(f"{W}ffData/{W}checkBox")
    if box is None:
        return ""
    ticked = switched(box, f"{W}checked")
    return "☒" if (switched(box, f"{W}default") if ticked is None else ticked) else "☐"


def _chosen_entry(begin: Node) -> str:
    """The entry that is chosen in a list to choose from."""
    chosen = begin.find(f"{W}ffData/{W}ddList")
    if chosen is None:
        return ""
    entries = [entry.get(f"{W}val", "") for entry in chosen.iterfind(f"{W}listEntry")]
    number = value(chosen, f"{W}result") or value(chosen, f"{W}default") or "0"
    return entries[int(number)] if number.isdecimal() and int(number) < len(entries) else ""
