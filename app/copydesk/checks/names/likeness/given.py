"""Given names: which are spellings of one name, and which are two people's."""

from collections.abc import Mapping
from functools import cache

from copydesk.checks.names.likeness.keys import bare
from copydesk_resources import read_text, read_toml


@cache
def _table() -> frozenset[str]:
    lines = read_text("names/given_names.txt").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())


def is_given_name(word: str) -> bool:
    """Whether people are called so: a given name of any country, or two joined by a hyphen."""
    table = _table()
    return word in table or ("-" in word and all(part in table for part in word.split("-")))


@cache
def _groups() -> Mapping[str, int]:
    table = read_toml("names/given.toml")["variants"]
    return {bare(name): number for number, row in enumerate(table) for name in row.split()}


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


def are_two(one: str, other: str) -> bool:
    """Whether the two given names are known to be two: Martin and Martina."""
    a, b = bare(one), bare(other)
    return (a, b) in _couples() or (b, a) in _couples()
