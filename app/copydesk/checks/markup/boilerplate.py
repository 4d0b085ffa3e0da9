"""Whole lines that belong to the page and not to the text: buttons, links to other articles, credits, section names."""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.page.certain import (
    is_bare,
    is_signature,
    may_head,
    names_makers,
    says_something,
)
from copydesk.checks.markup.page.line_features import known_as, look
from copydesk.checks.markup.page.line_model import model
from copydesk.checks.markup.page.line_trust import MOST_LINES, believed, in_a_row, may_be_page
from copydesk.checks.markup.page.own_lines import (
    is_caption,
    is_series,
    is_set,
    is_spoken,
    of_live_blog,
)
from copydesk.checks.markup.seeing.about_code import is_about_code, vocabulary_of_code
from copydesk.checks.markup.seeing.footnotes import is_note
from copydesk.checks.markup.seeing.house_rules import house_findings
from copydesk.checks.markup.seeing.marks import Mark, finding, line_removal
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Block, Document, Role

_ANYWHERE = frozenset({"line", "lead", "letter", "credit"})
_LAST = _ANYWHERE | {"word", "date"}
_FIRST = _LAST | {"section"}
"""Which phrases count where: a bare date or ``Menu`` is the page's in the first and the last line."""
_NOT_ALONE = 3
"""Filled lines that a text must have for one of them to be chrome."""
_SURE = frozenset({"line", "lead", "letter"})
"""Phrases that are chrome by their words alone."""
_PAGE = 3
"""Lines of a page, captions left out, that show that one was pasted whole."""
_FRAME = re.compile(r"\s*(?:\[/?(?:caption|wp_caption|figure|gallery|embed)\b|<!--|<\w)")
"""What begins so holds codes, which their own checks take away."""
_WHOLE = frozenset({"line", "letter"})
"""Of these, those that stand for themselves even beside one paragraph."""
_BULK = 0.98
_TECHNICAL = 30.0
"""Words of computing in a thousand from which lists of short names are no menus."""


def find(document: Document) -> Iterator[Finding]:
    """Lines of page chrome, and what the house wants flagged."""
    yield from house_findings(document)
    filled = _filled(document)
    phrases = [
        _listed(b, p) for b, p in zip(document.blocks, document.facts(known_as), strict=True)
    ]
    if len(filled) < _NOT_ALONE:
        for number in _beside_prose(document, filled, phrases):
            first, last = number == filled[0], number == filled[-1]
            yield _finding(document, number, "line", 0.0, first=first, last=last)
        return
    edges = {filled[0]: _FIRST, filled[-1]: _LAST}
    sure = {number for number in filled if phrases[number] in edges.get(number, _ANYWHERE)}
    sure -= {n for n in sure if phrases[n] == "word" and is_spoken(document.blocks[n])}
    sure -= {n for n in sure if phrases[n] == "word" and is_series(document, n, filled)}
    captions = {n for n in sure if is_caption(document.blocks[n])}
    if len(sure - captions) < _PAGE:
        sure -= captions
    sure |= {filled[place] for place in in_a_row([phrases[number] for number in filled])}
    if not may_be_page(phrases) and not sure:
        return
    chances = document.fact(_chances)
    if not (sure or chances):
        return
    if document.fact(is_about_code):
        sure, chances = {number for number in sure if phrases[number] == "letter"}, {}
    chosen: dict[int, str] = {}
    entries = of_live_blog(document, filled)
    lines = [document.blocks[number].paragraph.text for number in filled]
    for place, (number, text) in enumerate(zip(filled, lines, strict=True)):
        if _FRAME.match(text) or is_note(document, text) or is_signature(lines, place):
            continue
        if number in sure:
            chosen[number] = phrases[number]
        elif number in chances and number not in entries and not is_set(document.blocks[number]):
            chosen[number] = "model"
    ending = _ending(filled, chosen)
    below = dict(pairwise(filled))
    for number, name in chosen.items():
        first, last = number == filled[0], number in ending
        paragraph = document.blocks[number].paragraph
        heads = below.get(number, number) not in chosen and may_head(paragraph)
        chance = chances.get(number, 0.0)
        yield _finding(
            document,
            number,
            name,
            chance,
            first=first or heads or names_makers(paragraph),
            last=last,
        )


