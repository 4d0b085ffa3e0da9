"""How common a word is in a language: what separates a slip from a second name."""

from copydesk.text.language import UNKNOWN, primary
from copydesk.text.languages.language import languages
from copydesk.text.word_table import word_table

_ABROAD = 1.0
"""What the English table counts less in a text of another language."""


def zipf(word: str, language: str) -> float:
    """How common the word is; of a word with hyphens, how common its rarest part is; 0 where nothing is known of it.

    English words count a little less in a text that is not English: most names from abroad are in its table.
    """
    parts = [part for part in word.casefold().replace("’", "'").split("-") if part]
    own, english = word_table(language), word_table("en")
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
    table = word_table(code if code in languages() else "de")
    return table.zipf(word.casefold()) if table else 0.0
