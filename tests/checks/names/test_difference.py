"""What is different between two spellings, as the card says it."""

import pytest

from copydesk.checks.names.likeness.difference import in_words


@pytest.mark.parametrize(
    ("suspect", "proposed", "said"),
    [
        ("Teßen", "Tessen", "ß or ss only"),
        ("Youtube", "YouTube", "capitals only"),
        ("KOSSAK", "Kossak", "capitals only"),
        ("Kuehn", "Kühn", "accents or umlauts only"),
        ("Meierbrand", "Meier-Brand", "the hyphen only"),
        ("OBrien", "O’Brien", "the apostrophe only"),
        ("Petersn", "Petersen", "one letter missing (e)"),
        ("Peterseen", "Petersen", "one letter more (e)"),
        ("Petorsen", "Petersen", "one letter apart (o for e)"),
        ("Petesren", "Petersen", "two letters changed places (sr for rs)"),
    ],
)
def test_what_is_different_is_said_in_words(suspect, proposed, said):
    assert str(in_words(suspect, proposed)) == said
