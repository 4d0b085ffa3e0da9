"""Asks the dictionaries of a language about words."""

import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Protocol

from copydesk.spelling.dictionaries import dictionaries
from copydesk.text.frequency import frequency
from copydesk.text.language import primary
from copydesk_resources import read_words

_COMMON = 3.8
"""The Zipf frequency from which a word is right whatever a dictionary says: slips are rarer, the commonest of them included."""
_PART = 4
"""The fewest letters of a part of a German compound."""
_JOINTS = ("", "s", "es", "n", "en", "er")
"""What stands between the parts of one."""
_PROPOSED = 6
_WORD = re.compile(r"[^\W\d_]+")


class Dictionary(Protocol):
    """What is used of the library."""

    def spell(self, word: str) -> bool:
        """Whether the dictionary knows the word."""
        ...

    def suggest(self, word: str) -> Sequence[str]:
        """What it would write instead."""
        ...


class Speller:
    """Knows the words of one language."""

    def __init__(self, language: str, opened: Sequence[Dictionary]) -> None:
        self._language = primary(language)
        self._opened = opened

    def knows(self, word: str) -> bool:
        """Whether the word is right: a dictionary knows it, it is common, a name of a person or a city, or put together of known words."""
        word = word.replace("’", "'")
        if self._in_a_dictionary(word) or word in _names():
            return True
        stem = re.sub(r"'s?$", "", word)
        if stem != word and (self._in_a_dictionary(stem) or stem in _names()):
            return True
        if frequency(word, self._language) >= _COMMON:
            return True
        return self._language == "de" and self._is_compound(word)

    def suggest(self, word: str) -> tuple[str, ...]:
        """What the dictionaries would write instead, the likeliest first."""
        word = word.replace("’", "'")
        found = chain.from_iterable(_suggested(each, word) for each in self._opened)
        return tuple(dict.fromkeys(found))[:_PROPOSED]

    def _in_a_dictionary(self, word: str) -> bool:
        return any(_spelt(each, word) for each in self._opened)

    def _is_compound(self, word: str) -> bool:
        """Whether it is two nouns as one: dictionaries cannot list them all. The second is asked for as a word of its own."""
        if not word[:1].isupper():
            return False
        return any(
            self._in_a_dictionary(word[place:].capitalize()) and self._begins(word[:place])
            for place in range(_PART, len(word) - _PART + 1)
        )

    def _begins(self, part: str) -> bool:
        stems = (part.removesuffix(joint) for joint in _JOINTS if part.endswith(joint))
        return any(len(stem) >= _PART and self._in_a_dictionary(stem) for stem in stems)


def speller(language: str, own: Path | None = None) -> Speller | None:
    """The speller of a language; None where there is no dictionary of it, or nothing to read one with.

    Args:
        own: the folder of the user's own dictionaries.
    """
    found = dictionaries(language, own)
    if not found:
        return None
    try:
        return Speller(language, [_opened(path) for path in found])
    except ImportError:  # no build of the library for this system
        return None


@cache
def _opened(path: Path) -> Dictionary:
    """One of the dictionaries that were found; half a second for a large one."""
    opened: Dictionary = import_module("hunspell").Hunspell(
        path.stem, hunspell_data_dir=str(path.parent)
    )
    return opened


def _spelt(dictionary: Dictionary, word: str) -> bool:
    try:
        return bool(dictionary.spell(word))
    except UnicodeEncodeError:  # a letter that the dictionary's own encoding has not
        return False


def _suggested(dictionary: Dictionary, word: str) -> Sequence[str]:
    try:
        return dictionary.suggest(word)
    except UnicodeEncodeError:
        return ()


@cache
def _names() -> frozenset[str]:
    """Given names, and the words of the names of cities."""
    lines = (line for name in ("given_names", "cities") for line in read_words(f"names/{name}.txt"))
    return frozenset(word for line in lines for word in _WORD.findall(line))
