"""Statements that nothing in the text gives a source for."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.claims.contents import STRONG
from copydesk.checks.claims.evidence import evidence
from copydesk.checks.claims.silence import no_claim
from copydesk.model.finding import Finding, Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document


def find(document: Document) -> Iterator[Finding]:
    """Sentences that claim something and name no source."""
    for entry in document.fact(evidence):
        if entry.attributions or entry.weight < 1:
            continue
        if no_claim(entry, document.text):
            continue
        yield Finding(
            CHECK.id,
            Kind.UNSOURCED_CLAIM,
            entry.span,
            entry.span.of(document.text),
            Phrase("Unsourced claim"),
            Phrase(
                "no source in this or the {count} sentences before; contains: {what}",
                count=3,
                what=entry.claimed[0].span.of(document.text),
            ),
        )


CHECK = Check(
    id="claims.unsourced",
    kinds=(Kind.UNSOURCED_CLAIM,),
    title=Phrase("Unsourced claims"),
    run=find,
    examples=(
        Example("⟦Bei dem Brand in Rostock starben am Montag vier Menschen.⟧"),
        Example("Bei dem Brand in Rostock starben nach Angaben der Feuerwehr vier Menschen."),
    ),
)
