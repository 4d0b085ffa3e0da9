"""Who says what: for each sentence the words that name its source, and what a reader learns about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.checks.claims.evidence.attribution import SourceKind, Way
from copydesk.checks.claims.evidence.evidence import Evidence, evidence
from copydesk.checks.claims.evidence.mentions import Mention, mentions
from copydesk.checks.claims.speaking.cast import cast
from copydesk.checks.claims.speaking.eligible import Hearing
from copydesk.checks.claims.speaking.going_on import (
    counted_from,
    from_before,
    from_behind,
    only_names,
    points_back,
)
from copydesk.checks.claims.speaking.naming import told
from copydesk.checks.claims.speaking.subjects import Words
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.phrases import is_capital
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence
from copydesk.model.span import Span
from copydesk.text.document import Document


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence and its source; positions are code points of the document."""

    span: Span
    way: Way | None
    """How the source is shown; None where there is none."""
    cue: Span | None = None
    source: Span | None = None
    """The words that name the source, in this sentence or in the one that it is carried from."""
    kind: SourceKind | None = None


Source = tuple[Span, SourceKind]
_PAIR = 2
_NO_WORDS = frozenset((Way.NOUN, Way.AGENCY, Way.REFERENCE))
"""Evidence that nobody's words are."""


@dataclass(frozen=True, slots=True)
class _Own:
    """What a sentence tells of its source by itself."""

    source: Source | None
    speaks: bool
    """Whether somebody speaks in it, named or not."""


def who_says(document: Document) -> tuple[Said, ...]:
    """Every sentence of the running text, in order, with its source where it has one and the text tells it."""
    found = document.fact(evidence)
    own = _own_sources(document, found)
    numbers = {entry.span: number for number, entry in enumerate(found)}
    known: list[Source | None] = []
    for number in range(len(found)):
        known.append(own[number].source or _of_neighbour(found, own, known, numbers, number))
        begun = counted_from(found, number)
        if begun is not None and not any(own[n].speaks for n in range(begun + 1, number + 1)):
            known[begun + 1 :] = [each or known[begun] for each in known[begun + 1 :]]
    said: list[Said] = []
    for entry, source in zip(found, known, strict=True):
        words, kind = source or _credit(entry) or (None, None)
        if entry.attributions:
            first = entry.attributions[0]
            said.append(Said(entry.span, first.way, first.cue, words, kind))
        else:
            said.append(Said(entry.span, Way.CARRIED if words else None, None, words, kind))
    return tuple(said)


def _own_sources(document: Document, found: Sequence[Evidence]) -> list[_Own]:
    unnamed = {(m.block, m.sentence): m for m in document.fact(mentions)}
    people = document.fact(cast)
    numbers: dict[int, int] = {}
    own: list[_Own] = []
    for entry in found:
        number = numbers[entry.block] = numbers.get(entry.block, -1) + 1
        hearing = Hearing(people, entry.language)
        own.append(_own_source(hearing, entry, unnamed.get((entry.block, number))))
    return own


def _own_source(hearing: Hearing, entry: Evidence, unnamed: Mention | None) -> _Own:
    """The source that the sentence itself names."""
    if not entry.attributions:
        return _Own(None, speaks=False)
    by = entry.span.start - entry.sentence.span.start
    itself = told(hearing, entry)
    words = itself.words
    span = entry.sentence.stretch(words[0], words[-1]).shifted(by) if words else None
    kind = kind_of(entry.sentence, words, entry.language) if words else None
    if unnamed is not None:
        return _Own(_unnamed_source(unnamed, span, kind), speaks=True)
    if span is not None and kind is not None:
        return _Own((span, kind), speaks=True)
    for attribution in entry.attributions:
        if attribution.way is Way.REFERENCE:
            return _Own((attribution.cue, SourceKind.REFERENCE), speaks=itself.speaks)
    return _Own(None, speaks=itself.speaks)


def _credit(entry: Evidence) -> Source | None:
    """The agency that answers for what nobody else says."""
    for attribution in entry.attributions:
        if attribution.way is Way.AGENCY:
            return attribution.cue, SourceKind.REFERENCE
    return None


def _unnamed_source(unnamed: Mention, span: Span | None, kind: SourceKind | None) -> Source:
    """The source of a sentence in which somebody has no name; ``span`` are the words beside its cue."""
    if span is None or kind is None:
        return unnamed.span, unnamed.kind
    if span.overlaps(unnamed.span):
        return (span if unnamed.kind is SourceKind.VAGUE else unnamed.span), unnamed.kind
    withheld = unnamed.kind is SourceKind.ANONYMOUS and kind is not SourceKind.NAMED
    return span, unnamed.kind if withheld else kind


