"""What agencies and press offices write round a text for the desk that gets it: slugs, embargoes, notes, contacts, end marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, cut, finding
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_LONGEST = 260
_EMBARGO = re.compile(
    rf"(?i)[\W_]{{0,6}}(?:achtung[:,]? )?(?:{WORDS.embargoes})\b(?=[^\n]{{0,140}}(?:\d|$))[^\n]{{0,180}}"
)
_SLUG = re.compile(
    r"""(?x)
      \^?(?:BC|AM|PM|US|EU|ZCZC)-{1,2}[A-Z][\w-]{1,40}[^\n.!?]{0,80}\^?  # BC-OH--Mayor, 2nd Ld
    | [a-z]{2,4}\d{3,4}\ \d\ [a-z]{2,3}\ \d{2,4}\b[^\n]{0,60}  # bdt0231 4 pl 312 dpa 0456
    | \^?[A-Z0-9][\w\ -]{1,40},\ \d(?:st|nd|rd|th)\ (?:Ld|Lead|Add|Writethru)[^\n]{0,40}
    | [^\n.!?]{1,60}\(?\d(?:ST|ND|RD|TH)\ (?:WRITETHRU|LEAD|LD)\)?\^?
    | [i-r]\ [A-Z]{2,4}-[\w-]{3,60}(?:\ [\d-]{2,6}){1,3}  # i MNS-KGZ-Dam 11-06 0391
    | (?:[A-Z]{2,5}-){2,4}\d\d-\d\d(?:-\d\d)?\ \d{4}\s?(?:GMT|EST|EDT|UTC)[<\s]{0,3}
    | (?:[A-ZÄÖÜ][\w.äöüß-]{2,30}/){2,7}  # Wahlen/Kommunen/Vorbericht/
    | [A-Z]{3,}(?:-[A-Z]{3,}){1,3}/[A-Z-]{3,30}(?:\ \([^()\n]{1,60}\))?  # KENYA-PORT/CRANE (UPDATE 2)
    | UPDATE\ \d{1,2}-[^\n]{0,0}
    | @?(?i:slug|keyword|stichworte?)\s?:\s?\S[^\n]{1,80}
    | (?i:prio(?:rity|rität)?)\s?:\s?(?:\d|hoch|high|urgent|eil|low|normal)\b[^\n]{0,20}"""
)
_NOTE = re.compile(
    rf"""(?x)
      [\s^(\[*]{{0,4}}(?:{WORDS.to_editors})\s?[:.!]\s?[^\n]{{2,240}}
    | \((?:{WORDS.version_notes})\b[^()\n]{{0,200}}(?:\([^()\n]{{0,60}}\)[^()\n]{{0,60}})?\)
    | \(?(?:{WORDS.to_come})\)?[\s.…]{{0,3}}
    | (?i:{WORDS.release_notes})[^\n]{{0,120}}
    | \(\([^()\n]{{3,120}}@[^()\n]{{3,140}}\)\)  # ((desk@agency.example; …))
    | (?:CONTACTS?|KONTAKT|PRESS\ CONTACT|ANSPRECHPARTNER(?:IN)?)\s?:\s[^\n]{{3,140}}\d{{3}}[^\n]{{0,60}}
    | [<>^]{{8,120}}  # a rule of signs round a list of links"""
)
_END = re.compile(
    r"""(?x)
      [-–—*+\#(\s]{1,6}(?:ENDS?|Ends?|ENDE|Ende)[-–—*+\#)\s]{1,6}  # -Ende-
    | (?:ENDS|ENDE|\#\#\#|-\s?30\s?-|\#\ \#\ \#|\*\*\*\ ?(?:ENDE|ENDS)\ ?\*\*\*)\.?
    | [\[(](?:ENDS?|Ends?|ends?|ENDE|Ende)[\])]  # (ends)
    | (?:ENDS|ENDE)\s?//?\s?[\w/ ]{1,40}
    | (?:[a-z]{2,4}\ )?[a-z]{2,4}(?:/[a-z]{2,4}){1,3}(?:\ [a-z]{2,4}){0,2}(?:\ \d{4})?  # jk/mm afp"""
)
_BLOCK = re.compile(
    rf"(?i)[\s#*_>-]{{0,6}}(?:(?:{WORDS.desk_blocks})[\s:*_]{{0,4}}(?:[^\n]{{0,60}}:?)?|{WORDS.unpublished}\b[^\n]{{0,120}})"
)
_PORTAL = re.compile(rf"(?i)\s*(?:{WORDS.portal_feet})\b[^\n]{{0,200}}")
_PROSE, _SENTENCE_ENDS = 140, (".", "!", "?", "“", "”", '"', "«")
"""A paragraph so long that ends like a sentence is the text again."""
_LONGEST_HEAD = 120
_LEAST_LINES = 2
_LINES = (
    ("embargo", _EMBARGO),
    ("slug", _SLUG),
    ("note", _NOTE),
    ("portal", _PORTAL),
    ("end", _END),
)
_ABOUT = Phrase("Not part of the text?")


@dataclass(frozen=True, slots=True)
class _Line:
    """A filled line in its paragraph, or its document."""

    start: int
    end: int
    kind: str
    is_prose: bool


def _lines(paragraph: Paragraph) -> tuple[_Line, ...]:
    """The filled lines of a paragraph, each with what it is to an agency; several where a text is wrapped by hand."""
    if paragraph.text.isspace():
        return ()  # it may be millions of lines
    found: list[_Line] = []
    start = 0
    for line in paragraph.text.split("\n"):
        text = line.strip()
        if text:
            prose = len(text) >= _PROSE and text.endswith(_SENTENCE_ENDS) and "@" not in text
            begin = start + len(line) - len(line.lstrip())
            found.append(_Line(begin, begin + len(text), _kind_of(text), prose))
        start += len(line) + 1
    return tuple(found)


def is_embargo(line: str) -> bool:
    """Whether the line, without blanks round it, says that the text must wait."""
    return _kind_of(line) == "embargo"


def _kind_of(text: str) -> str:
    if len(text) > _LONGEST:
        return ""
    for name, pattern in _LINES:
        if pattern.fullmatch(text):
            return name
    return "block" if len(text) <= _LONGEST_HEAD and _BLOCK.fullmatch(text) else ""


def find(document: Document) -> Iterator[Finding]:
    """The lines for the desk, and the blocks of notes and contacts up to the text's next paragraph or its end."""
    seen = document.facts(_lines)
    if not any(line.kind for lines in seen for line in lines) or document.fact(is_about_code):
        return
    lines = [
        replace(line, start=line.start + block.start, end=line.end + block.start)
        for block, found in zip(document.blocks, seen, strict=True)
        if block.role is not Role.CODE
        for line in found
    ]
    if len(lines) < _LEAST_LINES:
        return
    place = 0
    while place < len(lines):
        line, last = lines[place], place
        if line.kind == "block":
            while last + 1 < len(lines) and not lines[last + 1].is_prose:
                last += 1
        below = lines[place + 1].kind if place + 1 < len(lines) else ""
        late = 2 * place >= len(lines) or below in {"block", "note", "portal"}
        if (
            (line.kind and line.kind not in {"block", "end"})
            or last > place
            or (line.kind == "end" and late)
        ):
            yield _found(document, line.start, lines[last].end, line.kind)
        place = last + 1


_WHY = {
    "embargo": Phrase("an embargo: not to be published before its time"),
    "slug": Phrase("the slug under which an agency sends a text"),
    "note": Phrase("a note of an agency or press office to the desk"),
    "portal": Phrase("what press portals put under a text"),
    "end": Phrase("the mark with which agencies end a text"),
    "block": Phrase("notes and contacts for the desk"),
}


def _found(document: Document, start: int, end: int, kind: str) -> Finding:
    message = Phrase("Embargo") if kind == "embargo" else _ABOUT
    severity = Severity.ERROR if kind == "embargo" else None
    mark = Mark(start, end, Kind.BOILERPLATE, message, _WHY[kind], severity=severity)
    return finding(document, CHECK.id, mark, Fix(Span(*cut(document.text, start, end)), ""))


CHECK = Check(
    id="markup.agency",
    kinds=(Kind.BOILERPLATE,),
    title=Phrase("Agency and press notes"),
    run=find,
    examples=(
        Example(
            "Der Rat tagt.\n\nEr stimmt ab.\n\nKORREKTUR: In einer früheren Fassung hieß es, der Rat sei vertagt. Er tagt."
        ),
        Example(
            "Kestrel will build flats.\n\n⟦ENDS⟧\n\n⟦Notes to editors:\n1. Kestrel was founded in 2003.\n\nIt is at Portlaw.\n\nIt has 9 yards.\n\nIt is old.⟧",
            language="en",
        ),
        Example(
            "⟦SPERRFRIST: 3. März 2026, 12.00 Uhr⟧\n\nDer Rat tagt.\n\nEr stimmt ab.\n\n⟦-Ende-⟧"
        ),
        Example(
            "⟦EMBARGOED UNTIL 1600 GMT, WEDNESDAY⟧\n\nThe council met.\n\nIt voted.\n\n⟦ENDS⟧",
            language="en",
        ),
        Example(
            "⟦bdt0231 4 pl 312 dpa 0456⟧\n\n⟦Wahlen/Kommunen/Vorbericht/⟧\n\nDer Rat tagt.\n\n⟦(Zusammenfassung 1530 - neu: Betreiber)⟧"
        ),
        Example(
            "⟦BC-OH--Harlan Falls Mayor, 2nd Ld-Writethru⟧\n\n⟦EDS: ADDS Brandt quote.⟧\n\nThe council met.\n\n⟦(MORE)⟧",
            language="en",
        ),
        Example(
            "Der Rat tagt.\n\n⟦Pressekontakt:\n\nStadtwerke AG\nIda Rohde\nTelefon: 0431 12345\n\nOriginal-Content von: Stadtwerke AG, übermittelt durch news aktuell⟧"
        ),
        Example(
            "Der Rat tagt.\n\n⟦Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n## dpa-Kontakte\n- Autorin: Kim Ott⟧"
        ),
        Example(
            "Die Sperrfrist für die Rede endet morgen.\n\nAm Ende gewann sie.\n\nEnde gut, alles gut."
        ),
        Example(
            "Das Ende\n\nDer Film läuft.\n\nDie Kontakte nach Polen halten.\n\nMehr folgt im Mai."
        ),
        Example(
            "The embargo on oil holds.\n\nIt ends in May.\n\nMore to come, she said.", language="en"
        ),
    ),
)
