"""Which paragraphs of an interview are answers: they are said by whoever is asked."""

import re
from collections.abc import Iterator

from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import read_sentences
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.kinds_of_text import Answers
from copydesk.text.paragraph import Paragraph

_LONGEST = 400
"""Code points of a question that is a paragraph."""
_LEAST = 2
"""Questions that make an interview."""
_ONE_IN = 5
"""Paragraphs of an interview, of which one at least is a question."""
_ENDS = '*_"”“«» \t'
_LABEL = re.compile(r"\W{0,3}[^\W\d_][^\s:]{0,24}(?: [^\s:]{1,20}){0,2}:\s")
"""``Q: …``, ``JOS WEYRICH: …``."""
_SPEAKER = re.compile(r"\W{0,3}[^\W\d_][^\s:]{0,24}(?: [^\s:]{1,20}){0,2}:\W{0,3}\s")
"""The same, in bold type, too: ``**Jos Weyrich:** …``."""
_NO_ANSWER = frozenset("*_•–—-#[(>")
_ADDRESSED = re.compile(
    r"(?<=\s)(?:Sie|Ihnen|Ihr|Ihre[nmrs]?)\b|^\W*(?:Frau|Herr|Ms|Mrs|Mr|Dr|Professor)\b"
)
"""Somebody is spoken to; the German ``Sie`` inside of a sentence is no ``she``."""


def answers(document: Document) -> tuple[Span | None, ...]:
    """For each block of an interview that answers, where it was asked; None for all others.

    The paragraph behind a question answers it, and a later one where somebody says ``I``. Questions and answers for readers, in which
    nobody says ``I``, are the writer's own. Where a person has chosen the kind of text, its policy decides.
    """
    chosen = document.chosen_kind
    if chosen is not None and chosen.answers is not Answers.WRITER:
        return tuple(_said_in_turn(document, chosen.answers))
    blocks = document.blocks
    asked = document.facts(_asks)
    questions = [n for n, it_asks in enumerate(asked) if it_asks]
    found: list[Span | None] = [None] * len(blocks)
    filled = sum(block.role is not Role.BLANK for block in blocks)
    if len(questions) < _LEAST or len(questions) * _ONE_IN < filled:
        return tuple(found)
    labelled = any(_LABEL.match(blocks[n].paragraph.text) for n in questions)
    question, first, own = None, False, False
    for number, block in enumerate(blocks):
        if block.role is Role.BLANK:
            continue
        if block.role is Role.HEADING:
            question = None
        elif asked[number]:
            question, first = Span(block.start, block.start + len(block.paragraph.text)), True
        elif question is not None:
            in_person = bool(_bits(block.paragraph) & Tag.FIRST_PERSON)
            if (first or in_person) and _may_answer(block.paragraph.text, labelled=labelled):
                found[number] = question
                own = own or in_person
            first = False
    addressed = any(_speaks_to(blocks[n].paragraph) for n in questions)
    return tuple(found) if own and addressed else (None,) * len(blocks)


def _said_in_turn(document: Document, by: Answers) -> Iterator[Span | None]:
    """For each block of what a person calls an interview or a transcript where its speaker is: the question, or the name before it."""
    asked = document.facts(_asks)
    speaker: Span | None = None
    for number, block in enumerate(document.blocks):
        text = block.paragraph.text
        label = _SPEAKER.match(text) if by is Answers.LABELLED else None
        if block.role is Role.HEADING:
            speaker = None
        elif label or (by is Answers.ASKED and asked[number]):
            end = label.end() if label else len(text)
            speaker = Span(block.start, block.start + end)
        apart = block.role is Role.BLANK or asked[number] or text[:1] in _NO_ANSWER
        yield speaker if label or not apart else None


def _may_answer(text: str, *, labelled: bool) -> bool:
    """No note in italics, no point of a list; with a label where questions have one."""
    return text[:1] not in _NO_ANSWER and (not labelled or bool(_LABEL.match(text)))


def _asks(paragraph: Paragraph) -> bool:
    """Whether the paragraph is a question."""
    text = paragraph.text.strip(_ENDS)
    return (
        text.endswith("?")
        and len(text) <= _LONGEST
        and not paragraph.text.startswith(("„", "“", "»"))
    )


def _speaks_to(paragraph: Paragraph) -> bool:
    return bool(_bits(paragraph) & Tag.SECOND_PERSON) or bool(_ADDRESSED.search(paragraph.text))


def _bits(paragraph: Paragraph) -> int:
    bits = 0
    for sentence in paragraph.fact(read_sentences):
        bits |= sentence.all_bits
    return bits
