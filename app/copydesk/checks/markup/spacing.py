"""Blanks that are too many, too wide or before a comma."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code, vocabulary_of_code
from copydesk.checks.markup.seeing.length import words
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.checks.markup.seeing.protected import addresses, touches
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_RUN = re.compile(
    r"""(?x)
    (?<=\S)
    (?: [ \u00a0\t]{2,60} | \t
      | [ \u00a0]{0,3}[\u2000-\u2006\u3000][ \u00a0\u2000-\u2006\u3000]{0,8} )  # one of the wide blanks
    (?=\S)"""
)
_BEFORE = re.compile(
    r"(?<=[\w)\]”“»«\"’])[ \u00a0]{1,4}(?P<mark>[,.])(?=\s|$|[\"”“»«](?:\s|$))(?! \.)(?<! \. \.)"
)
_LOOSE = re.compile(r"(?<=[a-zäöüß]) (?P<mark>[!?;:])(?=\s|$)")
_COMMA = re.compile(
    r"""(?x)
      (?P<mark> [,;] ) (?<=[A-Za-zÄÖÜäöüß][a-zäöüß]{2}[,;]) (?=[A-ZÄÖÜ]?[a-zäöüß]{2})
    | (?P<short> [,;] ) (?<=[a-zäöüß]{2}[,;]) (?=[A-ZÄÖÜ]?[a-zäöüß]{3,20}\s)"""
)
_ENTITY = re.compile(r"&[a-zA-Z]{2,12};\Z")
_ASTRAY = re.compile(r"(?<=[a-zäöüß]{2}) (?P<mark>[,;])(?=[A-ZÄÖÜ]?[a-zäöüß]{2})")
"""A blank on the wrong side of its comma."""
_BRACKET = re.compile(
    r"(?P<open>\() (?=[A-Za-zÄÖÜäöü])|(?<=[A-Za-zÄÖÜäöüß.]) (?P<close>\))(?=[\s.,;:!?]|$)"
)
_JOINED = re.compile(r"(?P<mark>[.!?])(?<=[a-zäöüß]{3}.)(?=[A-ZÄÖÜ][a-zäöüß]{1,20}(?: |$))")
_WIDE_SIGN = re.compile("[\u2000-\u2006\u3000]|\u00a0[ \u00a0]")
_LOOSE_SIGNS = (" !", " ?", " ;", " :", " )", "( ")
_ALIGNED = re.compile(r"=>|->|:=|=|\|")
"""Before such a sign blanks are columns of a listing."""
_COLUMN = re.compile(r"\t| {3}")
_INDENTED = re.compile(r"(?: {2}|\t)\s{0,60}\S[^\n]{0,70}$")
_VERSE = 3
"""Short lines set in from the edge that show a poem or a script: wide blanks are pauses there."""
_SELDOM = 150
"""Words of a text for each slip, beyond which they are hints: in a long text that many have read one is no news."""
_TECHNICAL = 8.0
"""Words of computing in a thousand that no news has."""
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WIDE = re.compile(r"[\t\u3000]| {3,}")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The odd blanks of one paragraph."""
    text = paragraph.text
    marks: list[Mark] = []
    if "  " in text or "\t" in text or (not text.isascii() and _WIDE_SIGN.search(text)):
        marks += () if text.lstrip()[:1] == "|" else _runs(text)
    if " ," in text or " ." in text or "\u00a0" in text:
        marks += [
            _before(match) for match in _BEFORE.finditer(text) if not _is_ellipsis(text, match)
        ]
    marks += [_joined(match) for match in _JOINED.finditer(text)]
    away = addresses(paragraph) if "," in text or ";" in text else ()
    marks += [
        _joined(match)
        for match in _COMMA.finditer(text)
        if not touches(away, *match.span())
        and not _ENTITY.search(text[max(0, match.end() - 15) : match.end()])
    ]
    if " ," in text or " ;" in text:
        marks += [_astray(match) for match in _ASTRAY.finditer(text)]
    if any(sign in text for sign in _LOOSE_SIGNS) and primary(paragraph.language) in {"de", "en"}:
        marks += [
            _slip(match, Phrase("a blank before {mark}", mark=match["mark"]), match["mark"])
            for match in _LOOSE.finditer(text)
        ]
        marks += [
            _slip(match, Phrase("a blank inside a bracket"), match["open"] or match["close"])
            for match in _BRACKET.finditer(text)
        ]
    return tuple(sorted(marks, key=lambda mark: mark.start))


def _runs(text: str) -> Iterator[Mark]:
    """Wide blanks; several in one line are columns of a table."""
    found = list(_RUN.finditer(text))
    wide = [match for match in found if _WIDE.search(match[0])]
    if len(wide) >= 3 and len(wide) * 60 > len(text):
        return
    for match in found:
        run = match[0]
        if len(run) > 2 and _ALIGNED.match(text, match.end()):
            continue
        if "\u3000" in run and _CJK.search(text):
            continue
        if "\t" in run:
            why = Phrase("a tab inside a line")
        elif set(run) <= {" ", "\u00a0"}:
            if text[match.start() - 1] in ".!?:" and len(run) == 2:
                continue  # typists of English set two after a sentence
            why = Phrase("{count} blanks instead of one", count=len(run))
        else:
            why = Phrase("a blank as wide as a letter")
        yield _mark(match.start(), match.end(), why, " ")


def _before(match: re.Match[str]) -> Mark:
    why = Phrase("a blank before {mark}", mark=match["mark"])
    return _mark(*match.span(), why, match["mark"])


