"""Apostrophes that are none: accents in their place, opening marks before what was cut off, straight ones among curly ones."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.length import is_short
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_LANGUAGES = frozenset({"de", "en"})
_CURLY = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_STRAIGHT = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_ACCENT = re.compile(r"(?<=[a-zäöüß])[`´](?=(?:s|t|re|ve|ll|d|m|n)\b)")
_TURNED = re.compile(
    rf"""(?x)
      (?<=[^\W\d_]) ‘ (?=(?:s|t|re|ve|ll|d|m)\b)  # don‘t, not Hawai‘i
    | (?<![\w’]) ‘ (?=n’\s)  # rock ‘n’ roll
    | (?<![\w’]) ‘ (?= (?:\d0s|\d\d|{WORDS.cut_off})\b )  # the ‘90s"""
)
"""Opening marks where something was cut off; a quotation may begin so, too, which is asked of the rest of the paragraph."""
_CLOSES = re.compile(r"[^‘\n]{0,200}?[\w.,!?…]’(?!\w)")
_LEAST, _MOST = 5, 2
"""So many apostrophes of one form show how a text writes them, so few of the other are slips."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """The places of one paragraph."""

    curly: tuple[int, ...] = ()
    straight: tuple[int, ...] = ()
    accents: tuple[int, ...] = ()
    turned: tuple[int, ...] = ()


_NOTHING = _Seen()


def _seen(paragraph: Paragraph) -> _Seen:
    text = paragraph.text
    if not any(sign in text for sign in "'’‘`´"):
        return _NOTHING
    return _Seen(
        tuple(m.start() for m in _CURLY.finditer(text)) if "’" in text else (),
        tuple(m.start() for m in _STRAIGHT.finditer(text)) if "'" in text else (),
        tuple(m.start() for m in _ACCENT.finditer(text)) if "`" in text or "´" in text else (),
        tuple(_turned(text)) if "‘" in text else (),
    )


def _turned(text: str) -> Iterator[int]:
    for match in _TURNED.finditer(text):
        inside = match.start() and text[match.start() - 1].isalpha()
        if inside or text[match.end()] == "n" or not _CLOSES.match(text, match.end()):
            yield match.start()


def find(document: Document) -> Iterator[Finding]:
    """The odd apostrophes of the whole document; a form that the text has else not is a hint, as are slips in a long text."""
    seen = document.facts(_seen)
    if primary(document.language) not in _LANGUAGES or all(each is _NOTHING for each in seen):
        return
    curly, straight = sum(len(s.curly) for s in seen), sum(len(s.straight) for s in seen)
    right = "'" if straight > curly else "’"
    found: list[tuple[int, Phrase, bool]] = []
    accent = Phrase("an accent in the place of an apostrophe")
    turned = Phrase("an opening mark in the place of an apostrophe")
    mixed = Phrase("all other apostrophes of this text are of the other form")
    long = primary(document.language) != "en" or not document.fact(is_short)
    few = (curly >= _LEAST and straight <= _MOST) or (straight >= _LEAST and curly <= _MOST)
    if not (few and curly and straight) and not any(each.accents or each.turned for each in seen):
        return
    for block, each in zip(document.blocks, seen, strict=True):
        if block.role is Role.CODE:
            continue
        found += [(block.start + place, accent, False) for place in each.accents]
        found += [(block.start + place, turned, long) for place in each.turned]
        if few:
            odd = each.straight if right == "’" else each.curly
            found += [(block.start + place, mixed, True) for place in odd]
    if not found or document.fact(is_about_code):
        return
    for place, why, hint in sorted(found, key=lambda entry: entry[0]):
        mark = Mark(place, place + 1, Kind.QUOTES, Phrase("Apostrophe"), why)
        fix = Fix(Span(place, place + 1), right, bulk=True)
        yield finding(document, CHECK.id, mark, fix, hint=hint)


CHECK = Check(
    id="markup.apostrophes",
    kinds=(Kind.QUOTES,),
    title=Phrase("Apostrophes"),
    run=find,
    examples=(
        Example(
            "The pool⟦`⟧s days are over, it isn⟦´⟧t new.",
            language="en",
            fixed="The pool’s days are over, it isn’t new.",
        ),
        Example(
            "It's old, and she's sure it doesn⟦´⟧t work.",
            language="en",
            fixed="It's old, and she's sure it doesn't work.",
        ),
        Example("Wie geht⟦´⟧s? Der Rat tagt.", fixed="Wie geht’s? Der Rat tagt."),
        Example(
            "Its best years were the ⟦‘⟧90s. ⟦‘⟧Twas rock ⟦‘⟧n’ roll, and she don⟦‘⟧t care.",
            language="en",
            fixed="Its best years were the ’90s. ’Twas rock ’n’ roll, and she don’t care.",
        ),
        Example("It was ‘90 minutes of madness’, in Hawai‘i, in the ’60s.", language="en"),
        Example("The song ‘Til Dawn’ is by ‘Em and Us’.", language="en"),
        Example("D´Artagnan und René tagen, 5´ 30``."),
        Example(
            "He’s late, she’s here, it’s on, we’re off and you’re next, isn⟦'⟧t it?",
            language="en",
            hint=True,
        ),
        Example("He’s late, isn't he? She's here, we’re off.", language="en"),
    ),
)
