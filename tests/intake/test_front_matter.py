"""Front matter is YAML or TOML between two rules and names something known; a dialogue between rules is text."""

import pytest

from copydesk.intake.front_matter import split_front_matter


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ('---\ntitle: "A: b"\nlang: de\ntags:\n- a\n  - b\n---\n\nText', "A: b", "Text"),
        ("---\nTitle: A\n# Bemerkung\n...\nText", "A", "Text"),
        ('+++\ntitle = "A"\ndate = 2024-03-01\n+++\nText', "A", "Text"),
    ],
)
def test_data_before_a_text_is_taken_off(text, title, rest):
    front, body = split_front_matter(text)
    assert (front.title, body) == (title, rest)


@pytest.mark.parametrize(
    "text",
    [
        "---\nMüller: Was sagen Sie?\nSchmidt: Nichts.\n---\nRest",
        "---\nDate: Heute\nDate: Morgen\n---\nRest",
        "---\ntitle: A\nEin Satz ohne alles.\n---\nRest",
        "---\nfoo: bar\n---\nRest",
        "+++\ntitle = A\n+++\nRest",
        "---\n---\nRest",
        "---\ntitle: nie zu Ende",
        "--- \n\nText",
    ],
)
def test_what_is_no_data_stays(text):
    assert split_front_matter(text)[1] == text
