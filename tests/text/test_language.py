"""Which language a text is in: what a person chose, then the text, then the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.text.document import Document
from copydesk.text.language import UNKNOWN, is_open, language_of
from copydesk.text.prose import prose_of

GERMAN = "Der Rat hat den Ausbau des Hafens am Montag beschlossen."
ENGLISH = "The council has decided to build the harbour, and it will not be cheap."


def test_what_a_person_chose_holds_whatever_the_text_says():
    assert language_of(GERMAN, chosen="en-GB", declared="fr") == "en"


def test_the_text_is_believed_before_the_file_that_declares_something_else():
    assert language_of(GERMAN, declared="en-US") == "de"
    assert language_of(ENGLISH, "auto", declared="de") == "en"


@pytest.mark.parametrize(
    "text", ["", "Eins.", "Donald Trump", "Petersen, Petersen, Peterson", "12 000 €"]
)
def test_the_file_is_believed_where_the_text_says_too_little(text):
    assert language_of(text) == UNKNOWN
    assert language_of(text, declared="de-AT") == "de"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Hafen wächst.", "de"),
        ("Stadtrat tagt heute", "de"),
        ("Bürgermeister eröffnet Brücke", "de"),
        ("The council met.", "en"),
        ("Mayor opens bridge", "en"),
        ("He resigned.", "en"),
        ("La réunion commence", "fr"),
    ],
)
def test_a_headline_says_enough(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    "markup",
    [
        "<i>{}</i>< /p><a href='https://na.do.w/i/z/o' class=\"w-do\">",
        '[gallery ids="1,2" size="do na"] {} [/i][b]',
        "---\ntitle: do na w i z o\nslug: na-do-w\n---\n{}",
        "{} https://www.example.pl/i/na/do/z/w.html?o=w&i=z i@do.pl",
        "{{{{Infobox|na=do|w=z}}}} {} [[Datei:na do w.jpg]] &nbsp;&amp;",
        "```\ni = na; w = do; z = od\nfor o in w: print(i)\n```\n{}",
        "{{% do na %}} {} {{% w %}} \\textit \\par0",
        "{} ![](na/do/w/z.png) [](https://do.na/i/w)",
    ],
)
def test_markup_does_not_count(markup):
    assert language_of(markup.format("Der Hafen wird tiefer.")) == "de"
    assert language_of(markup.format("The harbour will be deeper.")) == "en"


@given(st.text(max_size=400))
def test_any_text_has_a_language_or_none(text):
    assert language_of(text)
    assert len(prose_of(text)) <= len(text) + 1


def test_a_short_text_is_open_and_a_long_one_is_in_a_language_that_we_do_not_know():
    finnish = "Helsingin kaupunki kertoi asiasta keskiviikkona tiedotteessaan. "
    assert is_open(finnish, language_of(finnish))
    assert not is_open(finnish * 20, language_of(finnish * 20))
    assert not is_open(GERMAN, "de")


def test_a_document_is_read_in_the_language_that_is_decided_here():
    assert Document(GERMAN, declared="en-US").language == "de"
    assert Document("Eins.", declared="en-US").language == "en"
    assert Document("Eins.").open_language


def test_a_text_full_of_openings_costs_no_time_that_anyone_would_notice():
    for opening in ("<script", "<!--", "[a ", "{{", "](", "\\[", "a_", "https://"):
        assert language_of(opening * (20_000 // len(opening)))
