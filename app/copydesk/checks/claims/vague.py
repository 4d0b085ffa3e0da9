"""Statements that are handed to nobody in particular: experts, reports, many people."""

from collections.abc import Iterator

from copydesk.checks.check import Check
from copydesk.checks.claims.evidence.attribution import SourceKind
from copydesk.checks.claims.evidence.mentions import mentions
from copydesk.checks.claims.examples.framed import MANY
from copydesk.checks.claims.examples.unnamed import VAGUE
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document


def find(document: Document) -> Iterator[Finding]:
    """The words for a source that could be anybody."""
    for mention in document.fact(mentions):
        if mention.kind is SourceKind.VAGUE:
            yield Finding(
                CHECK.id,
                Kind.VAGUE_ATTRIBUTION,
                mention.span,
                mention.span.of(document.text),
                Phrase("Vague attribution"),
                Phrase("names a crowd or a rumour: who says so, and where?"),
            )


CHECK = Check(
    id="claims.vague",
    kinds=(Kind.VAGUE_ATTRIBUTION,),
    title=Phrase("Vague attributions"),
    run=find,
    examples=(*VAGUE, *MANY),
)
