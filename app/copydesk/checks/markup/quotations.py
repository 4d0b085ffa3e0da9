"""Quotation marks out of style: the text decides which style it has, its language decides a tie."""

import re
from collections.abc import Iterator, Sequence

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.length import is_short
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.checks.markup.seeing.quote_marks import Quote, is_printed, quotes
from copydesk.checks.markup.seeing.quote_style import Style, style_of
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Block, Document, Role
from copydesk.text.language import primary
from copydesk.text.quotation_marks import INNER, STYLES, usage

_TYPED = frozenset({"``", "''", ",,"})
"""What typewriters, TeX and old mail programs put for a mark they do not have."""
_LEAST_OF_HALVES, _LEAST_BESIDE_STRAIGHT = 2, 3
"""Quotations of a style beside which one half of another is a slip in any language: nobody closes with a mark of a second style."""
_FEW = 2
"""Pairs of two styles that are slips however rare quotations are."""
_MOSTLY, _SECOND = 4, 0.6
"""Pairs of a text's own style, and how many of a second one beside them are slips and no second usage."""
_CLOSED_TWICE = re.compile(r"[“”«»\"][.,!?…]?[“”«»\"]")
_INNERMOST = 2
"""How deep a quotation within another stands."""
_WITHIN = re.compile(r"(?<!\w)(?P<opening>[‘‚›‹'])(?=\w)[^\n]{1,300}?[\w.,!?…][’‘‹›'](?!\w)")
"""A quotation between single marks."""


def find(document: Document) -> Iterator[Finding]:
    """Quotation marks that do not fit the style of the text."""
    found = document.facts(quotes)
    if not any(found):
        return
    style = document.fact(style_of)
    language = primary(document.language)
    odd = [
        (block, quote, right)
        for block, marks in zip(document.blocks, found, strict=True)
        if block.role is not Role.CODE
        for quote in marks
        if not quote.coded and (right := _right(quote, style, language)) not in {"", quote.mark}
    ]
    if not odd or document.fact(is_about_code):
        return
    slips = [entry for entry in odd if not _is_foreign(entry[1], language)]
    allowed = _is_slip(style, slips, language) or (style is not None and style.of_house)
    certain = sum(_is_certain(quote, style) for _, quote, _ in slips)
    mixed = style is not None and certain <= max(_FEW, style.pairs)
    if not allowed and style is not None and (certain or _is_lone(slips)):
        short = document.fact(is_short)
        allowed = short and _is_lone(slips) and document.fact(is_printed)
        mixed = short and mixed
    for block, quote, right in odd:
        if quote.depth > 1 and _ends_with_outer(block, quote):
            continue
        sure = allowed or (mixed and _is_certain(quote, style))
        slip = sure and quote.partner >= 0 and not _is_elsewhere(document, block, style)
        if slip or _is_foreign(quote, language):
            yield _finding(document, block, quote, right, style)


def _is_certain(quote: Quote, style: Style | None) -> bool:
    """Whether the pair itself gives it away: halves of two styles, or the marks of the quotation round about."""
    if style is None or quote.partner < 0 or quote.coded:
        return False
    if quote.depth > 1:
        return style.opening != '"' and quote.mark != quote.partner_mark
    if style.pairs < _LEAST_OF_HALVES:
        return False
    theirs = style.closing if quote.opens else style.opening
    return style.opening != '"' and quote.mark == '"' and quote.partner_mark == theirs


def _is_lone(odd: Sequence[tuple[Block, Quote, str]]) -> bool:
    """Whether one straight pair is all that is out of style, however few quotations there are."""
    return len(odd) == _FEW and all(quote.mark == '"' for _, quote, _ in odd)


def _ends_with_outer(block: Block, quote: Quote) -> bool:
    """Whether two quotations end together: the second mark may be a slip of its own."""
    closing = max(quote.start, quote.partner)
    return _CLOSED_TWICE.match(block.paragraph.text, closing) is not None


def _right(quote: Quote, style: Style | None, language: str) -> str:
    """The mark that belongs there, "" where the one that stands there may stay."""
    if quote.mark in _TYPED:
        opening, closing = (style.opening, style.closing) if style else usage(language).styles[0]
        return opening if quote.opens else closing
    if quote.depth > 1:
        return _inner(quote, style)
    if style is None:
        opening, closing = usage(language).styles[0]
        return (opening if quote.opens else closing) if _is_foreign(quote, language) else ""
    return style.opening if quote.opens else style.closing


