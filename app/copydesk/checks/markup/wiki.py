"""Wiki markup: apostrophes round words, double brackets, section headings, templates, references."""

import re
from collections.abc import Iterator
from dataclasses import replace

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.footnotes import is_sign, noted
from copydesk.checks.markup.seeing.marks import Mark, without_overlaps
from copydesk.checks.markup.seeing.pairs import halves
from copydesk.checks.markup.seeing.protected import touches
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.slots import slots
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_MESSAGE = Phrase("Leftover wiki markup")
_BOLD = re.compile(
    r"(?<!')'''(?=[^\s'])(?P<inside>[^'\n]{1,300}?(?:'[^'\n]{1,200}?){0,4})(?<=[^\s'])'''(?!')"
)
_ITALIC = re.compile(
    r"(?<![\w'`´])''(?=[^\s'])(?P<inside>[^'\n]{1,200}?(?:'[^'\n]{1,200}?){0,2})(?<=[^\s',.!?])''(?![\w'])"
)
"""Behind a comma or full stop two apostrophes are a typed quotation mark."""
_FILE = re.compile(
    rf"""(?ix)
    \[\[ :? {WORDS.wiki_files} :
    (?: [^\[\]\n] | \[\[[^\[\]\n]{{0,200}}\]\] ){{1,500}}  # links within its caption
    \]\]"""
)
_LINK = re.compile(
    r"\[\[(?![\s:{\d-])(?:[^\[\]|\n{}]{1,150}\|)?(?P<inside>[^\[\]|\n{}]{1,200})\]\]"
)
_ADDRESS = re.compile(
    r"(?<![\[\]])\[https?://[^\s\[\]]{3,400} (?P<inside>[^\[\]\n]{1,200})\](?!\()"
)
_HEADING = re.compile(
    r"(?m)^(?P<bars>={2,6})[ \t]{0,2}(?P<title>[^=\n]{1,120}?)[ \t]{0,2}(?P=bars)[ \t]*$"
)
_SECTION = re.compile(rf"(?i){WORDS.wiki_sections}")
_TEMPLATE = re.compile(
    r"\{\{(?=[^\s{}<%$#])(?P<name>[^{}|\n<>]{2,60})(?P<rest>(?:\|[^{}\n]{0,300})?)\}\}"
)
_REFERENCE = re.compile(
    r"""(?x)
      <ref(?:\s[^<>/\n]{0,120})?>[^\n]{0,600}?</ref> | <ref\s[^<>\n]{0,120}/>  # a note, and one used again
    | <references\s?/?> | </?ref> | </?nowiki\s?/?>"""
)
_SWITCH = re.compile(
    r"""(?x)
      __(?:NO)?(?:TOC|EDITSECTION|INDEX|FORCETOC)__ | \[\[_?TOC_?\]\]
    | ~~~~~?  # a signature
    | \#(?:REDIRECT|WEITERLEITUNG)\ ?\[\[[^\[\]\n]{1,200}\]\]"""
)
_EDIT = re.compile(r" ?\[ ?(?:Bearbeiten(?: ?\| ?Quelltext bearbeiten)?|edit(?: source)?) ?\]")
_CITED = re.compile(
    rf"(?<=[^\s\[(])(?<![^\d]\])(?:\[\d{{1,3}}\]){{1,6}}(?=[\s.,;:!?]|$)|(?<=[^\s\[(]) ?\[{WORDS.wiki_doubts}\]"
)
_NOTE = re.compile(
    r"(?m)^(?:\d{1,3}\. ?)?(?:↑|\^) (?=\S)[^\n]{4,300}$|^(?:Kategorien?|Categor(?:y|ies)):(?=[A-ZÄÖÜ])[^\n]{2,120}$"
)
"""A line of the notes under an article: ``↑ Todesanzeige, abgerufen am 4. Mai``."""
_PROSE = re.compile(r"(?<![\w.])[^\W\d_]{2,}(?![\w.])")
_LEAST_OF_CAPTION = 3
_TABLE = re.compile(
    r"(?m)^(?:\{\| ?(?:class|style|border)[^\n]{0,200}|\|[-}](?: ?(?:style|class)[^\n]{0,100})?)$"
)


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The wiki markup of one paragraph."""
    marks = without_overlaps(_marks(paragraph.text))
    if not marks:
        return ()
    taken = tuple((start, end) for start, end, _ in paragraph.fact(slots))
    return tuple(mark for mark in marks if not touches(taken, mark.start, mark.end))


def _marks(text: str) -> Iterator[Mark]:
    if "[[" in text or "]]" in text:
        yield from _links(text)
    if "''" in text:
        yield from halves(
            text, _BOLD, Kind.WIKI, _MESSAGE, Phrase("three apostrophes on each side")
        )
        if "``" not in text:
            yield from halves(
                text,
                _ITALIC,
                Kind.WIKI,
                _MESSAGE,
                Phrase("two apostrophes on each side"),
                bulk=False,
            )
    if "{{" in text:
        yield from _templates(text)
    if "==" in text:
        yield from _headings(text)
    if "ref" in text or "nowiki" in text:
        yield from _whole(text, _REFERENCE, Phrase("a reference of a wiki"))
    if "__" in text or "~~~~" in text or "[[" in text:
        yield from _whole(text, _SWITCH, Phrase("an instruction to the wiki"))
    if "[http" in text:
        yield from halves(text, _ADDRESS, Kind.WIKI, _MESSAGE, Phrase("a link and its address"))
    if "[" in text:
        yield from _whole(text, _EDIT, Phrase("the edit button of a wiki"))
        yield from _cited(text)
    if "|" in text:
        yield from _whole(text, _TABLE, Phrase("a line of a wiki table"))
    if "↑" in text or "^" in text or "ategor" in text:
        yield from _whole(text, _NOTE, Phrase("a reference of an encyclopedia"))


def _links(text: str) -> Iterator[Mark]:
    yield from _files(text)
    yield from halves(text, _LINK, Kind.WIKI, _MESSAGE, Phrase("a link inside a wiki"), sure=False)
    yield from _lone(text)


def _lone(text: str) -> Iterator[Mark]:
    """Half a link whose other half is gone: repaired by itself, or cut away."""
    if text.count("[[") + text.count("]]") != 1 or abs(text.count("[") - text.count("]")) != _PAIR:
        return
    why = Phrase("one half of a link inside a wiki")
    for match in _HALF.finditer(text):
        yield Mark(*match.span(), Kind.WIKI, _MESSAGE, why, sure=False)


def _whole(text: str, pattern: re.Pattern[str], why: Phrase) -> Iterator[Mark]:
    for match in pattern.finditer(text):
        yield Mark(match.start(), match.end(), Kind.WIKI, _MESSAGE, why)


_PAIR = 2
_HALF = re.compile(r"(?<!\[)\[\[(?=[^\W\d_])|(?<=[\w.])\]\](?!\])")


def _files(text: str) -> Iterator[Mark]:
    why = Phrase("a file, image or category of a wiki")
    for match in _FILE.finditer(text):
        yield Mark(*match.span(), Kind.WIKI, _MESSAGE, why, bulk=not _caption(match[0]))


def _caption(file: str) -> bool:
    """Whether words of the text go with the file, so that a person looks before they do."""
    return len(_PROSE.findall(file.rpartition("|")[2])) >= _LEAST_OF_CAPTION


def _cited(text: str) -> Iterator[Mark]:
    why = Phrase("a reference of an encyclopedia")
    for match in _CITED.finditer(text):
        yield Mark(*match.span(), Kind.WIKI, _MESSAGE, why, sure=False)


def _templates(text: str) -> Iterator[Mark]:
    """A name with a blank, a capital or parameters is a wiki's; ``{{headline}}`` is a placeholder of another check."""
    for match in _TEMPLATE.finditer(text):
        name = match["name"].strip()
        if match["rest"] or " " in name or (name[:1].isupper() and not name.isupper()):
            yield Mark(
                match.start(),
                match.end(),
                Kind.WIKI,
                _MESSAGE,
                Phrase("a template of a wiki"),
                bulk=False,
                sure=False,
            )


