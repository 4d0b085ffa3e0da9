"""The gate, the sign-off, and what an approved text leaves in the record."""

from dataclasses import replace

import pytest

from copydesk.archive.search.hits import HitKind, SearchFilter
from copydesk.checks.analysis import Analyst
from copydesk.desk.approve import GateClosedError, approve, at_the_gate
from copydesk.desk.claim import claim as make_claim
from copydesk.desk.mark import Marking, mark
from copydesk.desk.page import Page
from copydesk.desk.prove import prove
from copydesk.desk.save import OvertakenError, UnsavedPage, save
from copydesk.desk.unprove import unprove
from copydesk.engine.analysing import analysed
from copydesk.model.claim import ClaimStatus, Use
from copydesk.model.phrase import CopydeskError
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.model.version import Release, Status
from copydesk.review.claiming import claim_of
from copydesk.review.gate_rules import DEFAULT_RULES
from desk.conftest import looked_at
from desk.operations import EDITED


def sign(room, draft_id=1, found=None, **more):
    found = found or looked_at(room.archive, draft_id)
    return approve(room.archive, draft_id, found, "Eva", rules=DEFAULT_RULES, **more)


def test_what_is_open_keeps_it_in_the_house_and_nothing_is_changed(room):
    untouched = room.bytes
    with pytest.raises(GateClosedError, match="Draft 1 is not approved") as refused:
        sign(room)
    assert [item.text for item in refused.value.items][1] == "Er wird 2027 fertig."
    assert room.bytes == untouched


def test_the_gate_is_the_same_that_the_approval_asks(room):
    gate = at_the_gate(room.archive, 1, looked_at(room.archive, 1), DEFAULT_RULES)
    assert not gate.released
    assert len(sign(room, reason="eilt").version.approval.open_items) == len(gate.items)
    assert at_the_gate(room.archive, 1, looked_at(room.archive, 1), DEFAULT_RULES).released


def test_names_and_statements_are_recorded_with_the_approval(room):
    sign(room, reason="eilt")
    known = {name.name for name in room.archive.approved_names.known(1)}
    assert "Ada Petersen" in known
    wanted = SearchFilter(kinds=frozenset({HitKind.SAID}))
    (hit,) = room.archive.search.find("viel", wanted=wanted)
    assert hit.passages[0].kind is HitKind.SAID


def test_a_second_approval_is_an_update_unless_something_else_is_said(room):
    assert sign(room, 2).version.approval.release is Release.UPDATE
    with pytest.raises(CopydeskError, match="Say what was corrected"):
        sign(room, 2, release=Release.CORRECTION)


def test_what_was_found_in_another_text_approves_nothing(room):
    old = looked_at(room.archive, 1)
    save(room.archive, 1, Page(EDITED), "Jo")
    with pytest.raises(CopydeskError, match="was changed since: version 1 is the newest"):
        sign(room, found=old, reason="eilt")
    assert room.archive.drafts.get(1).status is Status.IN_REVIEW


def edited(base=0):
    """The page of draft 1 with words that are not saved, and what is found in them."""
    analyst = Analyst()
    return UnsavedPage(Page(EDITED), "Mia", base), analysed(analyst, analyst.read(EDITED))


def test_a_page_becomes_a_version_with_its_approval(room):
    page, found = edited()
    gate = at_the_gate(room.archive, 1, found, DEFAULT_RULES, page)
    assert (gate.unsaved, gate.saved_by, gate.version.number) == (True, "Mia", 0)
    approved = sign(room, found=found, reason="eilt", unsaved=page)
    assert (approved.saved.version.text, approved.saved.version.by) == (EDITED, "Mia")
    assert approved.version.version.text == EDITED
    assert approved.record.status is Status.APPROVED
    assert len(approved.version.approval.open_items) == len(gate.items)


def test_a_page_that_is_not_approved_is_not_saved(room):
    page, found = edited()
    untouched = room.bytes
    with pytest.raises(GateClosedError):
        sign(room, found=found, unsaved=page)
    four_eyes = replace(DEFAULT_RULES, four_eyes=True)
    with pytest.raises(CopydeskError, match="MIA saved this version"):
        approve(room.archive, 1, found, "MIA", rules=four_eyes, reason="eilt", unsaved=page)
    assert room.bytes == untouched


def test_a_page_that_was_overtaken_is_neither_shown_the_gate_nor_approved(room):
    page, found = edited()
    save(room.archive, 1, Page("Anders.\n"), "Jo")
    for ask in (
        lambda: at_the_gate(room.archive, 1, found, DEFAULT_RULES, page),
        lambda: sign(room, found=found, reason="eilt", unsaved=page),
    ):
        with pytest.raises(OvertakenError, match="version 1 is the newest"):
            ask()
    assert [row.number for row in room.archive.versions.list(1)] == [0, 1]


