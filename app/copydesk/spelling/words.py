"""Which words of a line a dictionary can be asked about, and where they stand."""

import re
from dataclasses import dataclass

from copydesk.text.language import primary

_NO_PROSE = re.compile(
    r"""
    `[^`]{0,300}`                          # code
    | <[^<>]{0,300}>                       # tags
    | \{\{.{0,300}?\}\} | \[\[.{0,300}?\]\] # fields of templates, placeholders
    | \]\([^()\s]{0,300}\)                 # where a link leads
    | &\#?\w{1,12};                        # entities
    | (?:\w{2,12}://|www\.)\S{1,300}       # addresses
    | \S{1,100}@\S{1,100}                  # mail
    | \w{1,60}(?:\.\w{2,20}){1,4}/\S{0,300}
    | \w{2,60}\.(?:de|com|org|net|eu|at|ch|uk|ie|info|io|html?|pdf|docx?|txt|jpe?g|png)\b
    | [\#@]\w{1,60}                        # tags and handles
    """,
    re.VERBOSE,
)
_TOKEN = re.compile(r"[^\W_]{1,80}(?:['’][^\W_]{1,40}){0,2}")
_BEGIN = re.compile(r"(?:^|[.!?:…][\"'“”„»«’)\]]{0,2})[\s#>*_\-–—\"'“”„»«‘’(\[]{0,12}$")
"""What stands before the first word of a sentence."""


@dataclass(frozen=True, slots=True)
class LineWord:
    """A word of a line, in code points of it."""

    start: int
    end: int
    word: str


def words_in(line: str, language: str) -> tuple[LineWord, ...]:
    """The words that are prose: no addresses and code, no capitals and figures, and outside of German no names within a sentence."""
    prose = _NO_PROSE.sub(lambda found: " " * len(found[0]), line)
    named = primary(language) != "de"
    words: list[LineWord] = []
    for found in _TOKEN.finditer(prose):
        word = found[0]
        if not _spelt(word):
            continue
        begins = named and word[0].isupper() and _BEGIN.search(prose, 0, found.start()) is not None
        if named and word[0].isupper() and not begins:
            continue
        words.append(LineWord(found.start(), found.end(), word))
    return tuple(words)


def word_at(line: str, place: int, language: str) -> LineWord | None:
    """The word that a place of the line touches; None where no dictionary can be asked about it."""
    here = (word for word in words_in(line, language) if word.start <= place <= word.end)
    return next(here, None)


def _spelt(word: str) -> bool:
    """Whether it is spelt as words are: no single letter, no figure in it, no capitals within."""
    letters = word.replace("'", "").replace("’", "")
    return len(letters) > 1 and letters.isalpha() and letters[1:].islower()
