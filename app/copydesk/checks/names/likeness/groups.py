"""Indices that share a key, for many keys at once: one sort instead of a dictionary of lists."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

MANY = 2_000
"""Words from which numpy is worth its import."""


def sharing_a_key(keys: "NDArray[Any]", owners: "NDArray[Any]") -> Iterator[list[int]]:
    """For each key that more than one owner has: its owners, each once, in rising order. ``owners`` rise."""
    import numpy as np

    order = np.argsort(keys, kind="stable")
    keys, owners = keys[order], owners[order]
    edges = np.flatnonzero(np.diff(keys)) + 1
    bounds = np.concatenate([[0], edges, [len(keys)]])
    runs = np.flatnonzero(np.diff(bounds) > 1)
    listed = owners.tolist()
    for start, end in zip(bounds[runs].tolist(), bounds[runs + 1].tolist(), strict=True):
        group = listed[start:end]
        if group[0] != group[-1]:
            yield [group[0], *(b for a, b in pairwise(group) if a != b)]
