"""The house's gate, as people write it: what is wrong is named, and the rest holds."""

import tomllib

from copydesk.engine.house_file import HouseRules, house_starter, read_house
from copydesk.model.claim import ClaimKind, ClaimStatus
from copydesk.model.kinds import Kind
from copydesk.review.gate_rules import GateRules


def test_a_house_says_what_blocks_and_who_may_override():
    rules = read_house(
        """
        [gate]
        findings = ["placeholder"]
        markup_errors = false
        claims = ["open", "sourced"]
        second_pair = ["figure", "name or title"]
        override = ["Eva Brandt"]
        four_eyes = true
        """
    )
    assert rules.problems == ()
    assert rules.gate == GateRules(
        kinds=frozenset({Kind.PLACEHOLDER}),
        markup_errors=False,
        statuses=frozenset({ClaimStatus.OPEN, ClaimStatus.SOURCED}),
        second_pair=frozenset({ClaimKind.FIGURE, ClaimKind.NAME}),
        override=frozenset({"Eva Brandt"}),
        four_eyes=True,
    )


def test_what_is_wrong_is_named_and_stays_as_it_is_by_default():
    rules = read_house(
        '[gate]\nfindings = ["nonsense"]\nfour_eyes = 1\noverride = [2]\ngates = 3\norphans = false'
    )
    said = [problem.said() for problem in rules.problems]
    assert [words.split(" is")[0] for words in said] == [
        "House rules: gate.findings",
        "House rules: gate.override",
        "House rules: gate.four_eyes",
        "House rules: nobody knows what “gate.gates”",
    ]
    assert rules.gate == GateRules(orphans=False, doubted=True)
    assert read_house("gate = 1").gate == GateRules(doubted=True)


def test_the_starter_shows_the_defaults():
    text = house_starter()
    begins = text.index("# [gate]")
    gate = "\n".join(line.removeprefix("# ") for line in text[begins:].splitlines())
    assert read_house(gate) == HouseRules()
    assert len(tomllib.loads(gate)["gate"]) == 8
