"""The house's own rules: what is wrong is named, the rest holds."""

import pytest

from copydesk.checks.analysis import Analyst
from copydesk.engine.house_file import HouseRules, house_starter, load_house, read_house
from copydesk.model.house import DEFAULT_HOUSE
from copydesk.model.house_pattern import HousePattern


def test_the_template_is_valid_and_changes_nothing():
    assert read_house(house_starter()) == HouseRules()


def test_rules_are_read():
    rules = read_house(
        'flag = ["Mehr Hafen"]\nallow = ["TK"]\nnames = ["Kim Petersen"]\nclaims = "all"\n'
        '[[pattern]]\nfind = "x+y"\nmessage = "Nein"\nreplace = "z"\n'
    )
    assert not rules.problems
    assert rules.house.flag == ("Mehr Hafen",)
    assert rules.house.allow == {"TK"}
    assert rules.house.names == {"Kim Petersen"}
    assert rules.house.claims == "all"
    assert rules.house.patterns == (HousePattern("x+y", "Nein", "z"),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("flag = [", "TOML"),
        ("flag = [3]", "flag is a list"),
        ('claims = "some"', "claims is"),
        ("strange = 1", "strange"),
        ('[[pattern]]\nfind = "(?=x)"', "pattern 1"),
        ("[[pattern]]\nfind = 3", "pattern 1"),
        ("pattern = 3", "pattern 1"),
    ],
)
def test_what_is_wrong_is_named(text, words):
    [problem] = read_house(text).problems
    assert words in problem.said()


def test_one_bad_pattern_leaves_the_rest():
    rules = read_house('flag = ["a"]\n[[pattern]]\nfind = "("\n[[pattern]]\nfind = "b"\n')
    assert len(rules.problems) == 1
    assert rules.house.flag == ("a",)
    assert [pattern.pattern for pattern in rules.house.patterns] == ["b"]


def test_no_file_is_no_rule_and_a_folder_is_a_sentence(tmp_path):
    assert load_house(tmp_path / "none.toml") == HouseRules()
    rules = load_house(tmp_path)
    assert rules.house == DEFAULT_HOUSE
    assert rules.problems


def test_a_pattern_of_the_house_finds_and_repairs():
    house = read_house(
        '[[pattern]]\nfind = "Redaktionsschluss"\nmessage = "Vermerk"\nreplace = ""\n'
    ).house
    analyst = Analyst(house)
    findings = analyst.findings(
        analyst.read("Der Rat tagt heute. Redaktionsschluss. Dann geht es weiter.", language="de")
    )
    [finding] = [f for f in findings if f.text == "Redaktionsschluss"]
    assert finding.fix is not None
    assert finding.fix.replacement == ""


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("[gate\nfour_eyes = true", True),
        ("[gate]\nfour_eyes = 7", True),
        ("[gate]\nfour_eys = true", True),
        ("gate = 3", True),
        ("nobody_knows = 1\n[gate]\nfour_eyes = true", False),
        ("", False),
    ],
)
def test_rules_of_the_gate_that_cannot_be_followed_are_in_doubt(text, doubted):
    assert read_house(text).gate.doubted is doubted


def test_a_file_that_is_no_text_leaves_the_gate_in_doubt(tmp_path):
    path = tmp_path / "house.toml"
    path.write_bytes(b"\xff\xfe[gate]")
    assert load_house(path).gate.doubted
