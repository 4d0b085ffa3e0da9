"""Notes that colleagues leave for each other, in any wording: ``Foto folgt``, ``(hier noch Zitat von Lange)``, ``[name tbc]``."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, finding, line_removal
from copydesk.checks.markup.seeing.notes import notes
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_SIGNED = re.compile(
    r"\s*(?:[A-ZÄÖÜ]{2,3}|[A-ZÄÖÜ][a-zäöü]{0,2}[A-ZÄÖÜ]): \S[^\n]{6,200}\?[!?]{0,3}\s*"
)
"""A question with somebody's initials before it."""
_SAID = re.compile(r"\s*[A-ZÄÖÜ][\w.]{0,20}(?: [A-ZÄÖÜ][\w.]{1,20})?: \S")


def _is_signed(paragraph: Paragraph) -> bool:
    return _SIGNED.fullmatch(paragraph.text) is not None


def _is_said(paragraph: Paragraph) -> bool:
    """Whether the line looks like one of a dialogue."""
    return _SAID.match(paragraph.text) is not None


def find(document: Document) -> Iterator[Finding]:
    """The notes of the whole document; a single question with initials before it is one, two such lines are a dialogue."""
    found = list(report(document, CHECK.id, notes))
    yield from found
    signed = [number for number, is_one in enumerate(document.facts(_is_signed)) if is_one]
    if len(signed) != 1 or sum(document.facts(_is_said)) > 1:
        return
    span = document.blocks[signed[0]].span
    if not any(span.overlaps(other.span) for other in found):
        why = Phrase("a note to a colleague")
        text = Phrase("Something is missing here")
        mark = Mark(span.start, span.end, Kind.PLACEHOLDER, text, why)
        gone = line_removal(document, signed[0])
        yield finding(document, CHECK.id, mark, Fix(gone, "", bulk=False))


CHECK = Check(
    id="markup.desk-notes",
    kinds=(Kind.PLACEHOLDER,),
    title=Phrase("Notes to colleagues"),
    run=find,
    examples=(
        Example(
            "Nine were saved. ⟦QUOTE FROM COUNCIL TO COME.⟧ So it is.\n\n⟦[SIDEBAR TO COME – longfin v shortfin, 150 wds, Rowan]⟧",
            language="en",
        ),
        Example(
            "Der Rat tagt.\n\n⟦KW: Können wir das so schreiben?⟧\n\nEr stimmt ab.",
            fixed="Der Rat tagt.\n\nEr stimmt ab.",
        ),
        Example("KW: Können wir das so schreiben?\n\nRT: Ja, sagte sie.\n\nDer Rat tagt."),
        Example("THE BEST IS YET TO COME, and NATO TO COME TO KYIV is a line.", language="en"),
        Example(
            "Der Rat tagt.\n\n⟦Foto folgt⟧\n\nEr stimmt ab.", fixed="Der Rat tagt.\n\nEr stimmt ab."
        ),
        Example(
            "⟦Zitat Roth fehlt noch⟧\n\nDer Rat tagt.\n\n⟦HIER NOCH ZAHLEN EINFÜGEN⟧\n\n⟦*** NAMEN PRÜFEN ***⟧"
        ),
        Example(
            "Der Rat ⟦(hier noch O-Ton einfügen)⟧ tagt ⟦(Kim fragen)⟧ im Saal ⟦[Link zum Artikel vom 3.5.]⟧.",
            fixed="Der Rat tagt im Saal.",
        ),
        Example("Roth ⟦(Funktion prüfen)⟧ kam ⟦[Vorname fehlt]⟧ um acht ⟦(stimmt das Jahr?)⟧."),
        Example(
            "They close at 9, no, 7 ⟦EDITOR PLS CONFIRM CLOSING TIME⟧ at the latest.",
            language="en",
        ),
        Example("⟦@Anna bitte prüfen⟧\n\nDer Rat tagt.\n\n⟦TODO Zahlen gegenchecken⟧"),
        Example(
            "The council met.\n\n⟦Need quote from the trust⟧\n\n⟦Photo to come⟧\n\n⟦[chart placeholder]⟧",
            language="en",
        ),
        Example(
            "Roth ⟦(title tbc)⟧ said ⟦[not sure about this]⟧ so ⟦(Sarah to confirm)⟧ in May ⟦[awaiting confirmation]⟧.",
            language="en",
        ),
        Example("⟦Caption goes here⟧\n\nIt met. ⟦@sarah can you confirm?⟧ It left.", language="en"),
        Example(
            "Was noch fehlt\n\nDas Foto folgt dem Blick des Malers.\n\nZahlen, bitte!\n\nRechnung prüfen, Frist setzen"
        ),
        Example(
            "Wer mag, kann Fotos (am liebsten alte) einsenden und (Name nicht vergessen) bei Anna nachfragen (Fortsetzung folgt)."
        ),
        Example(
            "„Die [Zahlen] stimmen“, sagte sie. „Er [der Rat] kommt [noch] heute“ (siehe Grafik)."
        ),
        Example("Man kann die Rechnung (Preise prüfen) selbst legen, so soll man (nachfragen)."),
        Example(
            "How to check your bill\n\nCheck the label\n\nName that tune\n\nThe picture to follow",
            language="en",
        ),
        Example(
            "“They [the numbers] add up,” she said. Add sugar (check the jar first). (Pictured.) (See chart.)",
            language="en",
        ),
    ),
)
