"""Keys that a person chose: pressed in the settings, held at once and at the next start, never shared by two actions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTableWidget

from copydesk_ui.dialogs.keys_page import KeysPage
from copydesk_ui.dialogs.settings_dialog import SettingsDialog
from copydesk_ui.settings import load_settings
from copydesk_ui.words.keys import key_name
from copydesk_ui.words.translation import speak


def keys_page(desk) -> KeysPage:
    """The page of keys, opened by key."""
    desk.hand("Ctrl+,")
    dialog = desk.dialog(SettingsDialog)
    desk.hand("Alt+K")
    assert dialog.tabs.currentWidget() is dialog.keys
    return dialog.keys


def select(page: KeysPage, name: str) -> None:
    row = next(n for n, each in enumerate(page._actions) if each.name == name)
    page.table.setCurrentCell(row, 0)


def test_new_keys_work_at_once_and_are_kept(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    page = keys_page(desk)
    select(page, "next")
    desk.hand("Alt+P", "Ctrl+J")
    assert page.table.item(page.table.currentRow(), 1).text() == "Ctrl+J"
    desk.dialog(SettingsDialog).confirm.click()
    desk.until(lambda: not desk.dialogs(SettingsDialog))
    desk.editor.setFocus()
    desk.hand("Ctrl+J")
    assert desk.application.navigating.current() is not None
    assert "Ctrl+J" in desk.window.actions_["next"].toolTip()
    settings, problems = load_settings(desk.folder / "settings.toml")
    assert not problems
    assert settings.keys == {"next": "Ctrl+J"}


def test_what_two_actions_would_share_is_said_and_not_kept(desk):
    desk.open_text("Der Rat tagt.\n")
    page = keys_page(desk)
    select(page, "next")
    desk.hand("Alt+P", "Ctrl+S")
    assert "Ctrl+S" in page.clash.text()
    assert "Save" in page.clash.text()
    assert not desk.dialog(SettingsDialog).confirm.isEnabled()
    desk.click(page.back)
    assert not page.clash.text()
    assert desk.dialog(SettingsDialog).confirm.isEnabled()
    assert page.chosen == {}


def test_the_search_finds_an_action_by_its_words_and_by_its_keys(qtbot, desk):
    page = keys_page(desk)

    def shown(table: QTableWidget) -> int:
        return sum(not table.isRowHidden(row) for row in range(table.rowCount()))

    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "ctrl+k")
    assert 1 <= shown(page.table) <= 3
    qtbot.keyClick(page.filter, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.filter, "next finding")
    assert shown(page.table) == 1


def test_the_storage_page_says_where_everything_lies_and_lists_good_copies(desk):
    desk.open_text("Der Rat tagt.\n")
    desk.application.begin(())
    desk.settled()
    desk.hand("Ctrl+,")
    dialog = desk.dialog(SettingsDialog)
    desk.hand("Alt+O")
    desk.until(lambda: dialog.storage.copies.count())
    assert "version" in dialog.storage.copies.item(0).text()


@pytest.mark.parametrize(
    ("language", "keys", "words"),
    [
        ("de", "Ctrl+Return", "Strg+Eingabe"),
        ("de", "Alt+Enter", "Alt+Eingabe"),
        ("de", "Ctrl++", "Strg++"),
        ("en", "Ctrl+Return", "Ctrl+Enter"),
        ("en", "F8", "F8"),
    ],
)
def test_keys_are_called_what_is_printed_on_them(qapp, language, keys, words):
    speak(language)
    assert key_name(QKeySequence(keys)) == words
