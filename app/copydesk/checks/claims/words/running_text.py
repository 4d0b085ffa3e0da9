"""Which lines of a text are prose that states something, and what stands beside them as a source."""

import re
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.languages.filled import AnyOf, filled
from copydesk.text.paragraph import Paragraph
from copydesk_resources import read_toml

_ENDS = frozenset('.!?…:;”“"»«’‘)]*_')


@dataclass(frozen=True, slots=True)
class _PageWords:
    captions: AnyOf
    agencies: AnyOf
    referring: AnyOf
    paper_of_a_house: AnyOf


_WORDS = filled(_PageWords, read_toml("claims/page_words.toml"))
_CAPTION = re.compile(rf"(?i)\W{{0,3}}{_WORDS.captions}\b[^.]{{0,20}}:")
_CREDIT = re.compile(
    rf"(?i)\((?:[^()\n]{{0,40}}[/ ,;])?{_WORDS.agencies}(?:[/ ,;:][^()\n]{{0,60}})?\)[.\s]{{0,3}}$"
)
_DATELINE = re.compile(
    rf"""(?ix)
    \W{{0,2}} [A-ZÄÖÜ][^\n.!?()]{{1,50}}  # the town
    \( (?:[^()\n]{{0,20}}[/ ])? {_WORDS.agencies} \)
    \s{{0,2}} [—–:-]"""
)
_REFERENCE = re.compile(
    rf"""(?ix)
      \bAz\. | \bAktenzeichen\b
    | \b(?-i:(?:\d{{1,3}}|[IVX]{{1,5}})\ [A-Z][A-Za-z]{{0,4}}\ \d{{1,5}}/\d\d\b)  # VI ZR 12/21
    | \b(?-i:Nos?\.\ \d{{2}}-\d{{2,5}}\b)  # No. 21-1234
    | \]\((?:https?:|\#|/|\.) | https?:// | \bwww\.  # links
    | \[\^?\d{{1,3}}\] | [¹²³⁴-⁹]  # footnotes
    | \({_WORDS.referring}\b
    | \((?-i:[A-Z][\w’'-]{{1,30}}(?:\ et\ al\.|\ (?:and|und|&)\ [A-Z][\w’'-]{{1,30}})?,\ (?:19|20)\d\d[a-z]?)\)  # (Renard, 2010)
    | \((?-i:(?:[A-Z][\w-]{{1,30}}\ ){{1,4}}{_WORDS.paper_of_a_house})\)  # (English Housing Survey)"""
)
_MARKS = frozenset("[(/¹²³⁴⁵⁶⁷⁸⁹")
_LED_BY = ("az.", "aktenzeichen", "www.", "no. ", "nos. ")
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_TOP = 6
"""Lines among which a headline may stand a second time."""


@dataclass(frozen=True, slots=True)
class Line:
    """What can be seen of a paragraph by itself."""

    prose: bool
    """Whether it is made of sentences, rather than a headline, a caption or a label."""
    title: frozenset[str]
    """The longer words of a line that may be a headline; empty for prose."""
    credit: Span | None
    """The news agency in whose name it ends: ``(dpa)``."""
    dateline: Span | None
    """The place and agency that it begins with: ``Kiel (dpa) –``."""
    references: tuple[Span, ...]
    """Links, footnotes, named sources in brackets."""


def line(paragraph: Paragraph) -> Line:
    """What can be seen of one paragraph."""
    text = paragraph.text.strip()
    ended = bool(text) and text[-1] in _ENDS
    prose = (ended or len(paragraph.sentences) > 1) and not _CAPTION.match(text)
    title = frozenset() if prose or len(text) > 160 else frozenset(_LONG_WORD.findall(text.lower()))
    return Line(
        prose,
        title,
        _place(_CREDIT.search(paragraph.text, max(0, len(paragraph.text) - 130))),
        _place(_DATELINE.match(paragraph.text[:120])),
        _references(paragraph.text),
    )


def _references(text: str) -> tuple[Span, ...]:
    """Looked for only where a mark or a word of theirs stands."""
    if _MARKS.isdisjoint(text) and not any(word in text.lower() for word in _LED_BY):
        return ()
    return tuple(Span(*match.span()) for match in _REFERENCE.finditer(text))


def _place(match: re.Match[str] | None) -> Span | None:
    return Span(*match.span()) if match else None


@dataclass(frozen=True, slots=True)
class Layout:
    """The text's blocks, by number: which are prose, and for which an agency answers."""

    prose: tuple[bool, ...]
    agency: tuple[Span | None, ...]
    """Where the document names that agency, in code points."""


def layout(document: Document) -> Layout:
    """Headlines, captions and what stands between two wordings of a headline are no prose; a credit at the end of the text
    answers for all of it, one at the end of a paragraph for that paragraph.
    """
    lines = document.facts(line)
    filled = [n for n, block in enumerate(document.blocks) if block.role is not Role.BLANK]
    top = _second_headline(lines, filled[:_TOP])
    prose = tuple(
        n >= top and block.role not in {Role.BLANK, Role.CODE, Role.HEADING} and lines[n].prose
        for n, block in enumerate(document.blocks)
    )
    credits_ = [_credit(document, lines, n) for n in range(len(lines))]
    whole = next((credits_[n] for n in filled[-2:] if lines[n].credit), None)
    return Layout(prose, tuple(own or whole for own in credits_))


def _credit(document: Document, lines: list[Line], number: int) -> Span | None:
    """The agency that a block names for itself."""
    named = lines[number].credit or lines[number].dateline
    return named.shifted(document.blocks[number].start) if named else None


def _second_headline(lines: list[Line], top: list[int]) -> int:
    """The block of a headline that repeats words of one above; 0 where there is none."""
    earlier: list[frozenset[str]] = []
    found = 0
    for number in top:
        title = lines[number].title
        if any(len(title & other) >= 2 for other in earlier):
            found = number
        if title:
            earlier.append(title)
    return found
