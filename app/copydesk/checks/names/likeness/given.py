"""Given names: which are spellings of one name, and which are two people's."""

from functools import cache, lru_cache

from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.likeness.tables import key_table, number_table
from copydesk_resources import read_toml


@lru_cache(maxsize=60_000)
def is_given_name(word: str) -> bool:
    """Whether people are called so: a given name of any country, or two joined by a hyphen."""
    table = key_table("given")
    return table.number(word) >= 0 or (
        "-" in word and all(table.number(part) >= 0 for part in word.split("-"))
    )


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
    return next(map(str, number_table("variants").numbers(bare(name))), "")


def is_short_for(one: str, other: str) -> bool:
    """Whether one of the two is a usual short form of the other: Bob and Robert."""
    a, b, pairs = bare(one), bare(other), key_table("short")
    return pairs.number(f"{a} {b}") >= 0 or pairs.number(f"{b} {a}") >= 0


def are_two(one: str, other: str) -> bool:
    """Whether the two given names are known to be two: Martin and Martina."""
    a, b = bare(one), bare(other)
    return (a, b) in _couples() or (b, a) in _couples()
