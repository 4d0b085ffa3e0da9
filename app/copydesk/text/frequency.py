"""How common a word is in a language: what separates a slip from a second name."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from copydesk.text.language import UNKNOWN, primary
from copydesk.text.languages.language import languages

if TYPE_CHECKING:
    from numpy.typing import NDArray

_OWN = ("de", "en")
"""Languages whose whole tables are used; names from abroad stand in the English one."""
_ABROAD = 1.0
"""What the English table counts less in a text of another language."""


class FrequencyTable:
    """The words of one wordfreq table as sorted hashes: a tenth of the memory of a dictionary."""

    def __init__(self, buckets: Sequence[Iterable[str]]) -> None:
        """``buckets``: words by falling frequency, a bucket a centibel, as wordfreq keeps them."""
        import numpy as np

        hashes: list[NDArray[np.int64]] = []
        levels: list[NDArray[np.int16]] = []
        for level, words in enumerate(buckets):
            part = np.fromiter(map(hash, words), dtype=np.int64)
            hashes.append(part)
            levels.append(np.full(len(part), level, dtype=np.int16))
        every = np.concatenate(hashes)
        order = np.argsort(every)
        self._hashes = every[order]
        self._levels = np.concatenate(levels)[order]
        self._known: dict[str, float] = {}

    def zipf(self, word: str) -> float:
        """How common the case-folded word is on the Zipf scale: 0 unknown, 3 once in a million words, 6 very common."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) > 60_000:
                self._known.clear()
            value = hash(word)
            place = int(self._hashes.searchsorted(value))
            hit = place < len(self._hashes) and int(self._hashes[place]) == value
            found = (900 - int(self._levels[place])) / 100 if hit else 0.0
            self._known[word] = found
        return found


def zipf(word: str, language: str) -> float:
    """How common the word is; of a word with hyphens, how common its rarest part is; 0 where nothing is known of it.

    English words count a little less in a text that is not English: most names from abroad are in its table.
    """
    parts = [part for part in word.casefold().replace("’", "'").split("-") if part]
    own, english = _table(language), _table("en")
    if not parts or not (own or english):
        return 0.0
    return min(
        max(
            own.zipf(part) if own else 0.0,
            english.zipf(part) - (0.0 if own is english else _ABROAD) if english else 0.0,
        )
        for part in parts
    )


def has_words(language: str) -> bool:
    """Whether words of that language can be looked up; a text too short to tell counts as German."""
    return primary(language) in languages() or language == UNKNOWN


def frequency(word: str, language: str) -> float:
    """How common the word is in its own language alone, on the Zipf scale; in one that nobody knows, as in German."""
    code = primary(language)
    table = _table(code if code in languages() else "de")
    return table.zipf(word.casefold()) if table else 0.0


def load_tables(language: str) -> None:
    """Load now what ``zipf`` will need for a text of that language."""
    zipf("a", language)


@cache
def _table(language: str) -> FrequencyTable | None:
    import wordfreq

    available = wordfreq.available_languages("large" if language in _OWN else "best")
    if language not in available:
        return None
    return FrequencyTable(wordfreq.read_cBpack(available[language]))