def _headings(text: str) -> Iterator[Mark]:
    """A heading keeps its words, unless they only name a part that every wiki article has."""
    for match in _HEADING.finditer(text):
        if _SECTION.fullmatch(match["title"]):
            yield Mark(
                match.start(),
                match.end(),
                Kind.WIKI,
                _MESSAGE,
                Phrase("a section that wiki articles have"),
                bulk=False,
            )
        else:
            yield Mark(
                match.start(),
                match.end(),
                Kind.WIKI,
                _MESSAGE,
                Phrase("a heading between equals signs"),
                match["title"].strip(),
            )


def find(document: Document) -> Iterator[Finding]:
    """Wiki markup of the whole document; a note sign whose note stands in the text is none, one beside it is asked about."""
    for found in report(document, CHECK.id, measure):
        if found.text[:1] != "[" or not found.text[1:2].isdigit():
            yield found
        elif not is_sign(document, found.text):
            lost = found.fix and replace(found.fix, bulk=not document.fact(noted))
            yield replace(found, fix=lost)


CHECK = Check(
    id="markup.wiki",
    kinds=(Kind.WIKI,),
    title=Phrase("Wiki markup"),
    run=find,
    examples=(
        Example(
            "Er lebte in Kiel.\n\n⟦↑ Todesanzeige, abgerufen am 4. Mai.⟧\n⟦Kategorie:Kabarettist⟧"
        ),
        Example("Kategorie: Sport\n\nDer Pfeil ↑ zeigt nach Norden, 2 ^ 3 ist 8."),
        Example("Die ⟦'''⟧Elbe⟦'''⟧ ist ein ⟦''⟧Strom⟦''⟧.", fixed="Die Elbe ist ein Strom."),
        Example(
            "Sie lebt in ⟦[[Linz|⟧der Stadt⟦]]⟧ an der ⟦[[⟧Donau⟦]]⟧.",
            fixed="Sie lebt in der Stadt an der Donau.",
        ),
        Example(
            "⟦[[Datei:Hafen.jpg|mini|Der [[Hafen]] 1910]]⟧\n\nDer Hafen wuchs.",
            fixed="Der Hafen wuchs.",
        ),
        Example("Ende.\n\n⟦[[Category:Ports]]⟧", language="en", fixed="Ende."),
        Example(
            "Das Boot liegt am Ufer⟦]]⟧ und wartet.\n\nDas Boot ⟦[[⟧fuhr gestern hinaus.",
            fixed="Das Boot liegt am Ufer und wartet.\n\nDas Boot fuhr gestern hinaus.",
        ),
        Example("Oben.\n\n⟦== Der Bau ==⟧\n\nUnten.", fixed="Oben.\n\nDer Bau\n\nUnten."),
        Example("Oben.\n\n⟦== Einzelnachweise ==⟧\n\nUnten.", fixed="Oben.\n\nUnten."),
        Example("Das stimmt⟦{{Beleg fehlt|Datum=2020}}⟧ nicht.", fixed="Das stimmt nicht."),
        Example(
            "It sank⟦<ref>Harbour log, p. 3</ref>⟧ in 1910.",
            language="en",
            fixed="It sank in 1910.",
        ),
        Example(
            "Sie liegt an der Küste.⟦[1][2]⟧ Sie hat 21.000 Einwohner.⟦[3]⟧",
            fixed="Sie liegt an der Küste. Sie hat 21.000 Einwohner.",
        ),
        Example(
            "Der Steg wird teurer.[1] Das stimmt.[2][3]\n\n[1] Mitteilung des Bauamts.\n[2] Protokoll."
        ),
        Example("It is old⟦[who?]⟧ and loved.⟦[dubious – discuss]⟧", language="en"),
        Example("Psalm [23] und Quelle [4] stehen im Anhang, „das [1] sagte“ er [sic]."),
        Example("''We waited,'' she said. ''It is late.''", language="en"),
        Example("Am Ort [[TK: Name einfügen]] und [[ORT]] fehlt etwas."),
        Example("Das Brett misst 11'' und 12'', das Rohr 3''."),
        Example("Die Matrix [[1,2],[3,4]] und if [[ -f x ]]; then"),
        Example("Der Wert liegt in ]0, 1[ oder bei a[b[0]]."),
        Example("Es gilt a == b, wenn b == c."),
        Example("Rock ’n’ Roll, 's ist 'ne Sache, rock 'n' roll"),
    ),
)
