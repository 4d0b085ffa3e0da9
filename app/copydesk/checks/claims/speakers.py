"""Who says what: for each sentence the words that name its source, and what a reader learns about it."""

from dataclasses import dataclass
from itertools import pairwise

from copydesk.checks.claims.attribution import SourceKind, Way
from copydesk.checks.claims.evidence import Evidence, evidence
from copydesk.checks.claims.lexicon import cue_words
from copydesk.checks.claims.mentions import Mention, mentions
from copydesk.checks.claims.tags import Tag
from copydesk.checks.claims.tokens import STOPS, Sentence
from copydesk.model.span import Span
from copydesk.text.document import Document

_LONGEST = 9
"""Words of a source at most."""
_OPENING = frozenset('„“”»"')
_NOUNS = Tag.INSTITUTION | Tag.PERSON
_SPOKEN = {Way.VERB, Way.PREPOSITION, Way.PHRASE, Way.DOCUMENT, Way.NOUN}


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


def who_says(document: Document) -> tuple[Said, ...]:
    """Every sentence of the running text, in order, with its source where it has one.

    A sentence that carries an earlier source on, and one in Konjunktiv I without a name, has the source named last.
    """
    unnamed = {(m.block, m.sentence): m for m in document.fact(mentions)}
    numbers: dict[int, int] = {}
    last: tuple[Span, SourceKind] | None = None
    said: list[Said] = []
    for entry in document.fact(evidence):
        number = numbers[entry.block] = numbers.get(entry.block, -1) + 1
        own = _own_source(entry, unnamed.get((entry.block, number)))
        if own is not None:
            last = own
        first = entry.attributions[0] if entry.attributions else None
        if first is None:
            said.append(Said(entry.span, None))
            continue
        source, kind = own or last or (None, None)
        said.append(Said(entry.span, first.way, first.cue, source, kind))
    return tuple(said)


def _own_source(entry: Evidence, unnamed: Mention | None) -> tuple[Span, SourceKind] | None:
    """The source that the sentence itself names."""
    if unnamed is not None:
        return unnamed.span, unnamed.kind
    by = entry.span.start - entry.sentence.span.start
    places = {start: n for n, start in enumerate(entry.sentence.starts)}
    for attribution in entry.attributions:
        place = places.get(attribution.cue.start - by)
        if attribution.way not in _SPOKEN or place is None:
            continue
        end = place
        while (
            end + 1 < len(entry.sentence.starts)
            and entry.sentence.starts[end + 1] + by < attribution.cue.end
        ):
            end += 1
        words = _words_of_source(entry, attribution.way, place, end)
        if words:
            first, last = words[0], words[-1]
            return entry.sentence.stretch(first, last).shifted(by), _kind(entry.sentence, words)
    return None


def _words_of_source(entry: Evidence, way: Way, first: int, last: int) -> list[int]:
    """The places of the words that name the source of a cue from ``first`` to ``last``."""
    sentence, language = entry.sentence, entry.language
    if way is Way.DOCUMENT:
        return _paper(sentence, first)
    if sentence.low[first] in cue_words(language, "source_before"):
        return _backward(sentence, first, language)
    after = _forward(
        sentence, last + 1, language, anything=language == "en" and way is not Way.VERB
    )
    if way is not Way.VERB:
        return after
    before = _backward(sentence, first, language)
    aside = before and sentence.low[before[0]] in cue_words(language, "not_a_subject")
    return after if after and (aside or not before) else before


def _paper(sentence: Sentence, place: int) -> list[int]:
    """``a poll by the Courier``: from its article up to its verb."""
    first = place
    while first and place - first < 4 and sentence.low[first - 1] not in STOPS:
        first -= 1
        if sentence.bits[first] & Tag.DETERMINER:
            break
    last = place
    while last + 1 < min(len(sentence.low), place + _LONGEST):
        if sentence.low[last + 1] in STOPS or sentence.bits[last + 1] & Tag.SPEAKS:
            break
        last += 1
    return list(range(first, last + 1))


def _forward(sentence: Sentence, place: int, language: str, *, anything: bool) -> list[int]:
    """The noun phrase that begins at the place, up to its last name or noun; ``anything``: up to the next mark."""
    pronouns = cue_words(language, "pronoun")
    found: list[int] = []
    for n in range(place, min(place + _LONGEST, len(sentence.low))):
        low = sentence.low[n]
        if low in pronouns and not found:
            return [n]
        if low in _OPENING and not found:
            continue
        if low in STOPS:
            break
        if not (anything or sentence.words[n][0].isupper() or _links(sentence, n, language)):
            break
        found.append(n)
    while found and not anything and not sentence.words[found[-1]][0].isupper():
        found.pop()
    return found


def _backward(sentence: Sentence, place: int, language: str) -> list[int]:
    """The noun phrase that ends before the place."""
    pronouns = cue_words(language, "pronoun")
    found: list[int] = []
    for n in range(place - 1, max(-1, place - 1 - _LONGEST), -1):
        low = sentence.low[n]
        if low in pronouns and not found:
            return [n]
        if low in STOPS:
            break
        noun = sentence.words[n][0].isupper() or bool(sentence.bits[n] & _NOUNS)
        if noun or (found and _links(sentence, n, language)):
            found.append(n)
        elif found:
            break
    found.reverse()
    return found


def _links(sentence: Sentence, place: int, language: str) -> bool:
    """Whether a small word may stand inside a noun phrase."""
    low = sentence.low[place]
    if sentence.bits[place] & Tag.DETERMINER or low in cue_words(language, "of"):
        return True
    return language == "de" and low.endswith(("e", "en", "er", "es")) and not sentence.bits[place]


def _kind(sentence: Sentence, words: list[int]) -> SourceKind:
    bits = 0
    for n in words:
        bits |= sentence.bits[n]
    if len(words) == 1 and bits & Tag.PRONOUN:
        return SourceKind.PRONOUN
    capitals = [n for n in words if sentence.words[n][0].isupper()]
    pair = any(
        b == a + 1 and not (sentence.bits[a] | sentence.bits[b]) & Tag.INSTITUTION
        for a, b in pairwise(capitals)
    )
    if not pair and bits & (
        Tag.INSTITUTION | Tag.PERSON | Tag.STATEMENT | Tag.DOCUMENT | Tag.PAPER
    ):
        return SourceKind.INSTITUTIONAL
    return SourceKind.NAMED
