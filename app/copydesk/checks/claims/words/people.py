"""Whether a word is one for a person, by its lists and by how it is formed."""

from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence

_LEAST = 5
"""Letters of a word that is told by its end."""
_THING = Tag.INSTITUTION | Tag.STATEMENT | Tag.DOCUMENT | Tag.PAPER | Tag.MONEY | Tag.MONTH


def is_human(sentence: Sentence, place: int, language: str) -> bool:
    """``Weggefährte``, ``supplier``: a person, formed as words for people are and no thing or house."""
    low, bits = sentence.low[place], sentence.bits[place]
    known = lists(language)
    if bits & (Tag.SOMEBODY | Tag.CROWD | Tag.PERSON) or low in known.trade:
        return True
    if (
        bits & _THING
        or low in known.unnamed.no_person
        or low.endswith(known.unnamed.no_person_ends)
    ):
        return False
    return len(low) >= _LEAST and low.endswith(known.unnamed.human_ends)


def is_plural_human(sentence: Sentence, place: int, language: str) -> bool:
    """``Hydrologen``, ``commuters``: several of them."""
    low = sentence.low[place]
    known = lists(language)
    listed = sentence.bits[place] & (Tag.SOMEBODY | Tag.CROWD) or low in known.trade
    if listed and (language == "de" or low.endswith(("s", "people", "men"))):
        return True
    if sentence.bits[place] & _THING or low in known.unnamed.no_person:
        return False
    if low.endswith(known.unnamed.no_person_ends):
        return False
    return len(low) >= _LEAST and low.endswith(known.unnamed.humans_end)
