"""What was found in a text looked at in full, as it goes through the pipe; and what is said where that broke off."""

from typing import Any

from copydesk.engine.wire import pack_finding, unpack_finding
from copydesk.model.analysed import Analysed
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.voices import Statement, VoiceKind


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


def broke_off(report: str) -> CopydeskError:
    """The error for checks that could not look at a text to its end.

    Args:
        report: what the process said of it; its last line is told.
    """
    why = (report.strip().splitlines() or ["?"])[-1]
    return CopydeskError(Phrase("The checks of this text broke off: {why}", why=why))
