"""Which known names a name is near to without being one of them, and in which of its words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from copydesk.checks.names.known.known import Known, candidates
from copydesk.checks.names.known.shipped import Listed
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import are_two, group_of, is_given_name, is_short_for
from copydesk.checks.names.likeness.inflection import related
from copydesk.checks.names.likeness.keys import bare, shared_start
from copydesk.model.house import House, HouseName
from copydesk.text.frequency import zipf
from copydesk_resources import read_words

_PARTICLES = "names/particles.txt"
_SHORTEST, _SURNAME = 5, 4
"""Letters of a name of one word that is held against known ones, and of a surname by itself."""
_STEM = 4
"""Letters of the shortest country whose people are told by an ending."""
_DWELLERS = ("n", "r", "in", "en", "e", "an", "er", "isch", "ische", "ischen")
_SMALL = ("li", "chen", "lein", "erl", "el", "le", "i")
"""Endings that make a given name small."""
_UMLAUTS = re.compile("[äöüßÄÖÜ]")
_LONG = 8
"""Letters of a word in which two slips are told from another word."""
_RARE = 2.0
"""Zipf below which a surname is hardly anybody's."""
_OF_PERSONS = "people"
_ROMAN = re.compile(r"[IVX]{1,5}\.?")
"""The number of a king."""


@dataclass(frozen=True, slots=True)
class Match:
    """A known name, and in what the words that stand there differ."""

    known: Known
    wrong: tuple[int, ...]
    """Which words differ."""
    surname: bool = False
    """The words are one: a surname by itself, of somebody whose full name is known."""

    @property
    def right(self) -> tuple[str, ...]:
        """What the words should be."""
        return self.known.words[-1:] if self.surname else self.known.words


@lru_cache(maxsize=20_000)
def nearly(words: tuple[str, ...], house: House, language: str) -> tuple[Match, ...]:
    """The known names that the words may be meant for."""
    return tuple(_matches(words, house, language))


def _matches(words: tuple[str, ...], house: House, language: str) -> Iterator[Match]:
    for full in candidates(words[-1], house, language):
        known = _as_short(full, words)
        size = len(known.words)
        if size == len(words) == 1:
            if len(words[0]) >= _SHORTEST and _is_single(words[0], known, language):
                yield Match(known, (0,))
        elif size == len(words):
            if wrong := _wrong(words, known, language):
                yield Match(known, wrong)
        elif len(words) == 1 and _is_surname_of(words[0], known, language):
            yield Match(known, (0,), surname=True)


def _is_surname_of(word: str, known: Known, language: str) -> bool:
    """Whether the word by itself may be meant for the surname of somebody on the list that ships."""
    source = known.source
    if not isinstance(source, Listed) or source.kind != _OF_PERSONS or len(known.words) < 2:
        return False
    surname = known.words[-1]
    if len(word) <= _SURNAME or is_given_name(word) or not _is_near(word, surname, language):
        return False
    slip = difference(word, surname).likeness <= Likeness.SLIP
    return (
        slip
        and not related(word, surname, language)
        and not _is_free(word, known, len(known.words) - 1)
    )


def _as_short(known: Known, words: tuple[str, ...]) -> Known:
    """The known name without the initials that the text leaves out: Charles M. Schulz as Charles Schulz."""
    if len(words) < 2 or len(known.words) == len(words):
        return known
    short = tuple(word for word in known.words if len(word.rstrip(".")) > 1)
    return replace(known, words=short) if len(short) == len(words) else known


def _is_single(word: str, known: Known, language: str) -> bool:
    right = known.words[0]
    return (
        not is_given_name(word)
        and not _is_pet_name(word, language)
        and _is_near(word, right, language)
        and not related(word, right, language)
        and not _is_dweller(word, right)
        and (bare(word)[0] == bare(right)[0] or len(word) >= _LONG)
        and word.isupper() == right.isupper()
        and not _is_free(word, known, 0)
    )


def _is_pet_name(word: str, language: str) -> bool:
    """Whether the word is a German given name made small: Ruthli, Hanserl."""
    if language != "de":
        return False
    return any(word.endswith(end) and is_given_name(word[: -len(end)]) for end in _SMALL)


def _is_dweller(word: str, right: str) -> bool:
    """Whether the word is for people of a country: Slowaken, Türkin; South Korean."""
    a, b = bare(word), bare(right)
    stem = shared_start(a, b)
    return stem >= _STEM and a[stem:] in _DWELLERS and len(b) - stem <= 2


