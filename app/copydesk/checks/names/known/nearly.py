"""Whether a name is nearly a known one and not it: which of its words differ, and how sure that is."""

from dataclasses import dataclass

from copydesk.checks.names.known.known import Listed, shipped_words
from copydesk.checks.names.known.known_names import Known, index, keys
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import are_two, group_of
from copydesk.checks.names.likeness.inflection import related
from copydesk.checks.names.likeness.keys import sound
from copydesk.model.house import House, HouseName
from copydesk.text.frequency import zipf
from copydesk_resources import read_words

_PARTICLES = "names/particles.txt"
_UNUSED = 2.2
"""Zipf below which a surname is hardly anybody's."""
_RARE, _COMMON = 3.0, 4.2
"""Zipf up to which a surname is rare enough to mean the one known person, and from which it is anybody's."""
_GIVEN = 2.5
"""Zipf from which a word is a given name of its own rather than a slip: Peter beside Petr."""
_GIVEN_OF_MANY, _ATTESTED = 3.0, 1.0
"""Zipf from which a given name is many people's, and from which a surname is somebody's."""
_SHORTEST = 6
"""Letters of a name of one word that is held against known ones."""
_SELDOM, _COMMONER = 2.2, 1.5
"""Zipf below which a word is hardly used, and how much commoner a known one must be to be meant by it."""


@dataclass(frozen=True, slots=True)
class Match:
    """A known name, and in what the words that stand there differ."""

    known: Known
    wrong: tuple[int, ...]
    """Which words differ."""
    hint: bool = False
    office: bool = False
    """Others are called so too: it holds only where the known one's office stands before the words."""


def nearly(words: tuple[str, ...], house: House, language: str) -> Match | None:
    """The known name that the words are most likely meant for; None where they are another one's."""
    found: list[tuple[tuple[int, ...], Match]] = []
    for key in keys(words[-1]):
        for known in index(house, language).get(key, ()):
            match = _match(words, known, language)
            if match:
                distance = sum(difference(words[i], known.words[i]).distance for i in match.wrong)
                found.append(((len(match.wrong), distance, known.rank), match))
    return min(found, key=lambda entry: entry[0])[1] if found else None


def _match(words: tuple[str, ...], known: Known, language: str) -> Match | None:
    if len(words) != len(known.words):
        return None
    if len(words) == 1:
        return _single(words[0], known, language)
    wrong = tuple(
        i for i, (word, right) in enumerate(zip(words, known.words, strict=True)) if word != right
    )
    if not wrong or len(wrong) > 2:
        return None
    if not all(_near(words[i], known.words[i]) for i in wrong) or any(
        are_two(words[i], known.words[i]) for i in wrong
    ):
        return None
    if len(wrong) == 1 and words[wrong[0]] in read_words(_PARTICLES):
        return Match(known, wrong)
    if len(wrong) == 2:
        alike = all(difference(words[i], known.words[i]).likeness <= Likeness.SOUND for i in wrong)
        if not alike or any(map(known.loose, wrong)):
            return None
        common = zipf(known.words[0], language) >= _GIVEN_OF_MANY
        return Match(known, wrong, hint=common and _by_lists(known))
    i = min(wrong)
    how = difference(words[i], known.words[i])
    if known.loose(i) and how.likeness <= Likeness.SOUND:
        return None
    if i == len(words) - 1:
        used = zipf(words[i], language)
        if used < _RARE or isinstance(known.source, HouseName):
            return Match(known, wrong, hint=_may_be_another(words, known, used, language))
        return Match(known, wrong, office=True)
    surname = zipf(known.words[-1], language)
    another = how.likeness is Likeness.SLIP and zipf(words[i], language) > _GIVEN
    if another and surname > _RARE:
        return Match(known, wrong, office=True)
    common = surname > _COMMON and zipf(known.words[i], language) > _COMMON
    two_givens = min(zipf(each[i], language) for each in (words, known.words)) > _RARE
    others = surname > _RARE and two_givens
    return Match(known, wrong, hint=common or another or (others and _by_lists(known)))


def _may_be_another(words: tuple[str, ...], known: Known, used: float, language: str) -> bool:
    """Whether somebody else may well be called so: a Peter of a rare surname is not yet Peter Altmaier."""
    if used >= _UNUSED or not _by_lists(known):
        return used >= _UNUSED
    short = min(len(words[-1]), len(known.words[-1])) < _SHORTEST
    many = zipf(words[0], language) >= _GIVEN_OF_MANY
    return (short and used > 0) or (many and (short or used >= _ATTESTED))


def _by_lists(known: Known) -> bool:
    """It is not the house itself that says so."""
    return not isinstance(known.source, HouseName)


def _single(word: str, known: Known, language: str) -> Match | None:
    """A name of one word: only what nobody else is called, and no form of a known one."""
    right = known.words[0]
    how = difference(word, right)
    shipped = isinstance(known.source, Listed)
    limit = min(_SELDOM, zipf(right, language) - _COMMONER) if shipped else _SELDOM
    if (
        word == right
        or min(len(word), len(right)) < _SHORTEST
        or not _near(word, right)
        or related(word, right, language)
        or word.isupper() != right.isupper()
        or (known.loose(0) and how.likeness <= Likeness.SOUND)
        or word in shipped_words()
        or zipf(word, language) >= limit
    ):
        return None
    return Match(known, (0,), hint=not isinstance(known.source, HouseName))


def _near(word: str, right: str) -> bool:
    particles = read_words(_PARTICLES)
    if word in particles or right in particles:
        return word in particles and right in particles
    group = group_of(word)
    if group and group == group_of(right):
        return True
    if sound(word)[:1] != sound(right)[:1]:
        return False
    how = difference(word, right)
    if how.likeness is Likeness.SLIP:
        return not how.first_differs and min(len(word), len(right)) > 3
    return how.likeness <= Likeness.SOUND
