"""What subtitles and transcripts leave: cues with their times, notes of what could not be heard, machines' own lines."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, cut, finding
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?"
_CUE = re.compile(rf"(?m)^(?:\d{{1,5}}[ \t]*\n)?[ \t]*{_TIME} ?--> ?{_TIME}[^\n]{{0,60}}$")
_HEAD = re.compile(
    r"(?m)^WEBVTT[^\n]{0,60}(?:\n{1,2}(?:Kind|Language|Sprache): ?[\w-]{1,20}[ \t]*){0,3}$"
)
_NOTE = re.compile(rf"(?im)^(?:NOTE )?(?:{WORDS.transcribed})\b[^\n]{{0,120}}$")
_SENTENCE = re.compile(rf"(?<=[.!?] )(?:{WORDS.transcribed})\b[^.!?\n]{{0,80}}[.!?](?=\s|$)")
"""The same behind a sentence of somebody else's."""
_UNHEARD = re.compile(
    rf"(?i)[\[(](?:{WORDS.unheard})(?:,? ?(?:{_TIME}|\d{{1,2}} (?:sek|sec)\w{{0,7}}\.?))?(?:, [^\[\]()\n]{{2,40}})?\??[\])]"
)
_STAMP = re.compile(
    rf"[\[(](?:\d{{1,2}}:)\d\d:\d\d(?:[.,]\d{{1,3}})?[\])]|\[{_TIME}\](?= ?(?:{WORDS.speakers}) ?\d)|(?<![\w:])\#\d\d:\d\d:\d\d-\d\#"
)
_TIMES = re.compile(r"\d:\d\d")
_OF_NOTES = ("ranscri", "ranskri", "ntertitel", "ubtitle", "aption")
_TIMED = 8
"""Times in a text that are how it is built."""
_SPEAKER = re.compile(
    rf"^(?:[\[(]?{_TIME}[\])]? )?(?:SPEAKER_\d\d|(?:{WORDS.speakers}) \d{{1,2}})(?: ?:(?=\s|$)|\s{{1,4}}\(?{_TIME}\)?:?(?=\s|$)|$)"
)


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """Times, speakers without a name and gaps of one paragraph."""
    text = paragraph.text
    if "[" not in text and "(" not in text and "#" not in text and not _SPEAKER.match(text):
        return ()
    found: list[Mark] = []
    if "[" in text or "(" in text:
        found += [_gap(m, Phrase("words that could not be heard")) for m in _UNHEARD.finditer(text)]
    if not _TIMES.search(text):
        return _with_speaker(text, found)
    found += [_gap(m, Phrase("a time of the recording")) for m in _STAMP.finditer(text)]
    return _with_speaker(text, found)


def _with_speaker(text: str, found: list[Mark]) -> tuple[Mark, ...]:
    speaker = _SPEAKER.match(text)
    if speaker:
        found = [mark for mark in found if mark.start >= speaker.end() or mark.end > speaker.end()]
        found.append(_gap(speaker, Phrase("a speaker whose name is missing")))
    return tuple(sorted(found, key=lambda mark: mark.start))


def _gap(match: re.Match[str], why: Phrase) -> Mark:
    message = Phrase("Left from a transcript")
    return Mark(*match.span(), Kind.PLACEHOLDER, message, why, "", bulk=False, sure=False)


def find(document: Document) -> Iterator[Finding]:
    """What is left of a transcript in the whole document."""
    text = document.text
    gaps = list(report(document, CHECK.id, measure))
    stamps = {found.span for found in gaps if _STAMP.fullmatch(found.text)}
    for found in gaps:
        if len(stamps) < _TIMED or found.span not in stamps:
            yield found
    if "-->" in text:
        for pattern in (_HEAD, _CUE):
            for match in pattern.finditer(text):
                yield _line(document, match, Phrase("the number and the times of a subtitle"))
    for pattern in (_NOTE, _SENTENCE) if any(part in text for part in _OF_NOTES) else ():
        for match in pattern.finditer(text):
            yield _line(document, match, Phrase("a line of the program that wrote it down"))


def _line(document: Document, match: re.Match[str], why: Phrase) -> Finding:
    start, end = match.span()
    mark = Mark(start, end, Kind.BOILERPLATE, Phrase("Left from a transcript"), why)
    return finding(document, CHECK.id, mark, Fix(Span(*cut(document.text, start, end)), ""))


CHECK = Check(
    id="markup.transcripts",
    kinds=(Kind.BOILERPLATE, Kind.PLACEHOLDER),
    title=Phrase("Subtitles and transcripts"),
    run=find,
    examples=(
        Example(
            "⟦WEBVTT⟧\n\n⟦1\n00:00:01.000 --> 00:00:04.200⟧\nGuten Abend aus dem Rathaus.\n\n⟦2\n00:00:04.300 --> 00:00:06.000⟧\nWir beginnen.",
        ),
        Example(
            "Dann kam der Strom. ⟦[01:07:15]⟧ Wir hatten ⟦[unv.]⟧ Lampen, ⟦[unverständlich, 4 Sek.]⟧ schön."
        ),
        Example(
            "Die Fragen stellte Kim Ott. ⟦Automatisch transkribiert, kann Fehler enthalten.⟧",
            fixed="Die Fragen stellte Kim Ott.",
        ),
        Example("⟦Speaker 2:⟧ We left ⟦[inaudible 00:21:33]⟧ early.", language="en"),
        Example(
            "Er sagte es.\n\n⟦Automatisches Transkript, Erkennungsgenauigkeit 91 %⟧\n\nSie auch."
        ),
        Example("Der Zug fuhr um [10:12] ab, sie [lacht] kam (8:15) spät; Speaker Johnson left."),
    ),
)
