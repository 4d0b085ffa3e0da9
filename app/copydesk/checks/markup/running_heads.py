"""What stands at the top or foot of every page: a title with a page number that rises, or the same line again and again beside one."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, finding, line_removal
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_LONGEST = 100
_TITLE_FIRST = re.compile(
    rf"(?i)(?P<title>[^\n]{{3,80}}?)(?P<sign> ?[·•|,–—/-] ?| {{2,60}}|\t| (?=(?:{WORDS.page_words})))(?:(?:{WORDS.page_words}) ?)?(?P<page>\d{{1,4}})"
)
_NUMBER_FIRST = re.compile(
    r"(?P<page>\d{1,4})(?P<sign> ?[·•|–—/] ?| {2,60}|\t)(?P<title>[^\n]{3,80})"
)
_BARE = re.compile(rf"(?i)[–—-]? ?(?:(?:{WORDS.page_words}) ?)?\d{{1,4}} ?[–—-]?")
_WORD = re.compile(r"[^\W\d_]{3,}")
_CHAPTER = re.compile(rf"{WORDS.chapters}\b")
_COLUMNS = re.compile(
    r"[ \t]*\S[^\n]{0,50}?(?: {3,}|\t)[^\n]{1,80}|[ \t]*\d{1,4} {2,}[^\n]{3,60}|[^\n.!?]{3,60}[^\n.!?\s] {2,}\d{1,4}"
)
_GAP = re.compile(r" {2,}|\t+")
_PAGE_PART = re.compile(
    rf"(?i)(?:{WORDS.page_words}) ?[A-Z]?\d{{1,4}}|[A-Z]?\d{{1,3}}|[^\W\d_][\w .&-]{{2,30}} \d{{1,3}}|\d{{1,3}} [^\W\d_][\w .&-]{{2,30}}"
)
_MOST_PARTS = 4
"""Columns of a head; a row with more is a table's."""
_FARTHEST = 6
"""Pages that may be missing between two that rise."""
_LEAST, _LEAST_ALONE = 2, 3
"""Heads that show pages, and equal lines that do without a number beside them."""


@dataclass(frozen=True, slots=True)
class _Head:
    """A line that may stand on every page."""

    title: str
    """Its words in small letters; "" for a number alone."""
    page: int
    """The number, 0 without one."""


def _head(paragraph: Paragraph) -> _Head | None:
    text = paragraph.text.strip()
    if not text or len(text) > _LONGEST or "\n" in text:
        return None
    if _BARE.fullmatch(text):
        return _Head("", int(re.sub(r"\D", "", text)))
    match = _NUMBER_FIRST.fullmatch(text) or _TITLE_FIRST.fullmatch(text)
    title = match["title"] if match else text
    if (
        not title[:1].isalpha()
        or not _WORD.search(title)
        or _CHAPTER.match(title)
        or title[-1:] in ".!?:,;"
    ):
        return None
    return _Head(" ".join(title.casefold().split()), int(match["page"]) if match else 0)


def _rising(numbers: Sequence[int]) -> bool:
    return all(0 < b - a <= _FARTHEST for a, b in pairwise(numbers))


def _places(document: Document) -> Iterator[int]:
    """The blocks that are heads of pages."""
    heads = {
        number: head
        for number, head in enumerate(document.facts(_head))
        if head and document.blocks[number].role is not Role.CODE
    }
    titles = Counter(head.title for head in heads.values() if head.title)
    filled = [n for n, block in enumerate(document.blocks) if block.role is not Role.BLANK]
    order = {number: place for place, number in enumerate(filled)}
    for title, times in titles.items():
        if times < _LEAST:
            continue
        places = [number for number, head in heads.items() if head.title == title]
        pages = [heads[number].page for number in places]
        if all(pages):
            alone = all(_stands_alone(order[number], filled, heads) for number in places)
            if _rising(pages) and alone:
                yield from places
            continue
        beside = [
            n for n in places if not heads[n].page and _beside_number(order[n], filled, heads)
        ]
        if len(beside) >= _LEAST and not any(pages):
            yield from places[1:] if beside[0] == places[1] else beside


