"""Whether two near spellings are one name written twice: by how common each is, and by who stands beside it.

Precision comes from here. Two known words that differ by a letter are two things (Iran and Irak); a spelling that no
table knows beside a name of the text is a slip; the same given name before both overrules the tables.
"""

from copydesk.checks.names.judging.by_spelling import by_letters, by_marks
from copydesk.checks.names.judging.candidate import KNOWN, Candidate
from copydesk.checks.names.judging.side_by_side import named_together, side_by_side
from copydesk.checks.names.judging.verdict import Ground, Verdict
from copydesk.checks.names.known.known import place_words
from copydesk.checks.names.likeness.difference import Difference, Likeness, difference
from copydesk.checks.names.likeness.given import are_two, group_of
from copydesk.checks.names.likeness.inflection import only_an_ending, related
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.family_ties import are_family
from copydesk.checks.names.mentions.people import (
    is_family,
    is_given,
    same_given,
    two_people,
)
from copydesk.checks.names.mentions.roster import Roster
from copydesk.checks.names.mentions.two_words import two_words

_SELDOM = 3.2
"""Zipf below which what is left of a place that lost a letter is hardly a name of its own, as Mila is beside Milan."""
_WORD = 3.5
"""Zipf from which a word may be everyday language as well as a name."""
_DWELLERS = "insy"
"""Last letters whose loss makes dwellers and adjectives of places: Türke, Pole, Philippine, German."""


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
        asked = len(a) > 5 and (
            (unheard and two_people(suspect.company, other.company))
            or (how.likeness is Likeness.SOUND and _maybe_followed(suspect, other))
        )
        return Verdict(Ground.UNKNOWN, hint=True) if asked and not inflected else None
    shared = same_given(suspect.company, other.company)
    if shared and other.is_name and len(bare(a)) > 2:
        if how.likeness is Likeness.TWO_SLIPS and suspect.zipf >= KNOWN:
            return None
        if not related(a, b, language) or only_an_ending(a, b):
            apart = (
                side_by_side(suspect.name, other.name)
                or (suspect.zipf >= KNOWN and named_together(suspect, other))
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
        return by_marks(suspect, other, roster)
    if how.likeness is Likeness.TWO_SLIPS and language == "en" and is_given(suspect.company):
        return None  # Dainis Ivans, and a Danish island
    return by_letters(suspect, other, how)


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


def _maybe_followed(suspect: Candidate, other: Candidate) -> bool:
    """A bare surname with a chance name behind it, as in ``dann spielte Sokolov Chopin``."""
    alone = suspect.name.count == 1 and is_given(suspect.company)
    return alone and is_family(other.company) and suspect.is_name and other.is_name


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
