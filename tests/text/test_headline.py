"""The headline of a text without markup."""

import pytest

from copydesk.text.headline import likely_headline

BODY = "\n\nDer Rat hat am Montag beschlossen, dass die Brücke im Mai gesperrt wird.\n"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Hafenbrücke wird im Mai gesperrt" + BODY, "Hafenbrücke wird im Mai gesperrt"),
        ("Lokales\n\n4. Mai\n\n„Wir warten nicht länger“" + BODY, "„Wir warten nicht länger“"),
        ("Was wird aus der Brücke?" + BODY, "Was wird aus der Brücke?"),
        ("Der Rat hat heute etwas beschlossen." + BODY, ""),
        ("Ein einzelner Satz ohne Punkt", ""),
        ("und so geht es weiter im Text" + BODY, ""),
        ("", ""),
        (
            "1\n2\n3\n4\n5\nHafenbrücke wird im Mai gesperrt" + BODY,
            "Hafenbrücke wird im Mai gesperrt",
        ),
        ("1\n2\n3\n4\n5\n6\nHafenbrücke wird im Mai gesperrt" + BODY, ""),
        ("Rat sperrt alle" + BODY, "Rat sperrt alle"),
        ("Rat sperrt all" + BODY, ""),
    ],
)
def test_it_is_a_line_that_begins_like_a_sentence_and_does_not_end_like_one(text, headline):
    assert likely_headline(text) == headline
