"""What office programs and note-taking apps paste along: comments of a margin, lines of the clipboard, signs of their own Markdown."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, cut, finding
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_COMMENT = re.compile(
    rf"(?m)^[ \t]*(?:{WORDS.margin_comments}) ?\[[A-ZÄÖÜ]{{1,4}}\d{{1,3}}\] ?:[^\n]{{0,300}}$"
    rf"|(?:{WORDS.margin_comments}) ?\[[A-ZÄÖÜ]{{1,4}}\d{{1,3}}\] ?:[^\n.!?]{{0,200}}[.!?]{{1,3}}"
    rf"|(?m:^)[ \t]*\[(?:Formatted|Formatiert|Deleted|Gelöscht|Comment|Kommentar)(?: \[?[A-Z]{{1,4}}\d{{0,3}}\]?)?: ?[^\[\]\n]{{1,200}}\][ \t]*$"
)
_CLIPBOARD = re.compile(
    r"(?m)^[ \t]*(?:Normal|Standard) 0 (?:\d{1,2} )?(?:false|true|falsch|wahr)(?: [\w-]{1,40}){1,12}[ \t]*$"
)
_ANCHOR = re.compile(r"(?<=\S)\[[A-ZÄÖÜ]{2,3}\d{1,3}\](?=[\s.,;:!?]|$)|\[MOU\d\]")
_SCRIBBLE = re.compile(r"%%(?=[^%\n]{0,200}\s)[^%\n]{2,300}%%")
_NAMED = re.compile(
    r"(?m)[ \t]?(?:\[\])?\{[\#.][a-z][\w-]{1,60}(?:\ [\#.][\w-]{1,40}){0,4}\}[ \t]*$"  # {#die-landung}
    r"|(?<=[.!?“”»]) \^[a-z][\w-]{2,40}[ \t]*$|^\^[a-z][\w-]{2,40}[ \t]*$|(?<=\S) \^[0-9a-f]{6}[ \t]*$"  # ^block-id
    r"|^:{3,4}(?:[a-z][\w-]{0,30})?(?:\{[^{}\n]{0,160}\})?[ \t]*$"  # :::callout{icon="x"}
)
_PROPERTY = re.compile(rf"(?m)^[ \t]*(?:{WORDS.page_properties}) ?: ?[^\n]{{1,80}}$")
_FILE = re.compile(
    rf"(?im)(?:{WORDS.copy_of} )?[\wäöüß .-]{{3,60}}(?:\.(?:docx?|odt|rtf|pages|md|txt)|_(?:final|v\d|neu\d?)\w{{0,12}})[ \t]*$"
)
_LEAST_PROPERTIES = 2
_TOP = 3000
"""Code points at the beginning of a text in which such properties stand."""


_PICTURE = re.compile(
    r"!\[[^\[\]\n]{0,300}\]\(media/image\d{1,4}\.\w{3,4}\)(?:\{[^{}\n]{1,160}\})?"
)
"""A picture of a document as a converter wrote it: its file lies nowhere."""
_LEFT = (
    (("](media/",), _PICTURE, Kind.MARKDOWN, Phrase("a picture that a converter took out")),
    (("[",), _COMMENT, Kind.BOILERPLATE, Phrase("a comment in the margin of a shared document")),
    ((" 0 ",), _CLIPBOARD, Kind.BOILERPLATE, Phrase("the clipboard of an office program")),
    (("[",), _ANCHOR, Kind.PLACEHOLDER, Phrase("the mark of a comment in the margin")),
    (("%%",), _SCRIBBLE, Kind.MARKDOWN, Phrase("a note that an app would hide")),
    (("{#", "{.", "^", ":::"), _NAMED, Kind.MARKDOWN, Phrase("a sign of a note-taking app")),
)
"""What each has in it, what it looks like, what it is."""

_Place = tuple[int, int, Kind, Phrase]


def _left(paragraph: Paragraph) -> tuple[_Place, ...]:
    """What such a program left in one paragraph."""
    text = paragraph.text
    return tuple(
        _place(match, kind, why)
        for signs, pattern, kind, why in _LEFT
        if any(sign in text for sign in signs)
        for match in pattern.finditer(text)
    )


def _place(match: re.Match[str], kind: Kind, why: Phrase) -> _Place:
    start = match.end() - len(match[0].lstrip())
    return start, start + len(match[0].strip()), kind, why


def find(document: Document) -> Iterator[Finding]:
    """Comments, clipboard lines, properties of a page and its own signs, in the whole document."""
    places = [
        (block.start + start, block.start + end, kind, why)
        for block, found in zip(document.blocks, document.facts(_left), strict=True)
        for start, end, kind, why in found
    ]
    properties = list(_PROPERTY.finditer(document.text, 0, _TOP))
    if len(properties) >= _LEAST_PROPERTIES:
        why = Phrase("a property of a page, not its text")
        places += [_place(match, Kind.BOILERPLATE, why) for match in properties]
    name = _FILE.match(document.text)
    if name:
        places.append(_place(name, Kind.BOILERPLATE, Phrase("the name of a file")))
    if places and not document.fact(is_about_code):
        yield from (_found(document, *place) for place in places)


def _found(document: Document, start: int, end: int, kind: Kind, why: Phrase) -> Finding:
    mark = Mark(start, end, kind, Phrase("Left by an office program"), why)
    return finding(document, CHECK.id, mark, Fix(Span(*cut(document.text, start, end)), ""))


CHECK = Check(
    id="markup.office",
    kinds=(Kind.BOILERPLATE, Kind.PLACEHOLDER, Kind.MARKDOWN),
    title=Phrase("Office programs and note-taking apps"),
    run=find,
    examples=(
        Example("Der Rat tagt.⟦[HB1]⟧ Er stimmt ab.\n\n⟦Kommentiert [HB1]: Stimmt die Zahl?⟧"),
        Example("⟦Normal 0 21 false false false DE X-NONE X-NONE⟧\n\nDer Rat tagt."),
        Example(
            "Der Preis stieg. ⟦%% hier noch die Zahl vom Amt einholen %%⟧ Er fiel. ⟦^preis-szene⟧"
        ),
        Example("Dann ging sie.\n\n⟦[]{#anchor-4}⟧"),
        Example(
            '⟦![Die Esche](media/image1.png){width="6.2in" height="4in"}⟧\n\nDann ging sie.',
            format=TextFormat.MARKDOWN,
        ),
        Example('Die Landung ⟦{#die-landung}⟧\n\n⟦:::callout{icon="x"}⟧\nDer Rat tagt.\n⟦:::⟧'),
        Example(
            "⟦Created by: Kim Ott⟧\n⟦Last edited time: May 3⟧\n⟦Status: In progress⟧\n\nThe council met.",
            language="en",
        ),
        Example("Status: Der Rat tagt.\n\nDas Modell [VW3] fährt, 100 %% gibt es nicht, x^2 auch."),
    ),
)