def _joined(match: re.Match[str]) -> Mark:
    why = Phrase("no blank behind {mark}", mark=match[0])
    return _slip(match, why, match[0] + " ")


def _astray(match: re.Match[str]) -> Mark:
    why = Phrase("a blank before {mark}", mark=match["mark"])
    return _mark(*match.span(), why, match["mark"] + " ")


def _is_ellipsis(text: str, match: re.Match[str]) -> bool:
    around = text[max(0, match.start() - 3) : match.end() + 3]
    return ". ." in around or " .." in around


def _slip(match: re.Match[str], why: Phrase, replacement: str) -> Mark:
    """A slip of typing, which may be somebody's way: it is looked at how often the text has it."""
    return replace(_mark(*match.span(), why, replacement, bulk=False), sure=False)


def _mark(start: int, end: int, why: Phrase, replacement: str, *, bulk: bool = True) -> Mark:
    return Mark(
        start,
        end,
        Kind.SPACING,
        Phrase("Odd blank"),
        why,
        replacement,
        exact=True,
        bulk=bulk,
    )


def _are_often(document: Document, found: Sequence[Sequence[Mark]]) -> bool:
    """Whether slips are many for the length of the text, and it is none whose inline code fell out of its brackets."""
    slips = sum(1 for marks in found for mark in marks if not mark.sure)
    if not slips or document.fact(vocabulary_of_code) >= _TECHNICAL:
        return False
    return slips * _SELDOM >= sum(document.facts(words))


def _has_column(paragraph: Paragraph) -> bool:
    return _COLUMN.search(paragraph.text.strip()) is not None


def _is_set_in(paragraph: Paragraph) -> bool:
    return _INDENTED.match(paragraph.text) is not None


def find(document: Document) -> Iterator[Finding]:
    """Odd blanks of the whole document, outside tables and code."""
    found = document.facts(measure)
    if not any(found):
        return
    about_code = document.fact(is_about_code)
    often = _are_often(document, found)
    columns = {number for number, has in enumerate(document.facts(_has_column)) if has}
    verse = sum(document.facts(_is_set_in)) >= _VERSE
    for number, marks in enumerate(found):
        block = document.blocks[number]
        if not marks or block.role is Role.CODE:
            continue
        in_table = _has_neighbour(document, number, columns)
        for mark in marks:
            text = block.paragraph.text[mark.start : mark.end]
            is_column = in_table and _COLUMN.search(text) is not None
            if is_column or about_code or (verse and _COLUMN.search(text)):
                continue
            moved = mark.shifted(block.start)
            fix = Fix(Span(moved.start, moved.end), mark.replacement or "", bulk=mark.bulk)
            yield finding(document, CHECK.id, moved, fix, hint=not (mark.sure or often))


def _has_neighbour(document: Document, number: int, among: set[int]) -> bool:
    """Whether the line above or below, blank lines apart, is one of those."""
    for step in (-1, 1):
        other = number + step
        while 0 <= other < len(document.blocks) and document.blocks[other].role is Role.BLANK:
            other += step
        if other in among and other != number:
            return True
    return False


CHECK = Check(
    id="markup.spacing",
    kinds=(Kind.SPACING,),
    title=Phrase("Odd blanks"),
    run=find,
    examples=(
        Example("Der Rat⟦  ⟧tagt⟦   ⟧heute.", fixed="Der Rat tagt heute."),
        Example(
            "Am Abend⟦ ,⟧ sagte sie, sei Schluss⟦ .⟧", fixed="Am Abend, sagte sie, sei Schluss."
        ),
        Example("Ein⟦\t⟧Tab und ein⟦\u2003⟧Geviert", fixed="Ein Tab und ein Geviert"),
        Example(
            "The plan ⟦( ⟧as agreed⟦ )⟧ holds.",
            language="en",
            fixed="The plan (as agreed) holds.",
        ),
        Example("Wirklich⟦ !⟧"),
        Example("Der Plan ist klar⟦ :⟧ Sie geht.", fixed="Der Plan ist klar: Sie geht."),
        Example("Am Markt⟦,⟧am Bad hält er.", fixed="Am Markt, am Bad hält er."),
        Example(
            "Sie stimmt zu⟦,⟧aber er⟦ ,⟧der Rat⟦;⟧so ist es.",
            fixed="Sie stimmt zu, aber er, der Rat; so ist es.",
        ),
        Example("Es schneit⟦.⟧Morgen taut es.", fixed="Es schneit. Morgen taut es."),
        Example("Siehe Node.js, Booking.com und www.Blatt.example"),
        Example("z. B. am 3. Mai, Kapitel IV . . . und so fort ..."),
        Example("17.00 Uhr\tBegrüßung\n17.30 Uhr\tDiskussion"),
        Example("Kind&amp;Kegel und Kost&nbsp;und Logis, Haus &amp;c"),
        Example("| Ort   | Tore |\n| Wien  | 70   |", format=TextFormat.MARKDOWN),
        Example("It rained.  Then it stopped.", language="en"),
        Example("Platz   Verein   Tore   Punkte\nEins   Wien   34   70"),
        Example("Vraiment ! Oui ; c’est « bien » : non ?", language="fr"),
        Example(
            "  Der Mond steht still\n    am Rand der Nacht\n  und niemand    spricht\n    im Haus."
        ),
        Example("schmal      => 0.1em\n\nmittel    = 0.2em"),
        Example("Die Version .NET und die Endung .de"),
    ),
)
