"""Names that are nearly somebody known: ``Anthony Blinken`` for Antony Blinken."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.model import ASKED, HINTED, SHOWN, chance
from copydesk.checks.names.judging.muddles import muddles
from copydesk.checks.names.judging.recognised import features, kind_of, may_be_meant
from copydesk.checks.names.judging.repair import repair
from copydesk.checks.names.known.known import is_right
from copydesk.checks.names.known.nearly import Match, nearly
from copydesk.checks.names.known.provenance import provenance
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.mentions.standing import Stand, named
from copydesk.model.finding import Finding
from copydesk.model.house import House
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.language import primary


@dataclass(frozen=True)
class Recognised:
    """A name in its places, and the known one that it may be meant for."""

    stands: tuple[Stand, ...]
    match: Match
    features: dict[str, float]
    chance: float


def find(document: Document) -> Iterator[Finding]:
    """A finding for each name that is near a known one and is not it."""
    taken = [
        place.span
        for muddle in document.fact(muddles)
        if not muddle.hint
        for spelling in muddle.suspects
        for place in spelling.places
    ]
    found = [one for one in document.fact(recognised) if one.chance >= HINTED]
    for one in sorted(found, key=lambda each: (-len(each.stands[0].words), -each.chance)):
        spans = [stand.span for stand in one.stands]
        if not any(span.overlaps(other) for span in spans for other in taken):
            taken += spans
            yield finding(document, one)


def recognised(document: Document) -> tuple[Recognised, ...]:
    """Every name of the text that is near a known one, with the likeliest of those."""
    house, language = document.house, primary(document.language)
    groups: dict[tuple[str, ...], list[Stand]] = {}
    for stand in document.fact(named):
        groups.setdefault(stand.words, []).append(stand)
    right = _Cover(
        stand.span
        for words, stands in groups.items()
        if len(words) > 1 and _is_right(words, house, language)
        for stand in stands
    )
    made: list[Recognised] = []
    for words, stands in groups.items():
        free = [stand for stand in stands if not right.holds(stand.span)]
        if free and not _is_right(words, house, language):
            made += _likeliest(free, document, house, language)
    return tuple(made)


def _is_right(words: tuple[str, ...], house: House, language: str) -> bool:
    """Whether the name is right as it stands, or but for a German genitive -s."""
    form = " ".join(words)
    if is_right(form, house, language):
        return True
    return language == "de" and form.endswith("s") and is_right(form[:-1], house, language)


class _Cover:
    """Stretches of a text, asked whether one of them holds another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reaches = list(accumulate((span.end for span in ordered), max))

    def holds(self, span: Span) -> bool:
        """Whether the whole stretch lies in one that begins no later."""
        before = bisect_right(self._starts, span.start)
        return before > 0 and span.end <= self._reaches[before - 1]


def _likeliest(
    stands: Sequence[Stand], document: Document, house: House, language: str
) -> Iterator[Recognised]:
    every = [
        Recognised(tuple(stands), match, seen, chance(seen, kind_of(match)))
        for match in nearly(stands[0].words, house, language)
        if may_be_meant(match, stands, document)
        for seen in ({name: value for name, value in features(match, stands, document) if value},)
    ]
    if every:
        yield max(every, key=lambda one: (one.chance, -one.match.known.rank))


def finding(document: Document, one: Recognised) -> Finding:
    """The name as a finding on its first place."""
    first = one.stands[0]
    form = first.span.of(document.text)
    wanted = _mended(form, first.words, one.match)
    same = [s.span for s in document.fact(named) if s.words == one.match.right]
    return Finding(
        check=CHECK.id,
        kind=Kind.NAME_SPELLING,
        span=first.span,
        text=first.span.of(document.text),
        message=(
            Phrase("{suspect} or {proposed}?", suspect=form, proposed=wanted)
            if len(one.match.wrong) == 1 and one.chance >= SHOWN
            else Phrase("Is {proposed} meant by {suspect}?", suspect=form, proposed=wanted)
        ),
        evidence=provenance(one.match, first.words),
        hint=one.chance < asked(one),
        severity=Severity.QUESTION if one.chance < SHOWN else CHECK.kinds[0].traits.severity,
        fix=repair(first.span, first.ending, wanted),
        spans=tuple(sorted({*(stand.span for stand in one.stands), *same})),
        variants=(form, wanted),
    )


def asked(one: Recognised) -> float:
    """The chance from which the finding is shown: a single word is told by its letters alone, so it must be surer if they differ."""
    word, right = one.stands[0].words[0], one.match.right[0]
    if kind_of(one.match) != "single words" or difference(word, right).likeness is Likeness.MARKS:
        return ASKED
    return SHOWN


def _mended(form: str, words: Sequence[str], match: Match) -> str:
    """The name with its wrong words put right, and all else as it stands."""
    for number in match.wrong:
        right = match.right[number]
        form = form.replace(words[number], right.replace("’", "'") if "'" in form else right, 1)
    return form


CHECK = Check(
    id="names.reference",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("Nearly a known name"),
    run=find,
    examples=(
        Example("Gestern flog US-Außenminister ⟦Anthony Blinken⟧ nach Kiew."),
        Example("Gestern flog US-Außenminister Antony Blinken nach Kiew."),
        Example(
            "Gestern war ⟦Anthony Blinken⟧s Reise zu Ende.",
            fixed="Gestern war Antony Blinkens Reise zu Ende.",
        ),
        Example("Gestern war Antony Blinkens Reise zu Ende."),
        Example("In Berlin trat ⟦Ursula van der Leyen⟧ vor die Presse. Sie sprach kurz."),
        Example("In Berlin trat Bundeskanzler ⟦Olaf Schulz⟧ vor die Presse."),
        Example("In Hameln trat der Tischler Olaf Schulz vor die Presse."),
        Example("Im Ring stand Boxer ⟦Tyson Furry⟧ und lachte."),
        Example("The plumber Anthony Blunken repaired the pump.", language="en"),
        Example("Prime minister ⟦Kier Starmer⟧ flew to Delhi.", language="en"),
    ),
)
