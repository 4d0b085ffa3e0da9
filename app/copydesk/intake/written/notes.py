"""Comments and footnotes, from where they stood in the file to where they stand in the draft."""

from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.markdown.compose import Composed
from copydesk.markdown.written import Block
from copydesk.model.draft import Remark, RemarkKind


@dataclass(frozen=True, slots=True)
class Note:
    """A remark whose place is the mark of the same key."""

    key: str
    kind: RemarkKind
    text: str
    author: str = ""
    blocks: tuple[Block, ...] = ()
    """What it says, where it goes along with the text as a footnote."""


def remarks(composed: Composed, notes: Iterable[Note]) -> tuple[Remark, ...]:
    """The remarks in the order of the text; those without a place come last."""
    placed = [_remark(composed, note) for note in notes if note.text]
    order = len(composed.text) + 1
    return tuple(sorted(placed, key=lambda remark: order if remark.start is None else remark.start))


def _remark(composed: Composed, note: Note) -> Remark:
    text = composed.text
    end = composed.ends.get(note.key)
    if end is None:
        return Remark(note.kind, note.text, note.author)
    start = composed.begins.get(note.key, end)
    start = min(start, len(text))
    quoted = text[start:end]
    start += len(quoted) - len(quoted.lstrip())
    return Remark(note.kind, note.text, note.author, quoted.strip(), start)
