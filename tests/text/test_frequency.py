"""How common words are: of parts, of words from abroad, of languages without a table."""

import pytest

from copydesk.text.frequency import frequency, has_words, zipf


def test_a_word_is_as_common_as_its_rarest_part():
    assert zipf("Rosneft-Aktie", "de") == min(zipf("Rosneft", "de"), zipf("Aktie", "de"))
    assert zipf("-Aktie-", "de") == zipf("Aktie", "de")


@pytest.mark.parametrize("word", ["", "-", "Xqzvw"])
def test_of_what_is_no_word_nothing_is_known(word):
    assert zipf(word, "de") == zipf(word, "en") == 0


def test_case_and_the_shape_of_an_apostrophe_do_not_matter():
    assert zipf("DON’T", "en") == zipf("don't", "en") > 4


def test_an_english_word_counts_a_little_less_abroad():
    assert zipf("yesterday", "de") == pytest.approx(zipf("yesterday", "en") - 1)
    assert zipf("yesterday", "xx") == pytest.approx(zipf("yesterday", "en") - 1)
    assert zipf("und", "de") == frequency("und", "de")


def test_a_language_that_nobody_knows_is_looked_up_in_german():
    assert frequency("und", "xx") == frequency("Und", "de") > 6
    assert frequency("yesterday", "de") < frequency("yesterday", "en-GB")


def test_words_of_known_languages_can_be_looked_up():
    assert has_words("de-AT")
    assert has_words("und")
    assert not has_words("xx")
