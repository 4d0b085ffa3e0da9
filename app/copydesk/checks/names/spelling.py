"""One name in two spellings."""

from collections.abc import Iterator

from copydesk.checks.check import Check
from copydesk.checks.names.examples import english as english_examples
from copydesk.checks.names.examples import german as german_examples
from copydesk.checks.names.judging.evidence import evidence
from copydesk.checks.names.judging.muddles import Muddle, Spelling, muddles
from copydesk.checks.names.judging.repair import repair
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document


def find(document: Document) -> Iterator[Finding]:
    """One finding for each muddle."""
    for muddle in document.fact(muddles):
        yield finding(document, muddle)


def finding(document: Document, muddle: Muddle) -> Finding:
    """The muddle as a finding on its first suspect place."""
    place = muddle.suspects[0].places[0]
    shouted = place.mention.shouted and place.span.of(document.text).isupper()
    wanted = muddle.proposed.form.upper() if shouted else muddle.proposed.form
    spellings = [*muddle.suspects, muddle.proposed]
    forms = tuple(dict.fromkeys(map(_written, spellings)))
    return Finding(
        check=CHECK.id,
        kind=Kind.NAME_SPELLING,
        span=place.span,
        text=place.span.of(document.text),
        message=Phrase(
            "{suspect} or {proposed}?", suspect=", ".join(forms[:-1]), proposed=forms[-1]
        ),
        evidence=evidence(muddle),
        hint=muddle.hint,
        fix=repair(place.span, place.ending, wanted) if muddle.judged.clear else None,
        spans=tuple(sorted({place.span for spelling in spellings for place in spelling.places})),
        variants=forms,
    )


def _written(spelling: Spelling) -> str:
    """The spelling as it stands: in capitals where it never stands otherwise."""
    shouted = all(place.mention.shouted for place in spelling.places)
    return spelling.form.upper() if shouted else spelling.form


CHECK = Check(
    id="names.spelling",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("One name, two spellings"),
    run=find,
    examples=(
        *german_examples.FOUND,
        *german_examples.TRAPS,
        *english_examples.FOUND,
        *english_examples.TRAPS,
    ),
)
