"""What mail programs, messengers and shared documents set round a text: heads, signatures, comments."""

import re
from collections.abc import Iterator, Sequence

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, finding, line_removal
from copydesk.checks.markup.seeing.phrases import phrase_of
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span
from copydesk.text.document import Block, Document, Role
from copydesk.text.paragraph import Paragraph

_HEAD = re.compile(
    rf"""(?ix)
    [>*\s]{{0,6}}
    (?: (?P<sender> von|from|absender ) | (?P<subject> betreff|subject ) | {WORDS.mail_heads} )
    \*{{0,2}} \s? : \*{{0,2}} \s"""
)
_LEAST_HEADS = 3
"""Lines in a row that make the head of a mail; a letter to the editor may have one, minutes have two."""
_SIGNATURE = re.compile(r"\s*--\s?")
_CONTACT = re.compile(r"(?i)\S@\S|\b(?:tel|phone|telefon|fax|mobil|mobile|fon)\b|\bwww\.|https?://")
_MOST_SIGNED, _WIDEST_SIGNED = 10, 120
"""Lines of a signature, and code points of the longest that is not the usual warning."""
_NAME = r"[A-ZÄÖÜ][\w.’'-]{1,30}(?:,? [A-ZÄÖÜ][\w.’'-]{0,30}){0,3}"
_MESSAGE = re.compile(
    rf"(?:\[\d{{1,2}}[:.]\d\d(?: ?[APap][Mm])?\] {_NAME}(?: \((?:{WORDS.guests})\))?|{_NAME}(?: {{2,4}}|\t)\d{{1,2}}:\d\d(?: ?[APap][Mm])?)\s*"
)
_EDITED = re.compile(r"\s*\((?:edited|bearbeitet)\)\s*", re.IGNORECASE)
_MOST_COMMENTS = 14
"""Lines at the end of a text among which its comments stand."""
_COMMENT = re.compile(r"\[(?P<letter>[a-z]{1,2})\](?=\S)")


def _kind_of_head(paragraph: Paragraph) -> str:
    match = _HEAD.match(paragraph.text)
    return (match.lastgroup or "other") if match else ""


def find(document: Document) -> Iterator[Finding]:
    """Heads of mails and messages, signatures, and the comments that Google Docs lists under a text."""
    filled = [n for n, block in enumerate(document.blocks) if block.role is not Role.BLANK]
    if len(filled) < 2:
        return
    heads = [document.blocks[n].paragraph.fact(_kind_of_head) for n in filled]
    for run in _runs(filled, heads):
        for number in run:
            yield _line(document, number, Phrase("the head of a mail"), bulk=True)
    for number in _signature(document, filled):
        yield _line(document, number, Phrase("the signature of a mail"), last=True)
    for number in _messages(document.blocks, filled):
        yield _line(document, number, Phrase("who wrote a message, and when"))
    yield from _comments(document, filled)


def _runs(filled: Sequence[int], heads: Sequence[str]) -> Iterator[Sequence[int]]:
    """The lines of heads, with a sender or an address and a subject among them."""
    start = 0
    while start < len(heads):
        end = start
        while end < len(heads) and heads[end]:
            end += 1
        if end - start >= _LEAST_HEADS and {"sender", "subject"} <= set(heads[start:end]):
            yield filled[start:end]
        start = end + 1


def _signature(document: Document, filled: Sequence[int]) -> Sequence[int]:
    """The two dashes that part a signature from a mail, and what follows to the end."""
    for place in range(max(0, len(filled) - _MOST_SIGNED - 1), len(filled) - 1):
        if _SIGNATURE.fullmatch(document.blocks[filled[place]].paragraph.text):
            lines = [document.blocks[n].paragraph.text for n in filled[place + 1 :]]
            short = all(
                len(t) <= _WIDEST_SIGNED or phrase_of(t) in {"line", "letter"} for t in lines
            )
            return filled[place:] if short and any(map(_CONTACT.search, lines)) else ()
    return ()


