"""A house whose rules cannot be read does not let anything leave without a word."""

from dataclasses import replace

import pytest

from copydesk.desk.approve import GateClosedError, approve
from copydesk.review.gate_rules import DEFAULT_RULES
from desk.conftest import looked_at

DOUBTED = replace(DEFAULT_RULES, doubted=True)


def test_the_gate_is_closed_and_says_why(room):
    found = looked_at(room.archive, 2)
    with pytest.raises(GateClosedError) as closed:
        approve(room.archive, 2, found, "Ada", rules=DOUBTED)
    assert "could not be read in full" in closed.value.items[0].sentence.said()


def test_a_reason_opens_it_and_the_approval_keeps_both(room):
    found = looked_at(room.archive, 2)
    approve(room.archive, 2, found, "Ada", rules=DOUBTED, reason="Andruck")
    approval = room.archive.approvals.of_draft(2)[-1][1]
    assert approval.reason == "Andruck"
    assert any("Regeln des Hauses" in item for item in approval.open_items), (
        "in the text's language"
    )
