"""Each type of setting takes what it is, tells what else stands in the file, and is read as it was written."""

from dataclasses import dataclass
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.phrase import Phrase
from copydesk.model.setting import (
    Choice,
    Line,
    Members,
    Number,
    Switch,
    Words,
    WordSet,
    chosen,
    parsed,
)


class Role(StrEnum):
    EDITOR = "editor"
    CHECKER = "checker"


@dataclass(frozen=True)
class Some:
    dark: bool = chosen(Switch(False))
    size: int = chosen(Number(16, least=8, most=40))
    name: str = chosen(Line("Mia", key="who"))
    claims: str = chosen(Choice("strong", choices={"strong": Phrase("s"), "all": Phrase("a")}))
    roles: frozenset[Role] = chosen(Members(frozenset(Role), of=Role))
    flag: tuple[str, ...] = chosen(Words(()))
    allow: frozenset[str] = chosen(WordSet(frozenset()))


SETTINGS = st.builds(
    Some,
    dark=st.booleans(),
    size=st.integers(8, 40),
    name=st.text(st.characters(codec="utf-8")),
    claims=st.sampled_from(["strong", "all"]),
    roles=st.frozensets(st.sampled_from(Role)),
    flag=st.lists(st.sampled_from(["Hafen", "Rat"])).map(tuple),
    allow=st.frozensets(st.sampled_from(["Hafen", "Rat"])),
)


def rows(some: Some) -> dict[str, object]:
    from copydesk.model.setting import settings_of

    return {s.key or name: s.write(getattr(some, name)) for name, s in settings_of(Some).items()}


@given(SETTINGS)
def test_what_was_written_is_read_again(some):
    read = parsed(Some, rows(some))
    assert read.settings == some
    assert read.problems == ()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"dark": 1}, "dark is true or false"),
        ({"size": 7}, "size is a whole number from 8 to 40"),
        ({"size": 41}, "size is a whole number from 8 to 40"),
        ({"size": True}, "size is a whole number"),
        ({"who": 5}, "who is a line of words"),
        ({"claims": "none"}, "claims is one of strong, all"),
        ({"roles": ["editor", "boss"]}, "roles is a list of these: editor, checker"),
        ({"roles": "editor"}, "roles is a list of these"),
        ({"flag": ["Hafen", 5]}, "flag is a list of words"),
        ({"allow": 5}, "allow is a list of words"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_kept(row, said):
    read = parsed(Some, {"size": 20, **row})
    assert [said in str(problem) for problem in read.problems] == [True]
    assert read.settings.size == (16 if "size" in row else 20)


def test_of_a_list_with_other_things_the_words_are_read():
    read = parsed(Some, {"flag": ["Hafen", 5, " "]})
    assert read.settings.flag == ("Hafen",)


def test_rows_that_are_no_settings_are_named_with_their_table():
    assert parsed(Some, {"sise": 9}, "house.").unknown == ("house.sise",)


def test_half_a_character_is_not_written():
    assert Line("").write("Ha\ud800fen") == "Ha?fen"