def _messages(blocks: Sequence[Block], filled: Sequence[int]) -> list[int]:
    heads = [n for n in filled if _MESSAGE.fullmatch(blocks[n].paragraph.text)]
    if heads:
        heads += [n for n in filled if _EDITED.fullmatch(blocks[n].paragraph.text)]
    return heads


def _comments(document: Document, filled: Sequence[int]) -> Iterator[Finding]:
    """``[a]`` behind a word, and the line under the text that begins with the same mark."""
    text = document.text
    if "[" not in text:
        return
    for number in reversed(filled[-_MOST_COMMENTS:]):
        span = document.blocks[number].span
        match = _COMMENT.match(text, span.start, span.end)
        if match is None:
            continue
        mark = match[0]
        anchor = re.compile(rf"(?<=[^\s\[(]){re.escape(mark)}(?![\w])").search(text, 0, span.start)
        if anchor is None:
            continue
        place = anchor.start()
        yield _line(document, number, Phrase("a comment in the margin of a shared document"))
        yield finding(
            document,
            CHECK.id,
            Mark(
                place,
                place + len(mark),
                Kind.BOILERPLATE,
                Phrase("Mark of a comment"),
                Phrase("the comment stands under the text"),
                severity=Severity.ERROR,
            ),
            Fix(Span(place, place + len(mark)), ""),
        )


def _line(
    document: Document, number: int, why: Phrase, *, bulk: bool = False, last: bool = False
) -> Finding:
    span = document.blocks[number].span
    mark = Mark(
        span.start,
        span.end,
        Kind.BOILERPLATE,
        Phrase("Not part of the text?"),
        why,
    )
    gone = line_removal(document, number, last=last)
    return finding(document, CHECK.id, mark, Fix(gone, "", bulk=bulk))


CHECK = Check(
    id="markup.correspondence",
    kinds=(Kind.BOILERPLATE,),
    title=Phrase("Mail and messages"),
    run=find,
    examples=(
        Example(
            "⟦Von: Kim Petersen⟧\n⟦Datum: 4. März 2024⟧\n⟦An: Redaktion⟧\n⟦Betreff: Hallenbad⟧\n\nDer Rat tagt.",
            fixed="Der Rat tagt.",
        ),
        Example(
            "⟦From: Ann Doe⟧\n⟦Date: Mon, Mar 4, 2024 at 10:12 AM⟧\n⟦Subject: Fwd: pier⟧\n⟦To: desk⟧\n\nThe council met.",
            language="en",
            fixed="The council met.",
        ),
        Example("Der Rat tagt.\n\n⟦-- ⟧\n⟦Kim Petersen⟧\n⟦Tel. 0431 1234⟧", fixed="Der Rat tagt."),
        Example("⟦[10:12] Petersen, Kim⟧\nDer Rat tagt.\n⟦[10:14] Krause, Tom⟧\nEr stimmt ab."),
        Example(
            "⟦Ann Doe  10:12 AM⟧\nThe council met.\n⟦(edited)⟧",
            language="en",
            fixed="The council met.",
        ),
        Example(
            "The bridge reopens in June.⟦[a]⟧ It is old.\n\n⟦[a]Which year?⟧",
            language="en",
            fixed="The bridge reopens in June. It is old.",
        ),
        Example("Von: Hamburg\nNach: Kiel\nDatum: 4. März"),
        Example("Betreff: Hallenbad\n\nSehr geehrte Redaktion, der Umbau ist falsch."),
        Example("Er wartete.\n\n--\n\nDann ging er."),
        Example("[10:12] Der Rat stimmt ab.\n[10:40] Das Ergebnis steht."),
        Example(
            "It employed 400 people, says the county⟦[b]⟧. It closed.\n\n⟦[b]Before or after the fire? RM⟧",
            language="en",
        ),
        Example("Das zeigt [a] und [b].\n\n[a] Der Satz."),
    ),
)
