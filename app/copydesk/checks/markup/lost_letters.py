"""Letters for which a program put a question mark or typed two signs: ``B?rgermeister``, ``don?t``, ``B"urgermeister``."""

import re
from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.protected import addresses, touches
from copydesk.checks.markup.seeing.report import report
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.frequency import frequency, has_words
from copydesk.text.paragraph import Paragraph

_WORD = re.compile(r"(?<![\w?/&=.#@-])[^\W\d_]{0,30}(?:\?[^\W\d_]{1,30}){1,3}(?![\w?/=@])")
"""A word with question marks for letters, before the last of them at the latest."""
_TYPED = re.compile(r"(?<![\w\"\\])[^\W\d_]{0,30}(?:\"[aouAOUs][^\W\d_]{1,30}){1,3}(?![\w\"=])")
"""The same with the sign that typesetters set before a vowel."""
_LETTERS = {"a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü", "s": "ß"}
_LOST = "äöüßÄÖÜéèáñç"
_APOSTROPHE = re.compile(r"(?<=[a-z])\?(?=(?:s|t|re|ve|ll|d|m)$)")
_COMMON, _OWN, _SHORTEST = 2.5, 4.5, 4
"""Zipf from which a word proves what was lost, and from which its parts are words of their own; letters that it has at least."""


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The words of a paragraph that lost a letter, each with what was meant."""
    text, language = paragraph.text, paragraph.language
    if ("?" not in text and '"' not in text) or not has_words(language):
        return ()
    found = sorted((*_put_for_letters(text, language), *_typed_as_two(text, language)))
    away = addresses(paragraph) if found else ()
    return tuple(_mark(*each) for each in found if not touches(away, each[0], each[1]))


def _mark(start: int, end: int, meant: str) -> Mark:
    message, why = Phrase("A character was lost"), Phrase("a letter of {word} was lost", word=meant)
    return Mark(start, end, Kind.MOJIBAKE, message, why, meant, bulk=False, exact=True, sure=False)


def _put_for_letters(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    for match in _WORD.finditer(text) if "?" in text else ():
        if meant := _meant(match[0], language):
            yield (*match.span(), meant)


def _typed_as_two(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    for match in _TYPED.finditer(text) if '"' in text else ():
        meant = re.sub('"([aouAOUs])', lambda m: _LETTERS[m[1]], match[0])
        if _is_word(meant, language):
            yield (*match.span(), meant)


def _meant(word: str, language: str) -> str:
    """The one common word that comes of it with the letters of Europe; "" where its parts are words that lost a blank."""
    with_sign = _APOSTROPHE.sub("’", word)
    if "?" not in with_sign and frequency(with_sign.replace("’", "'"), language) >= _COMMON:
        return with_sign
    parts = word.split("?")
    if all(frequency(part, language) >= _OWN for part in parts):
        return ""
    made = [word]
    for _ in parts[1:]:
        made = [each.replace("?", letter, 1) for each in made for letter in _LOST]
    right = [each for each in made if _is_word(each, language) and not _is_mixed(each)]
    return max(right, key=lambda each: frequency(each, language), default="")


def _is_mixed(word: str) -> bool:
    """Whether a capital stands within small letters: no lost letter was one."""
    return word[1:] != word[1:].lower() and not word.isupper()


def _is_word(word: str, language: str) -> bool:
    return len(word) >= _SHORTEST and frequency(word, language) >= _COMMON


def find(document: Document) -> Iterator[Finding]:
    """The words of the whole document."""
    yield from report(document, CHECK.id, measure)


CHECK = Check(
    id="markup.lost-letters",
    kinds=(Kind.MOJIBAKE,),
    title=Phrase("Letters lost in a conversion"),
    run=find,
    examples=(
        Example(
            "Der ⟦B?rgermeister⟧ fährt ⟦?ber⟧ die ⟦Br?cke⟧.",
            fixed="Der Bürgermeister fährt über die Brücke.",
        ),
        Example('Der ⟦B"urgermeister⟧ sagt es.', fixed="Der Bürgermeister sagt es."),
        Example(
            "They ⟦don?t⟧ know, the ⟦council?s⟧ clerk said.",
            language="en",
            fixed="They don’t know, the council’s clerk said.",
        ),
        Example("Kommt er?Ja oder nein? Was?Wann?Wo? Mehr auf https://amt.example/?suche=rat"),
        Example('Die Zeitung "unser Blatt" und "ohne Titel", 5"o 3'),
        Example("Is it?No. Who?What? He asked: why?then left.", language="en"),
    ),
)
