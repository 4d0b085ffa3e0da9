"""One place under two of its names: ``Charkiw`` and ``Charkow``, ``Peking`` and ``Beijing``. The house decides which."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.either_or import doubted, either_or
from copydesk.checks.names.known.known import place_doubles
from copydesk.checks.names.mentions.roster import Name, roster
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document

_ASIDE = 12
"""Code points between two names of a place that are set beside each other on purpose: ``Lemberg (Lwiw)``."""


def find(document: Document) -> Iterator[Finding]:
    """A question for each pair of names of one place that the text mixes."""
    names = document.fact(roster).names
    for one, other in sorted(place_doubles()):
        a, b = names.get(one), names.get(other)
        if a and b and a.whole and b.whole:
            suspect, wanted = doubted(a, b)
            if not _explained(suspect, wanted):
                yield either_or(
                    document,
                    CHECK.id,
                    suspect.places[0],
                    (suspect, wanted),
                    Phrase("two names of one place"),
                    hint=True,
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
