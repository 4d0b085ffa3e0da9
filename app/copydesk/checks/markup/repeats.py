"""A word that stands there twice in a row, over a line break too."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.check import Check, Example
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.language import primary
from copydesk.text.languages.filled import Words, filled
from copydesk_resources import read_toml

_TWICE = re.compile(
    r"(?<![\w'’.-])(?P<word>[^\W\d_]{2,20})(?P<gap>[ \u00a0]|[ \t]?\n)(?P=word)(?![\w'’-])"
)
_CLAUSE = re.compile(r",\s(?:\w{1,15}\s)?$")
"""Before a relative pronoun: ``der Raum, in den den Gästen niemand folgt``."""


@dataclass(frozen=True, slots=True)
class _Repeated:
    """Small words of a language that no sentence has twice in a row."""

    never_twice: Words


_WORDS = {
    language: filled(_Repeated, lists)
    for language, lists in read_toml("markup/repeats.toml").items()
}


def find(document: Document) -> Iterator[Finding]:
    """The second of two like words with the blank before it."""
    if document.fact(is_about_code):
        return
    for match in _TWICE.finditer(document.text):
        block = document.block_at(match.start())
        known = _WORDS.get(primary(block.paragraph.language))
        if known is None or match["word"] not in known.never_twice or block.role is Role.CODE:
            continue
        if _CLAUSE.search(document.text, max(0, match.start() - 20), match.start()):
            continue
        again = Span(match.end("word"), match.end())
        yield Finding(
            CHECK.id,
            Kind.REPEAT,
            Span(match.start(), match.end()),
            match[0],
            Phrase("Repeated word"),
            Phrase("“{word}” stands there twice in a row", word=match["word"]),
            severity=Kind.REPEAT.traits.severity,
            fix=Fix(again, "", bulk=False),
        )


CHECK = Check(
    id="markup.repeats",
    kinds=(Kind.REPEAT,),
    title=Phrase("Repeated words"),
    run=find,
    examples=(
        Example("Sie trug ⟦den den⟧ Koffer hinaus.", fixed="Sie trug den Koffer hinaus."),
        Example("Er kam ⟦mit\nmit⟧ dem Rad.", fixed="Er kam mit dem Rad."),
        Example("Sie sah ⟦the the⟧ boats.", language="en", fixed="Sie sah the boats."),
        Example("He came ⟦of of⟧ age in May.", language="en", fixed="He came of age in May."),
        Example("Die, die die Brücke bauten, sind fort."),
        Example("Sie sagte, dass das das Ende war."),
        Example("Das Kind, das das Boot sah, winkte."),
        Example("Der Saal, in den den Gästen niemand folgt, ist leer."),
        Example("Der Fall, in dem dem Haus Geld fehlte."),
        Example("Es ging sehr, sehr langsam, nach und nach."),
        Example("All that he had had was gone; that that is so is clear.", language="en"),
        Example("The band The The played.", language="en"),
    ),
)
