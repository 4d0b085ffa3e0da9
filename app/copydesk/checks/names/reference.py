"""Names that are nearly somebody known: ``Anthony Blinken`` for Antony Blinken."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.muddles import muddles
from copydesk.checks.names.judging.repair import repair
from copydesk.checks.names.judging.surroundings import (
    goes_on,
    holds_office,
    in_one_sentence,
    is_described,
)
from copydesk.checks.names.known.known_names import is_right
from copydesk.checks.names.known.nearly import Match, nearly
from copydesk.checks.names.known.provenance import provenance
from copydesk.checks.names.mentions.full_names import FullName, full_names
from copydesk.checks.names.mentions.roster import Name, Roster, roster
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document

_UNHEARD = 0.5
"""Zipf below which nobody uses a word."""

_Judged: TypeAlias = tuple[tuple[str, ...], str, Match]
"""The words without a genitive -s, that -s, and the known name that they are near to."""


@dataclass(frozen=True, slots=True)
class _Near:
    """A name in its places, and the known one that it is near to."""

    words: tuple[str, ...]
    """Without a genitive -s."""
    match: Match
    places: list[FullName]


def find(document: Document) -> Iterator[Finding]:
    """A finding for each name that is near a known one and is not it."""
    names = [*document.fact(full_names), *_single_names(document.fact(roster))]
    taken = {
        place.span.start
        for muddle in document.fact(muddles)
        if not muddle.hint
        for spelling in muddle.suspects
        for place in spelling.places
    }
    taken |= _within_right_names(names, document)
    near: dict[tuple[str, ...], _Near] = {}
    judged: dict[tuple[tuple[str, ...], str], _Judged | None] = {}
    for name in names:
        if any(place in taken for place in _starts(name)):
            continue
        key = name.words, name.ending
        if key not in judged:
            judged[key] = _judge(name, document)
        if found := judged[key]:
            words, ending, match = found
            if match.office and not holds_office(name, match.known, document):
                continue
            if not ending and goes_on(name, document):
                continue
            place = FullName(
                Span(name.span.start, name.span.end - len(ending)), words, ending or name.ending
            )
            near.setdefault(words, _Near(words, match, [])).places.append(place)
    for each in near.values():
        yield _finding(document, each, names)


def _within_right_names(names: Iterable[FullName], document: Document) -> set[int]:
    """Where the words of names begin that are right in full: ``Mohamed Ali`` within Amira Mohamed Ali is nobody else."""
    text = document.fact(roster)
    return {
        start
        for name in names
        if len(name.words) > 2
        and any(
            is_right(" ".join(words), text.house, text.language)
            for words, _ in _readings(name, text.language)
        )
        for start in _starts(name)
    }


def _readings(name: FullName, language: str) -> list[tuple[tuple[str, ...], str]]:
    """The words as they stand, and without what may be a genitive -s."""
    *givens, last = name.words
    found: list[tuple[tuple[str, ...], str]] = [(name.words, "")]
    if language == "de" and not name.ending and last.endswith("s") and len(last) > 4:
        found.append(((*givens, last[:-1]), "s"))
    return found


def _single_names(text: Roster) -> Iterator[FullName]:
    """Names of one word, by themselves."""
    for name in text.names.values():
        if len(name.form) > 4 and name.whole and not name.form.isupper():
            for place in name.whole:
                yield FullName(place.span, (name.form,), place.ending)


def _judge(name: FullName, document: Document) -> _Judged | None:
    """The words that are nearly known, the genitive -s taken off them, and the known name."""
    text = document.fact(roster)
    *givens, last = name.words
    readings = _readings(name, text.language)
    if any(is_right(" ".join(words), text.house, text.language) for words, _ in readings):
        return None
    found: list[tuple[int, tuple[str, ...], str, Match]] = []
    for words, ending in readings:
        match = nearly(words, text.house, text.language)
        if match and (givens or _stands_alone(text.names[last], text)):
            found.append((len(match.wrong), words, ending, match))
    return min(reversed(found), key=lambda each: each[0])[1:] if found else None


def _stands_alone(name: Name, text: Roster) -> bool:
    """A name that is nobody's surname in this text."""
    candidate = Candidate(name, text)
    unheard = candidate.zipf < _UNHEARD and name.inside > 0 and not candidate.small
    return not candidate.company.givens and (candidate.is_name or unheard)


def _starts(name: FullName) -> Iterator[int]:
    at = name.span.start
    for word in name.words:
        yield at
        at += len(word) + 1


def _is_question(near: _Near, same: list[FullName], document: Document) -> bool:
    """Whether it may be somebody else: for all we know, or as the text sets both side by side."""
    if len(near.words) > 1 and in_one_sentence(near.places, same, document):
        return True
    described = any(is_described(place, near.match.known, document) for place in near.places)
    return near.match.hint and not (described and len(near.words) > 1)


def _finding(document: Document, near: _Near, names: list[FullName]) -> Finding:
    form, wanted = " ".join(near.words), near.match.known.form
    same = [name for name in names if name.words == near.match.known.words]
    first = min(near.places, key=lambda name: name.span)
    return Finding(
        check=CHECK.id,
        kind=Kind.NAME_SPELLING,
        span=first.span,
        text=first.span.of(document.text),
        message=(
            Phrase("{suspect} or {proposed}?", suspect=form, proposed=wanted)
            if len(near.match.wrong) == 1
            else Phrase("Is {proposed} meant by {suspect}?", suspect=form, proposed=wanted)
        ),
        evidence=provenance(near.match, near.words),
        hint=_is_question(near, same, document),
        fix=repair(first.span, first.ending, wanted),
        spans=tuple(sorted({*(name.span for name in (*near.places, *same))})),
        variants=(form, wanted),
    )


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
        Example("Den Chor in Hof führt ⟦Andreas Bauler⟧ seit Mai.", hint=True),
        Example("Das Lokal in Hameln führt ⟦Karsten Breuer⟧, Koch aus Celle.", hint=True),
        Example(
            "Rolf Mützenich und ⟦Rolf Münzenich⟧, ein Bäcker, trafen sich. Mützenich kaufte Brot.",
            hint=True,
        ),
        Example("The plumber Anthony Blunken repaired the pump.", language="en"),
        Example("Prime minister ⟦Kier Starmer⟧ flew to Delhi.", language="en"),
    ),
)
