"""The word lists of the checks of claims: one object a language, asked by attribute. The words lie in ``claims/`` of the resources."""

from dataclasses import dataclass
from functools import cache
from typing import Final, TypeVar

from copydesk.text.language import primary
from copydesk.text.languages.filled import Endings, Words, filled
from copydesk_resources import read_toml

T = TypeVar("T", bound="Lists")


@dataclass(frozen=True, slots=True)
class Figures:
    """Words around figures."""

    bounds: Words
    changes: Words
    hollow: Words
    large: dict[str, int]
    """With what each of them counts."""
    relative: Words
    rough: Words
    years_old: Words


@dataclass(frozen=True, slots=True)
class Written:
    """Words for papers in which something stands."""

    by: Words
    leads: Words
    looked_up: Words
    paper_ends: Endings
    papers: Words
    reckoning: Words
    tells: Words
    there: Words
    whose: Words


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Words for people whose name is withheld."""

    account: Words
    account_of: Words
    again: Words
    anybody: Words
    asked: Words
    begins_clause: Words
    belief_before: Words
    beliefs: Words
    calling: Words
    comes: Words
    counting: Words
    definite: Words
    expert_ends: Endings
    follows: Words
    heard: Words
    hearer: Words
    holds: Words
    human_ends: Endings
    humans_end: Endings
    indefinite: Words
    is_told: Words
    many: Words
    name_words: Words
    named_turn: Words
    naming_next: Words
    newer: Words
    no_house: Words
    no_place: Endings
    no_person: Words
    no_person_ends: Endings
    no_report: Words
    no_source: Words
    no_voice: Words
    no_voice_ends: Endings
    not_before: Words
    not_subject: Words
    of_them: Words
    one: Words
    owner: Words
    out_of: Words
    passers_by: Words
    passes: Words
    person: Words
    place_before: Words
    profession: Words
    quantifier: Words
    relative: Words
    relative_bare: Words
    research: Words
    said_there: Words
    several: Words
    shown: Words
    shows: Words
    somebody: Words
    source_of: Words
    tells: Words
    time: Words
    views: Words
    what: Words
    whose: Words
    withholding: Words


@dataclass(frozen=True, slots=True)
class Lists:
    """What every language has that is checked for claims. What each list holds is said beside it in the data."""

    figures: Figures
    unnamed: Unnamed
    written: Written
    least_quoted: int
    longest_sentence: int
    advice: Words
    after_nach: Words
    auxiliary: Words
    backward: Words
    condition: Words
    determiner: Words
    enumeration: Words
    further: Words
    hanging: Words
    house: Words
    joins: Words
    modal: Words
    no_speaker: Words
    nobody: Words
    nothing_like: Words
    comparing: Words
    beyond: Words
    everybody: Words
    none_of: Words
    oblique: Words
    opener: Words
    own: Words
    passive: Words
    past: Words
    preposition: Words
    place_begins: Words
    pronoun: Words
    scope: Words
    source_before: Words
    study: Words
    subordinator: Words
    title: Words
    trade: Words
    wants: Words
    whose: Words
    loose: Endings
    no_saying: Endings
    plain_turn: Endings


@dataclass(frozen=True, slots=True)
class German(Lists):
    """What German grammar asks for besides."""

    becomes: Words
    given: Words
    has: Words
    has_done: Words
    heard_from: Words
    no_noun: Words
    not_loud_after: Words
    of_somebody: Words
    not_said: Words
    out_of: Words
    reason: Words
    reckons: Words
    relative: Words
    with_article: Words
    adjective_ends: Endings
    adverb_ends: Endings
    house_ends: Endings
    manner_ends: Endings
    office_ends: Endings
    people_ends: Endings
    superlative_stems: Endings
    thing_ends: Endings
    unstressed: Endings
    weekday: Endings
    writing_ends: Endings
    before_circle: Words
    with_preposition: dict[str, str]
    other_sense: dict[str, str]
    no_circle: Words


@dataclass(frozen=True, slots=True)
class English(Lists):
    """What English grammar asks for besides."""

    after_thing: Words
    article: Words
    being: Words
    clause_begins: Words
    clause_signs: Words
    divides: Words
    heard: Words
    it_speaks: Words
    not_before_that: Words
    not_sources: Words
    not_spoken: Words
    once: Words
    said: Words
    seeing: Words
    spoken_about: Words
    that_next: Words
    to_whom: Words
    would_not: Words
    person_ends: Endings
    institutional: Words


@cache
def german() -> German:
    """The German lists."""
    return _read(German, "de")


@cache
def english() -> English:
    """The English lists."""
    return _read(English, "en")


LANGUAGES: Final = {"de": german, "en": english}
"""The languages that are checked for claims."""


@cache
def lists(language: str) -> Lists:
    """The lists of a language, with or without region.

    Raises:
        KeyError: texts in that language are not checked for claims.
    """
    return LANGUAGES[primary(language)]()


def swiss(text: str) -> str:
    """As it is written where nobody writes ß."""
    return text.replace("ß", "ss")


def _read(kind: type[T], code: str) -> T:
    words, figures, unnamed, written = (
        read_toml(f"claims/{code}_{part}.toml")
        for part in ("words", "figures", "unnamed", "written")
    )
    return filled(
        kind,
        {**unnamed, **words},
        figures=filled(Figures, figures),
        unnamed=filled(Unnamed, unnamed),
        written=filled(Written, written),
    )
