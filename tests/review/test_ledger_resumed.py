"""Words that were checked, edited, saved and brought back are as they were; near ones are not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


TOWER = "The tower was built in 1861. It cost £40,000 then, and 75 men died.\n\nNobody was blamed. The tower stands in Hull."


def saved(ledger: Ledger) -> Ledger:
    """As the archive gives it back after a save."""
    known = {claim.id: claim for claim in ledger.claims}

    def kept(claim: Claim) -> Claim:
        last = known[claim.id]
        before = last.before or Judged(last.anchor.exact, last.status, last.checkers, last.remark)
        return replace(claim, before=before) if claim.status is ClaimStatus.OPEN else claim

    ledger = ledger.recorded([kept(claim) for claim in ledger.carried("Mia", NOW)])
    renewed = ledger.renewed
    return ledger.recorded(
        [replace(c, anchor=renewed[c.id]) for c in ledger.claims if c.id in renewed]
    )


@given(
    st.sampled_from(
        ["built in 1861", "It cost £40,000 then, and 75 men died.", "Nobody was blamed.", "£40,000"]
    ),
    st.data(),
)
def test_taking_edits_back_brings_a_verified_claim_back_whenever_it_was_saved(words, data):
    start = TOWER.index(words)
    here = Span(start, start + len(words))
    verified = Claim(1, 1, anchor_of(TOWER, here), words, "Mia", NOW, status=ClaimStatus.VERIFIED)
    ledger, edits = Ledger(TOWER, (verified,)), list[Edit]()
    steps = data.draw(st.integers(1, 6))
    saves = data.draw(st.integers(0, steps - 1))
    for step in range(steps):
        text = ledger.text
        at = min(len(text), data.draw(st.integers(max(0, here.start - 4), here.end + 4)))
        gone = text[at : at + data.draw(st.sampled_from([0, 0, 0, 1, 1, 2, 8, 30]))]
        come = data.draw(st.sampled_from(["", "x", " ", "1", "ab ", ".", " 1862", "\n"]))
        edits.append(Edit(at, gone, come))
        ledger = ledger.edited(edits[-1])
        ledger = saved(ledger) if step == saves else ledger
    for edit in reversed(edits):
        ledger = ledger.edited(edit.inverse())
    (standing,) = ledger.standings
    assert (standing.span, standing.status) == (here, ClaimStatus.VERIFIED)
