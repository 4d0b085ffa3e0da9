"""Names of several words as they are worded in a text, and which two of them may be one name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.inflection import dweller, related
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.sequences import Window
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.frequency import zipf
from copydesk_resources import read_toml, read_words, words_of

NOUNS = 3.0
"""Zipf from which two German words are two nouns beside one other."""
_SMALL = "names/small_words.toml"
_COMMON = 4.0
"""Zipf from which a German word is a noun that says nothing."""
START = 5
"""Letters that two words begin with alike to be compared though they end quite otherwise: Structures, Structural."""


@dataclass
class Wording:
    """One way in which a name is worded, with its places."""

    words: tuple[str, ...]
    places: list[tuple[int, Window]] = field(default_factory=list[tuple[int, Window]])
    """Where its paragraph begins, and the words there."""

    @property
    def spans(self) -> list[Span]:
        """Its places in the document."""
        return [Span(start + w.start, start + w.end) for start, w in self.places]

    def written(self, document: Document) -> str:
        """As it stands at its first place."""
        return self.spans[0].of(document.text)

    @property
    def behind(self) -> set[str]:
        """The capitalised words that follow it, "" where none does."""
        return {window.behind for _, window in self.places}

    @property
    def ahead(self) -> set[str]:
        """The capitalised words before it, "" where none is."""
        return {window.ahead for _, window in self.places}


def are_comparable(one: Wording, other: Wording, position: int, language: str) -> bool:
    """Whether one may be written for the other: enough stands beside the word in which they differ, and it is no other word."""
    a, b = one.words[position], other.words[position]
    rest = [word for i, word in enumerate(one.words) if i != position and word[0].isupper()]
    if _says_nothing(rest, language) or _opens_or_owns((*rest, a, b)):
        return False
    if language == "de" and len(rest) < 2 and min(zipf(a, language), zipf(b, language)) > NOUNS:
        return same_kind(a, b)
    if any(map(str.isdigit, a + b)) or a[0].islower() != b[0].islower():
        return False
    if _go_on_apart(one.behind, other.behind) or _go_on_apart(one.ahead, other.ahead):
        return False
    if not _name_something(rest) or _is_a_person(one):
        return False
    if a[0].islower():
        needed = 3 if {a, b} & words_of(_SMALL, "prepositions") else 2
        return len(rest) >= needed and not {a, b} & words_of(_SMALL, "articles")
    if _is_plural_of_capitals(a, b) or _is_plural_of_capitals(b, a):
        return False
    return not _are_two_words(a, b, language) and _are_near(a, b, rest, language)


def _is_plural_of_capitals(one: str, many: str) -> bool:
    """Several of what capitals stand for: a Super PAC, two Super PACs."""
    return one.isupper() and many == f"{one}s"


def _opens_or_owns(words: Sequence[str]) -> bool:
    """Whether one of them opens a sentence, or owns what follows: Tom’s."""
    return any(
        word.lower() in read_words("names/sentence_openers.txt") or "’" in word or "'" in word
        for word in words
    )


def _name_something(words: Sequence[str]) -> bool:
    return any(len(word) > 2 or any(map(str.isdigit, word)) for word in words)


def _is_a_person(wording: Wording) -> bool:
    """People are compared by surnames and given names."""
    return len(wording.words) == 2 and is_given_name(wording.words[0])


def _are_two_words(a: str, b: str, language: str) -> bool:
    """Whether one only joins, is for the people of the other, or is the other inflected or in capitals."""
    if {a.lower(), b.lower()} & read_words("names/joining.txt"):
        return True
    if dweller(a, b, "en") or sorted((a, b))[1] == f"{min((a, b))}er":
        return True
    return (language == "de" and related(a, b, language)) or a.lower() == b.lower()


def _are_near(a: str, b: str, rest: Sequence[str], language: str) -> bool:
    """Whether the words have one meaning, a slip between them, or in a long English name one beginning."""
    if same_kind(a, b):
        return True
    how = difference(a, b)
    if how.likeness is not Likeness.FAR and not how.first_differs:
        return True
    start = bare(a)[:START] == bare(b)[:START] and min(len(a), len(b)) > START
    return start and len(rest) > 1 and language != "de"


def _says_nothing(rest: Sequence[str], language: str) -> bool:
    """Whether the words in common are articles, or in German nouns that stand beside any other."""
    if all(word.lower() in words_of(_SMALL, "articles") for word in rest):
        return True
    return language == "de" and all(zipf(word, language) >= _COMMON for word in rest)


def _go_on_apart(one: set[str], other: set[str]) -> bool:
    return "" not in one | other and one.isdisjoint(other)


@cache
def _kinds() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(read_toml("names/heads.toml")["groups"]):
        for word in row.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def same_kind(a: str, b: str) -> bool:
    """Whether both say what a thing is, and one is easily put for the other: Hall, House."""
    kinds = _kinds()
    return bool(kinds.get(a, frozenset()) & kinds.get(b, frozenset()))
