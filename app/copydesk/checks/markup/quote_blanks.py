"""Blanks inside of quotation marks, as French types them and word processors leave them."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.checks.markup.seeing.length import is_short
from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_GERMAN = re.compile(r"(?P<open>„) (?=\w)|(?<=[\w.,!?…]) (?P<close>“)(?=[\s.,;:!?)]|$)")
_ENGLISH = re.compile(
    r"(?:(?<=\s)|^)(?P<open>“)[ \u00a0\u202f](?=[\w‘])|(?<=[\w.,!?…])[ \u00a0\u202f](?P<close>”)(?=[\s.,;:!?)]|$)"
)


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The blanks behind an opening mark and before a closing one."""
    text = paragraph.text
    if "„" in text:
        found = _GERMAN.finditer(text) if "„ " in text or " “" in text else ()
    elif "”" in text and primary(paragraph.language) == "en":
        found = _ENGLISH.finditer(text)
    else:
        return ()
    return tuple(_mark(match) for match in found)


def _mark(match: re.Match[str]) -> Mark:
    if match["open"]:
        right, why = match["open"], Phrase("a blank behind {mark}", mark=match["open"])
    else:
        right, why = match["close"], Phrase("a blank before {mark}", mark=match["close"])
    return Mark(*match.span(), Kind.SPACING, Phrase("Odd blank"), why, right, exact=True)


def find(document: Document) -> Iterator[Finding]:
    """Those of the whole document; in a long text in English, which many have read, they are hints."""
    found = document.facts(measure)
    if not any(found) or document.fact(is_about_code):
        return
    hint = primary(document.language) == "en" and not document.fact(is_short)
    for block, marks in zip(document.blocks, found, strict=True):
        for mark in marks if block.role is not Role.CODE else ():
            moved = mark.shifted(block.start)
            fix = Fix(Span(moved.start, moved.end), mark.replacement or "", bulk=True)
            yield finding(document, CHECK.id, moved, fix, hint=hint)


CHECK = Check(
    id="markup.quote-blanks",
    kinds=(Kind.SPACING,),
    title=Phrase("Blanks inside of quotation marks"),
    run=find,
    examples=(
        Example("⟦„ ⟧Wir gehen“, sagte sie.", fixed="„Wir gehen“, sagte sie."),
        Example("„Wir gehen⟦ “⟧, sagte sie.", fixed="„Wir gehen“, sagte sie."),
        Example(
            "⟦“ ⟧We go,⟦ ”⟧ she said. “No ‘ten’ here,” he said.",
            language="en",
            fixed="“We go,” she said. “No ‘ten’ here,” he said.",
        ),
        Example("„Wir gehen“ heißt es, „ja“ auch, ein “Wort” ebenso."),
        Example("« Bien », dit-elle. “Oui” et “non”.", language="fr"),
    ),
)
