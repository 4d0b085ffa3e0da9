"""Every capitalised word of a document with all its places: who and what stands in this text, before anything is judged."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from copydesk.checks.names.mentions import Mention, words_of
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.language import primary


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a name in the document."""

    span: Span
    """The name itself: without the genitive -s, and without the rest of a compound."""
    mention: Mention
    ending: str = ""
    """The inflection that follows the span: ``s`` in ``Whelans``."""
    part: bool = False
    """It is one half of a word with a hyphen: ``Rosneft`` in ``Rosneft-Aktie``."""


@dataclass
class Name:
    """One spelling and all its places."""

    form: str
    places: list[Place] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How often it stands in the text."""
        return len(self.places)

    @cached_property
    def whole(self) -> list[Place]:
        """The places where it stands by itself."""
        return [place for place in self.places if not place.part]

    @cached_property
    def tagged(self) -> float:
        """The share of its places where the tagger takes it for a proper noun; 0 where it never stands by itself."""
        return sum(p.mention.name for p in self.whole) / len(self.whole) if self.whole else 0.0

    @cached_property
    def inside(self) -> int:
        """How often it stands inside a sentence, where only a name (in German: a noun) has a capital."""
        return sum(not p.mention.first for p in self.whole)

    @property
    def first_place(self) -> int:
        """Where it stands first, in code points of the document."""
        return self.places[0].span.start


@dataclass(frozen=True)
class Roster:
    """All capitalised words of one document."""

    language: str
    names: dict[str, Name]
    """By spelling, in the order of the text."""
    lower: frozenset[str]
    """The words that the text writes in small letters."""


def roster(document: Document) -> Roster:
    """The document's capitalised words with their places; genitives stand with their base form."""
    language = primary(document.language)
    facts = document.facts(words_of)
    lower = frozenset[str]().union(*(words.lower for words in facts))
    found: list[tuple[int, Mention]] = []
    forms: Counter[str] = Counter()
    for block, words in zip(document.blocks, facts, strict=True):
        if block.role is Role.CODE:
            continue
        for mention in words.mentions:
            found.append((block.start, mention))
            forms[mention.form] += 1
    names: dict[str, Name] = {}
    for offset, mention in found:
        for form, place in _places(offset, mention, forms if language == "de" else Counter()):
            names.setdefault(form, Name(form)).places.append(place)
    return Roster(language, names, lower)


def _places(offset: int, mention: Mention, forms: Counter[str]) -> Iterator[tuple[str, Place]]:
    start, form = offset + mention.start, mention.form
    ending = genitive(form, forms)
    base = form[: len(form) - len(ending)]
    yield base, Place(Span(start, start + len(base)), mention, ending)
    if "-" in form:
        at = 0
        for part in form.split("-"):
            if len(part) > 2 and part[0].isupper():
                ending = genitive(part, forms)
                size = len(part) - len(ending)
                yield (
                    part[:size],
                    Place(Span(start + at, start + at + size), mention, ending, part=True),
                )
            at += len(part) + 1


def genitive(form: str, forms: Counter[str]) -> str:
    """The ``s`` at the end of the form where the text has the form without it too; else nothing."""
    if form.endswith("s") and len(form) > 3 and form[:-1] in forms and form[-2] not in "sS":
        return "s"
    return ""
