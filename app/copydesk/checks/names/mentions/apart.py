"""What a text says itself about near names: that they are two people's, somebody's former name, or its very subject."""

import re
from collections.abc import Iterable
from functools import cache

from copydesk.checks.names.mentions.roster import Place
from copydesk.files.compiled import lasting
from copydesk.text.paragraph import Paragraph
from copydesk_resources import read_toml, read_words

_KINDS = ("unrelated", "renamed", "spelt", "corrected", "counted")


@cache
def _cues(kind: str) -> re.Pattern[str]:
    table = read_toml("names/apart.toml")
    words = sorted(
        {form for cue in table[kind] for form in (cue, cue[0].upper() + cue[1:])},
        key=len,
        reverse=True,
    )
    patterns = [*map(re.escape, words), *table.get(f"{kind}_patterns", ())]
    return lasting(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


@cache
def _kin() -> re.Pattern[str]:
    words = sorted(read_words("names/kin.txt"), key=len, reverse=True)
    return lasting(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


_OF = re.compile(r"\s(?:of|von)\s(?:[^\W\d_][\w.'’-]*\s){0,2}")
_HAS = re.compile(r"(?:\s[^\W\d_][\w-]*)?(?:['’]s?)?\s")
"""What stands between a word of kinship and whose kin it is: the parents of Ann Lee, Ann Lee’s parents."""


@cache
def _all_cues() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return ("kin", _kin()), *((kind, _cues(kind)) for kind in _KINDS)


def cues_of(paragraph: Paragraph) -> tuple[frozenset[str], ...]:
    """The kinds of words that stand in each sentence of the paragraph."""
    return tuple(
        frozenset(
            kind for kind, cues in _all_cues() if cues.search(paragraph.text, span.start, span.end)
        )
        for span in paragraph.sentences
    )


def said(kind: str, places: Iterable[Place], around: int = 0) -> bool:
    """Whether one of the words of that kind stands in a sentence of one of the places.

    Args:
        kind: a table of ``apart.toml``, or "kin".
        around: sentences on each side that are looked at as well.
    """
    for place in places:
        every = place.paragraph.fact(cues_of)
        number = place.mention.sentence
        if any(kind in found for found in every[max(0, number - around) : number + around + 1]):
            return True
    return False


def said_to_be_kin(places: Iterable[Place]) -> bool:
    """Whether a word of kinship stands in a sentence of one of the places, and is not said of somebody without a name: of two whom
    the text calls alike, ``the parents of Teri Schiavo`` says nothing.
    """
    return any(said("kin", [place]) and not _are_others(place) for place in places)


def _are_others(place: Place) -> bool:
    """Whether every word of kinship in the sentence is for somebody whom the named one has."""
    text = place.paragraph.text
    span = place.paragraph.sentences[place.mention.sentence]
    start, end = place.mention.start, place.mention.end
    return all(
        _OF.fullmatch(text, match.end(), start) or _HAS.fullmatch(text, end, match.start())
        for match in _kin().finditer(text, span.start, span.end)
    )


def said_in(kind: str, sentences: Iterable[str]) -> bool:
    """Whether one of the words of that kind stands in one of the sentences."""
    cues = _cues(kind)
    return any(cues.search(sentence) for sentence in sentences)
