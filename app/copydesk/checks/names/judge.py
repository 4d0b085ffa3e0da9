"""Whether two near spellings are one name written twice: by how common each is, and by who stands beside it.

Precision comes from here. Two known words that differ by a letter are two things (Iran and Irak); a spelling that no
table knows beside a name of the text is a slip; the same given name before both overrules the tables.
"""

from dataclasses import dataclass
from enum import Enum, auto

from copydesk.checks.names.candidate import KNOWN, Candidate
from copydesk.checks.names.difference import Difference, Likeness, difference
from copydesk.checks.names.family_ties import are_family
from copydesk.checks.names.given import are_two, group_of
from copydesk.checks.names.inflection import only_an_ending, related
from copydesk.checks.names.keys import bare
from copydesk.checks.names.known import place_words
from copydesk.checks.names.people import (
    introductions,
    is_family,
    is_given,
    same_given,
    two_people,
)
from copydesk.checks.names.roster import Name, Roster
from copydesk.checks.names.side_by_side import named_together, side_by_side
from copydesk.checks.names.two_words import two_words

_LIMITS = {Likeness.SOUND: 2.3, Likeness.SLIP: 2.0, Likeness.TWO_SLIPS: 1.2}
"""Zipf below which a spelling beside a name of the text is a slip, by how alike the two are."""


_SELDOM = 3.2
"""Zipf below which what is left of a place that lost a letter is hardly a name of its own, as Mila is beside Milan."""
_WORD = 3.5
"""Zipf from which a word may be everyday language as well as a name."""
_DWELLERS = "insy"
"""Last letters whose loss makes dwellers and adjectives of places: Türke, Pole, Philippine, German."""


