"""Pairs of near spellings that are no muddle whatever stands around them, told before any tagger is asked."""

import re

from copydesk.checks.names.judging.candidate import KNOWN, Candidate
from copydesk.checks.names.judging.pairs import Pair, Slot
from copydesk.checks.names.known.known import place_doubles, place_words
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import group_of, is_given_name, is_short_for
from copydesk.checks.names.likeness.inflection import dweller, gendered, only_an_ending, related
from copydesk.checks.names.likeness.keys import bare, consonants, shared_start
from copydesk.checks.names.mentions.people import is_family, is_given, quick_given
from copydesk.checks.names.mentions.roster import Roster
from copydesk.checks.names.mentions.two_words import is_plural, two_words
from copydesk.text.frequency import zipf
from copydesk_resources import read_words

_COMMON, _KNOWN, _SELDOM = 4.2, 4.0, 3.2
"""Zipf from which a word is no slip though the other one is introduced, and where nobody is; and from which it is no shortened one."""
_OF_ALL = 3.8
"""Zipf from which all parts of a compound are words of the language."""
_OFTEN = 2
"""Places of a word that nobody uses from which it is a name rather than a compound of the moment."""
_PART = 3
"""Letters of the shortest word of a compound."""
_NOBODY = 0.5
"""Zipf below which nobody uses a word."""
_UNKNOWN, _UNHEARD = 1.0, 2.2
"""Zipf below which no table knows a word, and below which it is hardly a word of the language."""
_PLURAL = {
    (word,)
    for word in (
        "the",
        "The",
        "die",
        "Die",
        "den",
        "der",
        "Den",
        "Der",
        "all",
        "nine",
        "two",
        "three",
    )
}
"""What stands before a family in the plural."""
_CAMEL = re.compile("[a-zäöüß][A-ZÄÖÜ]")
_WORD = 2.5
"""Zipf from which two inflected forms are a word of the language."""
_OF_PEOPLE = ("er", "ern", "ers", "erin", "erinnen", "isch", "ische", "ischen", "ischer", "s")
_DWELLERS = "insy"
"""Last letters whose loss makes dwellers and adjectives of places: Türke, Pole, German."""
_HALF = 5
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
    return shared_start(a, b) < _HALF and consonants(a) != consonants(b)


def hopeless(one: Candidate, other: Candidate, roster: Roster) -> bool:
    """Whether they have no neighbour in common and are forms of one word, or two known words."""
    if one.name.neighbours & other.name.neighbours:
        return False
    how = difference(one.name.form, other.name.form)
    rarer = min(one.zipf, other.zipf)
    if how.likeness is Likeness.MARKS or _share_a_part(one, other):
        return False
    if related(one.name.form, other.name.form, roster.language):
        return rarer >= _SELDOM
    return rarer >= (_COMMON if _is_introduced(one) or _is_introduced(other) else _KNOWN)


def _is_introduced(one: Candidate) -> bool:
    return any(map(quick_given, one.name.whole))


def same_word(pair: Pair, roster: Roster) -> bool:
    """Whether both are words of the language, or one word in two forms, with no name beside both that would tell otherwise."""
    a, b = pair.suspect, pair.other
    how = difference(a.name.form, b.name.form)
    far = how.likeness is Likeness.FAR
    inflected = how.likeness is not Likeness.MARKS and related(
        a.name.form, b.name.form, roster.language
    )
    if far and not _may_be_meant(pair):
        return True
    if dweller(a.name.form, b.name.form, roster.language):
        return True
    if pair.slot is Slot.FAMILY:
        return _is_plural_of_words(pair, roster)
    if pair.slot is Slot.GIVEN:
        if is_short_for(a.name.form, b.name.form):
            return True
        if a.zipf < _UNHEARD and _before_a_name(pair):
            return False
        given = is_given_name(a.name.form) or is_given_name(b.name.form)
        return not given and (inflected or not (a.is_name or b.is_name))
    if gendered(a.name.form, b.name.form) or _is_family_in_plural(pair):
        return True
    if is_plural(a.name, b.name, roster) or is_plural(b.name, a.name, roster):
        return True
    if pair.slot in {Slot.BARE, Slot.ALONE}:
        if (
            inflected
            and roster.language == "de"
            and _is_inflected(pair)
            and not _share_a_part(a, b)
        ):
            return True
        marks = how.likeness is Likeness.MARKS
        if (marks or a.name.tagged < 0.5) and two_words(a.name, b.name, roster):
            return True
        return _only_opens(a) and a.zipf >= _COMMON
    if two_words(a.name, b.name, roster) or not _are_names(pair, roster):
        return True
    return inflected and not _lost_its_end(pair)


