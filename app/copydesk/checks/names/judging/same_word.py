"""Pairs of near spellings that are words of the language, or one word in two forms, rather than one name in two spellings."""

from collections.abc import Callable, Mapping

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.impossible import ALIKE, share_a_part
from copydesk.checks.names.judging.pairs import Pair, Slot
from copydesk.checks.names.judging.proper_nouns import before_a_name, used_as_name
from copydesk.checks.names.judging.rarity import COMMON, NOBODYS, SELDOM, UNHEARD, WORD
from copydesk.checks.names.known.known import place_words
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import group_of, is_given_name, is_short_for
from copydesk.checks.names.likeness.inflection import dweller, gendered, only_an_ending, related
from copydesk.checks.names.likeness.keys import bare, consonants, shared_start
from copydesk.checks.names.mentions.roster import Roster
from copydesk.checks.names.mentions.two_words import is_plural, two_words
from copydesk_resources import read_words

_OF_PEOPLE = ("er", "ern", "ers", "erin", "erinnen", "isch", "ische", "ischen", "ischer", "s")
_DWELLERS = "insy"
"""Last letters whose loss makes dwellers and adjectives of places: Türke, Pole, German."""


def same_word(pair: Pair, roster: Roster) -> bool:
    """Whether both are words of the language, or one word in two forms, with no name beside both that would tell otherwise."""
    a, b = pair.suspect.name.form, pair.other.name.form
    if difference(a, b).likeness is Likeness.FAR and not _may_be_meant(pair):
        return True
    if dweller(a, b, roster.language):
        return True
    return _BY_SLOT.get(pair.slot, _as_words)(pair, roster)


def _as_given_names(pair: Pair, roster: Roster) -> bool:
    a, b = pair.suspect, pair.other
    if is_short_for(a.name.form, b.name.form):
        return not _are_variants(a.name.form, b.name.form)
    if (a.zipf < UNHEARD or _only_a_hyphen(pair)) and before_a_name(pair):
        return False
    if is_given_name(a.name.form) or is_given_name(b.name.form):
        return False
    if _are_forms(pair, roster):
        return roster.language == "de" and max(a.zipf, b.zipf) >= UNHEARD
    if a.zipf < UNHEARD and b.zipf < COMMON:
        return False
    return not (a.is_name or b.is_name)


def _are_variants(one: str, other: str) -> bool:
    """Whether a short form is one of those that people are christened with: Ian for Iain, not Bob for Robert."""
    return bool(group_of(one)) and group_of(one) == group_of(other)


def _only_a_hyphen(pair: Pair) -> bool:
    one, other = pair.suspect.name.form, pair.other.name.form
    return one != other and one.replace("-", "").lower() == other.replace("-", "").lower()


def _as_bare_words(pair: Pair, roster: Roster) -> bool:
    a, b = pair.suspect, pair.other
    if _is_other_number(pair, roster):
        return True
    german = roster.language == "de" and not share_a_part(a, b)
    if german and _are_forms(pair, roster) and _is_inflected(pair):
        return True
    marks = difference(a.name.form, b.name.form).likeness is Likeness.MARKS
    if (marks or a.name.tagged < 0.5) and two_words(a.name, b.name, roster):
        return True
    return _only_opens(a) and a.zipf >= COMMON and not _is_named_so(pair)


def _is_named_so(pair: Pair) -> bool:
    """Whether a common word is taken for a name and sounds like one that is introduced: Richterin Kayser, then Kaiser."""
    a, b = pair.suspect, pair.other
    likeness = difference(a.name.form, b.name.form).likeness
    return likeness <= Likeness.SOUND and a.is_name and b.company.full


def _as_words(pair: Pair, roster: Roster) -> bool:
    if _is_other_number(pair, roster) or two_words(pair.suspect.name, pair.other.name, roster):
        return True
    if not used_as_name(pair, roster):
        return True
    return _are_forms(pair, roster) and not _lost_its_end(pair)