def _of_neighbour(
    found: Sequence[Evidence],
    own: Sequence[_Own],
    known: Sequence[Source | None],
    numbers: dict[Span, int],
    number: int,
) -> Source | None:
    """The source that a sentence without words for one has from those around it."""
    entry = found[number]
    for attribution in entry.attributions:
        if attribution.way is Way.BACKWARD:
            other = numbers[attribution.cue]
            close = other == number + 1 and points_back(found[other])
            return own[other].source if close else None
    if not entry.attributions or all(a.way in _NO_WORDS for a in entry.attributions):
        return None
    speaks = own[number].speaks
    behind = from_behind(found, number) and not speaks
    if behind and own[number + 1].source and only_names(found, number):
        return own[number + 1].source
    if number and known[number - 1] and from_before(found, number, speaks=speaks):
        return known[number - 1]
    return own[number + 1].source if behind else None


def kind_of(sentence: Sentence, words: Words, language: str) -> SourceKind:
    """What a reader learns from the words of a source."""
    seen = _Seen.of(sentence, words, language)
    if len(words) == 1 and seen.bits & (Tag.PRONOUN | Tag.FIRST_PERSON):
        return SourceKind.PRONOUN
    if _is_of_somebody(seen):
        return SourceKind.INSTITUTIONAL
    if len(words) == 1 and (seen.bits & Tag.CROWD or _is_plural(sentence, words[0], language)):
        return SourceKind.VAGUE
    return SourceKind.INSTITUTIONAL if _is_house(seen) else SourceKind.NAMED


_OFFICE = Tag.INSTITUTION | Tag.STATEMENT | Tag.DOCUMENT | Tag.PAPER


@dataclass(frozen=True, slots=True)
class _Seen:
    """The words of a source, and what they may be together."""

    sentence: Sentence
    words: Words
    language: str
    bits: int
    capitals: Sequence[int]

    @classmethod
    def of(cls, sentence: Sentence, words: Words, language: str) -> "_Seen":
        """The words at these places."""
        bits = 0
        for n in words:
            bits |= sentence.bits[n]
        capitals = [n for n in words if is_capital(sentence, n, language)]
        return cls(sentence, words, language, bits, capitals)

    @property
    def first(self) -> str:
        """The first word, in lower case."""
        return self.sentence.low[self.words[0]]

    @property
    def article(self) -> bool:
        """Whether an article stands before the rest, or what points back to an owner."""
        determined = self.sentence.bits[self.words[0]] & Tag.DETERMINER
        return bool(determined) or self.first in {"deren", "dessen"}

    @property
    def ends_with_name(self) -> bool:
        """Whether the last two words may be given name and surname."""
        capitals = self.capitals
        return (
            len(capitals) > 1
            and capitals[-2] + 1 == capitals[-1] == self.words[-1]
            and not self.sentence.bits[capitals[-2]] & ~Tag.TURN
            and self.first not in {"das", "the"}
        )

    @property
    def has_pair(self) -> bool:
        """Whether two words side by side may be a name anywhere among them."""
        bits = self.sentence.bits
        return any(
            b == a + 1 and not (bits[a] | bits[b]) & _OFFICE for a, b in pairwise(self.capitals)
        )


def _is_of_somebody(seen: _Seen) -> bool:
    """``Harbour Trust spokesman``; ``der Sprecher von Ute Claus``."""
    sentence, words = seen.sentence, seen.words
    if seen.language == "en" and len(words) > 1 and sentence.words[words[-1]].islower():
        return True
    joins = lists(seen.language).joins
    joined = next((n for n in words[1:] if sentence.low[n] in joins), 0)
    return bool(joined) and bool(sentence.bits[joined - 1] & (Tag.PERSON | _OFFICE))


def _is_house(seen: _Seen) -> bool:
    """Whether the words name a house, an office or a paper, and no person."""
    sentence, capitals, names = seen.sentence, seen.capitals, seen.ends_with_name
    last = sentence.bits[capitals[-1]] & _OFFICE if capitals else 0
    person = names or seen.first in lists(seen.language).title
    if (last and not (person and not last & Tag.INSTITUTION)) or _is_short(sentence, seen.words):
        return True
    if seen.article and seen.first in {"das", "the"} and not seen.bits & Tag.PERSON:
        return True
    if (
        names
        and last
        and (len(seen.words) == _PAIR or sentence.bits[capitals[-2] - 1] & Tag.PERSON)
    ):
        return False  # "Ann Paper"
    someone = seen.bits & (_OFFICE | Tag.PERSON) or seen.article or not capitals
    return not seen.has_pair and bool(someone)


def _is_short(sentence: Sentence, words: Words) -> bool:
    """``SPD``, ``FBI``: a name in capital letters alone is that of a house."""
    word = sentence.words[words[-1]]
    return len(words) == 1 and len(word) > 1 and word.isupper()


def _is_plural(sentence: Sentence, place: int, language: str) -> bool:
    """``Anwohnern``, ``Aides``: several people, and nothing says which."""
    low, bits = sentence.low[place], sentence.bits[place]
    people = bool(bits & (Tag.PERSON | Tag.SOMEBODY)) or low in lists(language).trade
    if language == "en":
        return people and low.endswith("s")
    return low.endswith(("innen", "ern", "leute", "leuten")) or (people and low.endswith("en"))
