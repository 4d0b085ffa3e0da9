"""One place under two of its names: ``Charkiw`` and ``Charkow``, ``Peking`` and ``Beijing``. The house decides which."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

from copydesk.checks.check import Check, Example
from copydesk.checks.names.evidence import standing
from copydesk.checks.names.muddles import muddles
from copydesk.checks.names.roster import Name, roster
from copydesk.model.finding import Finding, Fix, Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk_resources import read_toml

_ASIDE = 12
"""Code points between two names of a place that are set beside each other on purpose: ``Lemberg (Lwiw)``."""


def find(document: Document) -> Iterator[Finding]:
    """A question for each pair of names of one place that the text mixes."""
    names = document.fact(roster).names
    muddled = {
        spelling.form
        for muddle in document.fact(muddles)
        for spelling in (*muddle.suspects, muddle.proposed)
    }
    for one, other in _doubles():
        a, b = names.get(one), names.get(other)
        if a and b and a.whole and b.whole and not (one in muddled and other in muddled):
            suspect, wanted = sorted((a, b), key=lambda name: (name.count, -name.first_place))
            if not _explained(suspect, wanted):
                yield _finding(document, suspect, wanted)


@cache
def _doubles() -> tuple[tuple[str, str], ...]:
    return tuple(
        (one, other)
        for row in read_toml("names/places.toml")["doubles"]
        for one, other in combinations(row.split(), 2)
    )


def _explained(suspect: Name, wanted: Name) -> bool:
    """The text says itself that both are one place: every place of the rarer name stands beside the other one."""
    return all(
        any(
            min(abs(here.span.start - there.span.end), abs(there.span.start - here.span.end))
            <= _ASIDE
            for there in wanted.places
        )
        for here in suspect.places
    )


def _finding(document: Document, suspect: Name, wanted: Name) -> Finding:
    span = suspect.places[0].span
    even = suspect.count == wanted.count
    return Finding(
        check=CHECK.id,
        kind=Kind.NAME_SPELLING,
        span=span,
        text=span.of(document.text),
        message=Phrase("{suspect} or {proposed}?", suspect=suspect.form, proposed=wanted.form),
        evidence=Phrase(
            "{difference}; {standing}",
            difference=Phrase("two names of one place"),
            standing=standing(
                wanted.form, wanted.count, first=wanted.first_place < suspect.first_place
            ),
        ),
        hint=True,
        fix=None if even else Fix(span, wanted.form),
        spans=tuple(sorted(place.span for name in (suspect, wanted) for place in name.places)),
        variants=(suspect.form, wanted.form),
    )


CHECK = Check(
    id="names.places",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("One place, two names"),
    run=find,
    examples=(
        Example("In Peking tagt der Rat. Aus Peking kam Lob. In ⟦Beijing⟧ regnet es.", hint=True),
        Example("Die Lage in Charkiw ist ernst. Helfer erreichten ⟦Charkow⟧.", hint=True),
        Example(
            "Police in Kyiv spoke. Kyiv waits. The mayor of ⟦Kiev⟧ left.", language="en", hint=True
        ),
        Example("Er fuhr nach Lemberg (Lwiw). In Lemberg traf er Freunde."),
        Example("In Peking tagt der Rat. Aus Peking kam Lob."),
    ),
)
