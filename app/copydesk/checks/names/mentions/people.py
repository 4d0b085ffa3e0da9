"""Who stands beside a name: the given names before it and the surnames after it tell one person from two."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.keys import bare, sound
from copydesk.checks.names.mentions.roster import Name, Place, Roster
from copydesk.text.frequency import zipf
from copydesk_resources import read_words

_COMMON = 5.5
"""Zipf from which a word that is on no list of given names is none."""
_OPENING = 300
"""Code points of headline and lead."""
_ARTICLES = frozenset(("der", "den"))
"""Particles that are articles by themselves: part of a surname only as in ``van der Berg``, ``von der Leyen``."""
_BEFORE_ARTICLES = frozenset(("von", "van", "Von", "Van", "in", "auf", "op", "an", "aus", "zu"))


@dataclass
class Company:
    """The words of names around all places of one name, without marks and in small letters, and where each stands there."""

    givens: dict[str, list[Place]] = field(default_factory=dict[str, list[Place]])
    """Given names before it; an initial is one letter."""
    families: dict[str, list[Place]] = field(default_factory=dict[str, list[Place]])
    """Capitalised words right behind it."""
    alone: list[Place] = field(default_factory=list[Place])
    """Places where no capitalised word follows."""
    bare_places: list[Place] = field(default_factory=list[Place])
    """Where it stands with no given name before it."""
    given_places: list[Place] = field(default_factory=list[Place])

    @property
    def full(self) -> bool:
        """Whether a given name, written out, stands before it anywhere."""
        return any(len(given) > 1 for given in self.givens)


def company(name: Name, roster: Roster) -> Company:
    """The given names and surnames that stand with the name."""
    found = Company()
    for place in name.whole:
        given = given_before(place, roster)
        if given:
            found.givens.setdefault(bare(given), []).append(place)
            found.given_places.append(place)
        else:
            found.bare_places.append(place)
        family = family_after(place)
        if family:
            found.families.setdefault(family, []).append(place)
        else:
            found.alone.append(place)
    return found


def given_before(place: Place, roster: Roster) -> str:
    """The given name in front of the place, over particles and initials; an initial where there is no more; else ""."""
    particles, titles = read_words("names/particles.txt"), read_words("names/titles.txt")
    heads = read_words("names/place_heads.txt")
    initial = ""
    words = place.mention.before
    for number in range(len(words) - 1, -1, -1):
        word = words[number]
        if word in particles:
            if word in _ARTICLES and words[max(0, number - 1)] not in _BEFORE_ARTICLES:
                break
            continue
        if word in titles or not word[0].isupper():
            break
        if len(word) <= 2 and word.isupper():
            initial = word[0]
        elif (number and words[number - 1] in heads) or not _is_given(word, roster):
            break
        else:
            return word
    return initial


def named_before(place: Place, roster: Roster) -> tuple[str, ...]:
    """All of the name in front of the surname, particles and initials included; () where no given name stands there."""
    particles, titles = read_words("names/particles.txt"), read_words("names/titles.txt")
    heads = read_words("names/place_heads.txt")
    found: list[str] = []
    waiting: list[str] = []
    given = False
    words = place.mention.before
    for number in range(len(words) - 1, -1, -1):
        word = words[number]
        if word in particles:
            if word in _ARTICLES and words[max(0, number - 1)] not in _BEFORE_ARTICLES:
                break
            waiting.insert(0, word)
            continue
        initial = len(word) <= 2 and word.isupper()
        if word in titles or (number and words[number - 1] in heads):
            break
        if not initial and not (word[0].isupper() and _is_given(word, roster)):
            break
        found = [f"{word}." if len(word) == 1 else word, *waiting, *found]
        waiting = []
        given = given or not initial
    return tuple(found) if given else ()


def family_after(place: Place) -> str:
    """The name right behind the place, over particles and initials, in its bare letters; else ""."""
    if place.ending:
        return ""
    particles = read_words("names/particles.txt")
    last = ""
    for word in place.mention.after:
        if word in _ARTICLES and last not in _BEFORE_ARTICLES:
            return ""
        last = word
        if word in particles or (len(word) <= 2 and word.isupper()):
            continue
        if not word[0].isupper():
            return ""
        letters = bare(word)
        return letters[:-1] if letters.endswith("s") and len(letters) > 4 else letters
    return ""


def family_written(place: Place) -> str:
    """The word right behind the place as it is written, without a genitive -s where it may be one."""
    for word in place.mention.after:
        if word in read_words("names/particles.txt") or (len(word) <= 2 and word.isupper()):
            continue
        return word if word[0].isupper() else ""
    return ""


def quick_given(place: Place) -> str:
    """The given name right in front of the place, told by the table alone: no tagger is asked."""
    particles, titles = read_words("names/particles.txt"), read_words("names/titles.txt")
    for word in reversed(place.mention.before):
        if word in particles or (len(word) <= 2 and word.isupper()):
            continue
        return word if is_given_name(word) and word not in titles else ""
    return ""


def _is_given(word: str, roster: Roster) -> bool:
    if (
        zipf(word, roster.language) >= _COMMON
    ):  # Will, May: a name only where no sentence begins with it
        name = roster.names.get(word)
        return is_given_name(word) and name is not None and name.inside > 0
    return is_given_name(word) or _is_name(word, roster)


def _is_name(word: str, roster: Roster) -> bool:
    name = roster.names.get(word)
    if name is None or not name.whole:
        return False
    if word.isupper() or any(part.isupper() and len(part) > 1 for part in word.split("-")):
        return False  # an abbreviation, or what somebody is: WNBA-Star
    if roster.language == "de":
        return name.tagged >= 0.5
    return name.tagged >= 0.5 or 2 * name.inside >= name.count


def agree(one: str, other: str) -> bool:
    """Whether two given names may be one person's: equal, an initial of the other, or nearly equal."""
    if one == other or (one[0] == other[0] and 1 in {len(one), len(other)}):
        return True
    return len(one) > 1 and len(other) > 1 and sound(one) == sound(other)


def same_given(a: Company, b: Company) -> bool:
    """Whether the same written-out given name stands before both."""
    return any(len(given) > 1 for given in a.givens.keys() & b.givens.keys())


def is_given(one: Company) -> bool:
    """Whether it is only ever the first part of a longer name."""
    return bool(one.families) and not one.alone and not one.givens


def is_family(one: Company) -> bool:
    """Whether it is a surname: a given name stands before it somewhere, and no other name behind it."""
    return one.full and not one.families


def two_people(a: Company, b: Company) -> bool:
    """Whether each has a given name of its own and none in common."""
    return bool(a.givens and b.givens) and not any(agree(x, y) for x in a.givens for y in b.givens)


def introductions(a: Company, b: Company) -> Iterator[tuple[Company, Company]]:
    """``(introduced, bare)`` where one of the two is only ever written bare, after the other was introduced in full.

    Papers introduce people by their full names: a bare surname that nobody has introduced is meant for one that was.
    Headlines and leads alone may name them before.
    """
    for full, short in ((a, b), (b, a)):
        if (
            full.given_places
            and not short.givens
            and short.bare_places
            and (
                _first(full.given_places) < _first(short.bare_places)
                or _last(short.bare_places) < _OPENING
            )
        ):
            yield full, short


def _first(places: list[Place]) -> int:
    return min(place.span.start for place in places)


def _last(places: list[Place]) -> int:
    return max(place.span.start for place in places)
