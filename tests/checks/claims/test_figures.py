"""Figures that disagree: numbers in words and digits, and one hint that names both places."""

import pytest

from copydesk.checks.claims.disagreeing import find
from copydesk.checks.claims.words.number_words import number_in
from copydesk.model.kinds import Kind
from copydesk.text.document import Document


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("elf", "de", 11),
        ("einundzwanzig", "de", 21),
        ("siebenundneunzig", "de", 97),
        ("hundert", "de", None),
        ("zweihundert", "de", 200),
        ("dreihundertzwölf", "de", 312),
        ("viertausend", "de", 4000),
        ("eleven", "en", 11),
        ("ninety-nine", "en", 99),
        ("4.300", "de", 4300),
        ("4,300", "en", 4300),
        ("2,4", "de", 2.4),
        ("2.4", "en", 2.4),
        ("1.2.3", "de", None),
        ("eine", "de", None),
        ("one", "en", None),
        ("haus", "de", None),
    ],
)
def test_numbers_are_read_in_words_and_in_digits(word, language, number):
    assert number_in(word, language) == number


def test_one_finding_names_both_places_and_is_a_hint():
    text = (
        "Die Hafenbrücke kostete 80 Millionen Euro.\n\nDie Hafenbrücke kostete 90 Millionen Euro."
    )
    (finding,) = find(Document(text, language="de"))
    assert (finding.kind, finding.hint) == (Kind.FIGURES_DISAGREE, True)
    assert [span.of(text) for span in finding.spans] == ["80 Millionen Euro", "90 Millionen Euro"]
    assert finding.span == finding.spans[1]
    assert str(finding.evidence).startswith("90 Millionen Euro here, 80 Millionen Euro above")


def test_a_third_figure_is_held_against_the_first_that_differs():
    one, other = "Die Halle fasst 40 Gäste im Saal.", "Die Halle fasst 50 Gäste im Saal."
    text = f"{one}\n\n{other}\n\n{one}"
    assert [finding.spans[0].start for finding in find(Document(text, language="de"))] == [
        text.index("40"),
        text.index("50"),
    ]


def test_a_headline_is_held_against_nothing():
    text = "Hafenbrücke kostete 80 Millionen Euro\n\nDie Hafenbrücke kostete 90 Millionen Euro."
    assert list(find(Document(text, language="de"))) == []
