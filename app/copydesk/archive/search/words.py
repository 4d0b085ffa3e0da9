"""Words as the search compares them: without case and accents, with other spellings, and as parts of longer words."""

import re
import unicodedata

LONG = 9
"""Letters from which on a word may be made of others."""
_LONGEST = 80
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060"
"""Hyphens and joints within words that nobody sees; the index takes them for ends of words."""
_WORD = re.compile(rf"[^\W\d_]+(?:[{_UNSEEN}]+[^\W\d_]+)*")
_PARTS = re.compile(f"[{_UNSEEN}]+")
_MOST_SPELLINGS = 8
_TWO_LETTERS = re.compile(r"ae|oe|(?<![aeq])ue|ss|ß|[äöü]")
"""Letters that are also written as others. (``ue`` of ``neue``, ``Bauer`` and ``Quelle`` is none.)"""
_OTHERWISE = {
    "ae": "a",
    "oe": "o",
    "ue": "u",
    "ss": "ß",
    "ß": "ss",
    "ä": "ae",
    "ö": "oe",
    "ü": "ue",
}


def folded(word: str) -> str:
    """The word as the index holds it: small, without accents."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def long_words(text: str) -> dict[str, str]:
    """The words that may be made of others, or hold joints that nobody sees; and how the index holds each."""
    found: dict[str, str] = {}
    for word in set(_WORD.findall(text)):
        parts = [folded(part) for part in _PARTS.split(word)]
        whole = "".join(parts)
        if (len(whole) >= LONG or len(parts) > 1) and len(whole) <= _LONGEST:
            found[whole] = " ".join(parts)
    return found


def spellings(word: str) -> tuple[str, ...]:
    """The word and its other spellings: ``Guetersloh`` and ``Gütersloh``, ``Strasse`` and ``Straße``."""
    made = [""]
    at = 0
    lower = word.lower()
    for found in _TWO_LETTERS.finditer(lower):
        before, same, other = lower[at : found.start()], found[0], _OTHERWISE[found[0]]
        made = [start + before + letters for start in made for letters in (same, other)]
        made = made[:_MOST_SPELLINGS]
        at = found.end()
    return tuple(dict.fromkeys((word, *(start + lower[at:] for start in made[1:]))))


def is_part(part: str, word: str) -> bool:
    """Whether a short word stands in a longer one as a part of it does: at its end, but for an ending, or its beginning."""
    place = word.rfind(part)
    rest = len(word) - place - len(part)
    return word.startswith(part) or rest <= 2 or (len(part) >= 6 and place > 2)
