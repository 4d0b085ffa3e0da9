"""Which quotation marks a text has: the house says so, else most of its quotations do."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.markup.seeing.quote_marks import Quote, quotes
from copydesk.model.house import AS_IN_TEXT, House
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.quotation_marks import Pair, usage

_SHARE = 0.6
"""How much of the text must keep to one style before the rest is out of style."""


@dataclass(frozen=True, slots=True)
class Style:
    """The marks of a text and how often they stand there as a pair."""

    opening: str
    closing: str
    pairs: int
    of_house: bool = False
    """The house has said so, whatever the text does."""


def style_of(document: Document) -> Style | None:
    """The house's style, else the one that most quotations of the text have; None where no style prevails."""
    language = primary(document.language)
    wanted = _of_house(document.house, language)
    styles = (wanted,) if wanted else usage(language).styles
    pairs: Counter[tuple[str, str]] = Counter()
    for quote in all_quotes(document):
        if quote.opens and quote.depth == 1 and quote.partner >= 0:
            pairs[quote.mark, quote.partner_mark] += 1
    total = sum(pairs.values())
    if wanted:
        return Style(*wanted, pairs[wanted], of_house=True)
    if not total:
        return None
    best = max(styles, key=lambda style: (pairs[style], -styles.index(style)))
    if pairs[best] == 0 or (pairs[best] < _SHARE * total and not _leads(pairs, best)):
        return None
    return Style(*best, pairs[best])


def _of_house(house: House, language: str) -> Pair | None:
    """The marks that the house writes in that language; None where it leaves that to the text."""
    marks = {"de": house.quotes_de, "en": house.quotes_en}.get(language, AS_IN_TEXT)
    return None if marks == AS_IN_TEXT else (marks[0], marks[1])


def _leads(pairs: Counter[tuple[str, str]], best: tuple[str, str]) -> bool:
    """In a text of few quotations the style of its language wins a tie against pairs that nobody writes."""
    others = [count for style, count in pairs.items() if style != best]
    return sum(pairs.values()) <= 4 and pairs[best] >= max(others)


def all_quotes(document: Document) -> Iterator[Quote]:
    """Every mark of the text outside of its code."""
    for block, found in zip(document.blocks, document.facts(quotes), strict=True):
        if block.role is not Role.CODE:
            yield from found
