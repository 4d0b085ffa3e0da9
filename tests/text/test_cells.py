"""No cell is a formula, and every one can be read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.text.cells import cell_words, harmless_cell


@pytest.mark.parametrize("words", ["=1+1", "+49 40", "-5 Grad", "@ada", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_run_stands_behind_an_apostrophe(words):
    assert harmless_cell(words) == f"'{words}"


@pytest.mark.parametrize("words", ["Ada", "5-mal", "", "’s", "'n Abend"])
def test_other_words_are_left_alone(words):
    assert harmless_cell(words) == words


@given(st.text("'=a", max_size=6))
def test_every_cell_can_be_read_back(words):
    assert cell_words(harmless_cell(words)) == words
