"""Words that were checked, edited, saved and brought back are as they were; near ones are not."""

from dataclasses import replace

import pytest

from copydesk.model.claim import Claim, ClaimStatus, Judged
from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.review.gate import gate
from copydesk.review.ledger import RESUMED, UNDONE, Ledger
from copydesk.review.review import Review
from review.making import NOW

CHECKED = "Der Hafen kostet 40 Millionen Euro."
EDITED = CHECKED.replace("40", "14")
TEXT = f"{EDITED}\n\nEr wird 2027 fertig.\n"


def undone(status=ClaimStatus.VERIFIED) -> Claim:
    """As the archive keeps it after a save with the edit."""
    anchor = anchor_of(TEXT, Span(0, len(EDITED)))
    before = Judged(CHECKED, status, ("Mia",), "laut Plan")
    return Claim(1, 1, anchor, EDITED, "Ben", NOW, remark=UNDONE.template, before=before)


def edited(claim: Claim, *edits: tuple[str, str]) -> Ledger:
    ledger = Ledger(TEXT, (claim,))
    for old, new in edits:
        ledger = ledger.edited(Edit(ledger.text.index(old), old, new))
    return ledger


@pytest.mark.parametrize("status", [ClaimStatus.VERIFIED, ClaimStatus.SOURCED, ClaimStatus.WRONG])
def test_words_that_come_back_bring_their_state_along(status):
    (standing,) = edited(undone(status), ("14", "40")).standings
    assert (standing.status, standing.undone, standing.resumed) == (status, False, True)
    assert standing.claim.checkers == ("Mia",)
    (kept,) = edited(undone(status), ("14", "40")).carried("Ben", NOW)
    assert (kept.status, kept.anchor.exact, kept.statement, kept.remark, kept.by) == (
        status, CHECKED, CHECKED, RESUMED.template, "Ben",
    )  # fmt: skip


def test_nearly_the_same_words_are_not_those_that_were_checked():
    ledger = edited(undone(), ("14", "40"), ("Millionen", "Milliarden"))
    (standing,) = ledger.standings
    assert (standing.status, standing.undone) == (ClaimStatus.OPEN, True)
    (kept,) = ledger.carried("Ben", NOW)
    assert (kept.status, kept.remark) == (ClaimStatus.OPEN, UNDONE.template)


def test_a_claim_that_somebody_touched_since_stays_as_they_left_it():
    touched = replace(undone(), status=ClaimStatus.QUERY_AUTHOR, remark="", before=None)
    (standing,) = edited(touched, ("14", "40")).standings
    assert standing.status is ClaimStatus.QUERY_AUTHOR


def test_the_gate_lets_pass_what_stands_again_as_it_was_checked():
    for ledger, open_items in ((edited(undone()), 1), (edited(undone(), ("14", "40")), 0)):
        assert len(gate(Review(ledger.text), ledger=ledger)) == open_items


def test_the_gate_says_that_a_claim_is_wrong_and_what_is_right():
    claim = replace(undone(), status=ClaimStatus.WRONG, instead="54 Millionen", before=None)
    (item,) = gate(Review(TEXT), ledger=Ledger(TEXT, (claim,)))
    assert item.message.said() == "This claim is wrong, right is “54 Millionen”"
    (bare,) = gate(Review(TEXT), ledger=Ledger(TEXT, (replace(claim, instead=""),)))
    assert bare.message.said() == "This claim is wrong"
    corrected = edited(claim, ("14", "54"))
    (changed,) = gate(Review(corrected.text), ledger=corrected)
    assert changed.message.said() == "The words were changed after the check"
