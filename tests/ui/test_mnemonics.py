"""The underlined letters of dialogs: no two that are seen at once are one, for Qt then presses neither."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QTabBar, QTabWidget, QWidget

from copydesk_ui.words.translation import speak
from ui.test_dialog_keys import MADE


def underlined(dialog: QDialog) -> dict[str, list[str]]:
    """Words that are seen now, by the letter that is pressed with Alt."""
    found: dict[str, list[str]] = {}

    def note(words: str) -> None:
        key = QKeySequence.mnemonic(words).toString()
        if key:
            found.setdefault(key, []).append(words)

    for widget in dialog.findChildren(QWidget):
        if not widget.isVisibleTo(dialog):
            continue
        if isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        ):
            note(widget.text())
        elif isinstance(widget, QTabBar):
            for number in range(widget.count()):
                note(widget.tabText(number))
    return found


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.__name__)
def test_a_letter_stands_for_one_thing(qtbot, qapp, kind, language):
    speak(language)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = MADE[kind](window)
    leaves = dialog.findChildren(QTabWidget)
    doubled = []
    for number in range(max([leaf.count() for leaf in leaves], default=1)):
        for leaf in leaves:
            leaf.setCurrentIndex(min(number, leaf.count() - 1))
        doubled += [words for words in underlined(dialog).values() if len(words) > 1]
    assert doubled == [], str(doubled)
