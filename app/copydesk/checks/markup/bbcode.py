"""Forum markup: ``[b]…[/b]``, ``[quote=…]``."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, without_overlaps
from copydesk.checks.markup.seeing.pairs import halves
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_LONG = "quote|size|color|colour|font|center|left|right|justify|list|code|url|email|youtube|spoiler|table|indent|float|media|attach|highlight|strike|sub|sup"
_PAIR = re.compile(
    rf"(?i)\[(?P<name>b|i|u|s|{_LONG})(?:=[^\[\]\n]{{0,400}})?\](?P<inside>[^\n]{{0,2000}}?)\[/(?P=name)\]"
)
_IMAGE = re.compile(
    r"(?i)\[(?P<name>img|attach|media|youtube)(?:[= ][^\[\]\n]{0,60})?\][^\[\]\n]{0,500}\[/(?P=name)\]"
)
_SINGLE = re.compile(
    rf"(?i)\[(?:/(?:{_LONG}|img|b|i|u|s)|(?:size|color|colour|font|url|quote)=[^\[\]\n]{{1,300}}|hr|br)\]|\[quote\]"
)
_LINES = re.compile(r"(?m)^\[\*\] ?")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The forum markup of one paragraph."""
    text = paragraph.text
    if "[" not in text or "]" not in text:
        return ()
    return without_overlaps(_marks(text))


def _marks(text: str) -> Iterator[Mark]:
    message, pair = Phrase("Leftover forum markup"), Phrase("both halves stand here")
    if "[/" in text:
        for match in _IMAGE.finditer(text):
            yield Mark(
                match.start(),
                match.end(),
                Kind.BBCODE,
                message,
                Phrase("an image and its address"),
                bulk=False,
            )
        yield from _nested(text, message, pair)
    for pattern in (_SINGLE, _LINES):
        for match in pattern.finditer(text):
            yield Mark(
                match.start(),
                match.end(),
                Kind.BBCODE,
                message,
                Phrase("its partner is missing"),
                bulk=False,
            )


def _nested(text: str, message: Phrase, pair: Phrase) -> Iterator[Mark]:
    yield from halves(text, _PAIR, Kind.BBCODE, message, pair, sure=False)
    for match in _PAIR.finditer(text):
        start = match.start("inside")
        for mark in halves(match["inside"], _PAIR, Kind.BBCODE, message, pair, sure=False):
            yield mark.shifted(start)


def find(document: Document) -> Iterator[Finding]:
    """Forum markup of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.bbcode",
    kinds=(Kind.BBCODE,),
    title=Phrase("Forum markup"),
    run=find,
    examples=(
        Example("Das ist ⟦[b]⟧wirklich⟦[/b]⟧ neu.", fixed="Das ist wirklich neu."),
        Example(
            "Laut ⟦[url=https://amt.example]⟧dem Amt⟦[/url]⟧ bleibt es so.",
            fixed="Laut dem Amt bleibt es so.",
        ),
        Example("⟦[quote]⟧Nie ⟦[i]⟧wieder⟦[/i]⟧⟦[/quote]⟧", fixed="Nie wieder"),
        Example("A ⟦[size=12]⟧small⟦[/size]⟧ step", language="en", fixed="A small step"),
        Example("Look: ⟦[img]https://pic.example/a.png[/img]⟧", language="en", fixed="Look:"),
        Example("⟦[img width=640]IMG_2291.HEIC[/img]⟧ Sie lacht.", fixed="Sie lacht."),
        Example("Er kam ⟦[/color]⟧ zu spät.", fixed="Er kam zu spät."),
        Example("Sie give[s] ihm a[i] und den Text [b] dazu."),
        Example("Stadt[mit]machen heißt das Projekt, [sic] und [u.a.]."),
        Example("“We need [a] plan,” he said [again].", language="en"),
        Example("Die Abgeordneten [der Linken] nickten [i]."),
    ),
)
