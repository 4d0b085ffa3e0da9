"""The groups of RTF that are not running text: what each is for, and what happens at its end."""

from collections.abc import Callable

from copydesk.intake.losses import Loss
from copydesk.intake.rtf.manuscript import Manuscript
from copydesk.intake.rtf.state import Field, Into
from copydesk.intake.rtf.tables import KNOWN, SKIPPED
from copydesk.intake.symbols import button_field, symbol_field
from copydesk.intake.written.notes import Note
from copydesk.intake.written.numerals import is_plain
from copydesk.markdown.compose import plain_words
from copydesk.markdown.written import Block
from copydesk.model.draft import RemarkKind


def enter(manuscript: Manuscript, name: str, *, starred: bool) -> bool:
    """Begin the group that the control word opens; False where the word opens none.

    ``starred``: the file says that a reader which does not know the word may pass over the group.
    """
    action = _ACTIONS.get(name)
    if action is not None:
        action(manuscript)
    elif name in SKIPPED or (starred and name not in KNOWN):
        manuscript.state.into = Into.NOTHING
    elif name.startswith(("header", "footer")) and name[6:] in {"", "l", "r", "f"}:
        _margin(manuscript, Loss.HEADER if name.startswith("header") else Loss.FOOTER)
    else:
        return False
    return True


def _footnote(manuscript: Manuscript) -> None:
    def finish(blocks: list[Block]) -> None:
        key = f"note {len(manuscript.notes)}"
        note = Note(key, RemarkKind.FOOTNOTE, plain_words(blocks), blocks=tuple(blocks))
        manuscript.notes.append(note)
        manuscript.builder.note(key)

    manuscript.aside(finish)


def _comment(manuscript: Manuscript) -> None:
    def finish(blocks: list[Block]) -> None:
        # A comment on a range names the number of its range, whose marks came before it.
        key = (
            f"range {manuscript.comment_range}"
            if manuscript.comment_range
            else f"note {len(manuscript.notes)}"
        )
        manuscript.notes.append(
            Note(key, RemarkKind.COMMENT, plain_words(blocks), manuscript.author)
        )
        manuscript.builder.mark(key, end=True)
        manuscript.author = manuscript.comment_range = ""

    manuscript.aside(finish)


def _author(manuscript: Manuscript) -> None:
    def finish(blocks: list[Block]) -> None:
        manuscript.author = plain_words(blocks)

    manuscript.aside(finish)


def _reference(manuscript: Manuscript) -> None:
    def finish(blocks: list[Block]) -> None:
        manuscript.comment_range = plain_words(blocks)

    manuscript.aside(finish)


def _range_begins(manuscript: Manuscript) -> None:
    manuscript.aside(lambda blocks: manuscript.builder.mark(f"range {plain_words(blocks)}"))


def _range_ends(manuscript: Manuscript) -> None:
    manuscript.aside(
        lambda blocks: manuscript.builder.mark(f"range {plain_words(blocks)}", end=True)
    )


def _text_box(manuscript: Manuscript) -> None:
    def finish(blocks: list[Block]) -> None:
        manuscript.losses.add(Loss.TEXT_BOX)
        manuscript.builder.aside(blocks)

    manuscript.aside(finish)


def _list_text(manuscript: Manuscript) -> None:
    def finish(blocks: list[Block]) -> None:
        words = plain_words(blocks)
        if is_plain(words) or (words.isdecimal() and words.isascii() and len(words) < 9):
            manuscript.marker = f"{int(words.rstrip('.)'))}."
        elif any(sign.isalnum() for sign in words):
            manuscript.label = words
        else:
            manuscript.marker = "-"

    manuscript.aside(finish)


def _margin(manuscript: Manuscript, loss: Loss) -> None:
    def finish(blocks: list[Block]) -> None:
        words = plain_words(blocks)
        manuscript.losses.add(loss, bool(words), words)

    manuscript.aside(finish)


def _picture(manuscript: Manuscript) -> None:
    manuscript.losses.add(Loss.IMAGE, manuscript.state.into is Into.TEXT)
    manuscript.state.into = Into.NOTHING


def _object(manuscript: Manuscript) -> None:
    manuscript.losses.add(Loss.EMBEDDED, manuscript.state.into is Into.TEXT)


def _field(manuscript: Manuscript) -> None:
    """A field; one of a symbol that keeps no result shows it all the same."""
    field = Field()
    manuscript.state.field, manuscript.state.in_result = field, False

    def finish() -> None:
        said = field.instruction
        shown = "" if field.has_result else symbol_field(said) or button_field(said)
        if shown:
            manuscript.text(shown)

    manuscript.at_end(finish)


def _instruction(manuscript: Manuscript) -> None:
    manuscript.state.into = Into.INSTRUCTION


def _result(manuscript: Manuscript) -> None:
    manuscript.state.in_result = True
    if manuscript.state.field:
        manuscript.state.field.has_result = True


def _fonts(manuscript: Manuscript) -> None:
    manuscript.state.into = Into.FONTS


def _styles(manuscript: Manuscript) -> None:
    manuscript.state.into = Into.STYLES


def _either(manuscript: Manuscript) -> None:
    manuscript.state.either = True


def _unicode(manuscript: Manuscript) -> None:
    manuscript.state.into = Into.TEXT


def _formula(manuscript: Manuscript) -> None:
    manuscript.losses.add(Loss.FORMULA, manuscript.state.into is Into.TEXT)
    manuscript.state.into = Into.NOTHING


_ACTIONS: dict[str, Callable[[Manuscript], None]] = {
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
    "moMath": _formula,
    "object": _object,
    "pict": _picture,
    "pntext": _list_text,
    "shptxt": _text_box,
    "stylesheet": _styles,
    "ud": _unicode,
    "upr": _either,
}
