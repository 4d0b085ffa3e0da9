"""What an editor is told of a finding: a diagnostic, a hover, and what can be done."""

from collections.abc import Iterable, Mapping

from lsprotocol import types

from copydesk.lsp.places import Places
from copydesk.model.finding import Finding
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span
from copydesk.review.fixes import edits_for

SOURCE = "copydesk"
KEEP = "copydesk.keep"
FIX_ALL = "source.fixAll.copydesk"
_LEVELS = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.QUESTION: types.DiagnosticSeverity.Information,
}
Words = Mapping[str, str] | None
"""Templates to their sentences in the user's language; None for English."""


def diagnostic(finding: Finding, places: Places, words: Words) -> types.Diagnostic:
    """The finding at its place."""
    return types.Diagnostic(
        range=places.range(finding.span),
        message=f"{finding.message.said(words)} — {finding.evidence.said(words)}",
        severity=_LEVELS[finding.severity],
        code=finding.kind.value,
        source=SOURCE,
    )


def hover(finding: Finding, places: Places, words: Words) -> types.Hover:
    """What was found and why, and what would repair it."""
    lines = [f"{finding.message.said(words)}", finding.evidence.said(words)]
    if finding.fix:
        lines.append(_repair(finding).said(words))
    content = types.MarkupContent(types.MarkupKind.PlainText, "\n".join(lines))
    return types.Hover(content, places.range(finding.span))


def actions(
    uri: str,
    text: str,
    near: Iterable[Finding],
    every: Iterable[Finding],
    places: Places,
    words: Words,
) -> list[types.CodeAction | types.Command]:
    """What can be done with the findings near the cursor, and with all that are safe in bulk."""
    found: list[types.CodeAction | types.Command] = []
    for finding in near:
        marked = [diagnostic(finding, places, words)]
        if finding.fix:
            found.append(
                types.CodeAction(
                    _repair(finding).said(words),
                    kind=types.CodeActionKind.QuickFix,
                    diagnostics=marked,
                    edit=_edit(uri, text, [finding], places),
                )
            )
        keep = Phrase("Keep “{words}” until the editor is closed", words=finding.text)
        kept = [finding.kind.value, finding.text]
        found.append(types.Command(keep.said(words), KEEP, arguments=kept))
    safe = [finding for finding in every if finding.fix and finding.fix.bulk]
    if safe:
        title = Phrase("Make every repair that is safe in bulk").said(words)
        found.append(types.CodeAction(title, kind=FIX_ALL, edit=_edit(uri, text, safe, places)))
    return found


def _repair(finding: Finding) -> Phrase:
    replacement = finding.fix.replacement if finding.fix else ""
    if replacement:
        return Phrase("Replace by “{words}”", words=replacement)
    return Phrase("Delete “{words}”", words=finding.text)


def _edit(uri: str, text: str, findings: Iterable[Finding], places: Places) -> types.WorkspaceEdit:
    changes = [
        types.TextEdit(places.range(Span(edit.start, edit.span.end)), edit.inserted)
        for edit in edits_for(text, findings)
    ]
    return types.WorkspaceEdit(changes={uri: changes})
