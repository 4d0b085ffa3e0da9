"""Names known to be right: the list that ships, and the house's own."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from copydesk.checks.names.keys import bare
from copydesk.model.house import House
from copydesk_resources import read_toml

_FILE = "names/reference.toml"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody known, with every right spelling of the name."""

    german: tuple[str, ...]
    english: tuple[str, ...]
    was: str
    """Who it is, in German."""
    what: str
    """Who it is, in English."""

    def forms(self, language: str) -> tuple[str, ...]:
        """The right spellings in a text of that language, the usual one first."""
        return self.german if language == "de" else self.english

    def described(self, language: str) -> str:
        """Who it is, in the language of the text."""
        return self.was if language == "de" else self.what

    @property
    def transliterated(self) -> bool:
        """The name comes from another script or has several right spellings: only gross slips can be told."""
        return len({bare(form) for form in (*self.german, *self.english)}) > 1


@cache
def people() -> tuple[Person, ...]:
    """The people of the list that ships."""
    return tuple(
        Person(*_forms(german, english), was, what)
        for german, english, was, what in read_toml(_FILE)["people"]
    )


@cache
def shipped_words() -> frozenset[str]:
    """Every word of every right spelling of the list that ships."""
    table = read_toml(_FILE)
    return frozenset(
        word
        for german, english, _, _ in (*table["people"], *table["organisations"])
        for forms in _forms(german, english)
        for form in forms
        for word in form.split()
    )


@cache
def house_words(house: House) -> frozenset[str]:
    """Every word of the house's names."""
    return frozenset(word for name in house.names for word in name.split())


def right_forms(house: House) -> Iterator[str]:
    """Every full name that is right as it stands."""
    yield from house.names
    for person in people():
        yield from person.german
        yield from person.english


def _forms(german: str, english: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    first = tuple(form.strip() for form in german.split(";"))
    second = tuple(form.strip() for form in english.split(";")) if english else first
    return first, second
