"""Where it is written: registers, minutes, tables and accounts as the source of what a sentence says, and somebody's reckoning."""

from collections.abc import Iterator

from copydesk.checks.claims.evidence.attribution import Attribution, Way
from copydesk.checks.claims.words.lists import Written, lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_PAPER = 7
"""Words from ``In`` to the paper."""
_VERB = 3
"""Words between a paper and its verb: ``Table 2 has``."""
_ASIDE = 7
"""Words of ``, der Haushaltsplan verschweigt es nicht,``."""


def written(sentence: Sentence, language: str) -> Iterator[Attribution]:
    """All such evidence of the sentence."""
    known = lists(language).written
    for place, low in enumerate(sentence.low):
        if sentence.quoted[place]:
            continue
        end = None
        if low in known.papers or (language == "de" and low.endswith(known.paper_ends)):
            if _leads(sentence, place, known) or _tells(sentence, place, known):
                yield Attribution(Way.DOCUMENT, sentence.stretch(place, place))
        elif low in known.looked_up:
            yield Attribution(Way.PHRASE, sentence.stretch(place, place))
        elif low in known.reckoning:
            end = _reckoned(sentence, place, known)
        elif low == "es" and language == "de":
            end = _aside(sentence, place)
        if end is not None:
            yield Attribution(Way.PHRASE, sentence.stretch(end, place))


def _leads(sentence: Sentence, paper: int, known: Written) -> bool:
    """``On page 212 of the prospectus``, ``There are 1,214 … on the register``: where it stands, and that it stands there."""
    low = sentence.low
    start = 1 if low[0] in STOPS else 0
    if low[start] in known.leads and paper - start <= _PAPER and STOPS.isdisjoint(low[start:paper]):
        return True
    within = low[max(0, paper - _PAPER) : paper]
    return low[start] in known.there and not known.leads.isdisjoint(within)


def _tells(sentence: Sentence, paper: int, known: Written) -> bool:
    """``The paper's Table 2 has``, ``…, its minutes record.``: a paper of somebody, first in its clause, and its verb."""
    low = sentence.low
    first = paper
    while first > 0 and low[first - 1] not in STOPS and paper - first < _VERB:
        first -= 1
    opens = first == 0 or low[first - 1] in STOPS
    owned = bool(sentence.bits[first] & Tag.DETERMINER) or low[first].endswith(("'s", "’s"))
    if not opens or (first < paper and not owned):
        return False
    for at in range(paper + 1, min(paper + 1 + _VERB, len(low))):
        if low[at] in known.tells:
            return True
        if low[at] in STOPS and low[at] != ",":
            return False
    relative = low[paper + 1 : paper + 2] == (",",)
    behind = next((n for n in range(paper + 3, len(low)) if low[n] == ","), 0) if relative else 0
    return bool(behind) and low[behind + 1 : behind + 2] != () and low[behind + 1] in known.tells


def _reckoned(sentence: Sentence, place: int, known: Written) -> int | None:
    """Where ``By Tranmer's reckoning`` begins; None where it is nobody's."""
    low = sentence.low
    for first in range(place - 1, max(-1, place - 4), -1):
        if low[first] in known.by:
            whose = low[first + 1 : place]
            owned = any(w.endswith(("'s", "’s", "s’")) or w in known.whose for w in whose)
            return first if owned else None
    return None


def _aside(sentence: Sentence, place: int) -> int | None:
    """Where ``, so weist es das Register aus`` or ``, der Haushaltsplan verschweigt es nicht,`` begins; None for other words."""
    low = sentence.low
    if place > 1 and low[place - 2] == "so" and (place == 2 or low[place - 3] in STOPS):
        return place - 2
    after = low[place + 1 : place + 3]
    if not after or not (
        after[0] in STOPS or (after[0] == "nicht" and after[1:2] and after[1] in STOPS)
    ):
        return None
    for first in range(place - 1, max(0, place - _ASIDE), -1):
        if low[first - 1] == ",":
            plain = bool(sentence.bits[first] & Tag.DETERMINER)
            return (
                first
                if plain and place - first > 1 and low[place - 1] not in lists("de").auxiliary
                else None
            )
        if low[first - 1] in STOPS:
            return None
    return None
