"""A language that texts are written in, and what is known of it: one file of data a language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from copydesk.text.languages.filled import Words, filled
from copydesk_resources import read_toml, resource

_FOLDER = "languages"


@dataclass(frozen=True, slots=True)
class Language:
    """What is known of every language that can be told from others."""

    code: str
    """ISO 639-1."""
    name: str
    """In its own words."""
    stop_words: Words


@cache
def languages() -> Mapping[str, Language]:
    """Every language by its code: those that are checked for names and claims first, then by name."""
    found: list[tuple[bool, Language]] = []
    for entry in resource(_FOLDER).iterdir():
        if entry.name.endswith(".toml"):
            rows = read_toml(f"{_FOLDER}/{entry.name}")
            language = filled(Language, rows, code=entry.name.removesuffix(".toml"))
            found.append(("sentences" not in rows, language))
    found.sort(key=lambda each: (each[0], each[1].name))
    return {language.code: language for _, language in found}


@dataclass(frozen=True, slots=True)
class GermanSentences:
    """Where a full stop ends no German sentence."""

    month_beginnings: Words
    before_ordinal: Words
    abbreviations: Words


@dataclass(frozen=True, slots=True)
class EnglishSentences:
    """Where a full stop ends no English sentence."""

    abbreviations: Words
    before_number: Words
    no_initials: Words


@cache
def german_sentences() -> GermanSentences:
    """What the data say of German."""
    return filled(GermanSentences, read_toml(f"{_FOLDER}/de.toml")["sentences"])


@cache
def english_sentences() -> EnglishSentences:
    """What the data say of English."""
    return filled(EnglishSentences, read_toml(f"{_FOLDER}/en.toml")["sentences"])


def any_of(words: Words) -> str:
    """A pattern of any of the words, the longest first; where a full stop stands within one, a blank may follow it."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\.", r"\.\s?") for word in longest_first)
