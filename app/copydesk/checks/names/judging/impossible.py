"""Pairs of near spellings that are no muddle whatever stands around them, told before any tagger is asked."""

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.pairs import Pair
from copydesk.checks.names.judging.rarity import COMMON, SELDOM
from copydesk.checks.names.known.known import place_doubles
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import group_of, is_given_name
from copydesk.checks.names.likeness.inflection import related
from copydesk.checks.names.likeness.keys import bare, consonants, shared_start
from copydesk.checks.names.mentions.people import is_family, is_given, quick_given
from copydesk.checks.names.mentions.roster import Roster
from copydesk_resources import read_words

_KNOWN = 4.0
"""Zipf from which a word is no slip where nobody is introduced."""
ALIKE = 5
"""Letters that two surnames begin with alike where one is put for the other: Ottenhofer, Ottenhauser."""
_SHORTEST = 3
"""Letters of a name that is compared."""


def unlike(one: Candidate, other: Candidate) -> bool:
    """Whether their letters alone show two things: other digits, another acronym, a small word, a model and its number."""
    a, b = one.name.form, other.name.form
    if {(a, b), (b, a)} & place_doubles():
        return True  # asked about as places
    if [c for c in a if c.isdigit()] != [c for c in b if c.isdigit()]:
        return True
    if one.small or other.small or a.lower() == b.lower():
        return True
    if _is_date(one) or _is_date(other):
        return True
    if (min(len(bare(a)), len(bare(b))) < _SHORTEST and bare(a) != bare(b)) or _is_part(a, b):
        return True
    return a.isupper() != b.isupper() and bare(a) != bare(b)


def _is_date(one: Candidate) -> bool:
    """A month or a day of the week, and nobody is called so: not ``Fredric March``."""
    return one.name.form in read_words("names/calendar.txt") and not _is_introduced(one)


def far_apart(one: Candidate, other: Candidate) -> bool:
    """Whether nothing in the letters lets one be taken for the other: not their sounds, their beginnings, or their initials."""
    a, b = bare(one.name.form), bare(other.name.form)
    if difference(one.name.form, other.name.form).likeness is not Likeness.FAR:
        return False
    if is_given_name(one.name.form) or is_given_name(other.name.form):
        return a[0] != b[0] and not (group_of(a) and group_of(a) == group_of(b))
    return shared_start(a, b) < ALIKE and consonants(a) != consonants(b)


def hopeless(one: Candidate, other: Candidate, roster: Roster) -> bool:
    """Whether they have no neighbour in common and are forms of one word, or two known words."""
    if one.name.neighbours & other.name.neighbours:
        return False
    how = difference(one.name.form, other.name.form)
    rarer = min(one.zipf, other.zipf)
    if how.likeness is Likeness.MARKS or share_a_part(one, other):
        return False
    if related(one.name.form, other.name.form, roster.language):
        return rarer >= SELDOM
    return rarer >= (COMMON if _is_introduced(one) or _is_introduced(other) else _KNOWN)


def _is_introduced(one: Candidate) -> bool:
    return any(map(quick_given, one.name.whole))


def _is_part(a: str, b: str) -> bool:
    """One is the other with a word more before or behind a hyphen: Belakow, Belakow-Renn."""
    short, long = sorted((a, b), key=len)
    return long.startswith(f"{short}-") or long.endswith(f"-{short}")


def given_and_family(pair: Pair) -> bool:
    """Whether one is only ever a given name in this text and the other only ever a surname."""
    a, b = pair.suspect.company, pair.other.company
    one, two = (is_given_name(one.name.form) for one in (pair.suspect, pair.other))
    return (one and is_given(a) and is_family(b)) or (two and is_family(a) and is_given(b))


def share_a_part(one: Candidate, other: Candidate) -> bool:
    """Whether both are double names with one half in common: Kühne-Brandt, Kühne-Brand."""
    halves = set(one.name.form.split("-")) & set(other.name.form.split("-"))
    return bool(halves) and one.name.form.count("-") == other.name.form.count("-")
