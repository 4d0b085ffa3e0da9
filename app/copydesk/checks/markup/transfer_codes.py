r"""Letters as mail programs, addresses and program data write them on their way: ``=C3=BC``, ``%C3%BC``, ``\u00fc``."""

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, finding, without_overlaps
from copydesk.checks.markup.seeing.protected import protected, touches
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_BYTES = re.compile(r"(?:=[0-9A-F]{2}){1,40}|(?:%[0-9A-F]{2}){2,40}")
_ESCAPES = re.compile(r"(?:\\u(?!\d{4} ?\?)[0-9a-fA-F]{4}){1,40}")
_HEADER = re.compile(
    r"=\?[\w-]{2,20}\?[QqBb]\?[^?\s]{1,300}\?=(?:\s{1,3}=\?[\w-]{2,20}\?[QqBb]\?[^?\s]{1,300}\?=){0,8}"
)
_LAST_BLANK = re.compile(r"(?m)(?:=20)+[ \t]*$")
_SOFT_BREAK = re.compile(r"=[ \t]{0,3}\n(?=\S)")
_OLD_LETTERS = frozenset("äöüÄÖÜßéèêáàâçñóíúôÉ")
"""What one byte alone may stand for, in mail that is older than UTF-8."""
_MESSAGE = Phrase("Character written as a code")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The coded letters of one paragraph."""
    text = paragraph.text
    if "=" not in text and "%" not in text and "\\u" not in text:
        return ()
    marks = list(_marks(text))
    away = paragraph.fact(protected) if marks else ()
    return without_overlaps(mark for mark in marks if not touches(away, mark.start, mark.end))


def _marks(text: str) -> Iterator[Mark]:
    for match in _HEADER.finditer(text) if "=?" in text else ():
        yield from _mark(match, _header(match[0]))
    for match in _LAST_BLANK.finditer(text) if "=20" in text else ():
        why = Phrase("a blank at the end of a line, as mail programs write it")
        yield Mark(*match.span(), Kind.MOJIBAKE, _MESSAGE, why, "", sure=False, exact=True)
    for match in _BYTES.finditer(text):
        yield from _mark(match, _letters(text, match))
    for match in _ESCAPES.finditer(text) if "\\u" in text else ():
        yield from _mark(match, _unescaped(match[0]))


def _mark(match: re.Match[str], right: str) -> Iterator[Mark]:
    if right and right.isprintable():
        why = Phrase("{code} stands for {character}", code=match[0], character=right)
        yield Mark(*match.span(), Kind.MOJIBAKE, _MESSAGE, why, right, sure=False, exact=True)


def _header(coded: str) -> str:
    try:
        return str(make_header(decode_header(coded)))
    except (HeaderParseError, LookupError, UnicodeDecodeError):
        return ""  # it only looks like a header


def _letters(text: str, match: re.Match[str]) -> str:
    """The letters whose bytes stand there; "" where the bytes make none."""
    run = bytes.fromhex(re.sub("[=%]", "", match[0]))
    right = run.decode("utf-8", "ignore")
    if right.encode() == run:
        return "" if right.isascii() else right
    around = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
    right = run.decode("latin-1")
    is_old = len(run) == 1 and match[0][0] == "=" and right in _OLD_LETTERS
    return right if is_old and around.isalpha() and around[-1:].islower() else ""


def _unescaped(codes: str) -> str:
    units = bytes.fromhex(codes.replace("\\u", ""))
    right = units.decode("utf-16-be", "ignore").replace("\u00a0", " ")
    return "" if right.isascii() and right.strip() else right


def find(document: Document) -> Iterator[Finding]:
    """Coded letters of the whole document, and the line breaks that come with such mail."""
    found = list(report(document, CHECK.id, measure))
    yield from found
    if any(finding.text[0] == "=" for finding in found):
        for match in _SOFT_BREAK.finditer(document.text):
            why = Phrase("the mark with which mail programs divide lines")
            mark = Mark(*match.span(), Kind.MOJIBAKE, _MESSAGE, why)
            yield finding(document, CHECK.id, mark, Fix(Span(mark.start, mark.end), "", bulk=True))


CHECK = Check(
    id="markup.transfer-codes",
    kinds=(Kind.MOJIBAKE,),
    title=Phrase("Letters as mail and programs write them"),
    run=find,
    examples=(
        Example("Die B⟦=C3=BC⟧rger von K⟦=C3=B6⟧ln", fixed="Die Bürger von Köln"),
        Example("Im M⟦=E4⟧rz geht es wei⟦=\n⟧ter.", fixed="Im März geht es weiter."),
        Example("Betreff: ⟦=?utf-8?Q?Gr=C3=BC=C3=9Fe?=⟧", fixed="Betreff: Grüße"),
        Example("Die M⟦%C3%BC⟧llabfuhr kommt.", fixed="Die Müllabfuhr kommt."),
        Example("Sie rief ⟦\\u201e⟧Halt⟦\\u0021\\u201c⟧.", fixed="Sie rief „Halt!“."),
        Example(
            "It⟦\\u2019⟧s late in the caf⟦\\u00e9⟧.", language="en", fixed="It’s late in the café."
        ),
        Example("Der Rat tagt.⟦=20⟧\nEr stimmt ab.", fixed="Der Rat tagt.\nEr stimmt ab."),
        Example("Rabatt=50, a=B2, x=FF und 5%20 sind keine Buchstaben."),
        Example("Siehe https://blatt.example/K%C3%B6ln?ort=K%C3%B6ln und C:\\u00fc\\plan."),
        Example("Im Text steht 100%ABC und ein =\nam Ende."),
    ),
)
