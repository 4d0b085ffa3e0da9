"""One paragraph's pieces as Markdown, and where each mark came to stand in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from copydesk.markdown.atoms import NOTE_SIGN, Atom, words_of
from copydesk.markdown.escape import escapes
from copydesk.markdown.links import markdown_address
from copydesk.markdown.written import ORDINARY, Block, Look, Mark, Run

_STARS = re.compile(r"\*+")
_NOT_SIMPLE = re.compile(r"[*_`\[\]\\#>+~=\n-]")
_BRACKETS = re.compile(r"[\[\]]")
_PUNCTUATION = "()[]{}.,;:!?\"'„“”‚‘’»«›‹–—…/\\`-" + NOTE_SIGN
_MOST_TRIED = 40
"""Stretches of emphasis in one paragraph that are tried one by one: each costs a look at all of it."""
BREAK = "  \n"
"""A line break of Markdown that shows no sign."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph in Markdown, without what stands before it."""

    text: str
    marks: tuple[tuple[Mark, int], ...]


@dataclass(slots=True)
class _Markup:
    """What of ours goes before one character: ends of what stood before, beginnings of what follows."""

    closing: list[str] = field(default_factory=list[str])
    opening: list[str] = field(default_factory=list[str])

    def stars(self, at: int) -> Iterator[tuple[int, bool]]:
        """Where stars come to stand when this is written at ``at``, and whether they open."""
        for number, sign in enumerate((*self.closing, *self.opening)):
            if sign[0] == "*":
                yield at, number >= len(self.closing)
            at += len(sign)

    def __str__(self) -> str:
        return "".join((*self.closing, *self.opening))


def set_line(block: Block) -> Line:
    """The paragraph in Markdown. Emphasis that Markdown cannot say (half a word, beside a quote) is left off."""
    if len(block.pieces) == 1 and isinstance(run := block.pieces[0], Run) and run.look == ORDINARY:
        text = run.text.strip(" \t")
        if not _NOT_SIMPLE.search(text):  # most paragraphs of most drafts
            return Line(text, ())
    words = words_of(block)
    if block.shape.code:
        return Line(words.text, words.marks)
    atoms = words.atoms
    if block.shape.heading:
        atoms = tuple(replace(atom, look=replace(atom.look, bold=False)) for atom in atoms)
    line = _written(words.text, atoms, words.marks, heading=block.shape.heading > 0)
    if line is None:
        sound = _sound(words.text, atoms, heading=block.shape.heading > 0)
        line = _written(words.text, sound, words.marks, heading=block.shape.heading > 0)
    if line is None:
        plain = tuple(replace(a, look=Look(code=a.look.code, link=a.look.link)) for a in atoms)
        line = _written(words.text, plain, words.marks, heading=block.shape.heading > 0)
    assert line is not None, "a line without emphasis can always be written"
    return line


def _sound(text: str, atoms: Sequence[Atom], *, heading: bool) -> tuple[Atom, ...]:
    """The atoms with that emphasis alone that Markdown can say; without any where there is too much to try."""
    quiet = [replace(a, look=Look(code=a.look.code, link=a.look.link)) for a in atoms]
    stretches = [
        [number for number, _ in stretch]
        for look, stretch in groupby(
            enumerate(atoms), lambda one: (one[1].look.bold, one[1].look.italic)
        )
        if any(look)
    ]
    kept = list(quiet)
    for stretch in stretches if len(stretches) <= _MOST_TRIED else ():
        tried = [atoms[n] if n in stretch else quiet[n] for n in range(len(atoms))]
        if _written(text, tried, (), heading=heading) is not None:
            for number in stretch:
                kept[number] = atoms[number]
    return tuple(kept)


