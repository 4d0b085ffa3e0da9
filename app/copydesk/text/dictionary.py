"""How common a word is, for the checks that ask whether letters make a word."""

from functools import lru_cache

from copydesk.text.language import UNKNOWN, primary

_LANGUAGES = frozenset({"de", "en", "fr", "es", "it", "nl", "pt", "pl", "sv", "da"})


def has_words(language: str) -> bool:
    """Whether words of that language can be looked up; a text too short to tell counts as German."""
    return primary(language) in _LANGUAGES | {UNKNOWN}


@lru_cache(maxsize=8192)
def frequency(word: str, language: str) -> float:
    """How common the word is, on the Zipf scale (0 unknown, 7 the commonest); the word list is read at the first call."""
    from wordfreq import zipf_frequency

    code = primary(language)
    return float(zipf_frequency(word, code if code in _LANGUAGES else "de"))
