"""The lists of given names: no beginning of a sentence is on them."""

import sys
from pathlib import Path

import pytest

from copydesk.checks.names.likeness.given import is_given_name
from copydesk.text.languages.language import languages

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
CALLED_SO = {"Can", "Said", "Will"}
"""Stop words that people are called: they count as names only where they stand inside sentences."""


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_stop_word_is_a_given_name(language):
    words = {word.capitalize() for word in languages()[language].stop_words}
    assert {word for word in words if is_given_name(word)} <= CALLED_SO


def test_what_gathering_leaves_out_is_on_no_list_of_registers(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(PACKAGING), *sys.path])
    from copydesk_resources import read_words
    from gather_names import not_given

    lists = ("names/given_names.txt", "names/given_more.txt")
    gathered = {word for file in lists for line in read_words(file) for word in line.split()}
    assert len(gathered) > 15_000
    assert not gathered & not_given()


@pytest.mark.parametrize("name", ["Marine", "Will", "Can", "Hunter", "Lance", "Kiefer", "Mai"])
def test_names_that_are_words_too_stay_given_names(name):
    assert is_given_name(name)
