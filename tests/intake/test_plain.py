"""Text files: every code point as it stands, and no encoding guessed in silence."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.intake.read import ReadOptions, read
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError

SENTENCE = "Die Größe der Straße – „fünf Meter“ – kostet 3 €."


def said(reading) -> str:
    return " ".join(str(phrase) for phrase in reading.left_out)


# Zeros in every second place are how UTF-16 is told where nothing else tells it.
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1))
def test_every_text_comes_back_as_the_same_code_points(text):
    reading = read(b"\xef\xbb\xbf" + text.encode(), "a.txt")
    assert reading.text == text
    assert read(text.encode(), "a.txt", ReadOptions("utf-8")).text == text.removeprefix("\ufeff")


# (A zero behind the mark of UTF-16 makes it the mark of UTF-32.)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1))
@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_byte_order_mark_names_the_encoding(encoding, text):
    assert read(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_the_encoding_is_found_without_a_mark(encoding, found):
    reading = read(SENTENCE.encode(encoding), "a.txt")
    assert (reading.text, reading.encoding) == (SENTENCE, found)


def test_an_encoding_that_was_guessed_is_said():
    assert "cp1252" in said(read(SENTENCE.encode("cp1252"), "a.txt"))
    assert read(SENTENCE.encode(), "a.txt").left_out == ()


def test_a_text_of_another_alphabet_is_not_taken_for_western():
    text = "Съешь же ещё этих мягких французских булок, да выпей чаю. " * 5
    assert read(text.encode("cp1251"), "a.txt").text == text


def test_the_user_may_read_it_again_in_another_encoding():
    reading = read("Größe".encode("cp850"), "a.txt", ReadOptions(encoding="cp850"))
    assert (reading.text, reading.encoding, reading.left_out) == ("Größe", "cp850", ())


@pytest.mark.parametrize("name", ["klingonisch", "rot13", "ut\0f"])
def test_an_encoding_that_does_not_exist_is_named(name):
    with pytest.raises(CopydeskError, match="no encoding called"):
        read(b"abc", "a.txt", ReadOptions(encoding=name))


def test_bytes_that_do_not_decode_are_shown_and_counted():
    reading = read("Größe, Füße, Öl".encode() + b" \xff Ende \xfe", "a.txt")
    assert reading.text == "Größe, Füße, Öl � Ende �"
    assert reading.encoding == "utf-8"
    assert "shown as �: 2" in said(reading)


def test_only_line_ends_are_changed():
    text = "a\r\nb\rc\nd\u2028e\x85f\u2029g\xa0h\u00adi\u200bj\tk  \n\n"
    assert read(text.encode(), "a.txt").text == text.replace("\r\n", "\n").replace("\r", "\n")


def test_a_text_file_holds_no_markup():
    reading = read(b"**so** [nicht](x)", "ordner/Mein Text.txt")
    assert reading.format is TextFormat.PLAIN
    assert (reading.title, reading.origin) == ("Mein Text", "Mein Text.txt")


def test_the_original_bytes_are_kept():
    data = SENTENCE.encode("cp1252")
    assert read(data, "a.txt").original == data


def test_a_very_long_line_is_left_whole():
    assert read(b"x" * 300_000, "a.txt").text == "x" * 300_000


def test_data_is_not_text():
    with pytest.raises(CopydeskError, match="data, not text"):
        read(bytes(range(1, 32)) * 100, "a.txt")


@pytest.mark.parametrize("size", [300, 2_000, 20_000])
@pytest.mark.parametrize("seed", range(8))
def test_bytes_by_chance_are_not_text(size, seed):
    with pytest.raises(CopydeskError, match="data, not text"):
        read(random.Random(seed).randbytes(size), "a.txt")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Привет, мир. Это текст о новом мосте. " * 3, "koi8-r"),
        ("東京の橋は明日開く。" * 5, "shift_jis"),
        ("Der Käse schmeckt süß, sagt die Frau. " * 3, "cp1252"),
    ],
)
def test_text_of_other_encodings_is_text(text, encoding):
    assert read(text.encode(encoding), "a.txt").text.strip() == text.strip()


def test_a_text_over_the_limit_is_refused():
    with pytest.raises(CopydeskError, match="more than 5000000 characters"):
        read(b"a" * 5_000_001, "a.txt")
