"""Words that are one letter apart share what is left when a letter is taken out of each: the neighbourhood of deletions.

What is left is kept as a sum of one large number for each letter, whatever their order: it costs a subtraction, and it finds
letters that changed places too.
"""

from collections.abc import Collection, Iterator, Sequence

from copydesk.checks.names.likeness.groups import sharing_a_key

_SHORTEST = 3
_BITS = 2**64 - 1
_ODD, _MIX = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9


def one_letter_apart(words: Sequence[str]) -> Iterator[list[int]]:
    """Groups of indices of words that may be one slip apart, each group in rising order; candidates only."""
    return sharing_a_key(map(_deletions, words))


class _Weights(dict[str, int]):
    """A number for each letter, so mixed that different letters have different sums."""

    def __missing__(self, letter: str) -> int:
        mixed = (ord(letter) + _ODD) * _MIX & _BITS
        mixed = (mixed ^ mixed >> 29) * _ODD & _BITS
        self[letter] = number = mixed ^ mixed >> 32
        return number


_weight_of = _Weights().__getitem__


def _deletions(word: str) -> Collection[int]:
    """The word's sum, and its sum without each of its letters."""
    if len(word) < _SHORTEST:
        return ()
    weights = list(map(_weight_of, word))
    total = sum(weights)
    return {total, *map(total.__sub__, weights)}
