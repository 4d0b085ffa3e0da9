"""Page chrome inside a line: a button's words before a leftover tag, where two lines of the page ran together."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.phrases import is_chrome
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_BEFORE_TAG = re.compile(
    r"""(?x)
    \s* (?P<words> [^<>\n]{3,80}? ) \s*
    (?= <\s?/?\s? (?:p|div|li|br|h[1-6]|span|a|td|section|figure|ul)\b [^<>\n]{0,300}> )"""
)
_AFTER_TAG = re.compile(
    r"<\s?/\s?(?:p|div|li|h[1-6]|span|section|figure|ul)\s?>\s*(?P<words>[^<>\n]{3,80}?)\s*$"
)

_POST = re.compile(r"(?<![\w./])pic\.(?:twitter|x)\.com/\w{4,20}(?=\s+[A-ZÄÖÜ„“\"])")
"""In the middle of a paragraph; at the end of a line it belongs to a post that is quoted."""
_FAR = 100
"""Code points between an end of the paragraph and the tag, beyond which no button's words stand there."""


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The page's words at the beginning or end of one paragraph, parted from the text by a tag."""
    text = paragraph.text
    marks = [
        Mark(
            *match.span(),
            Kind.BOILERPLATE,
            Phrase("Page chrome"),
            Phrase("the picture of an embedded post"),
        )
        for match in (_POST.finditer(text) if "pic." in text else ())
    ]
    first, last = text.find("<", 0, _FAR), text.rfind(">", max(0, len(text) - _FAR))
    for match in (
        _BEFORE_TAG.match(text) if first >= 0 else None,
        _AFTER_TAG.search(text, text.rfind("<", 0, last)) if last > 0 else None,
    ):
        if match and is_chrome(match["words"]) and text.strip() != match["words"]:
            start, end = match.span("words")
            marks.append(
                Mark(
                    start,
                    end,
                    Kind.BOILERPLATE,
                    Phrase("Page chrome"),
                    Phrase("a phrase of the page, and a tag between it and the text"),
                    exact=True,
                )
            )
    return tuple(marks)


def find(document: Document) -> Iterator[Finding]:
    """Page chrome inside the lines of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.inline-chrome",
    kinds=(Kind.BOILERPLATE,),
    title=Phrase("Page chrome inside a line"),
    run=find,
    examples=(
        Example("⟦Zugehöriges Video⟧ < p> Die Agentur erinnert an den Streit."),
        Example("The council met.</p> ⟦Share this article⟧", language="en"),
        Example("Das Tor! ⟦pic.twitter.com/9sXk2LmQ0a⟧ Danach war Ruhe."),
        Example("Die Kamera lief. < p> Die Agentur erinnert an den Streit."),
        Example("Ein Video zeigt die Stadt <b>von oben</b>."),
    ),
)
