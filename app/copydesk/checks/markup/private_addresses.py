"""Addresses that only one program or one computer can follow: ``t3://page?uid=42``, ``file:///C:/Users/…``, ``cid:…``."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_SCHEMES = ("://", "cid:", "javascript:")
_ADDRESS = re.compile(
    r"""(?x)
    (?<![\w/:"'=])
    (?: t3://[a-z]{2,12}\?                                      # a content system's own
      | (?:file|blob|chrome-extension|moz-extension|evernote|notion|onenote|obsidian|message|airtable|slack|msteams)://?/?
      | (?:cid|javascript):(?=[\w(]) )
    [^\s<>"„“”»«()\[\]{}]{1,400} (?:\(\d?\))? (?<![.,;:!?])"""
)


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The private addresses of one paragraph."""
    text = paragraph.text
    if not any(scheme in text for scheme in _SCHEMES):
        return ()
    message, why = (
        Phrase("Address that nobody else can follow"),
        Phrase("it leads into one program"),
    )
    return tuple(
        Mark(*match.span(), Kind.URL, message, why, "", bulk=False, sure=False)
        for match in _ADDRESS.finditer(text)
    )


def find(document: Document) -> Iterator[Finding]:
    """Private addresses of the whole document; what leads there is for a person to find."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.private-addresses",
    kinds=(Kind.URL,),
    title=Phrase("Addresses of one program"),
    run=find,
    examples=(
        Example("Mehr steht unter ⟦t3://page?uid=42⟧ und in ⟦t3://file?uid=7⟧."),
        Example("Der Plan liegt bei ⟦file:///C:/Users/mo/plan.pdf⟧."),
        Example("Read ⟦notion://www.notion.so/draft-4b1c⟧ first.", language="en"),
        Example("Mehr steht unter https://amt.example/page?uid=42 und bei ftp://amt.example."),
        Example("Das Kürzel t3 hat nichts zu bedeuten. Die Datei: ein Plan."),
    ),
)
