"""Sources whose name is withheld."""

from collections.abc import Iterator

from copydesk.checks.check import Check
from copydesk.checks.claims.evidence.attribution import SourceKind
from copydesk.checks.claims.evidence.mentions import Mention, mentions
from copydesk.checks.claims.examples.framed import SOMEBODY
from copydesk.checks.claims.examples.unnamed import ANONYMOUS
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document


def find(document: Document) -> Iterator[Finding]:
    """People who speak without a name; one spoken of again says so."""
    for mention in document.fact(mentions):
        if mention.kind is SourceKind.ANONYMOUS:
            yield Finding(
                CHECK.id,
                Kind.ANONYMOUS_SOURCE,
                mention.span,
                mention.span.of(document.text),
                Phrase("Anonymous source"),
                _evidence(document, mention),
            )


def _evidence(document: Document, mention: Mention) -> Phrase:
    if mention.first is None:
        return Phrase("speaks here, and no name or office says who it is")
    return Phrase("the same source again as “{first}” above", first=mention.first.of(document.text))


CHECK = Check(
    id="claims.anonymous",
    kinds=(Kind.ANONYMOUS_SOURCE,),
    title=Phrase("Anonymous sources"),
    run=find,
    examples=(*ANONYMOUS, *SOMEBODY),
)
