"""A language is one file of data, and what it lacks is told when it is read."""

from dataclasses import dataclass

import pytest

from copydesk.text.languages.filled import AnyOf, Entries, Words, filled
from copydesk.text.languages.language import any_of, languages


def test_every_language_has_its_name_and_its_stop_words():
    assert list(languages())[:2] == ["de", "en"]
    for code, language in languages().items():
        assert language.code == code
        assert language.name
        assert len(language.stop_words) > 30, code


@dataclass(frozen=True, slots=True)
class Lists:
    small: Words
    heads: AnyOf
    told: Entries
    values: dict[str, int]
    least: int


ROWS = {
    "small": "a b",
    "heads": "an | to | sent by | x(?:y|z)",
    "told": "sign up\n| e-mail",
    "values": "ten=10 two=2",
    "least": 3,
}


def test_lists_are_read_into_what_they_are():
    lists = filled(Lists, ROWS)
    assert lists == Lists(
        frozenset({"a", "b"}), r"(?:an|to|sent\ by|x(?:y|z))", ("sign up", "e-mail"), {"ten": 10, "two": 2}, 3
    )  # fmt: skip


def test_a_list_that_is_missing_is_told_by_its_name():
    with pytest.raises(KeyError, match="told"):
        filled(Lists, {name: row for name, row in ROWS.items() if name != "told"})


def test_a_blank_may_stand_within_an_abbreviation():
    assert any_of(frozenset({"z.B", "Nr"})) == r"z\.\s?B|Nr"
