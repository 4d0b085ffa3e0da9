"""Findings and decisions for tests, made of the words that they are about."""

from datetime import UTC, datetime

from copydesk.model.decision import Decision, Scope, Verdict
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.review.keys import decision_key

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)


def finding(text, words, kind=Kind.TAG, *, fix=None, bulk=False, nth=0, **more):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    span = Span(start, start + len(words))
    given = {"severity": Severity.ERROR} | more
    return Finding(
        check="markup.tags",
        kind=kind,
        span=span,
        text=words,
        message=Phrase("Leftover tag"),
        evidence=Phrase("closing half"),
        fix=None if fix is None else Fix(span, fix, bulk),
        **given,
    )


def decision(text, found, verdict=Verdict.KEPT, scope=Scope.ONCE, **more):
    anchor = anchor_of(text, found.span)
    if scope is not Scope.ONCE:
        from dataclasses import replace

        anchor = replace(anchor, exact=decision_key(found))
    given = {"id": 1, "draft_id": 1, "by": "Mia", "at": NOW} | more
    return Decision(kind=found.kind, anchor=anchor, verdict=verdict, scope=scope, **given)
