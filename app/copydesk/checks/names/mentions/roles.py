"""What a text says somebody is, right beside the name: ``goalkeeper Emeka Nwosu``, ``Ines Vahlkamp, Ärztin aus Celle``.

Papers introduce people so, once. A second full name that nobody introduces is mostly a slip for one that was.
"""

import re
from collections.abc import Iterator

from copydesk.checks.names.mentions.roster import Place
from copydesk.text.language import primary
from copydesk_resources import read_words

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
_NO_ROLE = frozenset(
    ["sent", "went", "spent", "meant", "lent", "bent", "want", "over", "under", "never", "ever", "other", "another", "later", "earlier", "rather", "together", "however", "whether", "either", "neither", "number", "remember", "order", "offer", "nor", "consider", "per", "see", "agree", "man", "rent", "cover", "answer", "discover", "deliver", "invent", "present", "absent", "recent", "the", "a", "an", "of", "and", "or", "but", "that", "who", "whose", "which", "in", "on", "at", "by", "for", "to", "from", "with", "said", "says", "after", "before", "when", "as", "is", "was", "were", "has", "had", "not", "no", "than", "then", "while", "his", "her", "their", "its", "he", "she", "it", "they", "this", "also", "even", "with", "where", "if", "so", "did", "does", "will", "would", "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen", "und", "oder", "aber", "dass", "als", "wie", "wo", "in", "im", "am", "an", "auf", "aus", "bei", "beim", "mit", "nach", "von", "vom", "vor", "zu", "zum", "zur", "für", "über", "unter", "gegen", "um", "durch", "ohne", "seit", "bis", "so", "sagt", "sagte", "ist", "war", "hat", "hatte", "wird", "wurde", "nicht", "auch", "noch", "nur", "schon", "sein", "seine", "ihr", "ihre", "er", "sie", "es", "dieser", "diese", "laut", "heißt", "hieß"]
)  # fmt: skip
_CALENDAR = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "jänner", "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember", "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "great", "old", "upper", "lower", "black", "white", "red", "gestern", "heute", "morgen", "abend", "ende", "anfang", "mitte"]
)  # fmt: skip
"""Capitalised words before a name that say nothing of anybody."""
_ADDRESS = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "herrn", "frau", "fräulein"]
)
"""Forms of address, which everybody has."""
_ROLE_ENDINGS = (
    "er", "or", "ist", "ian", "man", "woman", "ant", "ent", "ee", "ess", "chief", "head", "person", "lord", "lady", "boss", "mate", "guard",
    "smith", "wright", "nurse", "judge", "coach", "cook", "chef", "star", "poet", "pilot", "monk", "nun", "vet", "clerk", "critic", "mechanic",
)  # fmt: skip
"""What English words for what people do mostly end in."""
_MORE_ROLES = ("secretary", "in", "mann", "frau", "chef", "arzt", "wirt", "anwalt", "autor")
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
    if lower in _NO_ROLE or lower in _CALENDAR or lower in _ADDRESS:
        return ""
    if word in read_words("names/titles.txt"):
        return lower
    if len(word) < 3:
        return ""
    if word[0].isupper():
        return lower if primary(place.paragraph.language) == "de" else ""
    return lower if lower.endswith(_ROLE_ENDINGS) else ""


def _set_off(place: Place, given: int) -> str:
    """The same set off by a comma: ``its secretary, Ebrahim Isaacs``."""
    text = place.paragraph.text
    before = text[max(0, place.mention.start - _REACH) : place.mention.start].rstrip()
    for _ in range(given):
        before = before.rpartition(" ")[0].rstrip()
    found = _SET_OFF.search(before)
    return (
        found[1].lower() if found and found[1].lower().endswith(_ROLE_ENDINGS + _MORE_ROLES) else ""
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
        if word not in _NO_ROLE:
            yield word
