"""The gate at the foot of the side: always in sight, each item a click away, an approval that is lost said loudly."""

import pytest
from PySide6.QtCore import Qt

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