def _inner(quote: Quote, style: Style | None) -> str:
    """The mark of a quotation within another, where it has the same marks as that one, or those of a typewriter."""
    if style is None or quote.depth > _INNERMOST or quote.partner < 0:
        return ""
    outer = (style.opening, style.closing)
    pair = (quote.mark, quote.partner_mark) if quote.opens else (quote.partner_mark, quote.mark)
    if outer not in INNER or pair not in {outer, ('"', '"')}:
        return ""
    return INNER[outer][0 if quote.opens else 1]


def _is_foreign(quote: Quote, language: str) -> bool:
    """Whether nobody writes such a pair in that language: it is out of place however rare quotations are."""
    pair = (quote.mark, quote.partner_mark) if quote.opens else (quote.partner_mark, quote.mark)
    if quote.mark in _TYPED or quote.partner_mark in _TYPED:
        return quote.depth == 1 or quote.mark in _TYPED
    return quote.depth == 1 and pair in usage(language).never


def _is_slip(style: Style | None, odd: Sequence[tuple[Block, Quote, str]], language: str) -> bool:
    """Whether the marks out of style are few in a text that else keeps to one: a text that mixes has no style.

    One mark, or two that make a pair of another style; more only where quotations are many.
    """
    least = usage(language).least_pairs
    if len(odd) == 1 and odd[0][1].mark != odd[0][1].partner_mark != "":
        straight = style is not None and style.opening == '"'
        least = _LEAST_BESIDE_STRAIGHT if straight else _LEAST_OF_HALVES
    marks = tuple(quote.mark for _, quote, _ in odd)
    if style is not None and style.opening != '"' and set(marks) == {'"'}:
        least = min(least, _LEAST_OF_HALVES)
    if style is None or style.pairs < least:
        return False
    a_pair = marks in STYLES
    return len(marks) == 1 or a_pair or len(marks) <= style.pairs // 5 or _are_second(style, marks)


def _are_second(style: Style, marks: tuple[str, ...]) -> bool:
    """Whether they are some pairs of one other printed style in a text that mostly keeps to its own."""
    pairs = len(marks) // 2
    second = marks[:2] in STYLES and marks == marks[:2] * pairs and '"' not in marks
    return second and style.pairs >= _MOSTLY and pairs <= _SECOND * style.pairs


def _is_elsewhere(document: Document, block: Block, style: Style | None) -> bool:
    """Whether the line was set by somebody else: a post, a teaser in the first line without a mark of the text's style."""
    first = next((b for b in document.blocks if b.role is not Role.BLANK), None)
    text = block.paragraph.text
    of_text = None if style is None or style.of_house else style.opening
    is_teaser = block is first and of_text is not None and of_text not in text
    return is_teaser or any(sign in text for sign in ("pic.twitter", "https://t.co/", " (@"))


def _finding(
    document: Document, block: Block, quote: Quote, right: str, style: Style | None
) -> Finding:
    span = Span(quote.start + block.start, quote.end + block.start)
    why = _why(style)
    mark = Mark(
        span.start,
        span.end,
        Kind.QUOTES,
        Phrase("Quotation mark out of style"),
        why,
    )
    bulk = quote.partner >= 0 and not _holds_other(block, quote, style)
    return finding(document, CHECK.id, mark, Fix(span, right, bulk))


def _holds_other(block: Block, quote: Quote, style: Style | None) -> bool:
    """Whether a quotation within has marks that would not fit round about: both are changed, or none."""
    if style is None:
        return False
    outer = (style.opening, style.closing)
    wanted = INNER[outer][0] if outer in INNER else "'" if style.opening == '"' else ""
    start, end = sorted((quote.start, quote.partner))
    within = _WITHIN.search(block.paragraph.text, start + len(quote.mark), end)
    return within is not None and within["opening"] != wanted


def _why(style: Style | None) -> Phrase:
    """What the judgement rests on."""
    if style is None:
        return Phrase("marks as TeX and typewriters write them")
    if style.of_house:
        return Phrase(
            "the house writes {opening}…{closing}", opening=style.opening, closing=style.closing
        )
    return Phrase(
        "{count} quotations of this text stand in {opening}…{closing}",
        count=style.pairs,
        opening=style.opening,
        closing=style.closing,
    )


