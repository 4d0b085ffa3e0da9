"""Whether a text uses near spellings as proper nouns: by what stands beside them, what they are made of, and how common they are."""

import re
from collections.abc import Callable

from copydesk.checks.names.judging.candidate import KNOWN, Candidate
from copydesk.checks.names.judging.pairs import Pair
from copydesk.checks.names.judging.rarity import NOBODYS, SELDOM, UNHEARD, UNKNOWN, WORD
from copydesk.checks.names.known.known import place_words
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.roster import Roster
from copydesk.text.frequency import zipf

_OF_ALL = 3.8
"""Zipf from which all parts of a compound are words of the language."""
_OFTEN = 2
"""Places of a word that nobody uses from which it is a name rather than a compound of the moment."""
_PART = 3
"""Letters of the shortest word of a compound."""
_CAMEL = re.compile("[a-zäöüß][A-ZÄÖÜ]")


def used_as_name(pair: Pair, roster: Roster) -> bool:
    """Whether the text uses the kept one as a name, or at least the other where nobody knows that word."""
    a, b = pair.suspect, pair.other
    if a.name.form.count("-") != b.name.form.count("-"):
        return _joined_as_name(pair, roster)
    if any(ground(a, b) for ground in _GROUNDS):
        return True
    if b.is_name:
        return a.is_name or a.zipf < UNHEARD
    return a.is_name and a.zipf < UNKNOWN and b.name.tagged > 0


def _have_a_half_in_common(a: Candidate, b: Candidate) -> bool:
    return bool(set(a.name.form.split("-")) & set(b.name.form.split("-")))


def _stand_where_places_do(a: Candidate, b: Candidate) -> bool:
    return a.zipf < UNHEARD and a.at_place and b.at_place


def _are_words_of_nobody(a: Candidate, b: Candidate) -> bool:
    return max(a.zipf, b.zipf) < NOBODYS and not a.compound and not b.compound


def _are_compounds_a_letter_apart(a: Candidate, b: Candidate) -> bool:
    """Two long compounds that nobody uses, a letter missing or doubled in one: Wümmebrücke, Wümebrücke."""
    how = difference(a.name.form, b.name.form)
    return max(a.zipf, b.zipf) < NOBODYS and how.distance == 1 and how.likeness <= Likeness.SLIP


def _are_seldom_and_sound_alike(a: Candidate, b: Candidate) -> bool:
    if max(a.zipf, b.zipf) >= SELDOM:
        return False
    if _spelt_out(a.name.form, b.name.form):
        return True
    likeness = difference(a.name.form, b.name.form).likeness
    return likeness is Likeness.SOUND and (a.is_name or b.is_name)


def _lost_its_marks(a: Candidate, b: Candidate) -> bool:
    """An umlaut lost or spelt out makes a word that nobody uses."""
    likeness = difference(a.name.form, b.name.form).likeness
    return likeness is Likeness.MARKS and a.zipf < UNKNOWN and b.zipf >= KNOWN


def _is_beside_a_place(a: Candidate, b: Candidate) -> bool:
    return b.name.form in place_words() and b.zipf - a.zipf > UNKNOWN


_GROUNDS: tuple[Callable[[Candidate, Candidate], bool], ...] = (
    _have_a_half_in_common,
    _stand_where_places_do,
    _are_words_of_nobody,
    _are_compounds_a_letter_apart,
    _are_seldom_and_sound_alike,
    _lost_its_marks,
    _is_beside_a_place,
)
"""Each by itself lets the pair be names, whatever the tagger thinks; the suspect first."""


def _joined_as_name(pair: Pair, roster: Roster) -> bool:
    """Of two of which one has a hyphen more: whether the joined words are a name."""
    a, b = pair.suspect, pair.other
    if roster.language == "de" and not (a.is_name or b.is_name) and _are_nouns(a, b):
        return False
    parts = max(a.name.form, b.name.form, key=len).split("-")
    first = roster.names.get(parts[0])
    if first is not None and first.whole and Candidate(first, roster).is_name:
        return True
    if before_a_name(pair) or any(_is_camel(one.name.form) for one in (a, b)):
        return True
    rare = min(zipf(part, roster.language) for part in parts) < _OF_ALL
    often = a.name.count + b.name.count > _OFTEN
    return rare or often or a.is_name or b.is_name


def before_a_name(pair: Pair) -> bool:
    """Whether the word that follows both is a name rather than a word: Raiffeisenbank Aurachtal."""
    shared = pair.suspect.company.families.keys() & pair.other.company.families.keys()
    return any(zipf(word, pair.suspect.language) < WORD for word in shared)


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
        and zipf(part, "de") >= UNHEARD
        and not is_given_name(part)
        and not part.isupper()
        for part in parts
    )


def _is_camel(form: str) -> bool:
    """Whether capitals stand inside the word: AlgaWrap."""
    return bool(_CAMEL.search(form))
