"""How much of a draft is done: fixes that wait for their version count, and what was counted for another text does not."""

from dataclasses import replace

from copydesk.desk.count_over import count_over
from copydesk.desk.page import counts_of
from copydesk.review.ledger import Ledger
from desk.conftest import looked_at, page


def test_fixes_since_the_last_version_count_as_found_and_done(room):
    plain = counts_of(room.archive, 1, page(room.archive, 1))
    fixed = counts_of(room.archive, 1, replace(page(room.archive, 1), fixes=2))
    assert (fixed.findings, fixed.done) == (plain.findings + 2, plain.done + 2)


def test_a_claim_that_was_recorded_since_the_page_was_made_counts(room):
    before = page(room.archive, 1)
    earlier = replace(before, ledger=Ledger(before.text, ()))
    assert counts_of(room.archive, 1, earlier) == counts_of(room.archive, 1, before)


def test_counts_of_the_newest_version_are_kept(room):
    found = looked_at(room.archive, 1)
    counts = count_over(room.archive, 1, found)
    assert counts is not None
    assert counts.findings > 0
    assert room.archive.drafts.get(1).counts == counts


def test_counts_of_another_text_are_not_kept(room):
    before = room.archive.drafts.get(1).counts
    assert count_over(room.archive, 1, looked_at(room.archive, 2)) is None
    assert room.archive.drafts.get(1).counts == before