def test_a_page_that_says_what_is_saved_adds_no_version(room):
    found = looked_at(room.archive, 1)
    page = UnsavedPage(Page(room.archive.versions.latest(1).text), "Mia", 0)
    gate = at_the_gate(room.archive, 1, found, DEFAULT_RULES, page)
    assert (gate.unsaved, gate.saved_by) == (False, "Jo")
    assert sign(room, found=found, reason="eilt", unsaved=page).version.version.number == 0


def test_an_answer_makes_the_claim_wait_for_a_check_and_the_gate_says_so(room):
    from copydesk.desk.answers import take_answers

    take_answers(room.archive, 1, "## Aussage 2\n\nAntwort: Vom Amt.\n", "Mia")
    gate = at_the_gate(room.archive, 1, looked_at(room.archive, 1), DEFAULT_RULES)
    said = [str(item.message) for item in gate.items]
    assert "The answer to this question is not checked" in said
    assert "The author has not answered yet" not in said


def test_an_approval_ends_with_a_check_that_it_rested_on(room):
    """What was signed can still be sent as it was signed, by its number; as the newest only when it is signed anew."""
    claim = room.archive.claims.of_draft(1)[0]
    mark(room.archive, claim.id, ClaimStatus.VERIFIED, "Eva")
    number = sign(room, reason="eilt").version.version.number
    mark(room.archive, claim.id, ClaimStatus.VERIFIED, "Eva", along=Marking(remark="noch einmal"))
    assert room.archive.drafts.get(1).status is Status.APPROVED
    mark(room.archive, claim.id, ClaimStatus.UNVERIFIABLE, "Eva", along=Marking(remark="gefälscht"))
    assert room.archive.drafts.get(1).status is Status.IN_REVIEW
    with pytest.raises(CopydeskError, match="changed since it was approved"):
        room.archive.approvals.approved(1)
    assert room.archive.approvals.approved(1, number).version.number == number
    sign(room, reason="so gewollt")
    assert room.archive.drafts.get(1).status is Status.APPROVED


def test_an_approval_ends_where_the_source_of_a_claim_is_taken_back(room):
    before = room.archive.claims.of_draft(1)[0]
    mark(room.archive, before.id, ClaimStatus.OPEN, "Eva")
    before = room.archive.claims.get(before.id)
    proved = prove(room.archive, before, Source(0, "Haushalt"), "Eva", use=Use.CITED)
    sign(room, reason="eilt")
    unprove(room.archive, before, proved, "Eva")
    assert room.archive.drafts.get(1).status is Status.IN_REVIEW


def test_a_claim_that_was_open_when_it_was_approved_ends_nothing(room):
    claim = room.archive.claims.of_draft(1)[0]
    mark(room.archive, claim.id, ClaimStatus.OPEN, "Eva")
    sign(room, reason="eilt")
    mark(
        room.archive,
        claim.id,
        ClaimStatus.QUERY_AUTHOR,
        "Eva",
        along=Marking(question="Stimmt das?"),
    )
    assert room.archive.drafts.get(1).status is Status.APPROVED


@pytest.mark.parametrize("before", [ClaimStatus.VERIFIED, ClaimStatus.OPEN])
def test_an_approval_ends_where_a_claim_is_found_wrong(room, before):
    claim = room.archive.claims.of_draft(1)[0]
    mark(room.archive, claim.id, before, "Eva")
    sign(room, reason="eilt")
    along = Marking(instead="14 Millionen")
    wrong = mark(room.archive, claim.id, ClaimStatus.WRONG, "Eva", along=along)
    assert (wrong.instead, wrong.checkers) == ("14 Millionen", ())
    assert room.archive.drafts.get(1).status is Status.IN_REVIEW
    sign(room, reason="so gewollt")
    mark(room.archive, claim.id, ClaimStatus.WRONG, "Eva", along=Marking(remark="sicher"))
    assert room.archive.drafts.get(1).status is Status.APPROVED
    assert mark(room.archive, claim.id, ClaimStatus.VERIFIED, "Eva").instead == ""


def test_a_check_after_the_approval_that_is_undone_leaves_what_was_approved(room):
    claim = room.archive.claims.of_draft(1)[0]
    mark(room.archive, claim.id, ClaimStatus.OPEN, "Eva")
    sign(room, reason="eilt")
    mark(room.archive, claim.id, ClaimStatus.VERIFIED, "Eva")
    mark(room.archive, claim.id, ClaimStatus.OPEN, "Eva")
    assert room.archive.drafts.get(1).status is Status.APPROVED


def test_a_claim_that_is_made_after_the_approval_ends_it_unless_somebody_answers_for_it(room):
    sign(room, reason="eilt")
    words = "Petersen lachte."
    start = room.archive.versions.latest(1).text.index(words)
    text, at = room.archive.versions.latest(1).text, room.archive.now()
    sourced = claim_of(text, Span(start, start + len(words)), draft_id=1, by="Mia", at=at)
    prove(room.archive, sourced, Source(0, "Mitschnitt"), "Mia", use=Use.CITED)
    assert room.archive.drafts.get(1).status is Status.APPROVED
    make_claim(room.archive, 1, "„Das ist zu viel“", "Mia")
    assert room.archive.drafts.get(1).status is Status.IN_REVIEW
