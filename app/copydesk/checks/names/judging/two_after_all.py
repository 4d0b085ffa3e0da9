"""Pairs of near spellings that the text itself shows to be two, whatever their letters say: they are never asked about unasked."""

import re
from collections.abc import Callable

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.pairs import Pair, Slot
from copydesk.checks.names.judging.rarity import SELDOM
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.inflection import related
from copydesk.checks.names.mentions.apart import said
from copydesk.checks.names.mentions.people import family_written, is_given
from copydesk.checks.names.mentions.roster import Place, Roster
from copydesk_resources import read_words, words_of

_IN_USE = 1.4
"""Zipf from which people are called so."""
_COMMON = 4.5
"""Zipf from which a word is no half of a double name."""
_ITEM = re.compile(r"[^,;:()\n]{1,60}")
_NAME = re.compile(r"\W{0,3}(?:[A-ZÄÖÜ][\w.'’-]{0,30}\W{0,3}){1,4}\Z")
_LETTER = re.compile(r"[^\W\d_]")
_ITEMS, _SHARE = 5, 0.6
"""Names between commas from which on a sentence is a list, and their share of all words that stand between its commas."""
_DAUGHTERS = frozenset(("Ní", "Ni", "Nic", "Uí"))


def two_after_all(pair: Pair, roster: Roster) -> bool:
    """Whether one of the grounds shows that neither is meant for the other."""
    return any(ground(pair, roster) for ground in _GROUNDS)


def _each_with_a_surname(pair: Pair, roster: Roster) -> bool:
    """Two given names, each with surnames of its own: Arjen Robben, Arjan Veurink."""
    a, b = pair.suspect, pair.other
    return (
        pair.slot in {Slot.WORD, Slot.TWO, Slot.ALONE}
        and is_given_name(a.name.form)
        and is_given_name(b.name.form)
        and bool(b.company.families)
        and _goes_before_names(a, roster)
    )


def _goes_before_names(one: Candidate, roster: Roster) -> bool:
    """Whether a word that the tagger takes for a name follows at every place: no German noun, as in ``Heute fährt Swenja Weltcups``."""
    if not is_given(one.company):
        return False
    names = [roster.names.get(family_written(place)) for place in one.name.whole]
    return all(name is not None and name.tagged >= 0.5 for name in names)


def _before_a_surname(pair: Pair, roster: Roster) -> bool:
    """A word that only ever stands before a surname, and a surname: Haleh Karimi, David Hale."""
    a, b = pair.suspect, pair.other
    return (
        pair.slot is Slot.BARE
        and b.company.full
        and not b.company.families
        and _goes_before_names(a, roster)
    )


def _given_alone(pair: Pair, _: Roster) -> bool:
    """A given name by itself, and a surname that is nothing like it but for its consonants: die Kathi, Tamara Kosić."""
    a, b = pair.suspect, pair.other
    return (
        pair.slot is Slot.BARE
        and difference(a.name.form, b.name.form).likeness is Likeness.FAR
        and is_given_name(a.name.form)
        and not is_given_name(b.name.form)
    )


def _introduced_apart(pair: Pair, _: Roster) -> bool:
    """Two people with given names that are nothing alike, and two letters between their surnames."""
    likeness = difference(pair.suspect.name.form, pair.other.name.form).likeness
    if pair.slot is not Slot.TWO or likeness < Likeness.TWO_SLIPS:
        return False
    a, b = pair.suspect.company.givens, pair.other.company.givens
    return not any(difference(x, y).likeness is not Likeness.FAR for x in a for y in b)


def _in_a_list(pair: Pair, _: Roster) -> bool:
    """A surname that people have, or one unlike the other, that stands in nothing but lists of names."""
    a, b = pair.suspect, pair.other
    likeness = difference(a.name.form, b.name.form).likeness
    return (
        (min(a.zipf, b.zipf) >= _IN_USE or likeness is Likeness.FAR)
        and likeness is not Likeness.MARKS
        and pair.slot in {Slot.WORD, Slot.BARE, Slot.TWO, Slot.ALONE}
        and bool(a.name.whole)
        and all(map(is_listed, a.name.whole))
    )


def is_listed(place: Place) -> bool:
    """Whether the place is one of many names between commas: a team, a cast, a list of signatures."""
    sentence = place.paragraph.sentences[place.mention.sentence].of(place.paragraph.text)
    items = [item for match in _ITEM.finditer(sentence) if _LETTER.search(item := match[0])]
    names = sum(_NAME.match(item) is not None for item in items)
    return names >= _ITEMS and names >= _SHARE * len(items)


def _of_a_people(pair: Pair, roster: Roster) -> bool:
    """A people, a party or a country, and somebody who is called nearly so: the Scots, Scott; a Tory, Tony."""
    a, b = pair.suspect, pair.other
    words = read_words("names/peoples.txt")
    if pair.slot is Slot.FAMILY or difference(a.name.form, b.name.form).likeness is Likeness.MARKS:
        return False
    return a.name.form in words and roster.language == "en"


def _with_an_article(pair: Pair, roster: Roster) -> bool:
    """A German word that never stands without an article is none of the people: die Mauer, Herr Mayer."""
    a, b = pair.suspect, pair.other
    if roster.language != "de" or pair.slot is not Slot.BARE or a.zipf < SELDOM:
        return False
    whole = a.name.whole
    articles = words_of("names/small_words.toml", "before_nouns")
    return (
        bool(whole)
        and b.company.full
        and all(
            place.mention.before and place.mention.before[-1].lower() in articles for place in whole
        )
    )


def _half_of_a_double_name(pair: Pair, _: Roster) -> bool:
    """Half of a double name, and a word of every day: Schwens-Harrant, Schweiz."""
    a, b = pair.suspect, pair.other
    if a.name.whole or b.zipf < _COMMON:
        return False
    return difference(a.name.form, b.name.form).likeness >= Likeness.TWO_SLIPS


def _inflected_in_compounds(pair: Pair, roster: Roster) -> bool:
    """A noun that is inflected where it ends a compound: EU-Außenministern, Außenminister."""
    a, b = pair.suspect, pair.other
    if roster.language != "de" or a.name.whole or _leads(a):
        return False
    return related(a.name.form, b.name.form, "de") and b.zipf >= SELDOM


def _of_a_daughter(pair: Pair, _: Roster) -> bool:
    """The Irish surname of a woman: Máire Ní Chonaill, Seán Ó Conaill."""
    short, long = sorted((pair.suspect.name, pair.other.name), key=lambda name: len(name.form))
    lenited = long.form[:1] + long.form[2:]
    return (
        long.form[1:2] == "h"
        and lenited == short.form
        and all(not _DAUGHTERS.isdisjoint(place.mention.before) for place in long.whole)
    )


def _is_spoken_of_as_wrong(pair: Pair, _: Roster) -> bool:
    """A spelling that only stands where the text says how somebody is spelt: ``We misspelt his name as Abisker``."""
    return all(said("corrected", [place]) for place in pair.suspect_places)


def _leads(one: Candidate) -> bool:
    return any(
        place.mention.form.startswith(one.name.form) for place in one.name.places if place.part
    )


_GROUNDS: tuple[Callable[[Pair, Roster], bool], ...] = (
    _each_with_a_surname,
    _before_a_surname,
    _given_alone,
    _introduced_apart,
    _in_a_list,
    _of_a_people,
    _with_an_article,
    _half_of_a_double_name,
    _inflected_in_compounds,
    _of_a_daughter,
    _is_spoken_of_as_wrong,
)
