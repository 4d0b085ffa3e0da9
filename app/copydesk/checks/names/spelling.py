"""One name in two spellings."""

from collections.abc import Iterator

from copydesk.checks.check import Check
from copydesk.checks.names.examples import english as english_examples
from copydesk.checks.names.examples import german as german_examples
from copydesk.checks.names.judging.evidence import evidence
from copydesk.checks.names.judging.muddles import Muddle, Spelling, muddles
from copydesk.checks.names.judging.pairs import Slot
from copydesk.checks.names.judging.repair import repair
from copydesk.checks.names.judging.wordings import worded_in_two_ways
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.text.document import Document


def find(document: Document) -> Iterator[Finding]:
    """One finding for each muddle."""
    whole = document.fact(worded_in_two_ways)
    for muddle in document.fact(muddles):
        if not _is_worded(muddle, whole):
            yield finding(document, muddle)


def _is_worded(muddle: Muddle, whole: frozenset[frozenset[str]]) -> bool:
    """Whether the words stand within a longer name that is asked about as a whole: Clean Air Alliance."""
    pairs = (frozenset((each.form, muddle.proposed.form)) for each in muddle.suspects)
    return muddle.judged.pair.slot is Slot.GIVEN and all(pair in whole for pair in pairs)


def finding(document: Document, muddle: Muddle) -> Finding:
    """The muddle as a finding on its first suspect place."""
    place = muddle.suspects[0].places[0]
    shouted = place.mention.shouted and place.span.of(document.text).isupper()
    wanted = muddle.proposed.form.upper() if shouted else muddle.proposed.form
    spellings = [*muddle.suspects, muddle.proposed]
    kept = _written(muddle.proposed) if shouted else muddle.proposed.form
    forms = tuple(dict.fromkeys((*map(_written, muddle.suspects), kept)))
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
        severity=Severity.QUESTION if muddle.question else CHECK.kinds[0].traits.severity,
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