def _heads_a_sentence(document: Document, number: int) -> bool:
    """Whether a sentence stands right below the line: then the line may be its heading."""
    below = document.blocks[number + 1 : number + 2]
    return any(block.paragraph.text.rstrip().endswith((".", "!", "?", "“", "«")) for block in below)


def _listed(block: Block, phrase: str) -> str:
    """The phrase of a line; the words of an item may be those of the author's own list."""
    return "" if block.role is Role.ITEM and phrase not in _SURE else phrase


def _beside_prose(
    document: Document, filled: Sequence[int], phrases: Sequence[str]
) -> Sequence[int]:
    """The one line of a page that stands beside the one paragraph of a text."""
    chrome = [n for n in filled if phrases[n] in _WHOLE]
    if len(filled) != 2 or len(chrome) != 1:
        return ()
    prose = next(n for n in filled if n not in chrome)
    is_text = document.blocks[prose].paragraph.fact(look).is_body
    return chrome if is_text and not document.fact(is_about_code) else ()


def _filled(document: Document) -> list[int]:
    return [number for number, block in enumerate(document.blocks) if block.role is not Role.BLANK]


def _chances(document: Document) -> dict[int, float]:
    """The chances of the lines that the line model takes for chrome, by the number of their block."""
    filled = _filled(document)
    if len(filled) > MOST_LINES or not may_be_page(document.facts(known_as)):
        return {}
    if document.fact(vocabulary_of_code) >= _TECHNICAL:
        return {}
    lines = [document.blocks[number].paragraph.fact(look) for number in filled]
    chances = model().chances(lines)
    taken = believed(lines, chances, document.language)
    return {number: chances[place] for place, number in enumerate(filled) if taken[place]}


def _ending(filled: Sequence[int], chosen: Container[int]) -> set[int]:
    """Those of the chosen lines behind which nothing stays."""
    end: set[int] = set()
    for number in reversed(filled):
        if number not in chosen:
            break
        end.add(number)
    return end


_WHY = {
    "line": (Phrase("Page chrome"), Phrase("a phrase that stands on pages round an article")),
    "letter": (
        Phrase("Not part of the text?"),
        Phrase("a line of a mail program or a shared page"),
    ),
    "lead": (
        Phrase("Link to another article"),
        Phrase("a phrase with which pages point elsewhere"),
    ),
    "credit": (
        Phrase("Credit line: does it stay?"),
        Phrase("it may be a real credit, or the page's"),
    ),
    "word": (Phrase("Page chrome?"), Phrase("a word of pages, alone at the edge of the text")),
    "date": (Phrase("Date of the page?"), Phrase("it stands alone at the edge of the text")),
    "section": (Phrase("Name of a section"), Phrase("it stands alone in the first line")),
}


def _finding(
    document: Document, number: int, name: str, chance: float, *, first: bool, last: bool
) -> Finding:
    """The line as a finding; ``first`` says that it may be a headline or a heading, which never goes unseen."""
    span = document.blocks[number].span
    why = Phrase(
        "its words and its place are those of page chrome ({percent} %)",
        percent=round(100 * chance),
    )
    message, evidence_ = _WHY.get(name, (Phrase("Page chrome?"), why))
    mark = Mark(span.start, span.end, Kind.BOILERPLATE, message, evidence_)
    paragraph = document.blocks[number].paragraph
    known = name in _SURE and not says_something(paragraph)
    guessed = name == "model" and chance >= _BULK and is_bare(paragraph)
    guessed = guessed and not _heads_a_sentence(document, number)
    bulk = not first and (known or guessed)
    return finding(
        document, CHECK.id, mark, Fix(line_removal(document, number, last=last), "", bulk=bulk)
    )


