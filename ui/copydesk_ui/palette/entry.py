"""What can be chosen in the palette, and which of it a few letters mean."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

_LEAST = 72
"""Of 100: entries less alike what was typed are not offered."""
_SHORT = 3
"""Letters from which on misspellings are forgiven."""


@dataclass(frozen=True)
class Entry:
    """One thing that can be chosen."""

    words: str
    detail: str
    act: Callable[[], None]
    icon: str = "chevron-right"


def matching(entries: Sequence[Entry], typed: str, recent: Sequence[str]) -> list[Entry]:
    """The entries that are meant: what was chosen lately first, then what holds all words, then what is spelt nearly so.

    Args:
        recent: the words of entries that were chosen, the newest first.
    """
    latest = {words: len(recent) - place for place, words in enumerate(recent)}
    if not typed.strip():
        return sorted(entries, key=lambda entry: -latest.get(entry.words, 0))
    scored = [(_score(entry, typed), entry) for entry in entries]
    wanted = [(score, entry) for score, entry in scored if score]
    wanted.sort(key=lambda each: (-each[0], -latest.get(each[1].words, 0)))
    return [entry for _, entry in wanted]


def _score(entry: Entry, typed: str) -> float:
    """How well the entry is meant; 0 for not at all."""
    title, wanted = entry.words.casefold(), typed.casefold().split()
    whole = f"{title} {entry.detail.casefold()}"
    if title.startswith(typed.strip().casefold()):
        return 300
    if all(any(part.startswith(word) for part in title.split()) for word in wanted):
        return 250
    if all(word in whole for word in wanted):
        return 200
    if len(typed.strip()) < _SHORT:
        return 0
    from rapidfuzz import fuzz  # only here: the first letters need none of it

    likeness = min(
        max(fuzz.ratio(word, part[: len(word) + 1]) for part in title.split() or [""])
        for word in wanted
    )
    return likeness if likeness >= _LEAST else 0
