#!/usr/bin/env python3
"""Write how common words are as the tables that ship: ``python packaging/index_words.py``.

    python -m pip install wordfreq

German and English get the large lists of wordfreq (R. Speer, CC BY-SA 4.0), whole; other languages its small ones: words that stand at least once in a million.
``copydesk.text.word_table`` says how a table is laid out.
"""

from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path

from copydesk.text.languages.language import languages
from hash_tables import hashed_keys

TARGET = Path(__file__).resolve().parent.parent / "resources/copydesk_resources/words"
WHOLE = ("de", "en")


def indexed(levels: Sequence[Iterable[str]]) -> bytes:
    """The table of the words; ``levels``: words by falling frequency, a level a hundredth of the Zipf scale."""
    level_of = {word: level for level, words in enumerate(levels) for word in words}
    data, order = hashed_keys(level_of)
    return data + array("H", [level_of[word] for word in order]).tobytes()


def main() -> None:
    """Write every table."""
    import wordfreq

    TARGET.mkdir(exist_ok=True)
    for code in languages():
        lists = wordfreq.available_languages("large" if code in WHOLE else "small")
        (TARGET / f"{code}.words").write_bytes(indexed(wordfreq.read_cBpack(lists[code])))


if __name__ == "__main__":
    main()
