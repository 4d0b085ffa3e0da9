"""How common a word is: from a table that is mapped, as the list it was made from says it."""

import pytest
import wordfreq

import index_words
from copydesk.text.frequency import frequency, zipf
from copydesk.text.languages.language import languages
from copydesk.text.word_table import FrequencyTable, word_table

LEVELS = [[], ["der", "die"], ["hafen"], [], ["möwe", "naïve"]]


@pytest.fixture
def table():
    return FrequencyTable(memoryview(index_words.indexed(LEVELS)))


def test_every_word_has_the_level_that_it_was_given(table):
    for level, words in enumerate(LEVELS):
        for word in words:
            assert table.zipf(word) == (900 - level) / 100


@pytest.mark.parametrize("word", ["", "d", "Der", "hafe", "hafens", "\x00", "möwen", "\U0001f600"])
def test_a_word_that_is_not_there_is_unknown(table, word):
    assert table.zipf(word) == 0.0


def test_a_table_of_nothing_knows_nothing():
    assert FrequencyTable(memoryview(index_words.indexed([]))).zipf("der") == 0.0


@pytest.mark.parametrize("code", sorted(languages()))
def test_every_language_has_its_table_and_it_is_up_to_date(code):
    known = wordfreq.available_languages("large" if code in index_words.WHOLE else "small")[code]
    levels = wordfreq.read_cBpack(known)
    table = word_table(code)
    for level, words in enumerate(levels):
        for word in words[::40]:
            assert table.zipf(word) == (900 - level) / 100


def test_a_language_without_a_table_has_none():
    assert word_table("eo") is None


def test_a_name_from_abroad_counts_a_little_less_in_a_german_text():
    assert zipf("neighbour", "de") == pytest.approx(frequency("neighbour", "en") - 1.0)
    assert zipf("Der", "de") == frequency("der", "de")
    assert zipf("Rhein-Kreis", "de") == min(frequency("rhein", "de"), frequency("kreis", "de"))
