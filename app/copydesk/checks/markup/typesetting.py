"""Codes of typesetting and subtitling programs: the tagged text of InDesign and Quark, translators' tags, colours of captions."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, without_overlaps
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_CODE = re.compile(
    r"""(?x)
      <(?:ASCII|UNICODE|ANSI|BIG5|SJIS)-(?:WIN|MAC|DOS|UNIX)>  # the head of tagged text
    | <(?!https?:|ftp:|tel:|data:|urn:|file:)[A-Za-z][A-Za-z]{1,24}:(?!//)[^<>\n]{0,200}>  # <pstyle:Grundtext>, <ct:>
    | </?[ovwmx]\d?:[A-Za-z]\w{0,40}[^<>\n]{0,200}>  # <o:AllowPNG/>
    | <[ev]\d[\d.]{0,6}>  # <v6.50><e0>
    | <\*[a-zA-Z]{1,3}\([^<>\n]{0,160}\)> | <\$> | <[\\@$*][^<>\s]{1,24}>  # <*p(0,0)>, <\!s>, <$>
    | </?(?:x|g|bx|ex|ph|bpt|ept|mrk)\sid="[^"<>\n]{0,80}"\s?/?> | </x> | </ph>  # <x id="1">
    | <v\s[^<>\n]{1,60}> | </v> | </?c(?:\.[\w.]{1,60})?>  # <v Dr. Wilke>, <c.yellow>
    | \{\\an?\d{1,2}\} | \{\\(?:pos|fad|move|c&H)[^{}\n]{0,60}\}  # {\an8}"""
)
_STYLE = re.compile(
    r"(?m)^(?:@(?P<name>[A-ZÄÖÜ][\w .-]{0,30}):(?:<[^<>\n]{0,120}>)?(?=[^\s/])|@[A-ZÄÖÜ]\w{2,30}:$|@[a-z]{3,20}:(?=[A-ZÄÖÜ„“\"<]))"
)
"""The name of a style as Quark sets it before a paragraph."""
_SIGN = re.compile(r"<(?:0x(?P<hex>[0-9A-Fa-f]{4})|\\\#(?P<byte>\d{2,3}))>")
"""A character by its number."""


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The codes of one paragraph."""
    text = paragraph.text
    if "<" not in text and "@" not in text and "{\\" not in text:
        return ()
    return without_overlaps(_marks(text))


def _marks(text: str) -> Iterator[Mark]:
    message, why = Phrase("Leftover tag"), Phrase("a code of a typesetting or captioning program")
    for match in _SIGN.finditer(text):
        shown = _character(match)
        if shown:
            means = Phrase("{code} stands for {character}", code=match[0], character=shown)
            yield Mark(*match.span(), Kind.TAG, message, means, shown, exact=True, joins=True)
    if "<" in text or "{" in text:
        for match in _CODE.finditer(text):
            yield Mark(*match.span(), Kind.TAG, message, why, sure=False)
    for style in _STYLE.finditer(text) if "@" in text else ():
        why = Phrase("the name of a style before its paragraph")
        yield Mark(*style.span(), Kind.TAG, message, why, sure=False)


def _character(match: re.Match[str]) -> str:
    if match["hex"]:
        shown = chr(int(match["hex"], 16))
        return " " if shown in "\n\r\t\u2028\u2029" else shown if shown.isprintable() else ""
    number = int(match["byte"])
    return bytes([number]).decode("cp1252", "ignore") if 32 <= number <= 255 else ""


def find(document: Document) -> Iterator[Finding]:
    """Codes of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.typesetting",
    kinds=(Kind.TAG,),
    title=Phrase("Codes of typesetting"),
    run=find,
    examples=(
        Example(
            "⟦<ASCII-WIN>⟧\n⟦<pstyle:Grundtext>⟧⟦<ct:Bold>⟧Holmsund.⟦<ct:>⟧ Die Stadt baut⟦<0x2014>⟧schnell.",
            fixed="Holmsund. Die Stadt baut—schnell.",
        ),
        Example(
            '⟦@Titel:⟧Der Hafen wächst\n\n⟦@Lauftext:<*p(0,0,0,11,g,"German")>⟧Der Rat ⟦<\\!s>⟧tagt.',
            fixed="Der Hafen wächst\n\nDer Rat tagt.",
        ),
        Example("It’s ⟦<\\#145>⟧late⟦<\\#146>⟧.", language="en", fixed="It’s ‘late’."),
        Example(
            'Der Verein zählt ⟦<x id="n">⟧412⟦</x>⟧ Mitglieder.',
            fixed="Der Verein zählt 412 Mitglieder.",
        ),
        Example(
            "⟦<v Dr. Wilke>⟧Guten Abend.⟦</v>⟧ Das ist ⟦{\\an8}⟧neu.",
            fixed="Guten Abend. Das ist neu.",
        ),
        Example("Schreiben Sie an <https://amt.example/a>, fragen Sie @Petra: Sie weiß es."),
        Example("@Petra: hier fehlt etwas. @handle folgt, a <- b, <$5 und >3."),
    ),
)
