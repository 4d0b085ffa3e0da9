"""The gate at the foot of the side: always in sight, each item a click away, an approval that is lost said loudly."""

import pytest
from PySide6.QtCore import Qt

from copydesk.model.claim import ClaimStatus
from copydesk.model.version import Status
from copydesk_ui.dialogs.approve import ApproveDialog
from copydesk_ui.dialogs.keep import KeepDialog

TEXT = "Der Rat tagt.< /p>\n\nEin Satz&nbsp;hier.\n\nNoch einer.< /p>\n"


@pytest.fixture
def opened(desk):
    desk.open_text(TEXT)
    return desk


def rows(desk):
    return [row.item.text for row in desk.window.gate.model.rows]


def test_what_is_open_stands_there_before_anybody_approves(opened):
    gate = opened.window.gate
    assert gate.isVisible()
    assert rows(opened) == ["< /p>", "&nbsp;", "< /p>"]
    assert "3" in gate.state.text()


def test_a_click_on_an_item_goes_to_it_and_its_reason_can_be_given(opened):
    view = opened.window.gate.view
    place = view.visualRect(opened.window.gate.model.index(1)).center()
    opened.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.editor.place() == TEXT.index("&nbsp;")
    assert opened.focus() is opened.panel.view
    opened.hand("K")
    opened.dialog(KeepDialog)
    opened.types("so im Original")
    opened.hand("Return")
    opened.until(lambda: rows(opened) == ["< /p>", "< /p>"])


def test_enter_on_an_item_goes_to_it(opened):
    view = opened.window.gate.view
    view.setFocus()
    opened.hand("Down", "Down", "Return")
    assert opened.editor.place() == TEXT.rindex("< /p>")


def test_every_fix_empties_it_and_the_one_button_approves(opened):
    opened.hand("F8", "Return", "Return", "Return")
    opened.checked()
    assert rows(opened) == []
    opened.click(opened.window.gate.approve)
    dialog = opened.dialog(ApproveDialog)
    assert dialog.open_items() == []
    opened.types("Eva Nowak")
    dialog.export.setChecked(False)
    opened.hand("Return")
    opened.until(lambda: opened.session.status is Status.APPROVED)
    opened.until(lambda: "Approved" in opened.window.gate.state.text())


def test_an_approval_that_holds_no_more_is_said_on_the_page_in_the_queue_and_at_the_gate(desk):
    desk.open_text("Der Rat tagt am Montag.\n")
    desk.approve()
    queue = desk.window.queue.model
    desk.until(lambda: queue.rows[0].status is Status.APPROVED)
    desk.editor.setFocus()
    desk.types("X")
    assert "No longer approved" in desk.notice()
    assert desk.window.gate.lost.isVisible()
    assert queue.state(queue.rows[0]) == "Changed since approved"
    assert queue.unsaved(queue.rows[0])
    desk.hand("Ctrl+Z")
    assert not desk.window.gate.lost.isVisible()
    assert "No longer approved" not in desk.window.page.banner.words
    assert queue.state(queue.rows[0]) == "Approved"


def test_without_a_draft_there_is_no_gate(desk):
    assert not desk.window.gate.isVisible()


def test_an_approval_with_a_reason_says_that_it_is_one_and_asks_for_no_other(opened):
    gate = opened.window.gate
    assert gate.approve.property("role") == "primary"
    opened.approve(reason="so gewollt")
    assert gate.state.text() == "✓ Approved · 3 open"
    assert (gate.approve.text(), gate.approve.property("role")) == ("Approve again…", "")
    opened.types("X")
    opened.checked()
    assert gate.state.text() == "3 items open at the gate"
    assert (gate.approve.text(), gate.approve.property("role")) == ("Approve…", "primary")


def test_a_check_after_the_approval_that_is_undone_leaves_approval_and_reason(desk):
    desk.open_text("Der Hafen kostet 40 Millionen Euro.\n")
    desk.hand("Ctrl+Home", "Ctrl+M")
    desk.until(lambda: desk.session.ledger.standings)
    desk.hand("F4", "V", "Alt+V")
    desk.until(lambda: desk.session.ledger.standings[0].status is ClaimStatus.VERIFIED)
    desk.hand("Ctrl+F")
    desk.types("40")
    desk.hand("Return", "Escape", "Right", "1", "Ctrl+S")
    desk.until(lambda: not desk.session.unsaved)
    desk.settled()
    assert desk.session.ledger.standings[0].undone
    desk.approve(reason="eilt")
    desk.hand("F4", "V", "Alt+V")
    desk.until(lambda: desk.session.ledger.standings[0].status is ClaimStatus.VERIFIED)
    desk.hand("Ctrl+Z")
    desk.until(lambda: desk.session.ledger.standings[0].status is ClaimStatus.OPEN)
    desk.settled()
    assert desk.session.ledger.standings[0].undone, "the words were changed after the check"
    assert desk.session.status is Status.APPROVED


def test_a_claim_made_after_the_approval_ends_it_loudly(desk):
    desk.open_text("Der Hafen kostet 40 Millionen Euro.\n")
    desk.approve(reason="eilt")
    desk.hand("Ctrl+Home", "Ctrl+M")
    desk.until(lambda: desk.session.status is Status.IN_REVIEW)
    assert "No longer approved" in desk.notice()
