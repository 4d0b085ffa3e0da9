"""What a chat program left: its citation marks, and sentences in which it speaks to whoever asked it."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, cut, finding, line_removal, without_overlaps
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.speech import hands_over, lists_changes, speaks
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.files.compiled import lasting
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.paragraph import Paragraph
from copydesk_resources import read_toml

_TOKEN = re.compile(
    r"""(?x)
      \ue200[^\ue201\n]{0,300}\ue201 | [\ue200-\ue206]+  # between the private signs of a program, and these alone
    | (?<![A-Za-z]) (?:cite|filecite|navlist|image_group|video)?  # citeturn0search2
      (?:turn\d{1,3}(?:search|news|view|image|file|fetch|product|click|academia|forecast|finance|reddit|maps|business)\d{1,3})+
    | (?:cite|filecite)\ (?:turn\d{1,3}[a-z]{3,12}\d{1,3})+
    | :?contentReference\[oaicite:\d{1,3}\] (?:\{index=\d{1,3}\})?
    | \[?oaicite:\d{1,3}\]? (?:\{index=\d{1,3}\})?
    | \[oai_citation:\d{1,3}[‡†][^\[\]\n]{0,120}\] (?:\([^()\n]{0,400}\))?
    | 【\d{1,3}(?:[:†‡][^【】\n]{0,120})】  # 【4†source】
    | \[cite(?:_start|_end|:\ ?\d{1,3}(?:,\ ?\d{1,3}){0,12}|:\ ?[\w-]{4,60})\]  # [cite: 1, 2]
    | \[web:\d{1,3}\] | \[attached_file:\d{1,3}\]
    | </?(?:think|antArtifact|antThinking|grok-card)\b[^<>\n]{0,200}>
    """
)
"""The marks with which chat programs cite and think."""
_NAMED = re.compile(
    r"\bentity\[\"[^\"\n]{1,60}\",\s?\"(?P<name>[^\"\n]{1,120})\"(?:,\s?\"[^\"\n]{0,120}\"){0,3}\]"
)
"""A name with what the program knows of it: the name stays."""
_LIKELY = (
    "entity[",
    "turn",
    "oaicite",
    "oai_citation",
    "[cite",
    "[web:",
    "antArtifact",
    "antThinking",
    "think>",
    "grok-card",
    "attached_file",
    "【",
    "\ue200",
    "\ue201",
    "\ue202",
)
_NEXT_SENTENCE = re.compile(r"[.!?][”“»\"]? (?=[A-ZÄÖÜ])")
_LONGEST = 400
"""Code points of a line or sentence in which a program speaks."""
_EDGE = 4
"""How many lines at each end of a text can be the program's own."""
_SPOKEN = re.compile(rf"[“”»«\"],? {WORDS.quoted_with}|^[„“»«\"‚‘']")


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The citation marks of one paragraph."""
    text = paragraph.text
    if not any(sign in text for sign in _LIKELY):
        return ()
    message, why = Phrase("Trace of a chat program"), Phrase("a mark with which it cites")
    marks = [Mark(*match.span(), Kind.AI, message, why) for match in _TOKEN.finditer(text)]
    marks += [
        Mark(*match.span(), Kind.AI, message, why, match["name"], exact=True)
        for match in _NAMED.finditer(text)
    ]
    return without_overlaps(marks)


@cache
def _sentences(where: str) -> re.Pattern[str]:
    beginnings: Sequence[str] = read_toml("markup/answers.toml")[where]
    return lasting(rf"\s*(?:[*_>]{{1,2}}\s?)?(?:{'|'.join(beginnings)})", re.IGNORECASE)


def _confesses(paragraph: Paragraph) -> bool:
    """Whether the line says of itself that a program speaks."""
    text = paragraph.text
    return bool(
        len(text) <= _LONGEST
        and any(word in text for word in WORDS.of_programs)
        and _sentences("always").match(text)
        and not _SPOKEN.search(text)
    )


def _answers(paragraph: Paragraph) -> bool:
    """Whether the line addresses whoever asked, as the first and last lines of an answer do."""
    text = paragraph.text
    return bool(
        len(text) <= _LONGEST
        and (_sentences("edges").match(text) or speaks(text))
        and not _SPOKEN.search(text)
    )


def _hands_over(paragraph: Paragraph) -> bool:
    return hands_over(paragraph.text) and not _SPOKEN.search(paragraph.text)


def _heads_changes(paragraph: Paragraph) -> bool:
    return lists_changes(paragraph.text)


def _asides(paragraph: Paragraph) -> tuple[tuple[int, int], ...]:
    """The sentences of a longer paragraph in which a program speaks: of itself anywhere, to whoever asked at both ends."""
    text = paragraph.text
    ends = [match.end() for match in _NEXT_SENTENCE.finditer(text)]
    if not ends or _SPOKEN.search(text):
        return ()
    pieces = list(zip([0, *ends], [*ends, len(text)], strict=True))
    outer = {pieces[0], *pieces[-2:]}
    looked_at = pieces if any(word in text for word in WORDS.of_programs) else sorted(outer)
    return tuple(
        (start, start + len(text[start:end].rstrip()))
        for start, end in looked_at
        if end - start <= _LONGEST
        and (
            (
                any(word in text[start:end] for word in WORDS.of_programs)
                and _sentences("always").match(text, start, end)
            )
            or (
                (start, end) in outer
                and (_sentences("edges").match(text, start, end) or speaks(text[start:end]))
            )
        )
    )


def find(document: Document) -> Iterator[Finding]:
    """Traces of chat programs in the whole document; a sentence inside a paragraph is for a person to cut."""
    yield from report(document, CHECK.id, measure)
    filled = [
        number for number, block in enumerate(document.blocks) if block.role is not Role.BLANK
    ]
    near = (
        {*filled[:_EDGE], *filled[-_EDGE:]} if len(filled) > _EDGE else {*filled[:1], *filled[-1:]}
    )
    changes = _changes(document, filled)
    for number in filled:
        block = document.blocks[number]
        if changes is not None and number >= changes:
            break
        paragraph, span = block.paragraph, block.span
        alone = len(filled) > 1 and number in near and paragraph.fact(_answers)
        if paragraph.fact(_confesses) or alone or paragraph.fact(_hands_over):
            mark = _speech(span.start, span.end)
            yield finding(document, CHECK.id, mark, Fix(line_removal(document, number), ""))
        elif number in {filled[0], filled[-1]}:
            for start, end in paragraph.fact(_asides):
                mark = _speech(block.start + start, block.start + end)
                gone = Span(*cut(document.text, mark.start, mark.end))
                yield finding(document, CHECK.id, mark, Fix(gone, ""))
    if changes is not None:
        mark = _speech(document.blocks[changes].start, document.blocks[filled[-1]].span.end)
        gone = line_removal(document, changes, last=True)
        yield finding(document, CHECK.id, mark, Fix(Span(gone.start, mark.end), ""))


def _changes(document: Document, filled: Sequence[int]) -> int | None:
    """Where the list of what the program changed begins, if the text ends with one."""
    for place in range(len(filled) - 2, 0, -1):
        block = document.blocks[filled[place]]
        if block.paragraph.fact(_heads_changes):
            return filled[place]
        behind = document.blocks[filled[place + 1]]
        if behind.role is not Role.ITEM:
            return None
    return None


def _speech(start: int, end: int) -> Mark:
    return Mark(
        start,
        end,
        Kind.AI,
        Phrase("A chat program speaks here"),
        Phrase("a sentence to the person who asked for the text"),
    )


CHECK = Check(
    id="markup.answers",
    kinds=(Kind.AI,),
    title=Phrase("Traces of chat programs"),
    run=find,
    examples=(
        Example("Der Etat wächst. ⟦citeturn0search2⟧", fixed="Der Etat wächst."),
        Example(
            "Der Etat wächst.⟦:contentReference[oaicite:1]{index=1}⟧", fixed="Der Etat wächst."
        ),
        Example(
            "The vote failed.⟦【7:1†source】⟧ It was close.⟦[cite: 3]⟧",
            language="en",
            fixed="The vote failed. It was close.",
        ),
        Example(
            "⟦Gerne! Hier ist die gekürzte Fassung:⟧\n\nDer Rat tagt.\n\nEr stimmt ab.",
            fixed="Der Rat tagt.\n\nEr stimmt ab.",
        ),
        Example("Der Rat tagt.\n\n⟦Soll ich noch einen Teaser schreiben?⟧", fixed="Der Rat tagt."),
        Example(
            "The council met.\n\n⟦I hope this helps! Let me know if you want any changes.⟧",
            language="en",
            fixed="The council met.",
        ),
        Example(
            "⟦As an AI language model, I cannot browse the web.⟧\n\nThe council met.",
            language="en",
            fixed="The council met.",
        ),
        Example(
            "„Als KI-Modell kann ich das nicht“, antwortete der Chatbot.\n\nDas Publikum lachte."
        ),
        Example(
            "Der Rat sagte das. ⟦[cite:2598d0ab-1]⟧ So steht es da. ⟦filecite turn0file3⟧",
            fixed="Der Rat sagte das. So steht es da.",
        ),
        Example(
            '⟦entity["organization","Holmsunder Bauverein","Verein"]⟧ hatte geklagt.',
            fixed="Holmsunder Bauverein hatte geklagt.",
        ),
        Example(
            "Die Halle wird groß, sagte Lund. ⟦Als KI-Sprachmodell kann ich keine Preise nennen.⟧ Der Bau beginnt im Mai.",
            fixed="Die Halle wird groß, sagte Lund. Der Bau beginnt im Mai.",
        ),
        Example(
            "⟦Hier ist eine sachlichere Fassung deines Textes:⟧\n\nDer Rat tagt.\n\n⟦Wenn du magst, passe ich den Ton noch an.⟧",
            fixed="Der Rat tagt.",
        ),
        Example(
            "The council met.\n\n⟦Shall I also draft a post for it?⟧",
            language="en",
            fixed="The council met.",
        ),
        Example(
            "Der Rat tagt.\n\nEr stimmt ab.\n\n⟦Was ich geändert habe:\n- Passiv durch Aktiv ersetzt\n- Sätze gekürzt⟧",
            fixed="Der Rat tagt.\n\nEr stimmt ab.",
        ),
        Example(
            "⟦Alles klar, ich fasse die Meldung für dich zusammen:⟧\n\nDer Rat tagt.\n\nEr stimmt ab.\n\n⟦Hinweis: Bitte überprüfe die Angaben vor der Veröffentlichung.⟧"
        ),
        Example(
            "⟦Got it! I’ll turn this into a short news report.⟧\n\nThe council met.\n\n⟦Happy to adjust the tone or length!⟧",
            language="en",
        ),
        Example(
            "Was sich ändert:\n\n- Der Bus fährt öfter\n- Die Karte kostet mehr\n\nDer Rat tagt."
        ),
        Example("Klar, der Artikel 5 gilt.\n\nDer Rat tagt.\n\nSie schrieb den Text selbst."),
        Example("Hier ist der Zug schon abgefahren.\n\nEr kam um acht."),
        Example("I hope this helps you sleep, she wrote.\n\nHe did.", language="en"),
        Example("Here is the train.\n\nIt is late, and the U-turn at 5 is closed.", language="en"),
        Example("Wie es weitergeht.\n\nSoll man das tun? Soll ich? Er schwieg."),
    ),
)
