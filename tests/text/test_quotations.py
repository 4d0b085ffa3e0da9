"""Which stretches of a text somebody else says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.text.document import Document
from copydesk.text.quotations import quotations


def quoted(text: str, language: str = "de") -> list[str]:
    return [q.span.of(text) for q in Document(text, language=language).fact(quotations)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Er sagte: „Komm!“ und ging.", ["„Komm!“"]),
        ("Er sagte: »Komm!« und ging.", ["»Komm!«"]),
        ("Er sagte: «Komm!» und ging.", ["«Komm!»"]),
        ('Er sagte: "Komm!" und ging.', ['"Komm!"']),
        ("He said “come” and left.", ["“come”"]),
        ("''Come,'' he said. ''Now.''", ["''Come,''", "''Now.''"]),
        ("„Er rief ‚Komm!‘ und ging“, sagte sie.", ["„Er rief ‚Komm!‘ und ging“", "‚Komm!‘"]),
        ("‘Come,’ he said. It’s late.", ["‘Come,’"]),
        ('Ein Schirm von 27" und "Ja".', ['"Ja"']),
        ("Sie sagte: „Es waren 12“, und: „Nein.“", ["„Es waren 12“", "„Nein.“"]),
        ('Er sagte: "Es waren 12", und ging.', ['"Es waren 12"']),
        ("Rock ’n’ Roll ist’s.", []),
    ],
)
def test_the_marks_of_german_and_english_quotations_are_known(text, wanted):
    assert quoted(text) == wanted


def test_a_quotation_opened_anew_in_each_paragraph_is_one():
    text = "„Erster Absatz.\n\n„Zweiter Absatz.“\n\nEnde."
    assert quoted(text) == ["„Erster Absatz.\n\n„Zweiter Absatz.“"]


def test_a_quotation_runs_through_paragraphs_without_a_mark():
    text = "„Erster Absatz.\n\nZweiter Absatz.\n\nDritter.“ Ende."
    assert quoted(text) == ["„Erster Absatz.\n\nZweiter Absatz.\n\nDritter.“"]


def test_one_that_is_never_closed_ends_with_its_paragraph():
    text = "Er sagte: „Komm.\n\nDann ging er.\n\nSie sagte: „Ja.“"
    found = Document(text, language="de").fact(quotations)
    assert [(q.span.of(text), q.closed) for q in found] == [("„Komm.", False), ("„Ja.“", True)]


def test_a_forgotten_closing_mark_does_not_swallow_the_next_quotation():
    text = "„Komm, sagte er. „Ja“, sagte sie."
    assert quoted(text)[-1] == "„Ja“"


@given(st.text(alphabet="aB .,„“”»«\"'’‚‘‹›\n12", max_size=120))
def test_quotations_lie_in_the_text_and_cross_no_other(text):
    found = Document(text, language="de").fact(quotations)
    for q in found:
        assert 0 <= q.span.start < q.span.end <= len(text)
    for a in found:
        for b in found:
            if a.span.start < b.span.start < a.span.end:
                assert b.span.end <= a.span.end
