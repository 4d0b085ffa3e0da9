"""The groups of RTF that are not running text: what each is for, and what happens at its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from copydesk.intake.losses import Loss
from copydesk.intake.prose.block import Block
from copydesk.intake.prose.builder import Builder
from copydesk.intake.prose.compose import plain_words
from copydesk.intake.prose.notes import Note
from copydesk.intake.rtf.state import Field, Into
from copydesk.intake.rtf.tables import KNOWN, SKIPPED
from copydesk.model.draft import RemarkKind

if TYPE_CHECKING:
    from copydesk.intake.rtf.interpreter import Interpreter


def enter(reader: Interpreter, name: str, *, starred: bool) -> bool:
    """Begin the group that the control word opens; False where the word opens none.

    ``starred``: the file says that a reader which does not know the word may pass over the group.
    """
    action = _ACTIONS.get(name)
    if action is not None:
        action(reader)
    elif name in SKIPPED or (starred and name not in KNOWN):
        reader.state.into = Into.NOTHING
    elif name.startswith(("header", "footer")) and name[6:] in {"", "l", "r", "f"}:
        _margin(reader, Loss.HEADER if name.startswith("header") else Loss.FOOTER)
    else:
        return False
    return True


def _story(reader: Interpreter, at_end: Callable[[list[Block]], None]) -> None:
    """Read the group as a text of its own and give its paragraphs to ``at_end``."""
    if reader.state.into is not Into.TEXT or reader.is_gone():
        reader.state.into = Into.NOTHING
        return
    outer, marker = reader.builder, reader.marker
    reader.builder, reader.marker = Builder(), ""
    reader.state.set("plain", None)
    reader.state.set("pard", None)

    def finish() -> None:
        blocks = reader.builder.finish()
        reader.builder, reader.marker = outer, marker
        at_end(blocks)

    reader.at_end(finish)


def _footnote(reader: Interpreter) -> None:
    def finish(blocks: list[Block]) -> None:
        key = f"note {len(reader.notes)}"
        reader.notes.append(Note(key, RemarkKind.FOOTNOTE, plain_words(blocks)))
        reader.builder.mark(key, end=True)

    _story(reader, finish)


def _comment(reader: Interpreter) -> None:
    def finish(blocks: list[Block]) -> None:
        # A comment on a range names the number of its range, whose marks came before it.
        key = (
            f"range {reader.comment_range}" if reader.comment_range else f"note {len(reader.notes)}"
        )
        reader.notes.append(Note(key, RemarkKind.COMMENT, plain_words(blocks), reader.author))
        reader.builder.mark(key, end=True)
        reader.author = reader.comment_range = ""

    _story(reader, finish)


def _author(reader: Interpreter) -> None:
    def finish(blocks: list[Block]) -> None:
        reader.author = plain_words(blocks)

    _story(reader, finish)


def _reference(reader: Interpreter) -> None:
    def finish(blocks: list[Block]) -> None:
        reader.comment_range = plain_words(blocks)

    _story(reader, finish)


def _range_begins(reader: Interpreter) -> None:
    _story(reader, lambda blocks: reader.builder.mark(f"range {plain_words(blocks)}"))


def _range_ends(reader: Interpreter) -> None:
    _story(reader, lambda blocks: reader.builder.mark(f"range {plain_words(blocks)}", end=True))


def _text_box(reader: Interpreter) -> None:
    def finish(blocks: list[Block]) -> None:
        reader.losses.add(Loss.TEXT_BOX)
        reader.builder.aside(blocks)

    _story(reader, finish)


def _list_text(reader: Interpreter) -> None:
    def finish(blocks: list[Block]) -> None:
        words = plain_words(blocks)
        number = words.rstrip(".)")
        if len(number) == 1 and number.isascii() and number.isalpha() and number != words:
            number = str(ord(number.lower()) - ord("a") + 1)
        counts = number.isascii() and number.isdecimal() and len(number) < 9 and words
        reader.marker = f"{int(number)}." if counts else "-"

    _story(reader, finish)


def _margin(reader: Interpreter, loss: Loss) -> None:
    def finish(blocks: list[Block]) -> None:
        words = plain_words(blocks)
        reader.losses.add(loss, bool(words), words)

    _story(reader, finish)


def _picture(reader: Interpreter) -> None:
    reader.losses.add(Loss.IMAGE, reader.state.into is Into.TEXT)
    reader.state.into = Into.NOTHING


def _object(reader: Interpreter) -> None:
    reader.losses.add(Loss.EMBEDDED, reader.state.into is Into.TEXT)


def _field(reader: Interpreter) -> None:
    reader.state.field, reader.state.in_result = Field(), False


def _instruction(reader: Interpreter) -> None:
    reader.state.into = Into.INSTRUCTION


def _result(reader: Interpreter) -> None:
    reader.state.in_result = True


def _fonts(reader: Interpreter) -> None:
    reader.state.into = Into.FONTS


def _styles(reader: Interpreter) -> None:
    reader.state.into = Into.STYLES


_ACTIONS: dict[str, Callable[[Interpreter], None]] = {
    "annotation": _comment,
    "atnauthor": _author,
    "atnref": _reference,
    "atrfend": _range_ends,
    "atrfstart": _range_begins,
    "dptxbxtext": _text_box,
    "field": _field,
    "fldinst": _instruction,
    "fldrslt": _result,
    "fonttbl": _fonts,
    "footnote": _footnote,
    "listtext": _list_text,
    "object": _object,
    "pict": _picture,
    "pntext": _list_text,
    "shptxt": _text_box,
    "stylesheet": _styles,
}
