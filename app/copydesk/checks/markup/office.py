"""What office programs and note-taking apps paste along: comments of a margin, lines of the clipboard, signs of their own Markdown."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.marks import Mark, cut, finding
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document

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
    r"(?m)[ \t]?\{\#[a-z][\w-]{1,60}\}[ \t]*$"  # {#die-landung}
    r"|(?<=[.!?“”»]) \^[a-z][\w-]{2,40}[ \t]*$|^\^[a-z][\w-]{2,40}[ \t]*$"  # ^block-id
    r"|^:{3,4}(?:[a-z][\w-]{0,30})?(?:\{[^{}\n]{0,160}\})?[ \t]*$"  # :::callout{icon="x"}
)
_PROPERTY = re.compile(rf"(?m)^[ \t]*(?:{WORDS.page_properties}) ?: ?[^\n]{{1,80}}$")
_FILE = re.compile(
    rf"(?im)\A(?:{WORDS.copy_of} )?[\wäöüß .-]{{3,60}}(?:\.(?:docx?|odt|rtf|pages|md|txt)|_(?:final|v\d|neu\d?)\w{{0,12}})[ \t]*$"
)
_LEAST_PROPERTIES = 2
_TOP = 3000
"""Code points at the beginning of a text in which such properties stand."""


def find(document: Document) -> Iterator[Finding]:
    """Comments, clipboard lines, properties of a page and its own signs, in the whole document."""
    text = document.text
    if document.fact(is_about_code):
        return
    why = Phrase("a comment in the margin of a shared document")
    for match in _COMMENT.finditer(text) if "[" in text else ():
        yield _found(document, match, Kind.BOILERPLATE, why)
    for match in _CLIPBOARD.finditer(text) if " 0 " in text else ():
        yield _found(
            document, match, Kind.BOILERPLATE, Phrase("the clipboard of an office program")
        )
    for match in _ANCHOR.finditer(text) if "[" in text else ():
        yield _found(
            document, match, Kind.PLACEHOLDER, Phrase("the mark of a comment in the margin")
        )
    if "%%" in text:
        for match in _SCRIBBLE.finditer(text):
            yield _found(document, match, Kind.MARKDOWN, Phrase("a note that an app would hide"))
    for match in _NAMED.finditer(text) if any(s in text for s in ("{#", "^", ":::")) else ():
        yield _found(document, match, Kind.MARKDOWN, Phrase("a sign of a note-taking app"))
    properties = list(_PROPERTY.finditer(text, 0, _TOP))
    if len(properties) >= _LEAST_PROPERTIES:
        for match in properties:
            yield _found(
                document, match, Kind.BOILERPLATE, Phrase("a property of a page, not its text")
            )
    for match in _FILE.finditer(text):
        yield _found(document, match, Kind.BOILERPLATE, Phrase("the name of a file"))


def _found(document: Document, match: re.Match[str], kind: Kind, why: Phrase) -> Finding:
    start = match.end() - len(match[0].lstrip())
    end = start + len(match[0].strip())
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
        Example('Die Landung ⟦{#die-landung}⟧\n\n⟦:::callout{icon="x"}⟧\nDer Rat tagt.\n⟦:::⟧'),
        Example(
            "⟦Created by: Kim Ott⟧\n⟦Last edited time: May 3⟧\n⟦Status: In progress⟧\n\nThe council met.",
            language="en",
        ),
        Example("Status: Der Rat tagt.\n\nDas Modell [VW3] fährt, 100 %% gibt es nicht, x^2 auch."),
    ),
)
