"""What a text says somebody is, right beside the name: ``goalkeeper Emeka Nwosu``, ``Ines Vahlkamp, Ärztin aus Celle``.

Papers introduce people so, once. A second full name that nobody introduces is mostly a slip for one that was.
"""

import re
from collections.abc import Iterator
from functools import cache

from copydesk.checks.names.mentions.roster import Place
from copydesk.text.language import primary
from copydesk_resources import read_words, words_of

_WORDS = "names/roles.toml"
_ASIDE = re.compile(
    r"(?:(?:[ \u00a0-](?:von|van|der|de|den|al|el|da|di|du|la|le|bin)){0,3}[ \u00a0-][A-ZÄÖÜ][\w’'-]{1,30}){0,3}"
    r"(?:['’]s?)?(?:, | \(|\), )(?P<said>[^.,;:()„“\"!?\n]{2,80})"
)
"""An apposition behind a name, of which more words may follow."""
_WORD = re.compile(r"[^\W\d_]{2,40}|\d{1,3}")
_OPENS = re.compile(
    r"\d|who\b|whose\b|an?\b|the\b|of\b|from\b|chair|head|der\b|die\b|das\b|dessen\b|deren\b|ein|aus\b|[A-ZÄÖÜ]|[a-zäöü]+(?:er|or|ist|in|man)\b"
)
"""How an apposition begins that says who somebody is."""
_SET_OFF = re.compile(r"([^\W\d_]{3,30}),\Z")
_REACH = 160
_LINE = 110
"""Code points of a headline at the most."""
_CAPTION = re.compile(
    r"\b(?:Foto|Bild|Fotos|Photo|Caption|Picture|Pictured|Archiv)\b:?|\[caption|^Von |^By "
)


def role_before(place: Place, given: int) -> str:
    """The word for an office or a trade right before the name, in small letters; "" where none is.

    Args:
        given: how many words of the name stand before the place.
    """
    words = place.mention.before[: len(place.mention.before) - given]
    if not words:
        return _set_off(place, given)
    word = words[-1]
    lower = word.lower()
    if any(lower in words_of(_WORDS, key) for key in ("no_role", "when_and_where", "address")):
        return ""
    if word in read_words("names/titles.txt"):
        return lower
    if len(word) < 3:
        return ""
    if word[0].isupper():
        return lower if primary(place.paragraph.language) == "de" else ""
    return lower if lower.endswith(_endings("endings")) else ""


def _set_off(place: Place, given: int) -> str:
    """The same set off by a comma: ``its secretary, Ebrahim Isaacs``."""
    text = place.paragraph.text
    before = text[max(0, place.mention.start - _REACH) : place.mention.start].rstrip()
    for _ in range(given):
        before = before.rpartition(" ")[0].rstrip()
    found = _SET_OFF.search(before)
    return (
        found[1].lower()
        if found and found[1].lower().endswith(_endings("endings") + _endings("endings_set_off"))
        else ""
    )


def role_behind(place: Place) -> frozenset[str]:
    """The words of an apposition behind the name that say who it is, in small letters."""
    text = place.paragraph.text
    end = place.mention.end
    found = _ASIDE.match(text, end, end + _REACH)
    if not found or not _OPENS.match(found["said"]):
        return frozenset()
    return frozenset(_content(found["said"]))


def is_aside(place: Place) -> bool:
    """Whether the place lies in a headline, a caption or a line of credits, where nobody is introduced."""
    text = place.paragraph.text.strip()
    if _CAPTION.search(text):
        return True
    return len(text) < _LINE and not text.endswith(
        (".", "!", "?", "”", "“", '"', "»", "«", ":", ")")
    )


def _content(said: str) -> Iterator[str]:
    for match in _WORD.finditer(said):
        word = match[0].lower()
        if word not in words_of(_WORDS, "no_role"):
            yield word


@cache
def _endings(key: str) -> tuple[str, ...]:
    return tuple(sorted(words_of(_WORDS, key)))
