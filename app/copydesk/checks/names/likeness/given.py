"""Given names: which are spellings of one name, and which are two people's."""

from collections.abc import Mapping
from functools import cache

from copydesk.checks.names.likeness.keys import bare
from copydesk_resources import read_text, read_toml

_LISTS = ("names/given_names.txt", "names/given_more.txt", "names/given_variants.txt")


@cache
def _table() -> frozenset[str]:
    return frozenset(name for file in _LISTS for line in _lines(file) for name in line.split())


def _lines(file: str) -> list[str]:
    return [line for line in read_text(file).splitlines() if not line.startswith("#")]


def is_given_name(word: str) -> bool:
    """Whether people are called so: a given name of any country, or two joined by a hyphen."""
    table = _table()
    return word in table or ("-" in word and all(part in table for part in word.split("-")))


@cache
def _groups() -> Mapping[str, int]:
    found: dict[str, int] = {}
    for number, line in enumerate(_lines("names/given_variants.txt")):
        for name in line.split():
            found.setdefault(bare(name), number)
    return found


@cache
def _couples() -> frozenset[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for row in read_toml("names/given.toml")["couples"]:
        sides = [[bare(name) for name in side.split()] for side in row.split("|")]
        for number, side in enumerate(sides):
            for other in sides[number + 1 :]:
                found.update((a, b) for a in side for b in other)
    return frozenset(found)


def group_of(name: str) -> str:
    """A key that spellings of one given name share, however far apart: Graham and Graeme; "" for others."""
    number = _groups().get(bare(name))
    return "" if number is None else str(number)


@cache
def _short() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _lines("names/given_short.txt"):
        long, *short = map(bare, line.split())
        found.setdefault(long, set()).update(short)
    return {long: frozenset(short) for long, short in found.items()}


def is_short_for(one: str, other: str) -> bool:
    """Whether one of the two is a usual short form of the other: Bob and Robert."""
    a, b = bare(one), bare(other)
    return b in _short().get(a, ()) or a in _short().get(b, ())


def are_two(one: str, other: str) -> bool:
    """Whether the two given names are known to be two: Martin and Martina."""
    a, b = bare(one), bare(other)
    return (a, b) in _couples() or (b, a) in _couples()