def _stands_alone(place: int, filled: Sequence[int], heads: dict[int, _Head]) -> bool:
    """Whether text stands above and below: rows of a table stand together."""
    around = [filled[p] for p in (place - 1, place + 1) if 0 <= p < len(filled)]
    return not any((head := heads.get(n)) and head.title and head.page for n in around)


def _beside_number(place: int, filled: Sequence[int], heads: dict[int, _Head]) -> bool:
    """Whether the line above or below is a page number alone."""
    around = [filled[p] for p in (place - 1, place + 1) if 0 <= p < len(filled)]
    return any((head := heads.get(n)) and not head.title and head.page for n in around)


def _in_columns(paragraph: Paragraph) -> bool:
    """Whether the line is set apart as a head is: two or three short parts with wide gaps, one of them the page's number."""
    text = paragraph.text.strip()
    if len(text) > _LONGEST + 40 or text[-1:] in ".!?:,;" or not _COLUMNS.fullmatch(text):
        return False
    parts = _GAP.split(text)
    return (
        2 <= len(parts) <= _MOST_PARTS
        and any(_WORD.search(part) for part in parts)
        and any(_PAGE_PART.fullmatch(part) for part in (parts[0], parts[-1]))
    )


def _set_apart(document: Document) -> Iterator[int]:
    """The blocks in columns that are no rows of a table, which stand together."""
    seen = document.facts(_in_columns)
    if not any(seen):
        return
    filled = [n for n, block in enumerate(document.blocks) if block.role is not Role.BLANK]
    for place, number in enumerate(filled):
        around = [filled[p] for p in (place - 1, place + 1) if 0 <= p < len(filled)]
        rows = any(_GAP.search(document.blocks[n].paragraph.text.strip()) for n in around)
        if seen[number] and not rows and len(filled) > 2:
            yield number


def find(document: Document) -> Iterator[Finding]:
    """Heads and feet of pages in the whole document."""
    found = sorted({*_places(document), *_set_apart(document)})
    about_code = bool(found) and document.fact(is_about_code)
    if about_code:
        return
    for number in found:
        span = document.blocks[number].span
        why = Phrase("it stands on several pages, or apart with the number of one")
        mark = Mark(span.start, span.end, Kind.BOILERPLATE, Phrase("Head of a page"), why)
        yield finding(document, CHECK.id, mark, Fix(line_removal(document, number), "", bulk=False))


CHECK = Check(
    id="markup.running-heads",
    kinds=(Kind.BOILERPLATE,),
    title=Phrase("Heads and feet of pages"),
    run=find,
    examples=(
        Example(
            "Die Mühle ist alt.\n\n⟦Heimatblätter Ellern · 41⟧\n\nDas Dach ist neu.\n\n⟦Heimatblätter Ellern · 42⟧\n\nSie mahlt wieder."
        ),
        Example(
            "Bericht an die Mitglieder\n\nAuch die Bäder\n\n– 7 –\n\n⟦Bericht an die Mitglieder⟧\n\nverbrauchten mehr. Die Preise\n\n– 8 –\n\n⟦Bericht an die Mitglieder⟧\n\nbleiben."
        ),
        Example(
            "HOLMSUNDER BOTE · NR. 12 · SEITE 3 fehlt.\n\n⟦HOLMSUNDER BOTE · SEITE 3⟧\n\nDer Rat tagt.\n\n⟦HOLMSUNDER BOTE · SEITE 4⟧"
        ),
        Example(
            "Ellern - 12\nKiel - 10\n\nEllern - 13\nKiel - 11\n\nKapitel – 1\n\nEs war so.\n\nKapitel – 2"
        ),
        Example(
            "Die Mühle ist alt, sagt\n\n⟦12                 Spektrum Nord 7/2025⟧\n\nsie. Das Dach ist neu."
        ),
        Example(
            "The mill is old, she\n\n⟦THE HALLAM GAZETTE     Friday November 7     Page 31⟧\n\nsays. The roof is new.",
            language="en",
        ),
        Example("Kiel      12\nEllern      9\n\nSo steht es.\n\nSie  sagte  12 Worte."),
        Example("Why it matters\n\nA rule.\n\nWhy it matters\n\nA cost.", language="en"),
        Example("Tor für Ellern, 12\n\nEr jubelt.\n\nTor für Kiel, 40\n\nSie auch."),
    ),
)
