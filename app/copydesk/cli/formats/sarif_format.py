"""SARIF 2.1.0, the format of analysers' results that code hosts and editors read (OASIS, 2020)."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from copydesk import __version__
from copydesk.checks.check import all_checks
from copydesk.cli.checked import Checked, Tally
from copydesk.cli.formats.json_format import as_json
from copydesk.cli.terminal import catalogue
from copydesk.model.finding import Finding
from copydesk.model.severity import Severity

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.QUESTION: "note"}


def write(drafts: Iterator[Checked], _: Tally) -> None:
    """Print the log. Columns count code points, from 1."""
    results = [_result(draft, finding) for draft in drafts for finding in draft.findings]
    words = catalogue()
    rules = [
        {"id": check.id, "shortDescription": {"text": check.title.said(words)}}
        for check in all_checks()
    ]
    driver = {"name": "Copydesk", "version": __version__, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    sys.stdout.write(as_json(log) + "\n")


def _result(draft: Checked, finding: Finding) -> dict[str, Any]:
    words = catalogue()
    place = {"artifactLocation": {"uri": _uri(draft.name)}, "region": _region(draft, finding)}
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message.said(words)} — {finding.evidence.said(words)}"},
        "locations": [{"physicalLocation": place}],
        "properties": {"kind": finding.kind.value},
    }
    if finding.fix:
        start, end = finding.fix.span.start, finding.fix.span.end
        replacement = {
            "deletedRegion": draft.region(start, end),
            "insertedContent": {"text": finding.fix.replacement},
        }
        halves = [{"deletedRegion": draft.region(s.start, s.end)} for s in finding.fix.also]
        change = {
            "artifactLocation": {"uri": _uri(draft.name)},
            "replacements": [replacement, *halves],
        }
        result["fixes"] = [{"artifactChanges": [change]}]
    return result


def _region(draft: Checked, finding: Finding) -> dict[str, Any]:
    region = draft.region(finding.span.start, finding.span.end)
    return {**region, "snippet": {"text": finding.text}}


def _uri(name: str) -> str:
    path = Path(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
