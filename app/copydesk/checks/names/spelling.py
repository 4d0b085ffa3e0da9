"""One name in two spellings."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.names.difference import in_words
from copydesk.checks.names.muddles import Muddle, muddles
from copydesk.model.finding import Finding, Fix, Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document

KNOWN = 2.4


def find(document: Document) -> Iterator[Finding]:
    """One finding for each muddle."""
    for muddle in document.fact(muddles):
        yield finding(document, muddle)


def finding(document: Document, muddle: Muddle) -> Finding:
    """The muddle as a finding on its first suspect place."""
    proposed = muddle.proposed
    suspects = sorted(muddle.suspects, key=lambda s: s.name.first_place)
    first = suspects[0]
    span = first.name.places[0].span
    names = [*(s.name for s in suspects), proposed.name]
    spans = tuple(sorted({place.span for name in names for place in name.places}))
    wanted = proposed.name.form
    even = proposed.name.count == max(s.name.count for s in suspects)
    sure = not even or (proposed.zipf >= KNOWN and proposed.zipf > first.zipf + 0.7)
    return Finding(
        check="names.spelling",
        kind=Kind.NAME_SPELLING,
        span=span,
        text=span.of(document.text),
        message=Phrase("{suspect} or {proposed}?", suspect=first.name.form, proposed=wanted),
        evidence=Phrase(
            "{difference}; {proposed} stands {count} times",
            difference=in_words(first.name.form, wanted),
            proposed=wanted,
            count=proposed.name.count,
        ),
        hint=all(verdict.hint for verdict in muddle.verdicts),
        fix=Fix(span, wanted) if sure else None,
        spans=spans,
        variants=tuple(dict.fromkeys(name.form for name in names)),
    )


CHECK = Check(
    id="names.spelling",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("One name, two spellings"),
    run=find,
    examples=(
        Example(
            "Der Häftling Paul ⟦Whelen⟧ bleibt in Haft. Whelan hofft. Whelans Anwalt schweigt."
        ),
        Example("Jana Maier kam mit Jonas Mayer nach Hause. Maier lachte, Mayer schwieg."),
    ),
)
