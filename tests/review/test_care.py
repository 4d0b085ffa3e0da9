"""An unsourced statement that is a claim is checked in the ledger, and counted once."""

from dataclasses import replace

import pytest

from copydesk.model.claim import ClaimStatus
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.review.gate import gate
from copydesk.review.gate_rules import GateRules
from copydesk.review.ledger import Ledger
from copydesk.review.review import Review
from review.making import decision, finding
from review.test_ledger import TEXT, change, claim

COST = "Der Hafen kostet 40 Millionen Euro."
UNSOURCED = finding(TEXT, COST, Kind.UNSOURCED_CLAIM, severity=Severity.WARNING)


def beside(*claims, findings=(UNSOURCED,), decisions=()):
    return Review(TEXT, 0, findings, decisions).beside(Ledger(TEXT, claims))


def test_a_claim_on_the_words_answers_for_the_finding():
    review = beside(claim(COST))
    assert review.open_findings == ()
    (settled,) = review.settled
    assert settled.by.status is ClaimStatus.VERIFIED
    assert review.progress == (1, 1)


@pytest.mark.parametrize("words", ["40 Millionen", "Er wird 2027 fertig."])
def test_a_claim_on_a_smaller_part_or_beside_it_does_not(words):
    assert beside(claim(words)).open_findings == (UNSOURCED,)


@pytest.mark.parametrize(
    ("what", "words", "answers"),
    [
        ("40 Millionen", "40 Millionen", True),
        ("40 Millionen", "kostet 40 Millionen Euro", True),
        ("40 Millionen, Hafen", "40 Millionen", False),
        ("40 Millionen, Hafen", "Hafen kostet 40 Millionen", True),
        ("40 Millionen", "Der Hafen kostet 40", False),
    ],
)
def test_claims_answer_that_hold_all_facts_which_the_finding_names(what, words, answers):
    named = replace(UNSOURCED, evidence=Phrase("contains: {what}", what=what))
    assert (beside(claim(words), findings=(named,)).open_findings == ()) == answers


def test_several_claims_answer_together_and_the_one_that_is_not_done_speaks():
    review = beside(claim("Der Hafen"), claim("40 Millionen", status=ClaimStatus.OPEN, number=2))
    assert review.settled[0].by.status is ClaimStatus.OPEN


def test_other_findings_are_not_the_ledgers():
    vague = finding(TEXT, COST, Kind.VAGUE_ATTRIBUTION)
    assert beside(claim(COST), findings=(vague,)).open_findings == (vague,)


def test_what_a_person_decided_is_shown_first():
    kept = decision(TEXT, UNSOURCED)
    assert beside(claim(COST), decisions=(kept,)).settled[0].by == kept


@pytest.mark.parametrize(
    ("status", "items"),
    [(ClaimStatus.VERIFIED, 0), (ClaimStatus.SOURCED, 0), (ClaimStatus.OPEN, 1)],
)
def test_the_gate_counts_the_statement_once(status, items):
    review = Review(TEXT, findings=(UNSOURCED,))
    found = gate(review, GateRules(), Ledger(TEXT, (claim(COST, status=status),)))
    assert [item.text for item in found] == [COST] * items
    assert len(gate(review)) == 1, "without a ledger nobody answers for it"


def test_a_claim_whose_words_were_changed_stands_in_the_way_itself():
    ledger = Ledger(TEXT, (claim(COST),)).edited(change(TEXT, "40", "140"))
    changed = finding(
        ledger.text, COST.replace("40", "140"), Kind.UNSOURCED_CLAIM, severity=Severity.WARNING
    )
    (item,) = gate(Review(ledger.text, findings=(changed,)), GateRules(), ledger)
    assert item.message.said() == "The words were changed after the check"


def test_a_ledger_of_another_text_is_refused():
    with pytest.raises(ValueError, match="another text"):
        Review(TEXT).beside(Ledger("Anders."))
