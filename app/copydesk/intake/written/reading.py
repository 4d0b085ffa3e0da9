"""What every rich reader ends with: blocks, notes and losses made a reading."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from copydesk.intake.limits import guard_characters
from copydesk.intake.losses import Losses
from copydesk.intake.written.notes import Note, remarks
from copydesk.markdown.compose import Composed, compose
from copydesk.markdown.written import Block
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.layout import LineLayout
from copydesk.model.phrase import Phrase

_TITLE = 80
"""Code points of the first line that name a paste without a headline."""


@dataclass(frozen=True, slots=True)
class Original:
    """The file that was read."""

    name: str
    media_type: str
    data: bytes
    encoding: str = ""
    """As Python names it; "" where the format says it itself."""


def rich_reading(
    blocks: Sequence[Block],
    file: Original,
    *,
    losses: Losses,
    notes: Iterable[Note] = (),
    said: tuple[Phrase, ...] = (),
    title: str = "",
    language: str = "",
    tracked_changes: int = 0,
    set_aside: str = "",
) -> Reading:
    """The draft in Markdown, its notes as footnotes. Its title is the first main heading, else ``title``, else the file's name.

    Raises:
        UnreadableError: it holds too many characters.
    """
    notes = tuple(notes)
    composed = compose(blocks, {note.key: note.blocks for note in notes if note.blocks})
    guard_characters(len(composed.text))
    heading = next((block.words for block in blocks if block.shape.heading == 1), "")
    return Reading(
        title=_line(heading) or _line(title) or PurePath(file.name).stem or _first_line(blocks),
        text=composed.text,
        format=TextFormat.MARKDOWN,
        origin=file.name,
        media_type=file.media_type,
        original=file.data,
        encoding=file.encoding,
        language=language,
        remarks=remarks(composed, notes),
        left_out=(*said, *losses.phrases()),
        tracked_changes=tracked_changes,
        layout=tuple(_layout(composed)),
        set_aside=set_aside,
    )


def _layout(composed: Composed) -> Iterator[LineLayout]:
    """The lines that the structure of the file tells something of."""
    for start, block in composed.starts:
        share = block.link_share
        if block.region is not None or share:
            yield LineLayout(start, block.region, share)


def _line(words: str) -> str:
    return " ".join(words.split())


def _first_line(blocks: Sequence[Block]) -> str:
    words = _line(blocks[0].words) if blocks else ""
    return words if len(words) <= _TITLE else words[: _TITLE - 1] + "…"