def _is_plural_of_words(pair: Pair, roster: Roster) -> bool:
    """Whether they are a word and its plural behind words that are no given names: Super Bowl, two Super Bowls."""
    short, long = sorted((pair.suspect.name.form, pair.other.name.form), key=len)
    if roster.language != "en" or long != f"{short}s":
        return False
    before = {p.mention.before[-1] for p in pair.suspect_places if p.mention.before}
    return not any(map(is_given_name, before))


_BY_SLOT: Mapping[Slot, Callable[[Pair, Roster], bool]] = {
    Slot.FAMILY: _is_plural_of_words,
    Slot.GIVEN: _as_given_names,
    Slot.BARE: _as_bare_words,
    Slot.ALONE: _as_bare_words,
}
"""What is asked of a pair by the slot of a name that it stands in; of all others, what is asked of words."""


def _are_forms(pair: Pair, roster: Roster) -> bool:
    """Whether an ending of the language makes one of the other."""
    a, b = pair.suspect.name.form, pair.other.name.form
    return difference(a, b).likeness is not Likeness.MARKS and related(a, b, roster.language)


def _is_other_number(pair: Pair, roster: Roster) -> bool:
    """Whether one is the other in the plural, or of the other gender."""
    a, b = pair.suspect.name, pair.other.name
    return (
        gendered(a.form, b.form)
        or _is_family_in_plural(pair)
        or is_plural(a, b, roster)
        or is_plural(b, a, roster)
    )


def _is_inflected(pair: Pair) -> bool:
    """Two known words, or the people of a place that somebody is called like: Stronsdorf, die Stronsdorfer."""
    a, b = pair.suspect, pair.other
    if min(a.zipf, b.zipf) >= WORD:
        return True
    short, long = sorted((a, b), key=lambda one: len(one.name.form))
    return not long.company.full and long.name.form[len(short.name.form) :] in _OF_PEOPLE


def _is_family_in_plural(pair: Pair) -> bool:
    """Whether one is the other in the plural: the Ashdowns, die Wiechmanns."""
    short, long = sorted((pair.suspect, pair.other), key=lambda one: len(one.name.form))
    before = read_words("names/before_families.txt")
    return (
        long.name.form in {f"{short.name.form}s", f"{short.name.form}es"}
        and short.company.full
        and all(
            place.mention.before[-1:] and place.mention.before[-1] in before
            for place in long.name.places
        )
    )


def _may_be_meant(pair: Pair) -> bool:
    """Whether one may stand for the other though they are spelt quite otherwise: a given name of the same initial, half a surname."""
    a, b = bare(pair.suspect.name.form), bare(pair.other.name.form)
    one, two = pair.suspect, pair.other
    if pair.slot is Slot.GIVEN:
        return (a[0] == b[0] or bool(group_of(a))) and is_given_name(pair.suspect.name.form)
    start = shared_start(a, b)
    if start >= min(len(a), len(b)) or one.name.form.count("-") != two.name.form.count("-"):
        return False
    if consonants(a) != consonants(b) and (pair.slot is Slot.WORD or start < ALIKE):
        return False
    if not two.is_name or any(
        each.compound and not _is_meant_for_somebody(pair) for each in (one, two)
    ):
        return False
    return one.is_name or (pair.slot is Slot.WORD and one.zipf < UNHEARD)


def _is_meant_for_somebody(pair: Pair) -> bool:
    """Whether only one of the two is introduced, and the tagger takes the other for a name too: Ottenhofer, Ottenhauser."""
    other = pair.other
    return (
        pair.slot is Slot.BARE
        and other.company.full
        and other.zipf < COMMON
        and pair.suspect.is_name
    )


def _lost_its_end(pair: Pair) -> bool:
    """Two names that nobody knows and that an ending tells apart which is none of inflection; a place that lost its last letter."""
    a, b = pair.suspect, pair.other
    if b.name.form in place_words() and a.name.form == b.name.form[:-1] and a.zipf < SELDOM:
        return b.name.form[-1] not in _DWELLERS and a.name.inside > 0
    unheard = min(a.zipf, b.zipf) < NOBODYS and max(a.zipf, b.zipf) < UNHEARD
    return unheard and a.is_name and b.is_name and only_an_ending(a.name.form, b.name.form)


def _only_opens(one: Candidate) -> bool:
    return all(place.mention.first for place in one.name.places)
