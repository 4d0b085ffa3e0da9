"""A text and its notes compared part by part: nothing that is new in the story goes into a note."""

from collections.abc import Iterator, Sequence

from copydesk.export.word.places import Places, places
from copydesk.model.edit import Edit
from copydesk.review.compare import edits_between


def edits_of_parts(old: Sequence[str], new: Sequence[str]) -> Iterator[Edit]:
    """The edits of the old parts joined by line feeds, in their order; each lies within one part.

    Args:
        old: the story and its notes.
        new: the same, as many.
    """
    start = 0
    for before, after in zip(old, new, strict=True):
        for edit in edits_between(before, after):
            at, removed, inserted = _at_line_end(before, edit)
            yield Edit(start + at, removed, inserted)
        start += len(before) + 1


def _at_line_end(text: str, edit: Edit) -> tuple[int, str, str]:
    """The same edit, moved to the end of its line where what comes or goes is whole lines all the same."""
    moved = edit.removed or edit.inserted
    if "\n" not in moved or (edit.removed and edit.inserted):
        return edit.start, edit.removed, edit.inserted
    if edit.start == 0 or text[edit.start - 1] == "\n":
        return edit.start, edit.removed, edit.inserted
    behind = edit.start + len(edit.removed)
    way = moved.index("\n")
    if text[behind : behind + way] != moved[:way]:
        return edit.start, edit.removed, edit.inserted
    turned = moved[way:] + moved[:way]
    return edit.start + way, turned if edit.removed else "", turned if edit.inserted else ""


def kept_places(edits: Sequence[Edit], old_length: int) -> Places:
    """Where the positions of the new text stand in the old one, by the edits that led from it."""
    runs: list[tuple[int, int, int]] = []
    new = old = 0
    for edit in [*edits, Edit(old_length, "", "")]:
        length = edit.start - old
        runs += [(new, old, length)] if length else []
        new, old = new + length + len(edit.inserted), edit.start + len(edit.removed)
    return Places(tuple(runs))


def places_in_parts(old: Sequence[str], new: Sequence[str]) -> Places:
    """The places of the old parts in the new ones, both joined by line feeds: each is sought in its own part."""
    runs: list[tuple[int, int, int]] = []
    there = here = 0
    for before, after in zip(old, new, strict=True):
        runs += [(there + a, here + b, length) for a, b, length in places(before, after).runs]
        there, here = there + len(before), here + len(after)
        runs.append((there, here, 1))  # the line feed
        there, here = there + 1, here + 1
    return Places(tuple(runs[:-1]))