class Ground(Enum):
    """What speaks for one name in two spellings, the strongest first."""

    SAME_GIVEN = auto()
    SAME_FAMILY = auto()
    MARKS = auto()
    UNKNOWN = auto()
    NOT_INTRODUCED = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Two spellings of one name, and why."""

    ground: Ground
    hint: bool = False


def judge(suspect: Candidate, other: Candidate, roster: Roster) -> Verdict | None:
    """Whether ``suspect`` is a second spelling of ``other``; None where they are two things or one word inflected."""
    a, b = suspect.name.form, other.name.form
    how = difference(a, b)
    if _cannot_be(suspect, other) or two_words(suspect.name, other.name, roster):
        return None
    if how.likeness is Likeness.FAR:
        group = group_of(a)
        if group and group == group_of(b) and _one_family(suspect, other, inflected=False):
            return Verdict(Ground.SAME_FAMILY)
        return None
    language = roster.language
    inflected = how.likeness is not Likeness.MARKS and related(a, b, language)
    if inflected and _cut_short(suspect, other):
        return Verdict(Ground.UNKNOWN)
    if not suspect.name.neighbours & other.name.neighbours and _hopeless(
        suspect, other, how, inflected=inflected
    ):
        return None
    if _two_things(suspect, other, how):
        unheard = suspect.zipf < 0.5 and how.likeness <= Likeness.SLIP and not how.first_differs
        asked = unheard and len(a) > 5 and two_people(suspect.company, other.company)
        return Verdict(Ground.UNKNOWN, hint=True) if asked and not inflected else None
    shared = same_given(suspect.company, other.company)
    if shared and other.is_name and len(bare(a)) > 2:
        if how.likeness is Likeness.TWO_SLIPS and suspect.zipf >= KNOWN:
            return None
        if not related(a, b, language) or only_an_ending(a, b):
            apart = (
                named_together(suspect, other)
                or _relatives(suspect, other)
                or _mostly_a_word(suspect, other)
            )
            return Verdict(Ground.SAME_GIVEN, hint=apart)
        return None
    if _one_family(suspect, other, inflected=inflected):
        apart = are_two(a, b) or _relatives(suspect, other)
        return Verdict(Ground.SAME_FAMILY, hint=apart)
    if inflected and not _shortened(suspect, other):
        return None
    if inflected and suspect.zipf >= 2:
        return Verdict(Ground.NOT_INTRODUCED, hint=True)
    if side_by_side(suspect.name, other.name):
        return None
    if how.likeness is Likeness.MARKS:
        return _by_marks(suspect, other, roster)
    return _by_letters(suspect, other, how)


def _relatives(suspect: Candidate, other: Candidate) -> bool:
    """Two names that people bear, and the text speaks of a sister or a son."""
    return suspect.zipf >= KNOWN and are_family(suspect.name, other.name)


def _mostly_a_word(suspect: Candidate, other: Candidate) -> bool:
    """Two known words, and the other one stood by itself before: Magyar Garda, and the guard as such. A surname is introduced first."""
    if suspect.zipf < KNOWN or other.zipf < _WORD:
        return False
    given = min(other.company.given_places)
    earlier = sum(place.span.start < given for place in other.name.places)
    return earlier > 1 and 2 * len(other.company.given_places) < other.name.count


def _hopeless(suspect: Candidate, other: Candidate, how: Difference, *, inflected: bool) -> bool:
    """What needs no tagger: without a common neighbour, inflected forms and two known words are no muddle."""
    a, b = suspect.name.form, other.name.form
    if inflected:
        return len(a) > len(b) or suspect.zipf >= _SELDOM
    if how.likeness is Likeness.MARKS:
        return False
    return suspect.zipf >= 4.2


def _two_things(suspect: Candidate, other: Candidate, how: Difference) -> bool:
    """Each has a given name of its own, or is one itself with a surname of its own; an unknown spelling of a well-known name is excused."""
    a, b = suspect.company, other.company
    if two_people(a, b):
        gap = other.zipf - suspect.zipf
        if how.likeness is Likeness.SLIP:
            return suspect.zipf >= 1.3 or gap < 3 or how.first_differs
        return suspect.zipf >= 1 or gap < 1.5 or how.likeness is Likeness.TWO_SLIPS
    if is_given(a) and is_given(b) and not a.families & b.families:
        return True
    return (is_given(a) and is_family(b)) or (is_family(a) and is_given(b))


def _cannot_be(suspect: Candidate, other: Candidate) -> bool:
    a, b = suspect.name.form, other.name.form
    if [c for c in a if c.isdigit()] != [c for c in b if c.isdigit()]:
        return True
    if suspect.small or other.small:
        return True
    if suspect.in_house or a.lower() == b.lower():
        return True
    return a.isupper() != b.isupper() and bare(a) != bare(b)


def _one_family(suspect: Candidate, other: Candidate, *, inflected: bool) -> bool:
    """The same surname behind two near given names: Stefan and Stephan Thurner."""
    a, b = suspect.name, other.name
    if not suspect.company.families & other.company.families:
        return False
    only_marks = difference(a.form, b.form).likeness is Likeness.MARKS
    named = other.is_name or (only_marks and suspect.is_name)
    if side_by_side(a, b) or len(a.form) < 3 or not named:
        return False
    if inflected:
        return a.tagged >= 0.5 and b.tagged >= 0.5 and not a.form.endswith(("s", "en", "ern"))
    return suspect.is_name or suspect.zipf < 4


def _shortened(suspect: Candidate, other: Candidate) -> bool:
    """A surname that lost its last letter, where nobody of the shorter name was introduced: Frase for Andrea Fraser."""
    return (
        len(suspect.name.form) < len(other.name.form)
        and (suspect.zipf < 2 or (suspect.zipf < _SELDOM and suspect.is_name and other.is_name))
        and not suspect.company.givens
        and any(len(given) > 1 for given in other.company.givens)
        and difference(suspect.name.form, other.name.form).distance == 1
    )


def _cut_short(suspect: Candidate, other: Candidate) -> bool:
    """A country or city that lost its last letter: Kata beside Katar is no form of it, as no known place is a form of another word."""
    a, b = suspect.name.form, other.name.form
    return (
        b in place_words()
        and a == b[:-1]
        and b[-1] not in _DWELLERS
        and len(a) > 3
        and suspect.zipf < _SELDOM
        and not suspect.listed
        and suspect.is_name
        and suspect.zipf < other.zipf
        and 2 * suspect.name.count <= other.name.count
        and not (suspect.company.givens or suspect.company.families)
    )


def _by_marks(suspect: Candidate, other: Candidate, roster: Roster) -> Verdict | None:
    a, b = suspect.name, other.name
    if any(char.isdigit() for char in a.form):
        return Verdict(Ground.MARKS)
    if a.form.count("-") != b.form.count("-"):
        first = roster.names.get(max(a.form, b.form, key=len).split("-")[0])
        known = first is not None and bool(first.whole) and Candidate(first, roster).is_name
        return Verdict(Ground.MARKS) if known or (suspect.is_name and other.is_name) else None
    if suspect.is_name and other.is_name:
        return Verdict(Ground.MARKS)
    if suspect.zipf < 1 and other.zipf >= KNOWN:
        return Verdict(Ground.MARKS)  # an umlaut lost or spelt out makes a word that nobody uses
    person = any(len(given) > 1 for given in other.company.givens) and suspect.zipf < 3.5
    known = (suspect.is_name or other.is_name) and other.zipf - suspect.zipf > 1
    return Verdict(Ground.MARKS) if known or (person and other.is_name) else None


def _by_letters(suspect: Candidate, other: Candidate, how: Difference) -> Verdict | None:
    a, b = suspect.name, other.name
    size = min(len(bare(a.form)), len(bare(b.form)))
    if size < 4:
        return None
    if how.first_differs and how.likeness is not Likeness.SOUND:
        return _worth_asking(suspect, other, how) if size > 5 and suspect.zipf < 2 else None
    if how.likeness is Likeness.TWO_SLIPS and (
        size < 6 or not a.whole or len(a.form) > len(b.form) + 1
    ):
        return None
    much_rarer = b.count >= 3 * a.count
    unknown = suspect.zipf < (2.2 if much_rarer else 1.3)
    if _one_place(suspect, other, how):
        return Verdict(Ground.UNKNOWN)
    if not (suspect.is_name or unknown):
        return None
    person = bool(suspect.company.givens) and other.zipf < 1.5
    if not other.is_name and not (suspect.is_name and suspect.zipf < 1 and (b.tagged or person)):
        return None
    met = next(introductions(suspect.company, other.company), None)
    limit = _LIMITS[how.likeness] + 0.4 * much_rarer
    if met and (how.likeness is not Likeness.TWO_SLIPS or met[1] is suspect.company):
        limit += 0.6
    if suspect.company.families and other.company.families:
        limit -= 0.8 * (not suspect.company.families & other.company.families)
    if suspect.zipf >= limit or (suspect.zipf > other.zipf + 0.3 and not much_rarer):
        return _worth_asking(suspect, other, how)
    if other.zipf >= KNOWN or b.count > 1:
        return Verdict(Ground.UNKNOWN)
    return Verdict(Ground.NOT_INTRODUCED if met else Ground.UNKNOWN, hint=True)


def _worth_asking(suspect: Candidate, other: Candidate, how: Difference) -> Verdict | None:
    """A hint where a misspelling is itself a word, or only one side is known to be a name of this text."""
    introduced = any(True for _ in introductions(suspect.company, other.company))
    bare_once = introduced and suspect.name.count == other.name.count == 1
    doubtful = (
        how.likeness is not Likeness.TWO_SLIPS
        and min(len(suspect.name.form), len(other.name.form)) > 3
        and suspect.is_name
        and other.is_name
        and suspect.zipf < (4.2 if introduced else 3.6)
        and (suspect.name.count < other.name.count or bare_once)
        and not suspect.company.givens
    )
    if not doubtful:
        return None
    return Verdict(Ground.NOT_INTRODUCED if bare_once else Ground.UNKNOWN, hint=True)


def _one_place(suspect: Candidate, other: Candidate, how: Difference) -> bool:
    """Two known spellings of one place or house, as languages have them: Luxemburg and Luxembourg, Kongo and Congo."""
    a, b = suspect.company, other.company
    return (
        how.likeness is Likeness.SOUND
        and (suspect.is_name or (suspect.zipf < 3 and other.name.count >= 4 * suspect.name.count))
        and other.is_name
        and not (a.givens or a.families or b.givens or b.families)
        and not _ends_a_name(other.name)
        and len(suspect.name.form) > 4
        and suspect.name.count < other.name.count
        and suspect.zipf < 4
    )


def _ends_a_name(name: Name) -> bool:
    """It mostly stands behind another capitalised word: League in Champions League."""
    led = sum(
        p.part or p.mention.before[-1:] != () and p.mention.before[-1][0].isupper()
        for p in name.places
    )
    return 2 * led > name.count
