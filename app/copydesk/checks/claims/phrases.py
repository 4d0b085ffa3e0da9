"""Fixed turns of several words, found in a sentence's lower-case words."""

from collections.abc import Iterator, Sequence
from functools import cache

from copydesk.checks.claims.tokens import Sentence
from copydesk.text.language import primary
from copydesk_resources import read_toml

Table = dict[str, tuple[tuple[str, ...], ...]]


@cache
def phrase_table(language: str, name: str) -> Table:
    """The phrases of one list, by their first word, longest first.

    ``~`` at the end of a word stands for any ending, ``_`` for any one word.
    """
    found: dict[str, list[tuple[str, ...]]] = {}
    lines = read_toml(f"claims/{primary(language)}_phrases.toml")[name].strip().splitlines()
    for line in lines:
        words = tuple(line.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(all_, key=len, reverse=True)) for first, all_ in found.items()}


def find_phrases(
    sentence: Sentence, table: Table, *, quoted: bool = False
) -> Iterator[tuple[int, int]]:
    """First and last word of each phrase of the table that stands in the sentence."""
    low = sentence.low
    for place, word in enumerate(low):
        for words in table.get(word, ()):
            if (quoted or not sentence.quoted[place]) and _stands(low, place, words):
                yield place, place + len(words) - 1
                break


def _stands(low: Sequence[str], place: int, words: tuple[str, ...]) -> bool:
    if place + len(words) > len(low):
        return False
    return all(
        low[place + n].startswith(word[:-1]) if word[-1] == "~" else word in ("_", low[place + n])
        for n, word in enumerate(words)
    )
