"""Which language a text is in, by its commonest words."""

from collections import Counter

from copydesk.text.languages.language import languages
from copydesk.text.words import WORD

UNKNOWN = "und"
"""The code for a language that could not be told (ISO 639-2 "undetermined")."""
_SAMPLE = 20_000
"""Code points looked at: an article's opening is plenty."""


def detect_language(text: str, least: int = 3) -> str:
    """The ISO 639-1 code of the language whose stop words cover most of the text.

    ``und`` where fewer than ``least`` stop words stand in it, or two languages are as likely.
    """
    counts = Counter(match[0].casefold() for match in WORD.finditer(text[:_SAMPLE]))
    scores = sorted(
        (
            (sum(counts[w] for w in language.stop_words if w in counts), code)
            for code, language in languages().items()
        ),
        reverse=True,
    )
    (best, code), (second, _) = scores[0], scores[1]
    return code if best >= least and best > second * 1.2 else UNKNOWN


def primary(language: str) -> str:
    """The language without its region: ``en`` of ``en-GB``."""
    return language.replace("_", "-").split("-", 1)[0].lower()
