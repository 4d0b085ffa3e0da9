"""Names that people sign with: one person, however she spells herself."""

import pytest

from copydesk.model.person import person_key, same_person


@pytest.mark.parametrize(
    "other",
    [
        "Grete Königsmann",
        "GRETE  königsmann ",
        " grete ko\u0308nigsmann",
        "Grete\u00a0Königsmann",
        "Königsmann, Grete",
    ],
)
def test_one_person_however_she_is_written(other):
    assert same_person("Grete Königsmann", other)


@pytest.mark.parametrize("other", ["Grete Königmann", "Greta Königsmann", "Königsmann", ""])
def test_another_person(other):
    assert not same_person("Grete Königsmann", other)


def test_nobody_has_no_key():
    assert person_key(" \t") == ""
