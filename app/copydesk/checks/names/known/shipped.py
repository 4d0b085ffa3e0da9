"""The list of right names that ships: people, organisations, works, products, places, and cities of more than 50,000.

Sixteen thousand names would take a second to index; so their index is a file (``names/reference.bin``), made by
``packaging/index_names.py`` and checked by a test: for each key of a last word its number among the last words.
"""

import re
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from copydesk.checks.names.likeness.keys import bare, spelt_out
from copydesk_resources import read_bytes, read_text, read_toml, resource

_UMLAUTS = re.compile("[äöüßÄÖÜ]")
_POSSESSIVE = re.compile(r"['’]s\Z")
_CITY, _COUNTRY = ("eine Stadt", "a city"), ("ein Land", "a country")
INDEX = "names/reference.bin"


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


Row = tuple[str, str, str, str, str]
"""German forms, English forms, what it is in German and in English, and its kind."""


def owner(form: str) -> str:
    """The name without an English possessive: Sainsbury's is read as Sainsbury."""
    return _POSSESSIVE.sub("", form)


class Shipped:
    """The list, with what it is asked: entries are made when they are first needed."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows = tuple(rows)
        self._made: dict[int, Listed] = {}
        self.forms: dict[str, list[int]] = {}
        """The entries of each right spelling, in any language."""
        self.last: dict[str, list[int]] = {}
        """The entries of each last word of a usual spelling."""
        for number, (german, english, *_) in enumerate(self.rows):
            for forms in {german, english or german}:
                every = forms.split("; ")
                for form in every:
                    self.forms.setdefault(form, []).append(number)
                    if owner(form) != form:
                        self.forms.setdefault(owner(form), []).append(number)
                self.last.setdefault(owner(every[0]).rsplit(" ", 1)[-1], []).append(number)

    @cached_property
    def last_words(self) -> tuple[str, ...]:
        """The last words of all usual spellings, in the order of the index."""
        return tuple(sorted(self.last))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every right spelling."""
        return frozenset(word for form in self.forms for word in form.split())

    @cached_property
    def _plain(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for form in self.forms:
            if not form.isascii() or "-" in form:
                for plain in {bare(form), spelt_out(form)}:
                    found.setdefault(plain, []).append(form)
        return found

    def entry(self, number: int) -> Listed:
        """The entry of that row."""
        made = self._made.get(number)
        if made is None:
            german, english, was, what, kind = self.rows[number]
            first = tuple(german.split("; "))
            second = tuple(english.split("; ")) if english else first
            made = self._made[number] = Listed(first, second, was, what, kind)
        return made

    def exactly(self, form: str) -> list[Listed]:
        """The entries that have this spelling in some language."""
        return [self.entry(number) for number in self.forms.get(form, ())]

    def without_marks(self, form: str, language: str) -> list[Listed]:
        """The entries that have this spelling but for marks; German keeps its umlauts."""
        return [
            self.entry(number)
            for spelling in self._plain.get(bare(form), ())
            if language != "de" or not _UMLAUTS.search(spelling)
            for number in self.forms[spelling]
        ]

    def near(self, keys: Iterable[str]) -> Iterator[Listed]:
        """The entries whose last word has one of the keys."""
        hashes, owners = _index()
        seen: set[int] = set()
        for key in keys:
            value = zlib.crc32(key.encode())
            place = bisect_left(hashes, value)
            while place < len(hashes) and hashes[place] == value:
                seen.add(owners[place])
                place += 1
        for owner in sorted(seen):
            for number in self.last[self.last_words[owner]]:
                yield self.entry(number)


@cache
def shipped() -> Shipped:
    """The list that ships."""
    return Shipped(_rows())


def _rows() -> Iterator[Row]:
    for file in sorted(resource("names/reference").iterdir(), key=lambda file: file.name):
        kind = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                kind = line.strip("[]")
            elif line and not line.startswith("#"):
                german, english, was, what = line.split("\t")
                yield german, english, was, what, kind
    yield from _countries()
    yield from _cities()


def _countries() -> Iterator[Row]:
    table = read_toml("names/places.toml")
    for section, (was, what) in (("countries", _COUNTRY), ("cities", _CITY)):
        for row in table[section]:
            german, _, english = (part.strip() for part in row.partition("|"))
            yield german, english, was, what, "places"


def _cities() -> Iterator[Row]:
    for line in read_text("names/cities.txt").splitlines():
        if not line.startswith("#"):
            _, _, cities = line.partition(": ")
            for city in cities.split(" | "):
                yield city, "", *_CITY, "cities"


@cache
def _index() -> tuple["array[int]", "array[int]"]:
    """The hashes of all keys, rising, and for each the number of its last word."""
    data = read_bytes(INDEX)
    half = len(data) * 2 // 3
    hashes, owners = array("I"), array("H")
    hashes.frombytes(data[:half])
    owners.frombytes(data[half:])
    if array("H", [1]).tobytes() != b"\x01\x00":
        hashes.byteswap()
        owners.byteswap()
    return hashes, owners
