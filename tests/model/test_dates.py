"""Dates are read as people write them, and what is none is none."""

import pytest

from copydesk.model.dates import read_date


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("", ""),
        ("2024", "2024"),
        ("2024-03", "2024-03"),
        ("2024-03-15", "2024-03-15"),
        ("15.3.2024", "2024-03-15"),
        (" 1. 12. 2026 ", "2026-12-01"),
        ("03.2024", "2024-03"),
        ("29.2.2024", "2024-02-29"),
    ],
)
def test_a_date_is_kept_in_one_way(words, kept):
    assert read_date(words) == kept


@pytest.mark.parametrize(
    "words",
    [
        "gestern",
        "31.11.2026",
        "2026-13-99",
        "2026-02-29",
        "15.3.24",
        "3/15/2024",
        "20",
        "0000",
        "15.2024.3",
    ],
)
def test_what_is_no_date_is_none(words):
    assert read_date(words) is None
