"""Notes that colleagues leave for each other, in any wording: ``Foto folgt``, ``(hier noch Zitat von Lange)``, ``[name tbc]``."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.notes import notes
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document


def find(document: Document) -> Iterator[Finding]:
    """The notes of the whole document."""
    yield from report(document, CHECK.id, notes)


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
