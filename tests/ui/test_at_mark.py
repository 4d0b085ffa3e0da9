"""What can be done at the mark: by click, right click and key, with the mouse alone or the keyboard alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from copydesk.model.span import Span
from copydesk_ui.dialogs.alike import AlikeDialog
from copydesk_ui.dialogs.keep import KeepDialog

TEXT = "Der Rat tagt.< /p>\n\nEin Satz&nbsp;hier.\n\nNoch einer.< /p>\n"


@pytest.fixture
def opened(desk):
    desk.open_text(TEXT)
    return desk


def spot(desk, words):
    """The middle of the first of these words, on the page."""
    place = desk.session.text.index(words) + len(words) // 2
    return desk.editor.cursorRect(desk.editor.cursor_at(place)).center()


def click(desk, words):
    desk.bot.mouseClick(desk.editor.viewport(), Qt.MouseButton.LeftButton, pos=spot(desk, words))


def right_click(widget, at: QPoint):
    """As Qt tells it: the press selects, the menu is asked for."""
    view = getattr(widget, "viewport", lambda: widget)()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    QApplication.processEvents()


def menu() -> QMenu:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return shown


def choose(words):
    """Click an entry of the menu that is open."""
    shown = menu()
    action = next(a for a in shown.actions() if a.text().replace("&", "").startswith(words))
    assert action.isEnabled()
    from PySide6.QtTest import QTest

    QTest.mouseClick(
        shown,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        shown.actionGeometry(action).center(),
    )
    QApplication.processEvents()


def button(desk, words):
    return next(b for b in desk.window.page.popover.buttons if b.text().startswith(words))


def test_alt_enter_shows_what_can_be_done_and_a_letter_does_it(opened):
    opened.hand("F8", "Escape", "Alt+Return")
    popover = opened.window.page.popover
    assert popover.isVisible()
    assert popover.has_keys
    assert "< /p>" in popover.fix.text()
    opened.hand("K")
    opened.dialog(KeepDialog)
    opened.hand("Return")
    opened.until(lambda: len(opened.texts()) == 2)
    assert opened.session.text == TEXT


def test_enter_in_the_popover_applies_the_fix_and_escape_leaves_it(opened):
    opened.hand("F8", "Escape", "Alt+Return", "Escape")
    assert not opened.window.page.popover.isVisible()
    assert opened.focus() is opened.editor
    opened.hand("Alt+Return", "Return")
    assert opened.session.text == TEXT.replace("< /p>", "", 1)


def test_arrows_go_through_what_can_be_done(opened):
    opened.hand("F8", "Escape", "Alt+Return", "Down")
    assert opened.focus() is button(opened, "Apply all alike")
    opened.hand("Return")
    assert opened.dialog(AlikeDialog)


def test_a_click_on_marked_words_shows_it_and_the_keys_stay_in_the_text(opened):
    click(opened, "&nbsp;")
    popover = opened.window.page.popover
    assert popover.isVisible()
    assert opened.focus() is opened.editor
    opened.types("x")
    assert not popover.isVisible()
    assert "x" in opened.session.text


def test_a_click_on_its_button_does_it(opened):
    click(opened, "&nbsp;")
    opened.click(button(opened, "Apply the fix"))
    assert "&nbsp;" not in opened.session.text
    assert not opened.window.page.popover.isVisible()


def test_a_click_elsewhere_shows_nothing_and_takes_it_away(opened):
    click(opened, "&nbsp;")
    click(opened, "Der")
    assert not opened.window.page.popover.isVisible()


def test_right_click_on_marked_words_offers_the_fix(opened):
    right_click(opened.editor, spot(opened, "&nbsp;"))
    words = [action.text().replace("&", "") for action in menu().actions()]
    assert "Keep as it is…" in words
    assert "Paste as plain text" in words
    choose("Apply the fix")
    assert "&nbsp;" not in opened.session.text


def test_right_click_on_marked_words_leaves_cursor_and_selection_where_they_are(opened):
    start = opened.session.text.index("&nbsp;")
    opened.editor.setTextCursor(opened.editor.cursor_at(0))
    right_click(opened.editor, spot(opened, "&nbsp;"))
    menu().close()
    assert opened.editor.place() == start + 3, "where it was clicked"
    selected = opened.editor.cursor_over(Span(start + 1, start + 5))
    opened.editor.setTextCursor(selected)
    QGuiApplication.clipboard().setText("neu")
    right_click(opened.editor, spot(opened, "&nbsp;"))
    choose("Paste")
    assert opened.session.text == TEXT.replace("nbsp", "neu")


def test_right_click_elsewhere_offers_what_can_be_done_with_words(opened):
    right_click(opened.editor, spot(opened, "Rat"))
    words = [action.text().replace("&", "") for action in menu().actions()]
    assert "Apply the fix" not in words
    assert "Make a claim of it" in words
    menu().close()


def test_right_click_on_a_card_acts_on_that_card(opened):
    view = opened.panel.view
    right_click(view, view.visualRect(opened.panel.model.index(1)).center())
    choose("Apply the fix")
    assert "&nbsp;" not in opened.session.text


def test_plain_text_is_pasted_as_everywhere(opened):
    QGuiApplication.clipboard().setText("neu\r\nzwei")
    opened.hand("Ctrl+Shift+V")
    assert opened.session.text == "neu\nzwei" + TEXT
    assert opened.window.queue.model.total == 1


def test_a_pasted_text_becomes_a_draft_with_its_own_key(opened):
    QGuiApplication.clipboard().setText("Ein ganz neuer Text.")
    opened.hand("Ctrl+N")
    opened.until(lambda: opened.session.text == "Ein ganz neuer Text.")


def test_hover_says_why_in_one_line(opened):
    said = opened.editor.hover(TEXT.index("&nbsp;") + 1)
    assert said
    assert "\n" not in said
