"""Every check proves itself on its own examples: what it must find, what it must leave alone, what its fix makes."""

import re

import pytest

from copydesk.checks.check import Check, Example, all_checks
from copydesk.model.edit import apply_all
from copydesk.model.finding import Finding
from copydesk.text.document import Document

MARKS = re.compile("[⟦⟧]")
CASES = [
    pytest.param(check, example, id=f"{check.id}-{number}")
    for check in all_checks()
    for number, example in enumerate(check.examples, 1)
]


def marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the spans that they marked."""
    spans: list[tuple[int, int]] = []
    plain, start = "", 0
    for piece in re.split("([⟦⟧])", text):
        if piece == "⟦":
            start = len(plain)
        elif piece == "⟧":
            spans.append((start, len(plain)))
        else:
            plain += piece
    return plain, spans


def found(check: Check, example: Example, text: str) -> list[Finding]:
    document = Document(text, example.format, example.language)
    return [finding for finding in check.run(document) if finding.hint == example.hint]


@pytest.mark.parametrize(("check", "example"), CASES)
def test_a_check_finds_what_its_example_marks_and_nothing_else(check, example):
    text, spans = marked(example.text)
    findings = found(check, example, text)
    assert sorted({(f.span.start, f.span.end) for f in findings}) == sorted(spans)
    assert all(f.text == f.span.of(text) for f in findings)


@pytest.mark.parametrize(("check", "example"), [c for c in CASES if c.values[1].fixed is not None])
def test_the_fixes_of_a_check_make_the_text_that_its_example_shows(check, example):
    text, _ = marked(example.text)
    edits = {f.fix.span: f.fix.edit(text) for f in found(check, example, text) if f.fix}
    assert apply_all(text, edits.values()) == example.fixed


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.id)
def test_every_check_has_cases_and_traps(check):
    assert [e for e in check.examples if "⟦" in e.text], "no case that must be found"
    assert [e for e in check.examples if "⟦" not in e.text], "no trap that must stay untouched"