CHECK = Check(
    id="markup.boilerplate",
    kinds=(Kind.BOILERPLATE,),
    title=Phrase("Page chrome"),
    run=find,
    examples=(
        Example(
            "Der Rat tagt.\n\n⟦Artikel teilen⟧\n\nEr stimmt ab.\n\n⟦Zurück nach oben⟧",
            fixed="Der Rat tagt.\n\nEr stimmt ab.",
        ),
        Example(
            "Der Rat tagt.\n\nEr stimmt ab.\n\n⟦Lesen Sie auch: Der Haushalt der Stadt⟧",
            fixed="Der Rat tagt.\n\nEr stimmt ab.",
        ),
        Example(
            "⟦Politik⟧\n\nDer Rat tagt.\n\nEr stimmt ab.", fixed="Der Rat tagt.\n\nEr stimmt ab."
        ),
        Example(
            "Der Rat tagt.\n\nEr stimmt ab.\n\n⟦Artikel drucken | Teilen auf Facebook | Kommentare⟧"
        ),
        Example(
            "Schreiben Sie <b> vor das Wort und </b> dahinter. Das Tag <i> macht es schräg, <u> zieht einen Strich.\n\nDer Browser zeigt es.\n\n⟦ACHTUNG: Externe E-Mail. Öffnen Sie keine Anhänge.⟧"
        ),
        Example(
            "⟦ACHTUNG: Externe E-Mail. Öffnen Sie keine Anhänge.⟧\n\nDer Rat tagt.\n\nEr stimmt ab."
        ),
        Example("Kiel | Ort der Nähe | Teilung\n\nDer Rat tagt.\n\nEr stimmt ab."),
        Example(
            "Der Rat tagt.\n\nSeit 38 Jahren am Fluss: Gerlinde Maurer auf der Treppe. Foto: Demirtaş\n\nEr stimmt ab.\n\nText: Merlin Staack, Fotos: Pia Rugenstein"
        ),
        Example(
            "The council met.\n\nIt voted.\n\n⟦Back to top button⟧",
            language="en",
            fixed="The council met.\n\nIt voted.",
        ),
        Example(
            "The council met.\n\n⟦Share this story⟧\n\n⟦Facebook⟧\n\n⟦WhatsApp⟧\n\nIt voted.",
            language="en",
            fixed="The council met.\n\nIt voted.",
        ),
        Example(
            "The council met.\n\n⟦Advertisement - Story continues below⟧\n\nIt voted.\n\n⟦Reporting by Ann Doe; editing by Bo Lee⟧",
            language="en",
        ),
        Example("The council met.\n\nIt voted.\n\n⟦Sent from my phone⟧", language="en"),
        Example(
            "10:12 AM\n\nThe council votes.\n\n10:40 AM\n\nIt agreed.\n\nMore follows.",
            language="en",
        ),
        Example(
            "⟦Startseite > Lokales > Kiel⟧\n\nDer Rat tagt.\n\nEr stimmt ab.\n\n⟦Kontakt | Cookie-Einstellungen | AGB⟧",
            fixed="Der Rat tagt.\n\nEr stimmt ab.",
        ),
        Example(
            "Der Rat der Stadt hat am Abend nach langer Debatte dem Umbau des alten Hafens zugestimmt, der seit Jahren geplant war.\n\n⟦Übersetzt mit DeepL.com (kostenlose Version)⟧",
        ),
        Example(
            "Kiel > Plön > Eutin\n\nSo fährt der Bus.\n\nKontakt | Nähe | Distanz\n\nSo heißt das Stück."
        ),
        Example(
            "Reporting by the Times showed gaps.\n\nComments\n\nThe first is short.\n\nThe second is long.",
            language="en",
        ),
        Example("Die Dienste im Test:\n\n- Facebook\n- WhatsApp\n- Instagram\n- Telegram"),
        Example(
            "Wie es läuft\n\nFacebook\n\nDas Netz wächst.\n\nWhatsApp\n\nEs wächst auch.\n\nVideo\n\nEs folgt."
        ),
        Example(
            "The council met.\n\n⟦Read more: Why the bridge is closed⟧\n\nIt voted.", language="en"
        ),
        Example("Der Rat tagt.\n\nEr stimmt ab.\n\n⟦Back to top button⟧"),
        Example(
            "The lift\n\nBy Ana Orr\nPhotographs: Deb Sorrell\n\nIt rose.\n\nIt fell.",
            language="en",
        ),
        Example(
            "Der Rat tagt.\n\nWelt und Politik trafen sich.\n\nLesen Sie auch das Kleingedruckte, riet er."
        ),
        Example(
            "Er sagte: „Artikel teilen kann jeder.“\n\nDas stimmt.\n\nWerbung half dem Verein."
        ),
        Example(
            "The council met.\n\nWorld leaders came.\n\nRead the letter again, she said.",
            language="en",
        ),
    ),
)