def _is_inflected(pair: Pair) -> bool:
    """Two known words, or the people of a place that somebody is called like: Stronsdorf, die Stronsdorfer."""
    a, b = pair.suspect, pair.other
    if min(a.zipf, b.zipf) >= _WORD:
        return True
    short, long = sorted((a, b), key=lambda one: len(one.name.form))
    return not long.company.full and long.name.form[len(short.name.form) :] in _OF_PEOPLE


def _is_family_in_plural(pair: Pair) -> bool:
    """Whether one is the other in the plural: the Ashdowns, die Wiechmanns."""
    short, long = sorted((pair.suspect, pair.other), key=lambda one: len(one.name.form))
    return (
        long.name.form in {f"{short.name.form}s", f"{short.name.form}es"}
        and short.company.full
        and all(place.mention.before[-1:] in _PLURAL for place in long.name.places)
    )


def _may_be_meant(pair: Pair) -> bool:
    """Whether one may stand for the other though they are spelt quite otherwise: a given name of the same initial, half a surname."""
    a, b = bare(pair.suspect.name.form), bare(pair.other.name.form)
    one, two = pair.suspect, pair.other
    if pair.slot is Slot.GIVEN:
        return (a[0] == b[0] or bool(group_of(a))) and is_given_name(pair.suspect.name.form)
    start = shared_start(a, b)
    if start >= min(len(a), len(b)):
        return False
    if consonants(a) != consonants(b) and (pair.slot is Slot.WORD or start < _HALF):
        return False
    if one.compound or two.compound or not two.is_name:
        return False
    return one.is_name or (pair.slot is Slot.WORD and one.zipf < _UNHEARD)


def _before_a_name(pair: Pair) -> bool:
    """Whether the word that follows both is a name rather than a word: Raiffeisenbank Aurachtal."""
    shared = pair.suspect.company.families.keys() & pair.other.company.families.keys()
    return any(zipf(word, pair.suspect.language) < _WORD for word in shared)


def _is_plural_of_words(pair: Pair, roster: Roster) -> bool:
    """Whether they are a word and its plural behind words that are no given names: Super Bowl, two Super Bowls."""
    short, long = sorted((pair.suspect.name.form, pair.other.name.form), key=len)
    if roster.language != "en" or long != f"{short}s":
        return False
    before = {p.mention.before[-1] for p in pair.suspect_places if p.mention.before}
    return not any(map(is_given_name, before))


def _lost_its_end(pair: Pair) -> bool:
    """Two names that nobody knows and that an ending tells apart which is none of inflection; a place that lost its last letter."""
    a, b = pair.suspect, pair.other
    if b.name.form in place_words() and a.name.form == b.name.form[:-1] and a.zipf < _SELDOM:
        return b.name.form[-1] not in _DWELLERS and a.name.inside > 0
    unheard = min(a.zipf, b.zipf) < _NOBODY and max(a.zipf, b.zipf) < _UNHEARD
    return unheard and a.is_name and b.is_name and only_an_ending(a.name.form, b.name.form)


def _only_opens(one: Candidate) -> bool:
    return all(place.mention.first for place in one.name.places)


