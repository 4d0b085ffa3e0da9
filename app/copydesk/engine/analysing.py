"""A text looked at in full: in this process for the command line, in the engine's for the window."""

from copydesk.checks.analysis import Analyst
from copydesk.checks.claims.speaking.voices import voices
from copydesk.checks.names.judging.ledger import ledger
from copydesk.engine.analysed_wire import broke_off
from copydesk.model.analysed import Analysed
from copydesk.model.phrase import Phrase
from copydesk.model.version import text_hash
from copydesk.review.statements import statements_in
from copydesk.text.document import Document


def analysed(analyst: Analyst, document: Document) -> Analysed:
    """Everything that is recorded of a text: findings, names, and who says what.

    Raises:
        CopydeskError: the text takes too long to be looked at to its end.
    """
    findings = analyst.findings(document)
    if analyst.unfinished:
        raise broke_off(str(took_too_long(analyst.unfinished)))
    said = statements_in(document.text, document.fact(voices), document.language)
    return Analysed(
        sha256=text_hash(document.text),
        language=document.language,
        findings=findings,
        names=tuple((name.name, len(name.places)) for name in ledger(document)),
        said=said,
    )


def took_too_long(checks: tuple[str, ...]) -> Phrase:
    """What to say of checks that were not finished."""
    return Phrase(
        "The text takes too long to look at; not finished: {checks}.", checks=", ".join(checks)
    )
