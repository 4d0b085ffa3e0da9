"""Names of several words: firms, institutes, works, streets, ships. Read from a paragraph as runs of capitalised words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.mentions import masked
from copydesk.model.span import Span
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph
from copydesk_resources import read_words

_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’][^\W_]+)*(?:['’](?=[\s,.;:!?]|\Z))?")
_GAP = re.compile(r"[ \u00a0]|\n| [&+-] |[ \u00a0]?[„“\"»›‹«*_]{0,2}[ \u00a0]")
"""What may stand between two words of one name."""
_LONGEST = 12
"""Words of a run that is no heading in capitals."""
_WINDOW = 5
_STEM = 5
"""Letters of the shortest German word that is inflected."""
_INFLECTED = ("en", "es", "er", "em", "e", "n", "s")
_OF_NOUNS = ("en", "es", "e", "n", "s")
_POSSESSIVE = re.compile(r"['’]s?\Z")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a sequence."""

    start: int
    end: int
    """Code points of the paragraph, without an English possessive."""
    text: str
    """As it is written, without a possessive."""
    capital: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together, the first and the last of them capitalised."""

    words: tuple[Word, ...]
    sentence: int


@dataclass(frozen=True, slots=True)
class Window:
    """Some words of a run, as they may be a name."""

    start: int
    end: int
    """Code points of the paragraph."""
    words: tuple[str, ...]
    stems: tuple[str, ...]
    """The words without marks and, in German, without inflection: by these windows are compared."""
    ahead: str
    """The capitalised word before it, ""  where none is."""
    behind: str
    """The capitalised word that follows."""
    sentence: int
    said: str
    """The sentence that it stands in."""


def windows(paragraph: Paragraph) -> tuple[Window, ...]:
    """All windows of two to five words of the paragraph's runs that begin and end with a capital."""
    german = primary(paragraph.language) == "de"
    found: list[Window] = []
    for run in sequences(paragraph):
        words = run.words
        stems = [stem(word.text) if german else bare(word.text) for word in words]
        said = paragraph.sentences[run.sentence].of(paragraph.text)
        for first, word in enumerate(words):
            found.extend(
                Window(
                    word.start,
                    words[last].end,
                    tuple(each.text for each in words[first : last + 1]),
                    tuple(stems[first : last + 1]),
                    words[first - 1].text if first else "",
                    words[last + 1].text if last + 1 < len(words) else "",
                    run.sentence,
                    said,
                )
                for last in range(first + 1, min(first + _WINDOW, len(words)))
                if word.capital and words[last].capital
            )
    return tuple(found)


def stem(word: str) -> str:
    """The word without marks and German inflection."""
    return _without(bare(word), _INFLECTED)


def noun_stem(word: str) -> str:
    """The word without marks and the inflection of German nouns."""
    return _without(bare(word), _OF_NOUNS)


def _without(letters: str, endings: tuple[str, ...]) -> str:
    if len(letters) < _STEM:
        return letters
    return next((letters[: -len(end)] for end in endings if letters.endswith(end)), letters)


def sequences(paragraph: Paragraph) -> tuple[Run, ...]:
    """The longest runs of capitalised words of the paragraph, with small words that names have inside."""
    text = masked(paragraph.text)
    found: list[Run] = []
    for number, span in enumerate(paragraph.sentences):
        found.extend(Run(tuple(run), number) for run in _runs(text, span) if len(run) <= _LONGEST)
    return tuple(found)


def _runs(text: str, span: Span) -> Iterator[list[Word]]:
    run: list[Word] = []
    joining = read_words("names/joining.txt")
    for match in _WORD.finditer(text, span.start, span.end):
        word = _word(match)
        if run and not _goes_on(text, run[-1], match.start()):
            yield from _trimmed(run)
            run = []
        if word.capital or (run and word.text in joining):
            run.append(word)
        else:
            yield from _trimmed(run)
            run = []
    yield from _trimmed(run)


def _goes_on(text: str, last: Word, start: int) -> bool:
    """Whether nothing but what stands inside names stands between: blanks, and the point of an initial."""
    initial = last.end - last.start == 1 and last.capital and text[last.end : last.end + 1] == "."
    return _GAP.fullmatch(text, last.end + initial, start) is not None


def _word(match: re.Match[str]) -> Word:
    cut = _POSSESSIVE.search(match[0])
    text = match[0][: cut.start()] if cut else match[0]
    return Word(
        match.start(), match.start() + len(text), text, text[0].isupper() or text[0].isdigit()
    )


def _trimmed(run: list[Word]) -> Iterator[list[Word]]:
    while run and not run[-1].capital:
        run = run[:-1]
    if len(run) > 1:
        yield run
