"""Commands of somebody who dictated, written down as words: ``comma``, ``Punkt neuer Absatz``, ``open quote … close quote``."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark, without_overlaps
from copydesk.checks.markup.seeing.report import report
from copydesk.checks.markup.seeing.words import WORDS
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

_BREAK = re.compile(
    rf"(?<!\w)(?:(?:{WORDS.spoken_stops})[,;.]? )?(?:{WORDS.spoken_breaks})(?!\w)\.?(?=\s+[„“\"»A-ZÄÖÜ]|\s*$)"
)
"""A new paragraph: behind it the text begins anew, with a capital."""
_QUOTES = re.compile(rf"(?i)(?<![\w„“\"»])(?:{WORDS.spoken_quotes})(?!\w)[,.]?")
_MARK = re.compile(rf"(?<=[^\W\d_] )(?:{WORDS.spoken_marks})(?= [^\W\d_])")
"""A mark between two words, in a text that has one of the two above."""
_SPOKEN_OF = re.compile(
    r"(?i)\b(?:ein|eine|einen|das|der|dem|den|the|a|an|this|each|no|kein|keinen)$"
)
_LIKELY = re.compile(rf"{WORDS.spoken_breaks}|{WORDS.spoken_quotes}".lower())
"""Asked of the text in small letters, which is found faster than letters of any case."""
_LEAST_OF_QUOTES = 2


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The commands of one paragraph: a single mark's name says nothing without a command that nobody writes."""
    text = paragraph.text
    if not any(word in text for word in WORDS.spoken_parts) or not _LIKELY.search(text.lower()):
        return ()
    breaks = [match for match in _BREAK.finditer(text) if not _is_spoken_of(text, match)]
    quotes = [match for match in _QUOTES.finditer(text) if not _is_spoken_of(text, match)]
    found = breaks + (quotes if len(quotes) >= _LEAST_OF_QUOTES or breaks else [])
    if found:
        found += [match for match in _MARK.finditer(text) if not _is_spoken_of(text, match)]
    message, why = Phrase("Dictated command"), Phrase("a mark or break that somebody said aloud")
    return without_overlaps(
        Mark(*match.span(), Kind.BOILERPLATE, message, why, "", bulk=False, sure=False)
        for match in found
    )


def _is_spoken_of(text: str, match: re.Match[str]) -> bool:
    return _SPOKEN_OF.search(text[max(0, match.start() - 10) : match.start()].rstrip()) is not None


def find(document: Document) -> Iterator[Finding]:
    """Dictated commands of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.dictation",
    kinds=(Kind.BOILERPLATE,),
    title=Phrase("Dictated commands"),
    run=find,
    examples=(
        Example("Der Rat dankte den Helfern ⟦Komma⟧ die kamen ⟦Punkt neuer Absatz⟧ Es regnet."),
        Example("Sie sagte ⟦Anführungszeichen auf⟧ Weiter ⟦Anführungszeichen zu⟧ und ging."),
        Example(
            "The bridge closes on Monday ⟦full stop new paragraph⟧ Buses go round by the farm.",
            language="en",
        ),
        Example("Seeds ⟦open quote⟧ It will outlive us ⟦close quote⟧ she said.", language="en"),
        Example("Ein Komma kostete Millionen. Der neue Absatz im Gesetz gilt ab Mai. Punkt."),
        Example("The period after the war was hard. A new paragraph ended it.", language="en"),
        Example("Sie diktierte „neuer Absatz“ und lachte.", language="de"),
    ),
)
