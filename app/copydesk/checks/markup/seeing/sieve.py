"""Which of many things can be in a text at all: told by pairs of letters, so that a thousand signs cost as much as a few."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzäöüß ")
"""Characters of which prose is full."""


@lru_cache(maxsize=4)
def _pairs(lower: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(lower))


class Sieve(Generic[T]):
    """Things with signs, of which one stands in every text that holds the thing."""

    def __init__(self, things: Iterable[tuple[T, Iterable[str], bool]]) -> None:
        """``things`` come with their signs and whether the case of letters does not matter: then their signs are small."""
        self._by_pair: dict[tuple[str, str], list[tuple[str, bool, int]]] = {}
        self._by_letter: list[tuple[str, bool, int]] = []
        self._things: list[T] = []
        for number, (thing, signs, any_case) in enumerate(things):
            self._things.append(thing)
            for sign in signs:
                entry = (sign, any_case, number)
                if len(sign) > 1:
                    self._by_pair.setdefault(_rarest(sign.lower()), []).append(entry)
                else:
                    self._by_letter.append(entry)
        self._keys = frozenset(self._by_pair)

    def possible(self, text: str) -> Iterator[T]:
        """The things of which a sign is in the text, in their order."""
        lower = text.lower()
        found: set[int] = set()
        for pair in self._keys & _pairs(lower):
            for sign, any_case, number in self._by_pair[pair]:
                if number not in found and sign in (lower if any_case else text):
                    found.add(number)
        for sign, any_case, number in self._by_letter:
            if sign in (lower if any_case else text):
                found.add(number)
        for number in sorted(found):
            yield self._things[number]


def _rarest(sign: str) -> tuple[str, str]:
    """The pair of neighbours in the sign that prose has least."""
    pairs = list(pairwise(sign))
    return max(pairs, key=lambda pair: sum(character not in _PLAIN for character in pair))
