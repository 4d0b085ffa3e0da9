"""How likely a name is meant for a known one that it is near to: what speaks for it, and against."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.known.known import common_slips, is_shipped_word
from copydesk.checks.names.known.nearly import Match
from copydesk.checks.names.known.shipped import Listed
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import group_of, is_given_name
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.apart import said_in
from copydesk.checks.names.mentions.people import agree, family_written
from copydesk.checks.names.mentions.roles import role_before, role_behind
from copydesk.checks.names.mentions.roster import roster
from copydesk.checks.names.mentions.standing import Stand
from copydesk.model.house import HouseName
from copydesk.text.document import Document
from copydesk.text.frequency import zipf
from copydesk.text.language import primary
from copydesk_resources import read_words

_BINS = ((0.3, "unheard"), (1.4, "rare"), (2.3, "seldom"), (3.3, "known"), (99.0, "common"))
_WORD = re.compile(r"[^\W\d_]{4,40}")
_HEARD_OF, _FAMOUS, _UNHEARD = 3.0, 3.2, 1.4
"""Zipf of surnames that people have heard of, of famous ones, and of words that nobody uses."""
_RARELY, _LESS = 3.4, 0.7
"""Zipf below which a single word may be a slip, and how much rarer it is than the name it is meant for."""
_OF_MANY = 7.5
"""Zipf of given name and surname together from which many people may be called so."""
_LONG = 7
"""Letters of a surname that tells by itself who is meant."""
_STEM = 6
"""Letters by which words for one role are told: Autor, Autorin."""
_SAID_OF_MANY = frozenset(
    [
        "german",
        "deutsch",
        "english",
        "englis",
        "britis",
        "britisc",
        "french",
        "französ",
        "americ",
        "amerik",
        "italie",
        "itali",
        "austri",
        "österr",
        "swiss",
        "schwei",
        "russia",
        "russis",
        "from",
        "until",
        "and",
    ]
)
_PLACES = ("places", "cities")
_AROUND = 160
"""Code points on each side in which a role is in sight."""


def features(
    match: Match, stands: Sequence[Stand], document: Document
) -> Iterator[tuple[str, float]]:
    """The features of the name in its places, held against the known one."""
    first = stands[0]
    shape = shape_of(match, first)
    yield from _looks(match, first, shape, primary(document.language))
    yield "again", float(len(stands) > 1)
    yield from _standing(stands, shape, document)
    yield from _roles(match, first, document)
    sentences = [stand.said for stand in stands[:4]]
    for kind in ("unrelated", "renamed", "spelt"):
        yield kind, float(said_in(kind, sentences))
    source = match.known.source
    yield "the house says so", float(isinstance(source, HouseName))
    yield "approved before", float(not isinstance(source, (Listed, HouseName)))
    if isinstance(source, Listed) and shape == "word":
        yield f"one of the {source.kind}", 1.0
        if source.kind in _PLACES:
            at = _stands_at(stands)
            yield "a place behind a preposition", float(at)
            yield "a place behind none", float(not at)


def _looks(match: Match, first: Stand, shape: str, language: str) -> Iterator[tuple[str, float]]:
    """How the wrong word is written, and how common it and the right one are."""
    wrong = match.wrong[-1]
    word, right = first.words[wrong], match.right[wrong]
    how = difference(word, right)
    yield f"{shape}", 1.0
    yield f"{shape}: {how.likeness.name.lower()}", 1.0
    yield "letters apart", how.distance / max(len(word), len(right))
    yield "another first letter", float(how.first_differs)
    yield "short", float(min(len(word), len(right)) < 6)
    yield "long", float(min(len(word), len(right)) > 8)
    used, usual = _used(word, language), zipf(right, language)
    yield f"{shape}: as written {_bin(used)}", 1.0
    yield f"{shape}: as known {_bin(usual)}", 1.0
    yield f"{shape}: commoner as known", max(-1.0, min(1.0, (usual - used) / 3))
    rest = [w for i, w in enumerate(first.words) if i not in match.wrong and w[0].isupper()]
    if rest:
        rarest = min(zipf(w, language) for w in rest)
        yield f"{shape}: the rest {_bin(rarest)}", 1.0
        yield f"{shape}: a name of many", max(-1.0, min(1.0, (rarest + used - _OF_MANY) / 2))
    yield "a common slip", float(common_slips().get(word) == right)
    yield "as written on the list too", float(is_shipped_word(word))
    yield "a given name as written", float(shape == "given" and is_given_name(word))
    yield (
        "variants of one given name",
        float(shape == "given" and bool(group_of(word)) and group_of(word) == group_of(right)),
    )
    yield (
        "far and short",
        float(shape == "word" and how.likeness > Likeness.SLIP and len(right) < _LONG),
    )


def _used(word: str, language: str) -> float:
    """How common a word is; joined with a hyphen it is as common as its rarest part: Garmisch-Patenkirchen."""
    return min(zipf(part, language) for part in (word, *word.split("-")))


def _standing(
    stands: Sequence[Stand], shape: str, document: Document
) -> Iterator[tuple[str, float]]:
    """Whether the text takes the words for a name, and what stands beside them."""
    first = stands[0]
    text = document.fact(roster)
    name = text.names.get(first.words[-1])
    if name is not None:
        candidate = Candidate(name, text)
        yield f"{shape}: a name", float(candidate.is_name)
        yield "only opens sentences", float(all(p.mention.first for p in name.places))
        if len(first.words) == 1:
            yield "a given name before it", float(candidate.company.full)
            yield "a name behind it", float(bool(candidate.company.families))
        else:
            yield "the name goes on", float(all(_goes_on(stand, document) for stand in stands))


def _goes_on(stand: Stand, document: Document) -> bool:
    """Whether a name follows, so that the words are half of a longer one: Kofi Anan Mensah."""
    text = document.fact(roster)
    following = text.names.get(family_written(stand.place))
    return following is not None and not stand.ending and Candidate(following, text).is_name


def _stands_at(stands: Sequence[Stand]) -> bool:
    """Whether a preposition of places stands before it anywhere, with or without an article."""
    at = read_words("names/at_places.txt")
    return any(not at.isdisjoint(stand.place.mention.before[-2:]) for stand in stands)


def kind_of(match: Match) -> str:
    """Which weights judge the match: those for whole names, or those for single words."""
    return "single words" if len(match.right) == 1 else "whole names"


def may_be_meant(match: Match, stands: Sequence[Stand], document: Document) -> bool:
    """Whether a single word is rare enough and stands as the known one would; whole names always may."""
    if len(match.right) != 1:
        return True
    language = primary(document.language)
    usual, used = zipf(match.right[0], language), _used(stands[0].words[0], language)
    if _differ_in_letter_and_mark(stands[0].words[0], match.right[0]):
        return False
    if common_slips().get(stands[0].words[0]) == match.right[0]:
        return True
    if not isinstance(match.known.source, Listed):
        return used < _RARELY
    if used >= _RARELY or used > usual - _LESS:
        return False
    if not match.surname:
        return match.known.source.kind not in _PLACES or not _is_somebody(match, stands, document)
    return not _is_anothers(match, stands, document) and _is_spoken_of(
        match.known.source, stands, used, usual
    )


def _is_somebody(match: Match, stands: Sequence[Stand], document: Document) -> bool:
    """Whether a place is hardly meant: somebody's given name stands before the word, or it is for the people of another one."""
    word = stands[0].words[0]
    if word.endswith("er") and not match.right[0].endswith("er"):
        return True  # the people of Maienfeld are not Marienfelde
    name = document.fact(roster).names.get(word)
    return name is not None and Candidate(name, document.fact(roster)).company.full


