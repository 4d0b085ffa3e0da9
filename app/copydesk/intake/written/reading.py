"""What every rich reader ends with: blocks, notes and losses made a reading."""

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from copydesk.intake.limits import guard_characters
from copydesk.intake.losses import Losses
from copydesk.intake.written.notes import Note, remarks
from copydesk.markdown.compose import compose
from copydesk.markdown.written import Block
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.phrase import Phrase

_TITLE = 80
"""Code points of the first line that name a paste without a headline."""


def rich_reading(
    blocks: Sequence[Block],
    *,
    name: str,
    media_type: str,
    original: bytes,
    losses: Losses,
    notes: Iterable[Note] = (),
    said: tuple[Phrase, ...] = (),
    title: str = "",
    encoding: str = "",
    language: str = "",
    tracked_changes: int = 0,
) -> Reading:
    """The draft in Markdown. Its title is the first main heading, else ``title``, else the file's name.

    Raises:
        UnreadableError: it holds too many characters.
    """
    composed = compose(blocks)
    guard_characters(len(composed.text))
    heading = next((block.words for block in blocks if block.shape.heading == 1), "")
    return Reading(
        title=_line(heading) or _line(title) or PurePath(name).stem or _first_line(blocks),
        text=composed.text,
        format=TextFormat.MARKDOWN,
        origin=name,
        media_type=media_type,
        original=original,
        encoding=encoding,
        language=language,
        remarks=remarks(composed, notes),
        left_out=(*said, *losses.phrases()),
        tracked_changes=tracked_changes,
    )


def _line(words: str) -> str:
    return " ".join(words.split())


def _first_line(blocks: Sequence[Block]) -> str:
    words = _line(blocks[0].words) if blocks else ""
    return words if len(words) <= _TITLE else words[: _TITLE - 1] + "…"
