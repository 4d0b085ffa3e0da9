"""The list of right names that ships: people, organisations, works, products, places, and cities of more than 50,000.

Twenty-nine thousand names would take a third of a second to read; so what is asked of them lies in mapped tables, made by
``packaging/index_names.py`` from the lists in ``names/`` and checked by a test.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from copydesk.checks.names.likeness.keys import bare, spelt_out
from copydesk.checks.names.likeness.tables import INDEX, key_table, number_table
from copydesk.text.hashed import MappedLines
from copydesk_resources import mapped

_UMLAUTS = re.compile("[äöüßÄÖÜ]")
_POSSESSIVE = re.compile(r"['’]s\Z")


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody or something on the list that ships, with every right spelling of the name."""

    german: tuple[str, ...]
    english: tuple[str, ...]
    was: str
    """Who or what it is, in German."""
    what: str
    """The same in English."""
    kind: str
    """``people``, ``organisations``, ``works``, ``products``, ``places`` or ``cities``."""

    def forms(self, language: str) -> tuple[str, ...]:
        """The right spellings in a text of that language, the usual one first."""
        return self.german if language == "de" else self.english

    @property
    def transliterated(self) -> bool:
        """The name comes from another script or has several right spellings: only gross slips can be told."""
        return len({bare(form) for form in (*self.german, *self.english)}) > 1


def owner(form: str) -> str:
    """The name without an English possessive: Sainsbury's is read as Sainsbury."""
    return _POSSESSIVE.sub("", form)


def listed(row: str) -> Listed:
    """The entry that a row tells of: German forms, English forms, what it is in German and in English, its kind; tabs between."""
    german, english, was, what, kind = row.split("\t")
    first = tuple(german.split("; "))
    second = tuple(english.split("; ")) if english else first
    return Listed(first, second, was, what, kind)


class Shipped:
    """The list, with what it is asked: entries are made when they are first needed."""

    def __init__(self) -> None:
        self._rows = MappedLines(mapped(f"{INDEX}/rows"))
        self._forms = number_table("forms")
        self._plain = number_table("plain")
        self._people = key_table("people")
        self._words = key_table("words")
        self._near = number_table("near")
        self._made: dict[int, Listed] = {}

    def __iter__(self) -> Iterator[Listed]:
        """Every entry, in the order of the lists."""
        return map(self._entry, range(len(self._rows)))

    def _entry(self, number: int) -> Listed:
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = listed(self._rows[number])
        return made

    def exactly(self, form: str) -> list[Listed]:
        """The entries that have this spelling in some language, with or without its possessive."""
        return [self._entry(number) for number in self._forms.numbers(form)]

    def without_marks(self, form: str, language: str) -> list[Listed]:
        """The entries that have this spelling but for marks; German keeps its umlauts."""
        plain = bare(form)
        return [
            entry
            for entry in map(self._entry, self._plain.numbers(plain))
            if language != "de"
            or any(
                plain in plain_forms(form) and not _UMLAUTS.search(form)
                for form in spellings(entry)
            )
        ]

    def near(self, keys: Iterable[str]) -> Iterator[Listed]:
        """The entries whose last word has one of the keys."""
        return map(
            self._entry, sorted({number for key in keys for number in self._near.numbers(key)})
        )

    def has_word(self, word: str) -> bool:
        """Whether it is a word of some right spelling."""
        return self._words.number(word) >= 0

    def is_surname(self, word: str) -> bool:
        """Whether somebody's usual name ends in it."""
        return self._people.number(word) >= 0


def spellings(entry: Listed) -> Iterator[str]:
    """Every right spelling of the entry in any language, once, each with and without its possessive."""
    return iter(
        dict.fromkeys(
            each for form in (*entry.german, *entry.english) for each in (form, owner(form))
        )
    )


def plain_forms(form: str) -> frozenset[str]:
    """How a spelling with marks looks without them; nothing of one that has none."""
    if form.isascii() and "-" not in form:
        return frozenset()
    return frozenset((bare(form), spelt_out(form)))


@cache
def shipped() -> Shipped:
    """The list that ships."""
    return Shipped()