def _differ_in_letter_and_mark(word: str, right: str) -> bool:
    """An umlaut or an accent that the known name does not have, and a letter besides: Türln is not Turin."""
    if bare(word) == bare(right) or word.isascii() or not right.isascii():
        return False
    return difference(word, right).likeness > Likeness.SOUND


def _is_anothers(match: Match, stands: Sequence[Stand], document: Document) -> bool:
    """Whether a given name that the known one does not have stands before the surname wherever one does: Sarah Brugner."""
    name = document.fact(roster).names.get(stands[0].words[0])
    if name is None:
        return False
    givens = Candidate(name, document.fact(roster)).company.givens
    own = bare(match.known.words[0])
    return bool(givens) and not any(agree(bare(given), own) for given in givens)


def _is_spoken_of(source: Listed, stands: Sequence[Stand], used: float, usual: float) -> bool:
    """Whether a surname by itself may be meant for somebody that well known: one in whose sight it stands, or a famous one."""
    own = role_words(source)
    if any(role_before(stand.place, 0)[:_STEM] in own for stand in stands):
        return True
    if usual < _HEARD_OF or used >= _UNHEARD:
        return False
    if own & _stems("".join(stand.said for stand in stands)):
        return True
    return usual >= _FAMOUS and used < _UNHEARD and len(stands[0].words[0]) >= _LONG


def shape_of(match: Match, stand: Stand) -> str:
    """In what part of the name the difference lies."""
    source = match.known.source
    if match.surname:
        return "surname alone"
    if len(stand.words) == 1:
        return "word"
    if isinstance(source, Listed) and source.kind != "people":
        return "wording"
    if len(match.wrong) != 1:
        return "both"
    return "surname" if match.wrong[0] == len(stand.words) - 1 else "given"


def _roles(match: Match, stand: Stand, document: Document) -> Iterator[tuple[str, float]]:
    source = match.known.source
    told = isinstance(source, Listed) and source.kind != "cities"  # that one is a city says nothing
    own = role_words(source) if isinstance(source, Listed) and told else frozenset[str]()
    start, end = stand.span.start, stand.span.end
    near = document.text[max(0, start - _AROUND) : start] + document.text[end : end + _AROUND]
    in_sight = bool(own & _stems(near))
    before = role_before(stand.place, len(stand.words) - 1)
    behind = role_behind(stand.place)
    stated = {word[:_STEM] for word in ({before} if before else set[str]()) | behind}
    yield "its role in sight", float(in_sight)
    yield "its role in the text", float(not in_sight and bool(own & document.fact(_all_stems)))
    yield "another role", float(bool(own) and bool(stated) and not (stated & own) and not in_sight)
    yield "somebody introduced", float(bool(behind) and not behind & own)


@cache
def role_words(source: Listed) -> frozenset[str]:
    """The first letters of the words that say who or what it is, in both languages."""
    return _stems(f"{source.was} {source.what}")


def _stems(text: str) -> frozenset[str]:
    found: set[str] = set()
    for match in _WORD.finditer(text.casefold()):
        word = match[0]
        found.add(word[:_STEM])
        for head in ("bundes", "us", "landes", "alt", "ex", "welt", "rekord"):
            if word.startswith(head) and len(word) > len(head) + 3:
                found.add(word[len(head) :][:_STEM])
    return frozenset(found - _SAID_OF_MANY)


def _all_stems(document: Document) -> frozenset[str]:
    return _stems(document.text)


def _bin(value: float) -> str:
    return next(name for limit, name in _BINS if value < limit)


def is_half_of(words: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether the words stand within the longer name."""
    return len(words) < len(longer) and bare(" ".join(words)) in bare(" ".join(longer))
