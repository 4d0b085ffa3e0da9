"""Dates and sums are reckoned up, and only what is certain is said; the words that make a claim are its focus."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copydesk.checks.claims import dates, sums
from copydesk.checks.claims.arithmetic.words import amount
from copydesk.checks.claims.unsourced import find
from copydesk.text.document import Document
from properties import examples


def said(check, text, language):
    return [
        (finding.text, str(finding.evidence))
        for finding in check.find(Document(text, language=language))
    ]


def test_the_card_holds_the_sum():
    assert said(sums, "Die Zahl der Betten hat sich von 400 auf 600 verdoppelt.", "de") == [
        ("verdoppelt", "600 ÷ 400 = 1.5")
    ]
    assert said(sums, "Es kamen 24 Gäste, davon 14 Frauen und 12 Männer.", "de") == [
        ("24 Gäste, davon 14 Frauen und 12 Männer", "14 + 12 = 26, more than 24")
    ]
    assert said(dates, "The vote was on Monday, 26 September 2021.", "en") == [
        ("Monday, 26 September 2021", "by the calendar it is a Sunday")
    ]
    assert said(dates, "Moss, born in 1940, died in 2010 aged 75.", "en") == [
        ("75", "2010 − 1940 = 70")
    ]


@pytest.mark.parametrize(
    ("written", "scale", "least", "most"),
    [
        ("400", "", 395, 405),
        ("4.300", "", 4295, 4305),
        ("37", "", 37, 37),
        ("1,2", "Millionen", 1_150_000, 1_250_000),
    ],
)
def test_a_round_figure_may_have_been_another(written, scale, least, most):
    found = amount(written, scale, "de")
    assert (round(found.least), round(found.most)) == (least, most)


@settings(max_examples=examples(80))
@given(st.integers(500, 5000), st.integers(1, 90))
@example(1000, 1)
def test_a_rate_that_was_reckoned_right_is_never_shown(first, rate):
    last = round(first * (1 + rate / 100))
    text = f"Der Preis stieg um {rate} Prozent von {first} auf {last} Euro."
    assert not said(sums, text, "de")


@settings(max_examples=examples(60))
@given(st.dates())
def test_no_day_of_the_calendar_is_shown_beside_its_own_weekday(day):
    if day.year < 1900:
        return
    weekday = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"][
        day.weekday()
    ]
    text = f"Am {weekday}, {day.day:02}.{day.month:02}.{day.year}, war Sitzung."
    assert not said(dates, text, "de")


def test_two_weekdays_of_one_text_are_held_against_each_other():
    text = "Am Dienstag, 4. Juni, reist sie ab. Zurück ist sie am {}, 8. Juni."
    assert said(dates, text.format("Sonntag"), "de")
    assert not said(dates, text.format("Samstag"), "de")


def test_the_focus_of_a_claim_is_its_words_and_lies_in_its_sentence():
    text = "Der Betreiber hat die Prüfberichte jahrelang heimlich gefälscht und 3,4 Millionen Euro kassiert."
    shown = [finding for finding in find(Document(text, language="de")) if not finding.hint]
    assert len(shown) == 1
    words = [span.of(text) for span in shown[0].focus]
    assert "3,4 Millionen" in " ".join(words)
    assert any("gefälscht" in word for word in words)
    for one, next_ in zip(shown[0].focus, shown[0].focus[1:], strict=False):
        assert one.end <= next_.start
    assert all(
        shown[0].span.start <= span.start and span.end <= shown[0].span.end
        for span in shown[0].focus
    )
