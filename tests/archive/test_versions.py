"""Saving, approving, and what voids an approval."""

import pytest

from archive.conftest import TEXT
from copydesk.archive.values import Event
from copydesk.model.decision import Anchor, Decision, Verdict
from copydesk.model.kinds import Kind
from copydesk.model.phrase import CopydeskError
from copydesk.model.version import Approval, Counts, Release, Status, text_hash


def save(archive, draft, text=TEXT + " Neu.", base=0, **more):
    given = {
        "title": "Hafenausbau",
        "by": "Mia",
        "status": Status.IN_REVIEW,
        "counts": Counts(5, 2),
    }
    return archive.versions.save(draft.id, text, base=base, **(given | more))


def approve(archive, draft, clock, number=None):
    version = archive.versions.latest(draft.id)
    approval = Approval("Eva", clock(), version.sha256, ("one open",), "deadline")
    return archive.approvals.approve(
        draft.id, version.number if number is None else number, approval
    )


def decision(draft, clock, **more):
    given = {"id": 0, "verdict": Verdict.KEPT, "by": "Mia", "at": clock(), "kind": Kind.TAG}
    return Decision(draft_id=draft.id, anchor=Anchor("<b>", "vor ", " nach", 1), **(given | more))


def test_a_save_is_a_new_version_that_follows_the_last(archive, draft):
    saved = save(archive, draft, comment="Schluss ergänzt")
    assert (saved.new, saved.diverged_from, saved.version.number) == (True, None, 1)
    assert saved.version == archive.versions.get(draft.id, 1) == archive.versions.latest(draft.id)
    assert saved.version.previous_sha256 == text_hash(TEXT)
    assert saved.version.base == 0
    (row,) = archive.drafts.list()
    assert (row.done, row.total, row.status) == (2, 5, Status.IN_REVIEW)
    assert [(v.number, v.by, v.comment) for v in archive.versions.list(draft.id)] == [
        (0, "Jo", ""),
        (1, "Mia", "Schluss ergänzt"),
    ]


def test_the_same_text_is_no_new_version_unless_title_or_status_changes(archive, draft):
    save(archive, draft)
    again = save(archive, draft, base=1, counts=Counts(5, 3))
    assert (again.new, again.version.number) == (False, 1)
    assert archive.drafts.list()[0].done == 3
    assert save(archive, draft, base=1, status=Status.FACT_CHECK).version.number == 2
    assert save(archive, draft, base=2, title="Neu", status=Status.FACT_CHECK).version.number == 3
    assert archive.drafts.get(draft.id).title == "Neu"


def test_a_save_on_a_stale_base_is_kept_and_said(archive, draft):
    save(archive, draft, "Fassung A", base=0)
    late = save(archive, draft, "Fassung B", base=0, by="Jo")
    assert (late.version.number, late.diverged_from) == (2, 1)
    assert archive.versions.get(draft.id, 1).text == "Fassung A"


def test_decisions_are_kept_with_the_version(archive, draft, clock):
    saved = save(archive, draft, decisions=[decision(draft, clock), decision(draft, clock)])
    assert [d.id for d in saved.decisions] == [1, 2]
    assert archive.decisions.of_draft(draft.id) == saved.decisions


def test_an_approved_version_leaves_with_its_approval(archive, draft, clock):
    save(archive, draft)
    given = approve(archive, draft, clock)
    assert archive.approvals.approved(draft.id) == given
    assert given.approval.open_items == ("one open",)
    assert archive.drafts.get(draft.id).status is Status.APPROVED
    row = archive.versions.list(draft.id)[1]
    assert (row.approved, row.approved_by, row.release) == (True, "Eva", Release.FIRST)
    assert archive.approvals.of_draft(draft.id) == ((1, given.approval),)


def test_any_later_edit_voids_the_approval(archive, draft, clock):
    save(archive, draft)
    given = approve(archive, draft, clock)
    later = save(archive, draft, TEXT + " Später.", base=1, status=Status.APPROVED)
    assert later.version.status is Status.IN_REVIEW
    with pytest.raises(CopydeskError, match="changed since it was approved"):
        archive.approvals.approved(draft.id)
    with pytest.raises(CopydeskError, match="Version 2 of draft 1 is not approved"):
        archive.approvals.approved(draft.id, 2)
    assert archive.approvals.approved(draft.id, 1) == given


def test_saving_an_approved_draft_unchanged_keeps_the_approval(archive, draft, clock):
    approve(archive, draft, clock)
    again = save(archive, draft, TEXT, status=Status.APPROVED)
    assert not again.new
    assert archive.approvals.approved(draft.id).version.number == 0


def test_leaving_the_status_approved_withdraws_the_approval(archive, draft, clock):
    approve(archive, draft, clock)
    archive.drafts.set_status(draft.id, Status.IN_REVIEW, "Eva")
    with pytest.raises(CopydeskError, match="Approve it again"):
        archive.approvals.approved(draft.id)


def test_nobody_approves_past_a_change_they_have_not_seen(archive, draft, clock):
    seen = archive.versions.latest(draft.id)
    save(archive, draft)
    with pytest.raises(CopydeskError, match="version 1 is the newest"):
        archive.approvals.approve(draft.id, 0, Approval("Eva", clock(), seen.sha256))
    with pytest.raises(CopydeskError, match="not approved"):
        archive.approvals.approved(draft.id)


def test_a_version_that_is_not_there_is_named(archive, draft):
    with pytest.raises(CopydeskError, match="Draft 1 has no version 9"):
        archive.versions.get(draft.id, 9)


def test_taking_a_decision_back_adds_to_the_record(archive, draft, clock):
    (kept,) = archive.decisions.add(decision(draft, clock))
    archive.decisions.revoke(kept.id, "Eva")
    archive.decisions.revoke(kept.id, "Eva")
    (read,) = archive.decisions.of_draft(draft.id)
    assert read.revoked
    assert [e.event for e in archive.log.of_draft(draft.id)].count(Event.REVOKED) == 1
    with pytest.raises(CopydeskError, match="no decision 99"):
        archive.decisions.revoke(99, "Eva")
    with pytest.raises(ValueError, match="kept already"):
        archive.decisions.add(kept)


def test_the_houses_decisions_bear_on_every_draft(archive, draft, clock):
    from dataclasses import replace

    from copydesk.model.decision import Scope

    house = replace(decision(draft, clock), draft_id=None, scope=Scope.HOUSE)
    own = decision(draft, clock)
    archive.decisions.add(house, own)
    assert [d.scope for d in archive.decisions.of_house()] == [Scope.HOUSE]
    assert [d.id for d in archive.decisions.for_review(draft.id)] == [1, 2]
