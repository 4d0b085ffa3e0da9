"""A change of a claim is taken back by itself: whatever came since stays."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.claim import Claim, ClaimKind, ClaimStatus, Link, Use
from copydesk.model.decision import Anchor
from copydesk.review.claim_change import ClaimChange, undone
from copydesk.review.ledger import TAKEN_BACK

NOW = datetime(2024, 5, 2, tzinfo=UTC)
LINKS = st.sets(st.sampled_from([1, 2, 3])).map(
    lambda numbers: tuple(Link(n, Use.CITED, "Eva", NOW) for n in sorted(numbers))
)
WORDS = st.sampled_from(["", "a", "b"])
CLAIM = Claim(1, 1, Anchor("40 Millionen"), "Er kostet so viel.", "Eva", NOW)
CLAIMS = st.builds(
    lambda status, kind, question, answer, instead, links: replace(
        CLAIM, status=status, kind=kind, question=question, answer=answer, instead=instead, links=links
    ),
    st.sampled_from(ClaimStatus),
    st.sampled_from(ClaimKind),
    WORDS,
    WORDS,
    WORDS,
    LINKS,
)  # fmt: skip


def said(claim):
    """All that people say of a claim."""
    links = {(link.source_id, link.locator) for link in claim.links}
    words = (claim.question, claim.answer, claim.instead, claim.concerns)
    return claim.status, claim.kind, claim.statement, words, links


@given(CLAIMS, CLAIMS)
def test_a_change_taken_back_at_once_leaves_what_was(before, after):
    change = ClaimChange(before, after)
    assert said(change.onto(before)) == said(after)
    assert said(change.inverse.onto(after)) == said(before)


@given(CLAIMS, CLAIMS, CLAIMS)
def test_what_came_since_stays(before, after, later):
    taken_back = ClaimChange(before, after).inverse.onto(later)
    for name in ("status", "kind", "question", "answer", "instead"):
        changed = getattr(before, name) != getattr(after, name)
        if not changed or getattr(later, name) != getattr(after, name):
            assert getattr(taken_back, name) == getattr(later, name)
    kept = {link.source_id for link in taken_back.links}
    ours = {link.source_id for link in before.links} ^ {link.source_id for link in after.links}
    assert kept - ours == {link.source_id for link in later.links} - ours


def test_an_answer_that_came_after_a_question_outlives_the_question():
    asked = replace(CLAIM, status=ClaimStatus.QUERY_AUTHOR, question="Woher?")
    answered = replace(asked, status=ClaimStatus.OPEN, answer="Vom Amt.")
    taken_back = ClaimChange(CLAIM, asked).inverse.onto(answered)
    assert (taken_back.question, taken_back.answer) == ("", "Vom Amt.")
    assert taken_back.status is ClaimStatus.OPEN


@pytest.mark.parametrize(
    ("now", "fits"),
    [
        (CLAIM, True),
        (replace(CLAIM, question="Woher?"), True),
        (replace(CLAIM, answer="Vom Amt."), True),
        (replace(CLAIM, question="Wer sagt das?"), False),
    ],
    ids=["as it was", "made already", "something else changed", "the same changed"],
)
def test_a_change_fits_where_nobody_changed_the_same_otherwise(now, fits):
    assert ClaimChange(CLAIM, replace(CLAIM, question="Woher?")).fits(now) is fits


def test_a_claim_that_the_change_made_is_none_any_more_and_keeps_what_others_gave_it():
    made = replace(CLAIM, links=(Link(1, Use.CITED, "Eva", NOW),), status=ClaimStatus.SOURCED)
    later = replace(made, links=(*made.links, Link(2, Use.CITED, "Jan", NOW)), answer="Vom Amt.")
    gone = undone(ClaimChange(replace(made, id=0), made), later, "Eva", NOW)
    assert gone.status is ClaimStatus.NOT_A_CLAIM
    assert gone.anchor.ordinal == Anchor.GONE
    assert [link.source_id for link in gone.links] == [2]
    assert (gone.answer, gone.remark) == ("Vom Amt.", TAKEN_BACK.template)
