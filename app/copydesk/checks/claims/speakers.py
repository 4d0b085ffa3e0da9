"""Who says what: for each sentence the words that name its source, and what a reader learns about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.checks.claims.attribution import Attribution, SourceKind, Way
from copydesk.checks.claims.carry import REACH
from copydesk.checks.claims.evidence import Evidence, evidence
from copydesk.checks.claims.mentions import Mention, mentions
from copydesk.checks.claims.naming import named_source
from copydesk.checks.claims.phrases import is_capital
from copydesk.checks.claims.subjects import Words
from copydesk.checks.claims.tags import Tag
from copydesk.checks.claims.tokens import Sentence
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


def who_says(document: Document) -> tuple[Said, ...]:
    """Every sentence of the running text, in order, with its source where it has one and the text tells it."""
    found = document.fact(evidence)
    own = _own_sources(document, found)
    numbers = {entry.span: number for number, entry in enumerate(found)}
    known: list[Source | None] = []
    for number in range(len(found)):
        known.append(own[number] or _of_neighbour(found, own, known, numbers, number))
    said: list[Said] = []
    for entry, source in zip(found, known, strict=True):
        if not entry.attributions:
            said.append(Said(entry.span, None))
            continue
        first = entry.attributions[0]
        words, kind = source or (None, None)
        said.append(Said(entry.span, first.way, first.cue, words, kind))
    return tuple(said)


def _own_sources(document: Document, found: Sequence[Evidence]) -> list[Source | None]:
    unnamed = {(m.block, m.sentence): m for m in document.fact(mentions)}
    numbers: dict[int, int] = {}
    own: list[Source | None] = []
    for entry in found:
        number = numbers[entry.block] = numbers.get(entry.block, -1) + 1
        own.append(_own_source(entry, unnamed.get((entry.block, number))))
    return own


def _own_source(entry: Evidence, unnamed: Mention | None) -> Source | None:
    """The source that the sentence itself names."""
    if not entry.attributions:
        return None
    by = entry.span.start - entry.sentence.span.start
    words = named_source(entry)
    span = entry.sentence.stretch(words[0], words[-1]).shifted(by) if words else None
    kind = kind_of(entry.sentence, words, entry.language) if words else None
    if unnamed is not None:
        return _unnamed_source(unnamed, span, kind)
    if span is not None and kind is not None:
        return span, kind
    for attribution in entry.attributions:
        if attribution.way in {Way.REFERENCE, Way.AGENCY}:
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
    own: Sequence[Source | None],
    known: Sequence[Source | None],
    numbers: dict[Span, int],
    number: int,
) -> Source | None:
    """The source that a sentence without words for one has from those around it."""
    entry = found[number]
    for attribution in entry.attributions:
        other = numbers.get(attribution.cue, number)
        if attribution.way is Way.BACKWARD:
            return own[other]
        if attribution.way is Way.CARRIED:
            return known[other] if other < number else None
    if all(attribution.way is Way.NOUN for attribution in entry.attributions):
        return None
    for other in range(number - 1, max(-1, number - 1 - REACH), -1):
        if known[other] is not None:
            return known[other]
    if _is_quotation(entry.attributions) and number + 1 < len(found):
        return own[number + 1] if found[number + 1].block == entry.block else None
    return None


def _is_quotation(attributions: Sequence[Attribution]) -> bool:
    return all(attribution.way is Way.QUOTATION for attribution in attributions)


def kind_of(sentence: Sentence, words: Words, language: str) -> SourceKind:
    """What a reader learns from the words of a source."""
    bits = 0
    for n in words:
        bits |= sentence.bits[n]
    if len(words) == 1 and bits & (Tag.PRONOUN | Tag.FIRST_PERSON):
        return SourceKind.PRONOUN
    capitals = [n for n in words if is_capital(sentence, n, language)]
    office = Tag.INSTITUTION | Tag.STATEMENT | Tag.DOCUMENT | Tag.PAPER
    pair = any(
        b == a + 1 and not (sentence.bits[a] | sentence.bits[b]) & office
        for a, b in pairwise(capitals)
    )
    article = bool(sentence.bits[words[0]] & Tag.DETERMINER)
    if not pair and (bits & (office | Tag.PERSON) or article or not capitals):
        return SourceKind.INSTITUTIONAL
    return SourceKind.NAMED
