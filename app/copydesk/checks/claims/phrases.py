"""Fixed turns of several words, found in a sentence's lower-case words."""

from collections.abc import Iterator, Sequence
from functools import cache

from copydesk.checks.claims.tokens import Sentence
from copydesk.text.language import primary
from copydesk_resources import read_toml

_KEY = 5
"""Letters by which a turn is looked up."""
Table = dict[str, tuple[tuple[str, ...], ...]]


def phrase_table(language: str, name: str) -> Table:
    """One list of a language's turns."""
    return table_of(f"claims/{primary(language)}_phrases.toml", name)


@cache
def table_of(file: str, name: str) -> Table:
    """The turns of one list in a file, a turn a line, by their first word, longest first.

    ``~`` at the end of a word stands for any ending, ``_`` for any one word. A first word has no ``_``; one with
    ``~`` is kept under its beginning.
    """
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in read_toml(file)[name].strip().splitlines():
        words = tuple(line.split())
        found.setdefault(words[0].rstrip("~")[:_KEY], []).append(words)
    return {first: tuple(sorted(all_, key=len, reverse=True)) for first, all_ in found.items()}


def find_phrases(
    sentence: Sentence, table: Table, *, quoted: bool = False
) -> Iterator[tuple[int, int]]:
    """First and last word of each phrase of the table that stands in the sentence."""
    low = sentence.low
    for place, word in enumerate(low):
        for words in table.get(word[:_KEY], ()):
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
