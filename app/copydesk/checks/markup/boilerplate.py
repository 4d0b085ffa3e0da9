"""Whole lines that belong to the page and not to the text: buttons, links to other articles, credits, section names."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.house_rules import house_findings
from copydesk.checks.markup.marks import Mark, finding, line_removal
from copydesk.checks.markup.phrases import is_chrome_line, is_credit, is_lead, is_section
from copydesk.model.finding import Finding, Fix, Kind, Severity
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph

_NOT_ALONE = 3
"""Filled lines that a text must have for one of them to be chrome."""


def _phrase(paragraph: Paragraph) -> str:
    """Which phrase table knows the line: ``line``, ``lead``, ``credit``, ``section`` or none."""
    text = paragraph.text
    if not text.strip() or "\n" in text.strip():
        return ""
    for name, known in (("credit", is_credit), ("section", is_section), ("lead", is_lead), ("line", is_chrome_line)):
        if known(text):
            return name
    return ""


def find(document: Document) -> Iterator[Finding]:
    """Lines of page chrome, and what the house wants flagged."""
    yield from house_findings(document)
    filled = [n for n, block in enumerate(document.blocks) if block.role is not Role.BLANK]
    if len(filled) < _NOT_ALONE:
        return
    phrases = document.facts(_phrase)
    for number in filled:
        name = phrases[number]
        if name == "section" and number != filled[0]:
            name = ""
        if name:
            yield _finding(document, number, name)


_WHY = {
    "line": (Phrase("Page chrome"), Phrase("a phrase that stands on pages round an article")),
    "lead": (Phrase("Link to another article"), Phrase("a phrase with which pages point elsewhere")),
    "credit": (Phrase("Credit line: does it stay?"), Phrase("it may be a real credit, or the page's")),
    "section": (Phrase("Name of a section"), Phrase("it stands alone in the first line")),
}


def _finding(document: Document, number: int, name: str) -> Finding:
    span = document.blocks[number].span
    message, why = _WHY[name]
    mark = Mark(span.start, span.end, Kind.BOILERPLATE, message, why, severity=Severity.WARNING)
    return finding(document, CHECK.id, mark, Fix(line_removal(document, number), "", bulk=name in {"line", "lead"}))


CHECK = Check(
    id="markup.boilerplate",
    kinds=(Kind.BOILERPLATE,),
    title=Phrase("Page chrome"),
    run=find,
    examples=(
        Example("Der Rat tagt.\n\n⟦Artikel teilen⟧\n\nEr stimmt ab.\n\n⟦Zurück nach oben⟧", fixed="Der Rat tagt.\n\nEr stimmt ab."),
        Example("Der Rat tagt.\n\nEr stimmt ab.\n\n⟦Lesen Sie auch: Der Haushalt der Stadt⟧", fixed="Der Rat tagt.\n\nEr stimmt ab."),
        Example("⟦Politik⟧\n\nDer Rat tagt.\n\nEr stimmt ab.", fixed="Der Rat tagt.\n\nEr stimmt ab."),
        Example("Der Rat tagt.\n\nEr stimmt ab.\n\n⟦Source: HB⟧"),
        Example("The council met.\n\nIt voted.\n\n⟦Back to top button⟧", language="en", fixed="The council met.\n\nIt voted."),
        Example("The council met.\n\n⟦Read more: Why the bridge is closed⟧\n\nIt voted.", language="en"),
        Example("Der Rat tagt.\n\nEr stimmt ab.\n\n⟦Back to top button⟧"),
        Example("Der Rat tagt.\n\nWelt und Politik trafen sich.\n\nLesen Sie auch das Kleingedruckte, riet er."),
        Example("Er sagte: „Artikel teilen kann jeder.“\n\nDas stimmt.\n\nWerbung half dem Verein."),
        Example("The council met.\n\nWorld leaders came.\n\nRead the letter again, she said.", language="en"),
    ),
)
