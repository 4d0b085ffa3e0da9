"""Quotation marks without their other half: a quotation that ends nowhere, or one that never began."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.length import words
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.checks.markup.seeing.quote_marks import Quote, quotes
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Block, Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_REACH = 400
"""Code points in which the other half is looked for."""
_LANGUAGES = frozenset({"de", "en"})
_TYPED = frozenset(["''", "``", ",,"])
"""Of these nobody can tell which half they are."""
_OTHER = re.compile(r"(?<![\w'])'(?=[a-zA-Z])[^'\n]{1,120}(?:(?<=\w)'(?=\w)[^'\n]{1,120}){0,4}$")
"""A single mark that opens in front of a double one that closes: the words between them hold none."""
_MISREAD = ("â€", "\ufffd", "Ã¢", "\\'9")
_MOST = 3
"""Halves alone that are slips; a text with more has its own way with them."""
_SELDOM = 450
"""Words of a text for each such half, beyond which it is one in a long text that was read by many."""
_LONGEST = 3
"""Paragraphs that one quotation may go on for, without a mark of its own at the beginning of each."""


def _alone(paragraph: Paragraph) -> tuple[Quote, ...]:
    """The marks of one paragraph that have no other half in it, at most a closing one first and an opening one last."""
    if any(sign in paragraph.text for sign in _MISREAD):
        return ()  # the other half may be the sign that was read wrongly
    found = paragraph.fact(quotes)
    return tuple(
        quote
        for quote in found
        if quote.partner < 0
        and quote.mark not in _TYPED
        and not quote.coded
        and (quote.opens or quote.mark != "„")  # a wrong mark, and no half alone
        and not _is_measure(paragraph.text, quote)
        and (quote.mark != '"' or _is_plain_half(paragraph.text, quote))
    )


def _is_plain_half(text: str, quote: Quote) -> bool:
    """Whether a straight mark can be nothing but one half: letters behind it, or the end of a sentence's part before it."""
    before, after = text[quote.start - 1 : quote.start], text[quote.end : quote.end + 1]
    if quote.opens:
        return after.isalpha() and (not before or before.isspace() or before in "([–—")
    return (before.isalpha() or before in ".,!?…") and (
        not after or after.isspace() or after in ",.;:)"
    )


def _is_measure(text: str, quote: Quote) -> bool:
    """Whether it may mean inches, or the line above: a mark behind a figure, or alone in its column."""
    before, after = text[quote.start - 1 : quote.start], text[quote.end : quote.end + 1]
    return before.isdigit() or not (before.strip() or after.strip())


def _mixes(document: Document) -> bool:
    """Whether printed marks are as many as straight ones: then a straight half says nothing."""
    marks = Counter(quote.mark for found in document.facts(quotes) for quote in found)
    return sum(marks.values()) >= 2 * marks['"']


def _places(
    blocks: Sequence[Block], marks: Sequence[Sequence[Quote]]
) -> Iterator[tuple[int, Quote]]:
    """The halves alone: an opening one may find its other half, or its repetition, in one of the next paragraphs."""
    filled = [n for n, block in enumerate(blocks) if block.role not in {Role.BLANK, Role.CODE}]
    waiting: tuple[int, int, Quote] | None = None
    for place, number in enumerate(filled):
        opens_again = blocks[number].paragraph.text.lstrip()[:1]
        if waiting and opens_again == waiting[2].mark:
            waiting = None  # each paragraph of a long quotation begins with its mark
        if waiting and place - waiting[0] > _LONGEST:
            yield waiting[1], waiting[2]
            waiting = None
        for quote in marks[number]:
            if quote.opens:
                if waiting:
                    yield waiting[1], waiting[2]
                waiting = place, number, quote
            elif waiting:
                waiting = None
            else:
                yield number, quote
    if waiting:
        yield waiting[1], waiting[2]


def find(document: Document) -> Iterator[Finding]:
    """The halves alone of the whole document: where the other one belongs, only a person knows."""
    marks = document.facts(_alone)
    if document.fact(_mixes):
        marks = [tuple(quote for quote in found if quote.mark != '"') for found in marks]
    if not any(marks) or primary(document.language) not in _LANGUAGES:
        return
    places = list(_places(document.blocks, marks))
    if (
        len(places) > _MOST
        or sum(document.facts(words)) > _SELDOM * len(places)
        or document.fact(is_about_code)
    ):
        return
    for number, quote in places:
        block = document.blocks[number]
        start = block.start
        if not quote.opens and (other := _opened_otherwise(block.paragraph.text, quote)) >= 0:
            yield _mixed(document, start + other, quote.mark)
            continue
        why = (
            Phrase("the quotation that begins here ends nowhere")
            if quote.opens
            else Phrase("the quotation that ends here begins nowhere")
        )
        mark = Mark(
            start + quote.start,
            start + quote.end,
            Kind.QUOTES,
            Phrase("Quotation mark without its other half"),
            why,
        )
        again = block.paragraph.text[quote.start - 1 : quote.start] == quote.mark
        fix = Fix(Span(mark.start, mark.end), "") if again and not quote.opens else None
        yield finding(document, CHECK.id, mark, fix)


def _opened_otherwise(text: str, quote: Quote) -> int:
    """Where a single mark opens the quotation that this double one closes; -1 where none does."""
    match = (
        _OTHER.search(text, max(0, quote.start - _REACH), quote.start)
        if quote.mark == '"'
        else None
    )
    return match.start() if match else -1


def _mixed(document: Document, start: int, right: str) -> Finding:
    mark = Mark(
        start,
        start + 1,
        Kind.QUOTES,
        Phrase("Quotation mark without its other half"),
        Phrase("the quotation that begins here ends with another mark"),
    )
    return finding(document, CHECK.id, mark, Fix(Span(start, start + 1), right))


CHECK = Check(
    id="markup.unpaired-quotes",
    kinds=(Kind.QUOTES,),
    title=Phrase("Quotation marks without their other half"),
    run=find,
    examples=(
        Example("Guten Morgen⟦“⟧, sagte Lund. ⟦„⟧Schön, dass Sie da sind. Die Halle ist fertig."),
        Example(
            "⟦“⟧We start in May, the mayor said.\n\nIt takes a year.\n\nHe said: “That is short.”\n\nSo it is.",
            language="en",
        ),
        Example("„Wir fangen an.\n\n„Es dauert ein Jahr“, sagte sie. „Gut“, rief er."),
        Example("Er sagte: „Wir fangen an.\n\nDann kommt der Bau.“\n\nSie ging."),
        Example(
            'She said: "It was late. We left." He said: ⟦"⟧We never saw it.\n\nThe inquiry goes on.',
            language="en",
        ),
        Example(
            'The judge called it ⟦\'⟧frankly absurd" and left. "So did I," she said.',
            language="en",
            fixed='The judge called it "frankly absurd" and left. "So did I," she said.',
        ),
        Example(
            "“We shall fight it,”⟦”⟧ the reeve said.",
            language="en",
            fixed="“We shall fight it,” the reeve said.",
        ),
        Example('"We begin.\n\n"It takes a year," she said. "Good," he said.', language="en"),
        Example('A 12" single, 5\'11" tall, the 7" one: "Good," he said.', language="en"),
        Example("Das Brett ist 3” breit und 5” lang.", language="en"),
        Example("„Der ‚kleine‘ Saal“ steht leer, »sehr« leer."),
    ),
)