def _are_names(pair: Pair, roster: Roster) -> bool:
    """Whether the text uses the kept one as a name, or at least the other where nobody knows that word."""
    a, b = pair.suspect, pair.other
    if a.name.form.count("-") != b.name.form.count("-"):
        if roster.language == "de" and not (a.is_name or b.is_name) and _are_nouns(a, b):
            return False
        first = roster.names.get(max(a.name.form, b.name.form, key=len).split("-")[0])
        if first is not None and first.whole and Candidate(first, roster).is_name:
            return True
        if _before_a_name(pair) or any(_is_camel(one.name.form) for one in (a, b)):
            return True
        parts = max(a.name.form, b.name.form, key=len).split("-")
        rare = min(zipf(part, roster.language) for part in parts) < _OF_ALL
        often = a.name.count + b.name.count > _OFTEN
        return rare or often or a.is_name or b.is_name
    if set(a.name.form.split("-")) & set(b.name.form.split("-")):
        return True
    if a.zipf < _UNHEARD and a.at_place and b.at_place:
        return True
    if max(a.zipf, b.zipf) < _NOBODY and not a.compound and not b.compound:
        return True
    likeness = difference(a.name.form, b.name.form).likeness
    seldom = max(a.zipf, b.zipf) < _SELDOM
    if seldom and _spelt_out(a.name.form, b.name.form):
        return True
    if seldom and likeness is Likeness.SOUND and (a.is_name or b.is_name):
        return True
    if likeness is Likeness.MARKS and a.zipf < _UNKNOWN and b.zipf >= KNOWN:
        return True  # an umlaut lost or spelt out makes a word that nobody uses
    if b.name.form in place_words() and b.zipf - a.zipf > _UNKNOWN:
        return True
    if b.is_name:
        return a.is_name or a.zipf < _UNHEARD
    return a.is_name and a.zipf < _UNKNOWN and b.name.tagged > 0


def _share_a_part(one: Candidate, other: Candidate) -> bool:
    """Whether both are double names with one half in common: Kühne-Brandt, Kühne-Brand."""
    halves = set(one.name.form.split("-")) & set(other.name.form.split("-"))
    return bool(halves) and one.name.form.count("-") == other.name.form.count("-")


def _spelt_out(one: str, other: str) -> bool:
    """Whether only one of them spells its umlauts or its ß with two letters, as no plural does: Hoecker, Höcker."""
    if difference(one, other).likeness is not Likeness.MARKS:
        return False
    return bare(one) != bare(other) or ("ß" in one) != ("ß" in other)


def _are_nouns(one: Candidate, other: Candidate) -> bool:
    """Whether words of the language are joined, none of them a name: Steuer-Deals, Steuerdeals. How is no matter of names."""
    parts = [
        part for each in (one, other) if "-" in each.name.form for part in each.name.form.split("-")
    ]
    return not any(_is_camel(each.name.form) for each in (one, other)) and all(
        len(part) >= _PART
        and zipf(part, "de") >= _UNHEARD
        and not is_given_name(part)
        and not part.isupper()
        for part in parts
    )


def _is_camel(form: str) -> bool:
    """Whether capitals stand inside the word: AlgaWrap."""
    return bool(_CAMEL.search(form))


def _is_part(a: str, b: str) -> bool:
    """One is the other with a word more before or behind a hyphen: Belakow, Belakow-Renn."""
    short, long = sorted((a, b), key=len)
    return long.startswith(f"{short}-") or long.endswith(f"-{short}")


def given_and_family(pair: Pair) -> bool:
    """Whether one is only ever a given name in this text and the other only ever a surname."""
    a, b = pair.suspect.company, pair.other.company
    one, two = (is_given_name(one.name.form) for one in (pair.suspect, pair.other))
    return (one and is_given(a) and is_family(b)) or (two and is_family(a) and is_given(b))