CHECK = Check(
    id="markup.quotations",
    kinds=(Kind.QUOTES,),
    title=Phrase("Quotation marks"),
    run=find,
    examples=(
        Example(
            "„Ja“, sagt sie. „Nein“, sagt er. „Gut“, sagt sie. „Na ja“, sagt er. Im ⟦»⟧Ochsen⟦«⟧ und im ⟦»⟧Boten⟦«⟧ stand es.",
            fixed="„Ja“, sagt sie. „Nein“, sagt er. „Gut“, sagt sie. „Na ja“, sagt er. Im „Ochsen“ und im „Boten“ stand es.",
        ),
        Example("„Ja“, sagt sie. „Nein“, sagt er. „Gut“, sagt sie. »A«, »B« und »C« heißen sie."),
        Example(
            "„Ja“, sagte sie. „Nein“, sagte er. ⟦“⟧Doch⟦”⟧, rief sie.",
            fixed="„Ja“, sagte sie. „Nein“, sagte er. „Doch“, rief sie.",
        ),
        Example(
            '„Ja“, sagte sie. „Gut“, sagte er, „so“. „Nein⟦"⟧, rief sie.',
            fixed="„Ja“, sagte sie. „Gut“, sagte er, „so“. „Nein“, rief sie.",
        ),
        Example(
            "»Ja«, rief sie, »ja«, und: »Nein«, sagte er. ⟦„⟧Doch⟦“⟧, rief sie.",
            fixed="»Ja«, rief sie, »ja«, und: »Nein«, sagte er. »Doch«, rief sie.",
        ),
        Example(
            "“Yes,” she said. “No,” he said. ⟦„⟧Well,⟦“⟧ I said.",
            language="en",
            fixed="“Yes,” she said. “No,” he said. “Well,” I said.",
        ),
        Example(
            '“Yes,” she said. “No,” he said. ⟦"⟧Well,⟦"⟧ I said.',
            language="en",
            fixed="“Yes,” she said. “No,” he said. “Well,” I said.",
        ),
        Example(
            '“Yes,” she said, “but not 6\'4" of it.” "No," he said. "So it is."', language="en"
        ),
        Example(
            "“They wrote ⟦“⟧no⟦”⟧ twice,” he said.",
            language="en",
            fixed="“They wrote ‘no’ twice,” he said.",
        ),
        Example(
            '“I have no plan⟦"⟧, he said. “Not one,” she said. “None.”',
            language="en",
            fixed="“I have no plan”, he said. “Not one,” she said. “None.”",
        ),
        Example(
            "She calls it ⟦``⟧quite fair⟦''⟧.", language="en", fixed="She calls it “quite fair”."
        ),
        Example(
            "⟦,,⟧Ja“, sagte sie. ⟦,,⟧Nein“, rief er.", fixed="„Ja“, sagte sie. „Nein“, rief er."
        ),
        Example(
            "⟦''⟧We waited,⟦''⟧ she said. ⟦''⟧It is late.⟦''⟧",
            language="en",
            fixed="“We waited,” she said. “It is late.”",
        ),
        Example(
            "„Ja“, sagte sie. „Es hieß ⟦„⟧Halt⟦“⟧ und Schluss“, sagte er.",
            fixed="„Ja“, sagte sie. „Es hieß ‚Halt‘ und Schluss“, sagte er.",
        ),
        Example("„Ja⟦„⟧, sagte sie. „Gut“, rief er.", fixed="„Ja“, sagte sie. „Gut“, rief er."),
        Example(
            "⟦”⟧We wait,” she said. “Yes,” he said. “It is late,⟦“⟧ I said.",
            language="en",
            fixed="“We wait,” she said. “Yes,” he said. “It is late,” I said.",
        ),
        Example("Die Reihe a,,b und 1,,2 hat Lücken ,, und so."),
        Example("⟦»⟧Singet dem Herrn“ steht am Tor.", fixed="„Singet dem Herrn“ steht am Tor."),
        Example("„Der ‚kleine‘ Saal“ steht leer."),
        Example("»Er rief ›Halt!‹«, sagte sie. »So war’s.«"),
        Example("«Ja», sagte sie. «Nein», sagte er.", language="de"),
        Example('Ein 27"-Schirm, 5\'11" groß: "Gut", sagte er.'),
        Example("“Yes,” he said. “It’s the ’90s, ‘the best of times’.”", language="en"),
        Example("„Sie rief: »Komm!«, und ging“, sagte er. „Dann war Ruhe.“"),
    ),
)
