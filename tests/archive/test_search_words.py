"""A search finds what people type: other spellings, parts of compounds, words with joints that nobody sees, ``dämm*``."""

import pytest

from archive.test_search import found
from archive.test_versions import save
from copydesk.archive.search.words import is_part, long_words, spellings

TEXT = (
    "In Gütersloh und in der Straße von Wöhler steht eine Überwachungskamera. Herr Weiß, Rechts\u00adanwalt, "
    "spricht von Wärmedämmung und Dämmstoffen. Der Stadtrat berät. Mueller kommt aus Duesseldorf."
)


@pytest.fixture
def story(archive, draft):
    save(archive, draft, TEXT)
    return draft.id


@pytest.mark.parametrize(
    "query",
    [
        "Guetersloh ", "gutersloh", "woehler ", "strasse ", "Weiss ", "Müller ", "Düsseldorf ",
        "Kamera", "kamera ", "Dämmung ", "stadtrat", "Rechtsanwalt", "Rechtsanwalt ", "dämm*", "dämm* Kamera",
        "Kamera Strasse Weiss", "Überwachung",
    ],
)  # fmt: skip
def test_what_people_type_is_found(archive, story, query):
    assert found(archive, query) == [story]
    assert found(archive, query, rank=True) == [story]


@pytest.mark.parametrize(
    "query", ["Ober ", "Kameras Elefant", '"Kamera Straße"', "tadt ", "Gutersloo"]
)
def test_what_is_in_no_text_is_not(archive, story, query):
    assert found(archive, query) == []


def test_the_whole_compound_is_marked(archive, story):
    (hit,) = archive.search.find("Kamera ")
    assert [mark.of(hit.snippet) for mark in hit.marks] == ["Überwachungskamera"]


def test_spellings():
    assert spellings("Guetersloh") == ("Guetersloh", "gutersloh")
    assert spellings("Straße") == ("Straße", "strasse")
    assert spellings("neue") == ("neue",)
    assert spellings("Hafen") == ("Hafen",)
    assert len(spellings("aeoeueae" * 4)) <= 9


def test_long_words_are_noted_as_the_index_holds_them():
    assert long_words("Rechts\u00adanwalt, Überwachungskamera, Hafen, ab\u200bcd") == {
        "rechtsanwalt": "rechts anwalt",
        "uberwachungskamera": "uberwachungskamera",
        "abcd": "ab cd",
    }


def test_a_short_word_is_part_of_another_at_its_edges_only():
    assert is_part("stadt", "hauptstadt")
    assert is_part("stadt", "hauptstadte")
    assert is_part("stadt", "stadtverwaltung")
    assert not is_part("ober", "oktoberfeste")
