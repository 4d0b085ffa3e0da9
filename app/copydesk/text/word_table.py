"""The words of a language with how common they are: ``packaging/index_words.py`` writes the tables."""

from functools import cache

from copydesk.text.hashed import HashedKeys
from copydesk_resources import mapped, resource

_REMEMBERED = 60_000


class FrequencyTable:
    """How common each word of a language is.

    ``HashedKeys``, then the level of each, 16 bits: how many hundredths the word lies below 9 on the Zipf scale.
    """

    def __init__(self, data: memoryview) -> None:
        self._words = HashedKeys(data)
        self._levels = data[self._words.size :].cast("H")
        self._known: dict[str, float] = {}

    def zipf(self, word: str) -> float:
        """How common the case-folded word is on the Zipf scale: 0 unknown, 3 once in a million words, 6 very common."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            place = self._words.number(word)
            found = (900 - self._levels[place]) / 100 if place >= 0 else 0.0
            self._known[word] = found
        return found


@cache
def word_table(language: str) -> FrequencyTable | None:
    """The table of the language, by its ISO 639-1 code; None where none ships."""
    name = f"words/{language}.words"
    return FrequencyTable(mapped(name)) if resource(name).is_file() else None
