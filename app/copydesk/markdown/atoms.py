"""A paragraph's words with their looks, so cut that no look begins or ends with a space."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from copydesk.markdown.written import ORDINARY, Block, Look, Mark, NoteSign

NOTE_SIGN = "\ufdd0"
"""Stands in a paragraph's text for the sign of a note until its label is known: no character, so that no file holds it."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A stretch ``[start, end)`` of the paragraph's text in one look: words, or the space between two."""

    start: int
    end: int
    look: Look


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph's text, its looks and its marks. No line begins or ends with a blank, and none is empty."""

    text: str
    atoms: tuple[Atom, ...]
    marks: tuple[tuple[Mark, int], ...]


def words_of(block: Block) -> Words:
    """The paragraph without outer blanks, in atoms."""
    literal, runs, marks = _spread(block)
    if block.shape.code:
        return Words(literal, (Atom(0, len(literal), ORDINARY),), tuple(marks))
    lines = list(_lines(literal))
    text = "\n".join(literal[start:end] for start, end in lines)
    # One origin and one goal a line: a place in a line of the literal text moves with it.
    origins = [start for start, _ in lines]
    goals = [0]
    for start, end in lines:
        goals.append(goals[-1] + end - start + 1)

    def moved(position: int) -> int:
        line = bisect_right(origins, position) - 1
        if line < 0:
            return 0
        return goals[line] + min(position, lines[line][1]) - origins[line]

    ends = [(moved(end), look) for end, look in runs]
    atoms = tuple(_quiet(text, list(_atoms(text, ends))))
    return Words(text, atoms, tuple((mark, moved(place)) for mark, place in marks))


def _spread(block: Block) -> tuple[str, list[tuple[int, Look]], list[tuple[Mark, int]]]:
    """The literal text, where each of its looks ends, and the places of its marks."""
    texts: list[str] = []
    ends: list[tuple[int, Look]] = []
    marks: list[tuple[Mark, int]] = []
    length = 0
    for piece in block.pieces:
        if isinstance(piece, Mark):
            marks.append((piece, length))
            continue
        if isinstance(piece, NoteSign):
            text, look = NOTE_SIGN, ORDINARY
        else:
            text, look = piece.text.replace(NOTE_SIGN, ""), piece.look
        texts.append(text)
        length += len(text)
        ends.append((length, look))
    return "".join(texts), ends, marks


def _lines(literal: str) -> Iterator[tuple[int, int]]:
    """Where the lines with words begin and end."""
    position = 0
    for line in literal.split("\n"):
        stripped = line.strip(" \t")
        if stripped:
            start = position + len(line) - len(line.lstrip(" \t"))
            yield start, start + len(stripped)
        position += len(line) + 1


def _atoms(text: str, ends: Sequence[tuple[int, Look]]) -> Iterator[Atom]:
    start = 0
    for end, look in ends:
        for line in text[start:end].splitlines(keepends=True) if start < end else ():
            yield from _trimmed(line, start, look)
            start += len(line)


def _trimmed(words: str, start: int, look: Look) -> Iterator[Atom]:
    """The words in their look, the spaces around them in none."""
    end = start + len(words)
    head = end - len(words.lstrip())
    tail = max(head, start + len(words.rstrip()))
    if look.code and ("`" in words or words != words.strip()):
        look = replace(look, code=False)  # Markdown cannot say it
    for begin, stop, kind in ((start, head, ORDINARY), (head, tail, look), (tail, end, ORDINARY)):
        if begin < stop:
            yield Atom(begin, stop, kind)


def _quiet(text: str, atoms: list[Atom]) -> Iterator[Atom]:
    """A space looks only as both its neighbours do; no look goes on over a line break."""
    # It would hide what the next line begins with.
    words = [text[atom.start : atom.end] for atom in atoms]
    spaces = [word.isspace() and "\n" not in word for word in words]
    following: list[Look] = []
    look = ORDINARY
    for atom, space in zip(reversed(atoms), reversed(spaces), strict=True):
        following.append(look)
        look = look if space else atom.look
    look = ORDINARY
    for atom, space, after in zip(atoms, spaces, reversed(following), strict=True):
        if space:
            yield replace(atom, look=_shared(look, after))
        else:
            yield atom
            look = atom.look


def _shared(one: Look, other: Look) -> Look:
    if one.link != other.link:
        return ORDINARY
    return Look(one.bold and other.bold, one.italic and other.italic, link=one.link)
