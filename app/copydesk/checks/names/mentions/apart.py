"""What a text says itself about near names: that they are two people's, somebody's former name, or its very subject."""

import re
from collections.abc import Iterable
from functools import cache

from copydesk.checks.names.mentions.roster import Place
from copydesk_resources import read_toml, read_words


@cache
def _cues(kind: str) -> re.Pattern[str]:
    table = read_toml("names/apart.toml")
    words = sorted(table[kind], key=len, reverse=True)
    patterns = [*map(re.escape, words), *table.get(f"{kind}_patterns", ())]
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


@cache
def _kin() -> re.Pattern[str]:
    words = sorted(read_words("names/kin.txt"), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


def said(kind: str, places: Iterable[Place], around: int = 0) -> bool:
    """Whether one of the words of that kind stands in a sentence of one of the places.

    Args:
        kind: a table of ``apart.toml``, or "kin".
        around: sentences on each side that are looked at as well.
    """
    cues = _kin() if kind == "kin" else _cues(kind)
    return any(cues.search(sentence) for place in places for sentence in _sentences(place, around))


def said_in(kind: str, sentences: Iterable[str]) -> bool:
    """Whether one of the words of that kind stands in one of the sentences."""
    cues = _cues(kind)
    return any(cues.search(sentence) for sentence in sentences)


def _sentences(place: Place, around: int) -> Iterable[str]:
    paragraph = place.paragraph
    spans = paragraph.sentences
    number = place.mention.sentence
    for span in spans[max(0, number - around) : number + around + 1]:
        yield span.of(paragraph.text)
