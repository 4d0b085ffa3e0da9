"""Sentences for the user before their language is known."""

from copydesk.model.phrase import CopydeskError, Phrase


def test_a_phrase_says_its_words_in_english_and_in_a_catalogue():
    phrase = Phrase("Leftover {what}", what=Phrase("tag"))
    assert phrase.said() == "Leftover tag"
    assert phrase.said({"Leftover {what}": "Rest: {what}", "tag": "Tag"}) == "Rest: Tag"


def test_braces_in_words_of_the_draft_stay_as_they_are():
    assert Phrase("Found {what}", what="{x} {0}").said() == "Found {x} {0}"


def test_a_template_without_words_is_not_formatted():
    assert Phrase("100 % {sure}").said() == "100 % {sure}"


def test_an_error_is_its_sentence():
    error = CopydeskError(Phrase("{file} is empty.", file="a.txt"))
    assert str(error) == "a.txt is empty."
    assert error.phrase.template == "{file} is empty."
