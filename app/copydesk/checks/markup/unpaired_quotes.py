"""Quotation marks without their other half: a quotation that ends nowhere, or one that never began."""

from collections.abc import Iterator, Sequence

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.checks.markup.seeing.quote_marks import Quote, quotes
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Block, Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_LANGUAGES = frozenset({"de", "en"})
_TYPED = frozenset(['"', "''", "``", ",,"])
"""Of these nobody can tell which half they are."""
_MISREAD = ("â€", "\ufffd", "Ã¢")
_MOST = 3
"""Halves alone that are slips; a text with more has its own way with them."""
_SELDOM = 400
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
    )


def _is_measure(text: str, quote: Quote) -> bool:
    """Whether it may mean inches, or the line above: a mark behind a figure, or alone in its column."""
    before, after = text[quote.start - 1 : quote.start], text[quote.end : quote.end + 1]
    return before.isdigit() or not (before.strip() or after.strip())


def _words(paragraph: Paragraph) -> int:
    return len(paragraph.text.split())


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
    if not any(marks) or primary(document.language) not in _LANGUAGES:
        return
    places = list(_places(document.blocks, marks))
    words = sum(document.facts(_words))
    if len(places) > _MOST or words > _SELDOM * len(places) or document.fact(is_about_code):
        return
    for number, quote in places:
        start = document.blocks[number].start
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
        yield finding(document, CHECK.id, mark, None)


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
        Example("Das Brett ist 3” breit und 5” lang.", language="en"),
        Example("„Der ‚kleine‘ Saal“ steht leer, »sehr« leer."),
    ),
)
