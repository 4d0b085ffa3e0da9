"""What the desk itself wants flagged: its phrases, the forms that it does not write, and its patterns in RE2."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from copydesk.checks.markup.seeing.marks import Mark, finding
from copydesk.model.finding import Finding, Fix
from copydesk.model.house import House
from copydesk.model.house_form import HouseForm
from copydesk.model.house_pattern import HousePattern
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

HOUSE_RULES = "markup.house-rules"
"""The check of these findings: they are shown whatever kinds the house leaves out."""
_MOST = 200
"""Findings of one pattern in one paragraph: a pattern that matches everything must not drown the rest."""


@lru_cache(maxsize=8)
def _phrases(house: House) -> re.Pattern[str] | None:
    if not house.flag:
        return None
    longest_first = sorted(filter(None, house.flag), key=len, reverse=True)
    return re.compile(
        r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE
    )


@lru_cache(maxsize=8)
def _patterns(patterns: tuple[HousePattern, ...]) -> tuple[tuple[HousePattern, Any], ...]:
    """The house's patterns, compiled by RE2: linear in time whatever they say. A bad one was refused when it was read."""
    import re2

    return tuple((pattern, re2.compile(pattern.pattern)) for pattern in patterns)


def measure(paragraph: Paragraph) -> tuple[Mark, ...]:
    """What the house's phrases and patterns meet in one paragraph."""
    house, text = paragraph.house, paragraph.text
    marks: list[Mark] = []
    phrases = _phrases(house)
    if phrases:
        marks += [
            Mark(
                *m.span(),
                Kind.BOILERPLATE,
                Phrase("Flagged by the house"),
                Phrase("the house's list names this phrase"),
            )
            for m in phrases.finditer(text)
        ]
    marks += _of_forms(house, text)
    for pattern, compiled in _patterns(house.patterns) if house.patterns else ():
        for count, match in enumerate(compiled.finditer(text)):
            if count == _MOST or match.start() == match.end():
                break
            marks.append(
                Mark(
                    match.start(),
                    match.end(),
                    Kind.BOILERPLATE,
                    Phrase("{message}", message=pattern.message),
                    Phrase("the house's pattern {pattern}", pattern=pattern.pattern),
                    pattern.replacement,
                )
            )
    return tuple(marks)


@lru_cache(maxsize=8)
def _forms(forms: tuple[HouseForm, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds the forms as whole words, and what is to stand there; at the start of a sentence both with a capital."""
    right = {form.wrong: form.right for form in forms}
    for wrong, better in list(right.items()):
        right.setdefault(_with_capital(wrong), _with_capital(better))
    longest_first = sorted(right, key=len, reverse=True)
    found = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
    return found, right


def _with_capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _of_forms(house: House, text: str) -> Iterator[Mark]:
    """Where a form stands that the house does not write."""
    if not house.prefer:
        return
    forms, right = _forms(house.prefer)
    for match in forms.finditer(text):
        better = right[match[0]]
        said = (
            Phrase("The house writes “{better}”", better=better)
            if better
            else Phrase("The house does not write this")
        )
        evidence = Phrase("the house's list of preferred forms")
        yield Mark(*match.span(), Kind.BOILERPLATE, said, evidence, better or None)


def house_findings(document: Document) -> Iterator[Finding]:
    """What the house wants flagged in the whole document."""
    house = document.house
    if not (house.flag or house.prefer or house.patterns):
        return
    for block, marks in zip(document.blocks, document.facts(measure), strict=True):
        for mark in marks:
            moved = mark.shifted(block.start)
            fix = (
                None
                if mark.replacement is None
                else Fix(Span(moved.start, moved.end), mark.replacement)
            )
            yield finding(document, HOUSE_RULES, moved, fix)
