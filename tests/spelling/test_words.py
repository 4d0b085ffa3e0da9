"""Which words of a line a dictionary is asked about."""

import pytest

from copydesk.spelling.words import word_at, words_in


@pytest.mark.parametrize(
    ("language", "line", "words"),
    [
        ("de", "Der Rat tagt am Montag.", "Der Rat tagt am Montag"),
        ("de", "NÜRTINGEN (dpa) – Die 20-jährige Fahrerin", "dpa Die jährige Fahrerin"),
        ("de", "Siehe https://beispiel.de/pfad und ada@beispiel.de, #hafen @ada", "Siehe und"),
        (
            "de",
            "Ein `wrld` im Code, ein <b>Tag</b> und &nbsp; dazu",
            "Ein im Code ein Tag und dazu",
        ),
        ("de", "[Worte](http://a.b/wrld) und {{ feld }} und Zeile2", "Worte und und Zeile"),
        ("de", "Das iPhone und die WhatsApp-Gruppe", "Das und die Gruppe"),
        ("en", "The councillor met Whelan. Whelan agreed.", "The councillor met Whelan agreed"),
        ("en", "“Don’t,” she said.", "Don’t she said"),
        ("en", "## Heading of it", "Heading of it"),
        ("en", "a b c", ""),
    ],
)
def test_only_prose_is_spelt(language, line, words):
    found = words_in(line, language)
    wanted = [w for w in words.split() if w != "Zeile"]
    assert [each.word for each in found] == wanted
    assert all(line[each.start : each.end] == each.word for each in found)


def test_the_word_at_a_place_is_the_one_that_it_touches():
    assert word_at("Der Hafn liegt", 8, "de").word == "Hafn"
    assert word_at("Der Hafn liegt", 4, "de").word == "Hafn"
    assert word_at("Der 400 liegt", 5, "de") is None


def test_a_line_of_one_long_word_is_looked_at_in_no_time():
    assert words_in("x" * 200_000, "de") is not None
    assert words_in("<" * 50_000 + "a@" * 50_000, "en") is not None
