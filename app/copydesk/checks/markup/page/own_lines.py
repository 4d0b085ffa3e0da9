"""Short lines that look like a page's and are the author's own: items, captions, sentences, the times of a live blog."""

import re
from collections.abc import Sequence

from copydesk.checks.markup.seeing.words import WORDS
from copydesk.text.document import Block, Document, Role
from copydesk.text.paragraph import Paragraph

_CREDIT = re.compile(rf"(?:^|(?<=\s))(?:{WORDS.picture_credits}) ?:")
_BYLINE = re.compile(rf"(?:{WORDS.bylines_of_pieces}):? [A-ZÄÖÜ][^\n.!?]{{3,80}}")
_LEAST_SHOWN = 5
"""Words of a caption; fewer are a credit alone."""
_BUTTON = 40
_IN_ITALICS = re.compile(r"(?P<sign>[*_]{1,2})[^*_\n]{8,300}[.!?][”“»«]?(?P=sign)")
_ENTRY = re.compile(
    r"\s*(?:\+{2,3} ?|[*_]{1,2})?\d{1,2}(?:[.:]\d\d(?: ?Uhr| ?[ap]\.?m\b\.?)?| ?Uhr| ?[ap]\.?m\b\.?)(?!\w)"
)
"""How an entry of a live blog begins."""
_ENTRIES = 3
"""Such lines that make one of a text."""
_FIGURES, _FIGURES_WIDTH = re.compile(r"\d+"), 12


def is_set(block: Block) -> bool:
    """Whether the author set the line: an item, a heading with its mark, stars of a rating, a question in italics."""
    text = block.paragraph.text.strip()
    if block.role is Role.ITEM or text[:1] == "#" or not any(map(str.isalnum, text)):
        return True
    return _IN_ITALICS.fullmatch(text) is not None


def is_caption(block: Block) -> bool:
    """Whether the line says what a picture shows, or who wrote and took what: the author's, but for pages that repeat it."""
    text = block.paragraph.text.strip()
    if _BYLINE.fullmatch(text):
        return True
    return bool(_CREDIT.search(text)) and len(_CREDIT.sub("", text).split()) >= _LEAST_SHOWN


def is_spoken(block: Block) -> bool:
    """Whether the line goes on like a sentence: then its first words are no button."""
    text = block.paragraph.text.strip()
    return len(text) > _BUTTON or text[-1:] in {".", ",", "!", "?"}


def is_series(document: Document, number: int, filled: Sequence[int]) -> bool:
    """Whether other lines are the same but for their figures: the times of a live blog."""
    shape = _FIGURES.sub("0", document.blocks[number].paragraph.text.strip())
    return "0" in shape and any(
        len(other) < len(shape) + _FIGURES_WIDTH and _FIGURES.sub("0", other) == shape
        for n in filled
        if n != number and (other := document.blocks[n].paragraph.text.strip())
    )


def of_live_blog(document: Document, filled: Sequence[int]) -> set[int]:
    """The lines that begin the entries of a live blog with their times, and those right below them, with nothing between."""
    lines = document.facts(_begins_entry)
    heads = [number for number in filled if lines[number]]
    if len(heads) < _ENTRIES:
        return set()
    return {*heads, *(number + 1 for number in heads)}


def _begins_entry(paragraph: Paragraph) -> bool:
    return _ENTRY.match(paragraph.text) is not None