def _wrong(words: tuple[str, ...], known: Known, language: str) -> tuple[int, ...]:
    """Which words differ, where they are near enough; () else."""
    strictly = isinstance(known.source, HouseName)
    wrong = tuple(
        i
        for i, (word, right) in enumerate(zip(words, known.words, strict=True))
        if (word != right if strictly else not _is_alike(word, right, language))
    )
    if len(wrong) == 2 and wrong[0] == 0 and is_short_for(words[0], known.words[0]):
        rare = zipf(words[wrong[1]], language) < _RARE
        wrong = wrong[1:] if rare else ()  # Joseph Leiberman is Joe Lieberman, Theo Körber nobody
    too_many = not wrong or len(wrong) > 2 or len(wrong) == len(words)
    two_alike = len(wrong) == 2 and all(
        difference(words[i], known.words[i]).likeness <= Likeness.SOUND for i in wrong
    )
    if too_many and not two_alike:
        return ()
    if len(wrong) == 2 and any(map(known.loose, wrong)):
        return ()
    if any(
        not (_is_near(words[i], known.words[i], language) or _is_unmarked(words[i], known))
        or are_two(words[i], known.words[i])
        or _is_anothers(words[i], known.words[i], language)
        or _is_free(words[i], known, i)
        for i in wrong
    ):
        return ()
    people = not isinstance(known.source, Listed) or known.source.kind == _OF_PERSONS
    if not people:
        rest = [word for i, word in enumerate(known.words) if i not in wrong and len(word) > 3]
        if not rest or any(
            _is_inflected(words, known, i, language) or _is_dweller(words[i], known.words[i])
            for i in wrong
        ):
            return ()
    return wrong


def _is_anothers(word: str, right: str, language: str) -> bool:
    """Whether people are called by the word and it begins otherwise: Packer, Baker."""
    return bare(word)[0] != bare(right)[0] and zipf(word, language) >= _RARE


def _is_inflected(words: tuple[str, ...], known: Known, number: int, language: str) -> bool:
    """Whether a word of a firm or an institute is only inflected: des Bayerischen Rundfunks, a Republican."""
    if language == "de":
        a, b = words[number], known.words[number]
        return related(a, b, language) or a.rstrip("emnrs") == b.rstrip("emnrs")
    last = number == len(words) - 1
    return last and words[number].rstrip("s") == known.words[number].rstrip("s")


def _is_free(word: str, known: Known, number: int) -> bool:
    """Whether the word is only another transliteration of one that has several."""
    return known.loose(number) and difference(word, known.words[number]).likeness <= Likeness.SOUND


def _is_alike(word: str, right: str, language: str) -> bool:
    """Whether the word is right but for a point, an apostrophe, capitals, or all of its marks; German keeps its umlauts."""
    a, b = (form.replace("’", "'").rstrip(".").lower() for form in (word, right))
    if a == b or bare(word) != bare(right) or not word.isascii():
        return a == b
    return language != "de" or not _UMLAUTS.search(right)


def _is_unmarked(word: str, known: Known) -> bool:
    """Whether the word only lacks the marks that the house writes."""
    return isinstance(known.source, HouseName) and any(bare(word) == bare(w) for w in known.words)


def _is_near(word: str, right: str, language: str) -> bool:
    """Whether the word is not right, and may be meant for the right one."""
    if _is_alike(word, right, language):
        return False
    particles = read_words(_PARTICLES)
    if word in particles or right in particles:
        return word.lower() in particles and right in particles and word.lower() != right.lower()
    if word[0].isupper() != right[0].isupper() or any(map(str.isdigit, word + right)):
        return False
    if _ROMAN.fullmatch(word) or _ROMAN.fullmatch(right):
        return False
    group = group_of(word)
    return (bool(group) and group == group_of(right)) or _is_slip(word, right)


def _is_slip(word: str, right: str) -> bool:
    how = difference(word, right)
    if how.likeness <= Likeness.SOUND:
        return True
    if how.first_differs or how.likeness > Likeness.TWO_SLIPS:
        return False
    if sorted(bare(word)) == sorted(bare(right)) and len(word) > _SHORTEST:
        return True  # letters swapped
    shortest = min(len(word), len(right))
    return shortest > 3 if how.likeness is Likeness.SLIP else shortest >= _LONG
