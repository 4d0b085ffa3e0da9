"""What keeps a draft in the house, and who may let it go all the same."""

import pytest

from copydesk.model.draft import TextFormat
from copydesk.model.finding import Kind, Severity
from copydesk.model.phrase import CopydeskError
from copydesk.model.version import Status, Version, text_hash
from copydesk.review.gate import GateRules, approve, gate
from copydesk.review.review import Review
from review.making import NOW, decision, finding

TEXT = "Ein <b>Hafen.\n\nXXX folgt. Meier sprach.\nDas ist der größte Hafen."
BLOCKING = (
    finding(TEXT, "größte", Kind.UNSOURCED_CLAIM, severity=Severity.WARNING),
    finding(TEXT, "<b>"),
    finding(TEXT, "XXX", Kind.PLACEHOLDER, severity=Severity.WARNING),
    finding(TEXT, "Meier", Kind.NAME_SPELLING, severity=Severity.WARNING),
)
PASSING = (
    finding(TEXT, "Ein", Kind.SPACING, severity=Severity.WARNING),
    finding(TEXT, "sprach", Kind.TAG, hint=True),
    finding(TEXT, "Das", Kind.VAGUE_ATTRIBUTION, severity=Severity.WARNING),
)


def version(text=TEXT):
    return Version(
        1, 3, "Hafen", text, TextFormat.PLAIN, "de", text_hash(text), "", "Jo", NOW, Status.IN_REVIEW
    )  # fmt: skip


def test_errors_placeholders_names_and_unsourced_claims_block():
    items = gate(Review(TEXT, findings=BLOCKING + PASSING))
    assert [(item.finding.text, item.line) for item in items] == [
        ("<b>", 1),
        ("XXX", 3),
        ("Meier", 3),
        ("größte", 4),
    ]
    assert items[0].sentence.said() == "Line 1: Leftover tag: <b>"


def test_what_is_settled_blocks_no_more():
    decisions = tuple(decision(TEXT, found) for found in BLOCKING)
    assert gate(Review(TEXT, findings=BLOCKING + PASSING, decisions=decisions)) == ()


def test_a_house_may_set_its_own_rules():
    rules = GateRules(kinds=frozenset({Kind.SPACING}), markup_errors=False)
    items = gate(Review(TEXT, findings=BLOCKING + PASSING), rules)
    assert [item.finding.text for item in items] == ["Ein"]


def test_nothing_open_is_approved_without_a_reason():
    approved = approve(version(), (), "Eva", NOW)
    assert (approved.approval.by, approved.approval.open_items) == ("Eva", ())


def test_open_items_need_a_reason_which_is_recorded_with_them():
    items = gate(Review(TEXT, findings=BLOCKING))
    for reason in ("", "  "):
        with pytest.raises(CopydeskError, match="Still open: 4"):
            approve(version(), items, "Eva", NOW, reason)
    approval = approve(version(), items, "Eva", NOW, "Redaktionsschluss").approval
    assert approval.reason == "Redaktionsschluss"
    assert approval.open_items[1] == "Line 3: Leftover tag: XXX"


def test_nobody_signs_without_a_name():
    with pytest.raises(CopydeskError, match="name of who gives it"):
        approve(version(), (), " ", NOW)
