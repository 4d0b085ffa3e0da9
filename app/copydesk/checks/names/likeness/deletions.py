"""Words that are one letter apart share what is left when a letter is taken out of each: the neighbourhood of deletions.

What is left is kept as a sum of one large number for each letter, whatever their order: it costs a subtraction, and it finds
letters that changed places too.
"""

from collections.abc import Iterator, Sequence

from copydesk.checks.names.likeness.groups import MANY, sharing_a_key

_SHORTEST = 3
_BITS = 2**64 - 1
_ODD, _MIX = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9


def one_letter_apart(words: Sequence[str]) -> Iterator[list[int]]:
    """Groups of indices of words that may be one slip apart, each group in rising order; candidates only."""
    return _among_many(words) if len(words) >= MANY else _among_few(words)


class _Weights(dict[str, int]):
    """A number for each letter, so mixed that different letters have different sums."""

    def __missing__(self, letter: str) -> int:
        mixed = (ord(letter) + _ODD) * _MIX & _BITS
        mixed = (mixed ^ mixed >> 29) * _ODD & _BITS
        self[letter] = number = mixed ^ mixed >> 32
        return number


_WEIGHTS = _Weights()


def _among_few(words: Sequence[str]) -> Iterator[list[int]]:
    groups: dict[int, list[int]] = {}
    for index, word in enumerate(words):
        if len(word) >= _SHORTEST:
            total = sum([_WEIGHTS[letter] for letter in word])
            for key in {total, *[total - _WEIGHTS[letter] for letter in word]}:
                groups.setdefault(key, []).append(index)
    return (group for group in groups.values() if len(group) > 1)


def _among_many(words: Sequence[str]) -> Iterator[list[int]]:
    import numpy as np

    long = [word for word in words if len(word) >= _SHORTEST]
    if not long:
        return
    kept = np.array([i for i, word in enumerate(words) if len(word) >= _SHORTEST], dtype=np.int64)
    codes = np.frombuffer("".join(long).encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    weights = (codes + np.uint64(_ODD)) * np.uint64(_MIX)
    weights = (weights ^ weights >> np.uint64(29)) * np.uint64(_ODD)
    weights ^= weights >> np.uint64(32)
    lengths = np.array([len(word) for word in long], dtype=np.int64)
    totals = np.add.reduceat(weights, np.concatenate([[0], np.cumsum(lengths)[:-1]]))
    places = np.repeat(np.arange(len(kept)), lengths)
    keys = np.concatenate([totals, totals[places] - weights])
    owners = np.concatenate([kept, kept[places]])
    order = np.argsort(owners, kind="stable")
    yield from sharing_a_key(keys[order], owners[order])