def _written(
    text: str, atoms: Sequence[Atom], marks: Sequence[tuple[Mark, int]], *, heading: bool
) -> Line | None:
    """The line, or None where a reader of Markdown would not see our emphasis as we meant it."""
    markup = _markup(atoms)
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    escaped = escapes(text, starts, markup)
    escaped.update(p - 1 for p, m in markup.items() if "[" in m.opening and text[p - 1 : p] == "!")
    if heading and re.search(r"(?:^|[ \t])#+$", text):
        escaped.add(len(text) - 1)
    for atom in atoms:
        if atom.look.link:
            escaped.update(m.start() for m in _BRACKETS.finditer(text, atom.start, atom.end))
        if atom.look.code:
            escaped.difference_update(range(atom.start, atom.end))
    out: list[str] = []
    length = position = 0
    stars: list[tuple[int, bool]] = []
    ends: dict[int, int] = {}
    begins: dict[int, int] = {}
    marks = [(mark, _beside_words(text, mark, place)) for mark, place in marks]
    places = {place for _, place in marks}
    newlines = {start - 1 for start in starts[1:]}
    for stop in sorted({*markup, *escaped, *places, *newlines, len(text)}):
        own = markup.get(stop, _Markup())
        literal = text[position:stop]
        if position in newlines:
            literal = (" " if heading else BREAK) + literal[1:]
        pieces = (literal, str(own), "\\" if stop in escaped else "")
        ends[stop] = length + len(literal)
        begins[stop] = ends[stop] + len(pieces[1])
        stars += own.stars(ends[stop])
        out.extend(pieces)
        length += sum(map(len, pieces))
        position = stop
    written = "".join(out)
    if not _are_seen(written, stars):
        return None
    found = tuple((mark, (ends if mark.end else begins)[place]) for mark, place in marks)
    return Line(written, found)


def _beside_words(text: str, mark: Mark, place: int) -> int:
    """The mark's place without the spaces that it reached over."""
    if mark.end:
        while place and text[place - 1].isspace():
            place -= 1
    else:
        while text[place : place + 1].isspace():
            place += 1
    return place


def _markup(atoms: Sequence[Atom]) -> dict[int, _Markup]:
    """Our signs, by the character that they stand before: what reaches furthest opens first."""
    markup: dict[int, _Markup] = {}
    bold, italic = _reaches([a.look.bold for a in atoms]), _reaches([a.look.italic for a in atoms])
    stack: list[str] = []
    link = ""
    bare = [Atom(0, 0, ORDINARY), *atoms, Atom(atoms[-1].end if atoms else 0, 0, ORDINARY)]
    for number, (before, atom) in enumerate(pairwise(bare)):
        if atom.look == before.look:
            continue
        look = atom.look
        wanted = [
            sign
            for _, sign in sorted(
                [(bold[number], "**")] * look.bold + [(italic[number], "*")] * look.italic,
                reverse=True,
            )
        ]
        own = markup.setdefault(atom.start, _Markup())
        new_link = look.link != link
        kept = set(wanted) if new_link else {*wanted, "["}
        while not kept.issuperset(stack):
            sign = stack.pop()
            own.closing.append(f"]({markdown_address(link)})" if sign == "[" else sign)
        opening = ["["] * (new_link and bool(look.link)) + [s for s in wanted if s not in stack]
        opening += ["`"] * look.code
        own.opening += opening
        stack += opening
        link = look.link
    return markup


def _reaches(flags: Sequence[bool]) -> list[int]:
    """For each atom, how many from it on have the flag; one more at the end, 0."""
    reach = [0]
    for flag in reversed(flags):
        reach.append(reach[-1] + 1 if flag else 0)
    return reach[::-1]


def _are_seen(written: str, stars: Sequence[tuple[int, bool]]) -> bool:
    """Whether Markdown takes our stars for what they are (CommonMark, left- and right-flanking)."""
    runs = [(_STARS.match(written, _run_start(written, at)), opens) for at, opens in stars]
    # Between two signs stars may be read both ways; that is harmless only among runs of one kind.
    alike = len({len(run[0]) for run, _ in runs if run}) == 1
    for run, opens in runs:
        assert run is not None, "stars stand where they were put"
        outer, inner = (
            written[max(0, run.start() - 1) : run.start()],
            written[run.end() : run.end() + 1],
        )
        if not opens:
            outer, inner = inner, outer
        beside_sign = outer in _PUNCTUATION and (
            inner.isalnum() or (alike and inner in _PUNCTUATION)
        )
        if outer and not outer.isspace() and not beside_sign:
            return False
    return True


def _run_start(written: str, at: int) -> int:
    while at and written[at - 1] == "*" and written[max(0, at - 2) : at] != "\\*":
        at -= 1
    return at
