"""Which language a text is in: decided here for window, command line and engine alike."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from copydesk.text.languages.language import languages
from copydesk.text.prose import prose_of
from copydesk.text.word_table import word_table
from copydesk.text.words import WORD

UNKNOWN = "und"
"""The code for a language that could not be told (ISO 639-2 "undetermined")."""
AUTOMATIC = "auto"
"""What a person says who leaves the choice to the text."""
_SAMPLE = 20_000
"""Code points looked at: an article's opening is plenty."""
_LEAST = 3
"""Stop words that a text must hold at least, to be told by them alone."""
_LEAD = 1.2
"""How many times as many the language must have as the next."""
_SHORT = 60
"""Words; a text of more would have said what it is, were it in a language that we know."""
_FEWEST = 2
"""Words below which how common they are says nothing."""
_KNOWN, _AHEAD = 0.6, 0.4
"""How much of a short text its language must know, and how much commoner (Zipf) its words must be than in the next."""
_COMMON = 3.0
"""Zipf from which a word tells a language."""
_LETTERS = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")


def language_of(text: str, chosen: str = "", declared: str = "") -> str:
    """The ISO 639-1 code of the language that a text is checked in; ``und`` where nothing says enough.

    What a person chose holds; then what the text tells where it says enough; then what its file declares, which is
    often no more than the language of the program that wrote it.

    Args:
        chosen: by a person; "" or ``auto`` where nobody chose.
        declared: by the file, as ``en-US``; "" where it does not say.
    """
    if chosen and chosen != AUTOMATIC:
        return primary(chosen)
    told = detect_language(text)
    if told == UNKNOWN:
        told = _told_by_frequency(text[:_SAMPLE])
    return primary(declared) if told == UNKNOWN and declared else told


def is_open(text: str, language: str) -> bool:
    """Whether a text says so little that it may be in any language: not one that is in a language that we do not know."""
    return language == UNKNOWN and len(WORD.findall(prose_of(text[:_SAMPLE]))) <= _SHORT


def detect_language(text: str, least: int = _LEAST) -> str:
    """The language whose stop words cover most of the prose.

    ``und`` where fewer than ``least`` stop words stand in it, or two languages are as likely.
    """
    counts = Counter(match[0].casefold() for match in WORD.finditer(prose_of(text[:_SAMPLE])))
    scores = sorted(
        (
            (sum(counts[w] for w in language.stop_words if w in counts), code)
            for code, language in languages().items()
        ),
        reverse=True,
    )
    (best, code), (second, _) = scores[0], scores[1]
    return code if best >= least and best > second * _LEAD else UNKNOWN


def primary(language: str) -> str:
    """The language without its region: ``en`` of ``en-GB``."""
    return language.replace("_", "-").split("-", 1)[0].lower()


@lru_cache(maxsize=64)
def _told_by_frequency(text: str) -> str:
    """What a short text with too few stop words tells: the language in which its words are commonest.

    Names tell nothing: one word at least must stand in small letters there, or be a stop word.
    """
    words = tuple(dict.fromkeys(match[0] for match in _LETTERS.finditer(prose_of(text))))
    if not _FEWEST <= len(words) <= _SHORT:
        return UNKNOWN
    scores = {code: _commonness(words, code) for code in languages()}
    ranked = sorted(scores, key=lambda code: sum(scores[code]), reverse=True)
    best, second = scores[ranked[0]], scores[ranked[1]]
    known = [word for word, zipf in zip(words, best, strict=True) if zipf]
    common = languages()[ranked[0]].stop_words
    clear = len(known) >= _KNOWN * len(words) and sum(best) - sum(second) >= _AHEAD * len(words)
    told = any(word[0].islower() or word.casefold() in common for word in known)
    return ranked[0] if clear and told else UNKNOWN


def _commonness(words: Sequence[str], language: str) -> list[float]:
    """How common each word is in that language, on the Zipf scale; rare ones, which one language takes from another, as unknown."""
    table = word_table(language)
    if table is None:
        return [0.0] * len(words)
    rarest = (min(map(table.zipf, word.casefold().split("-"))) for word in words)
    return [zipf if zipf >= _COMMON else 0.0 for zipf in rarest]
