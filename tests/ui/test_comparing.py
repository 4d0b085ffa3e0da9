"""A text that came back is compared, its changes are taken or left one by one, and what was taken comes onto the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from copydesk_ui.history.choosing_dialog import ChoosingDialog

TEXT = "Meier sagte am Montag zu.\n\nDie Stadt liegt am Meer.\n"
BACK = "Maier sagte am Dienstag zu.\n\nDie Stadt liegt am Meer. Ende.\n"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def compared(desk):
    """The page beside what its author has sent back."""
    desk.open_text(TEXT)
    desk.window.actions_["compare"].trigger()
    dialog = desk.dialog(ChoosingDialog)
    press(desk, dialog, Qt.Key.Key_F, lambda: desk.dialogs(QFileDialog))
    desk.choose_file(desk.write(BACK, "zurück.txt"))
    desk.until(lambda: len(dialog.places) == 3)
    dialog.activateWindow()  # as a window manager does when the file dialog is gone
    desk.until(lambda: QApplication.activeWindow() is dialog)
    return dialog


def press(desk, dialog, key, then):
    """Press Alt and a letter on whatever has the focus: the button is pressed for a moment before it acts."""
    desk.bot.keyClick(QApplication.focusWidget() or dialog, key, ALT)
    desk.until(then)


def test_every_change_is_taken_unless_one_says_otherwise(desk, compared):
    press(desk, compared, Qt.Key.Key_G, lambda: desk.editor.text == BACK)
    desk.bot.keyClick(desk.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.editor.text == TEXT


def test_a_change_that_is_left_out_does_not_come_onto_the_page(desk, compared):
    press(desk, compared, Qt.Key.Key_N, lambda: compared.count.text() == "1 of 3")
    press(desk, compared, Qt.Key.Key_N, lambda: compared.count.text() == "2 of 3")
    assert compared.take.isChecked()
    press(desk, compared, Qt.Key.Key_T, lambda: not compared.take.isChecked())
    assert compared.count.text() == "2 of 3"
    press(desk, compared, Qt.Key.Key_N, lambda: compared.count.text() == "3 of 3")
    assert compared.take.isChecked()
    press(desk, compared, Qt.Key.Key_G, lambda: desk.session.unsaved)
    assert desk.editor.text == BACK.replace("Dienstag", "Montag")


def test_none_and_then_one(desk, compared):
    press(desk, compared, Qt.Key.Key_A, lambda: not compared.taken)
    press(desk, compared, Qt.Key.Key_N, lambda: compared.count.text() == "1 of 3")
    assert not compared.take.isChecked()
    press(desk, compared, Qt.Key.Key_T, compared.take.isChecked)
    press(desk, compared, Qt.Key.Key_G, lambda: desk.session.unsaved)
    assert desk.editor.text == TEXT.replace("Meier", "Maier")


def test_two_texts_that_are_alike_leave_the_page_alone(desk):
    desk.open_text(TEXT)
    desk.window.actions_["compare"].trigger()
    dialog = desk.dialog(ChoosingDialog)
    desk.until(lambda: dialog.count.text() == "No difference")
    assert not dialog.confirm.isEnabled()
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.editor.text == TEXT
