"""Indices that share a key, for many keys at once: most keys have one owner, and cost no list of their own."""

from collections.abc import Collection, Hashable, Iterable, Iterator
from itertools import compress
from operator import ne


def sharing_a_key(keys_of: Iterable[Collection[Hashable]]) -> Iterator[list[int]]:
    """The groups of indices that share a key, given the different keys of each index; each group in rising order."""
    keys: list[Hashable] = []
    owners: list[int] = []
    for index, some in enumerate(keys_of):
        keys += some
        owners += [index] * len(some)
    last = dict(zip(keys, owners, strict=True))
    groups: dict[Hashable, list[int]] = {}
    not_last = map(ne, map(last.__getitem__, keys), owners)
    for key, index in compress(zip(keys, owners, strict=True), not_last):
        groups.setdefault(key, []).append(index)
    yield from ([*group, last[key]] for key, group in groups.items())
