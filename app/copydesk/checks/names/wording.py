"""One name of several words, worded in two ways: ``Clean Air Alliance`` and ``Clear Air Alliance``."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.asking import Way, two_ways
from copydesk.checks.names.judging.model import ASKED, HINTED
from copydesk.checks.names.judging.muddles import muddles
from copydesk.checks.names.judging.wordings import Twins, twins, worded_in_two_ways
from copydesk.checks.names.likeness.difference import in_words
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document


def find(document: Document) -> Iterator[Finding]:
    """A finding for each pair of wordings that differ in one word and are likely one name."""
    told = {
        frozenset((suspect.form.lower(), muddle.proposed.form.lower()))
        for muddle in document.fact(muddles)
        if not muddle.hint
        for suspect in muddle.suspects
    }
    whole = document.fact(worded_in_two_ways)
    for pair in document.fact(twins):
        repeated = frozenset(map(str.lower, pair.differing)) in told
        if pair.chance >= HINTED and (pair.differing in whole or not repeated):
            yield finding(document, pair)


def finding(document: Document, pair: Twins) -> Finding:
    """The pair as a finding on the first place of the doubted wording."""
    suspect, other = pair.suspect, pair.other
    a, b = suspect.words[pair.position], other.words[pair.position]
    near = a[0].isupper()
    return two_ways(
        document,
        CHECK.id,
        (
            Way(suspect.written(document), tuple(suspect.spans)),
            Way(other.written(document), tuple(other.spans)),
        ),
        in_words(a, b) if near else Phrase("one word differs"),
        hint=pair.chance < ASKED,
    )


CHECK = Check(
    id="names.wording",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("A name of several words, worded in two ways"),
    run=find,
    examples=(
        Example(
            "The Clean Air Alliance wrote first. ⟦Clear Air Alliance⟧ members waited. The Clean Air Alliance won.",
            language="en",
        ),
        Example("The Marlow Road is open. The Marlow Bridge is shut.", language="en"),
    ),
)
