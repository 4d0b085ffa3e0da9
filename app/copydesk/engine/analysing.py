"""A text looked at in full: in this process for the command line, in the engine's for the window."""

from typing import Any

from copydesk.checks.analysis import Analyst
from copydesk.checks.claims.speaking.voices import voices
from copydesk.checks.names.judging.ledger import ledger
from copydesk.engine.wire import pack_finding, unpack_finding
from copydesk.model.analysed import Analysed
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import text_hash
from copydesk.model.voices import Statement, VoiceKind
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


def pack_analysed(found: Analysed) -> dict[str, Any]:
    """What was found as JSON; ``unpack_analysed`` is the inverse."""
    return {
        "sha256": found.sha256,
        "language": found.language,
        "findings": [pack_finding(finding) for finding in found.findings],
        "names": [list(name) for name in found.names],
        "said": [[each.speaker, each.kind.value, each.text] for each in found.said],
    }


def unpack_analysed(row: dict[str, Any]) -> Analysed:
    """What ``pack_analysed`` packed."""
    return Analysed(
        sha256=row["sha256"],
        language=row["language"],
        findings=tuple(unpack_finding(finding) for finding in row["findings"]),
        names=tuple((name, count) for name, count in row["names"]),
        said=tuple(
            Statement(speaker, VoiceKind(kind), text) for speaker, kind, text in row["said"]
        ),
    )


def took_too_long(checks: tuple[str, ...]) -> Phrase:
    """What to say of checks that were not finished."""
    return Phrase(
        "The text takes too long to look at; not finished: {checks}.", checks=", ".join(checks)
    )


def broke_off(report: str) -> CopydeskError:
    """The error for checks that could not look at a text to its end.

    Args:
        report: what the process said of it; its last line is told.
    """
    why = (report.strip().splitlines() or ["?"])[-1]
    return CopydeskError(Phrase("The checks of this text broke off: {why}", why=why))
