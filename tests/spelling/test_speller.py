"""What a dictionary knows, what is known besides it, and what happens without one."""

import io

import pytest

from copydesk.engine.frames import frame, read_frames
from copydesk.engine.speller import serve
from copydesk.model.phrase import CopydeskError
from copydesk.spelling.dictionaries import dictionaries
from copydesk.spelling.own_words import forget, own_words, teach
from copydesk.spelling.speller import speller
from spelling.dictionary import write_dictionary


@pytest.fixture(autouse=True)
def bare(monkeypatch, tmp_path):
    """No dictionary but those that a test writes."""
    monkeypatch.setattr("copydesk.spelling.dictionaries._of_the_system", lambda: ())
    monkeypatch.delenv("DICPATH", raising=False)


@pytest.mark.parametrize(
    "word", ["Hafen", "Meer", "Hafenbecken", "Hafenverwaltung", "Katharina", "Hamburg"]
)
def test_known_words_names_and_compounds_of_known_words_are_right(tmp_path, word):
    assert speller("de", write_dictionary(tmp_path)).knows(word)


@pytest.mark.parametrize(
    "word",
    ["Haffen", "Mehr\u200ber", "Hafenbeckn", "hafenbecken", "Hafnbecken", "liegtt", "Źdźbło"],
)
def test_slips_are_wrong_in_compounds_too(tmp_path, word):
    assert not speller("de", write_dictionary(tmp_path)).knows(word)


def test_what_could_be_meant_is_proposed(tmp_path):
    assert "Hafen" in speller("de", write_dictionary(tmp_path)).suggest("Haffen")


def test_without_a_dictionary_nobody_spells(tmp_path):
    assert speller("de", tmp_path) is None
    assert speller("en", write_dictionary(tmp_path)) is None


def test_the_users_own_dictionary_goes_first_and_hyphenation_is_none(tmp_path, monkeypatch):
    own, system = write_dictionary(tmp_path / "own"), write_dictionary(tmp_path / "system")
    write_dictionary(tmp_path / "system", "de_CH")
    write_dictionary(tmp_path / "system", "hyph_de_DE")
    monkeypatch.setenv("DICPATH", str(system))
    assert dictionaries("de", own) == (own / "de_DE.dic",)
    assert dictionaries("de-CH", None) == (system / "de_DE.dic",)
    (system / "de_DE.aff").unlink()
    assert dictionaries("de", None) == (system / "de_CH.dic",)


def test_own_words_are_kept_by_the_line_and_forgotten(tmp_path):
    file = tmp_path / "new" / "words.txt"
    assert own_words(file) == frozenset()
    teach(file, "Wümme")
    assert teach(file, "Aller") == {"Wümme", "Aller"}
    assert file.read_text("utf-8") == "Aller\nWümme\n"
    assert forget(file, "Aller") == {"Wümme"}
    file.unlink()
    file.mkdir()
    with pytest.raises(CopydeskError, match="is not a file"):
        teach(file, "Leine")


def test_the_process_answers_in_order_and_says_where_there_is_no_dictionary(tmp_path):
    own = str(write_dictionary(tmp_path))
    asked = [
        {"do": "words", "language": "de", "own": own, "words": ["Hafen", "Haffen"]},
        {"do": "suggest", "language": "de", "own": own, "word": "Haffen"},
        {"do": "words", "language": "pl", "own": own, "words": ["kot"]},
    ]
    out = io.BytesIO()
    serve(io.BytesIO(b"".join(map(frame, asked))), out)
    out.seek(0)
    spelt, suggested, none = read_frames(out)
    assert spelt == {
        "is": "spelt",
        "language": "de",
        "asked": ["Hafen", "Haffen"],
        "wrong": ["Haffen"],
    }
    assert suggested["words"][0] == "Hafen"
    assert none == {"is": "none", "language": "pl"}


def test_a_file_that_cannot_be_read_keeps_its_words(tmp_path):
    path = tmp_path / "words.txt"
    path.write_bytes("Grüffelo\n".encode("latin-1"))
    assert own_words(path) == frozenset()
    with pytest.raises(CopydeskError, match="cannot be read"):
        teach(path, "Karlchen")
    assert path.read_bytes() == "Grüffelo\n".encode("latin-1")
