"""One person's names in two orders: ``Eszter Szabolcsi`` and ``Szabolcsi Eszter``."""

from collections.abc import Iterator, Mapping

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.asking import Way, two_ways
from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.mentions.apart import said_in
from copydesk.checks.names.mentions.roster import Place, roster
from copydesk.checks.names.mentions.sequences import Window, windows
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role

Named = tuple[int, Window]
"""Where its paragraph begins, and the words there."""


def find(document: Document) -> Iterator[Finding]:
    """A finding for each pair of full names that are the same words in two orders."""
    yield from _two_words(document)
    yield from _double_names(document)


def _two_words(document: Document) -> Iterator[Finding]:
    text = document.fact(roster)
    found: dict[tuple[str, ...], list[Named]] = {}
    for block, some in zip(document.blocks, document.facts(windows), strict=True):
        if block.role is not Role.CODE:
            for window in some:
                if len(window.words) == 2 and all(map(_may_be_name, window.words)):
                    found.setdefault(window.words, []).append((block.start, window))
    for words, places in found.items():
        others = found.get(words[::-1])
        if not others or words > words[::-1] or words[0] == words[1]:
            continue
        if not all(w in text.names and Candidate(text.names[w], text).is_name for w in words):
            continue
        if not _two_people(places, others):
            yield _finding(document, places, others)


def _may_be_name(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and not word.isupper()


def _two_people(one: list[Named], other: list[Named]) -> bool:
    """Whether the text sets both side by side, speaks of two, or introduces each."""
    where = {(start, window.sentence) for start, window in one}
    if any((start, window.sentence) in where for start, window in other):
        return True
    sentences = [window.said for _, window in (*one, *other)]
    return said_in("unrelated", sentences)


def _finding(document: Document, one: list[Named], other: list[Named]) -> Finding:
    suspect, kept = sorted((one, other), key=lambda each: (len(each), -_spans(each)[0].start))
    ways = tuple(Way(" ".join(each[0][1].words), tuple(_spans(each))) for each in (suspect, kept))
    return two_ways(
        document, CHECK.id, (ways[0], ways[1]), Phrase("the same words in another order")
    )


def _spans(named: list[Named]) -> list[Span]:
    return [Span(start + window.start, start + window.end) for start, window in named]


def _double_names(document: Document) -> Iterator[Finding]:
    """Double surnames whose halves changed places: Osei-Tennant, Tennant-Osei."""
    text = document.fact(roster)
    names: Mapping[str, list[Place]] = {
        form: name.whole for form, name in text.names.items() if form.count("-") == 1 and name.whole
    }
    for form, places in names.items():
        turned = "-".join(reversed(form.split("-")))
        if turned == form or turned not in names or form > turned:
            continue
        suspect, kept = sorted(
            ((form, places), (turned, names[turned])),
            key=lambda each: (len(each[1]), -each[1][0].span.start),
        )
        ways = [Way(word, tuple(place.span for place in some)) for word, some in (suspect, kept)]
        yield two_ways(
            document, CHECK.id, (ways[0], ways[1]), Phrase("the same words in another order")
        )


CHECK = Check(
    id="names.order",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("A name in two orders"),
    run=find,
    examples=(
        Example(
            "Zum Team gehört Eszter Szabolcsi, Doktorandin aus Debrecen. Im Sommer fährt ⟦Szabolcsi Eszter⟧ ins Emsland.",
            fixed="Zum Team gehört Eszter Szabolcsi, Doktorandin aus Debrecen. Im Sommer fährt Eszter Szabolcsi ins Emsland.",
        ),
        Example(
            "Labour has picked Farah Osei-Tennant. Osei-Tennant is a doctor. The Greens mocked ⟦Tennant-Osei⟧.",
            language="en",
        ),
        Example(
            "In the final Thomas Grant met Grant Thomas. Grant Thomas, a postman, won.",
            language="en",
        ),
        Example("Die Autorin Ada Jordan traf Jordan Mews. Jordan Mews schwieg."),
    ),
)
