"""The manual in the program: it ships, opens by keys, finds words, and leads nowhere outside."""

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from copydesk_resources import read_text, resource
from copydesk_ui.dialogs.help_dialog import HelpDialog
from copydesk_ui.dialogs.manual import ManualDialog
from copydesk_ui.words.translation import LANGUAGES

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def manual(desk):
    """The manual beside the window, by its key."""
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.hand("Ctrl+F1")
    dialog = desk.dialog(ManualDialog)
    desk.until(dialog.isActiveWindow)
    return dialog


def chosen(manual):
    return manual.manual.textCursor().selectedText()


def test_words_are_found_one_after_the_other_and_round_at_the_end(desk, manual):
    assert desk.focus() is manual.words
    desk.types("claim")
    first = manual.manual.textCursor().selectionStart()
    assert chosen(manual).casefold() == "claim"
    desk.hand("Return")
    assert manual.manual.textCursor().selectionStart() > first
    desk.hand("Shift+Return")
    assert manual.manual.textCursor().selectionStart() == first
    desk.hand("Shift+Return")
    assert manual.manual.textCursor().selectionStart() > first, "the last one"
    desk.hand("Return")
    assert manual.manual.textCursor().selectionStart() == first
    assert manual.isVisible(), "Enter in the field closes nothing"


def test_words_that_stand_nowhere_are_said(desk, manual):
    desk.types("Quaddelfisch")
    assert manual.trouble.text() == "Nothing found."
    desk.hand("Ctrl+A", "Backspace")
    assert not manual.trouble.isVisible()


def test_a_heading_of_the_contents_leads_there(desk, manual):
    titles = [manual.contents.item(n).text() for n in range(manual.contents.count())]
    assert titles[:3] == ["The window", "Findings", "Spelling"]
    manual.contents.setFocus()
    desk.hand("Home", "Down", "Down")
    assert manual.manual.textCursor().block().text() == "Spelling"
    assert manual.manual.verticalScrollBar().value() > 0


def test_the_window_can_be_worked_in_while_the_manual_stands_beside_it(desk, manual):
    assert not manual.isModal()
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    desk.editor.setFocus()
    QTest.keyClicks(desk.editor, "Neu: ")
    assert desk.session.text.startswith("Neu: ")
    desk.act("manual")
    assert len(desk.dialogs(ManualDialog)) == 1
    manual.activateWindow()
    desk.hand("Escape")
    assert not manual.isVisible()


def test_help_leads_to_the_manual(desk):
    desk.hand("F1")
    desk.dialog(HelpDialog)
    desk.hand("Alt+M")
    desk.dialog(ManualDialog)
    assert not desk.dialogs(HelpDialog)


def test_the_manual_of_the_other_language_is_a_link_away_and_no_other_link_is_one(manual):
    manual.manual.anchorClicked.emit(QUrl("manual.de.md"))
    assert manual.contents.item(0).text() == "Das Fenster"
    for link in ("https://example.org/", "file:///etc/passwd", "../../docs/installing.md"):
        manual.manual.anchorClicked.emit(QUrl(link))
        assert manual.contents.item(0).text() == "Das Fenster"


def test_of_files_it_shows_its_own_pictures_alone(manual):
    assert not manual.manual.loadResource(IMAGE, QUrl("pictures/findings.en.png")).isNull()
    for name in ("/etc/passwd", "file:///etc/hosts.png", "pictures/../manual.en.md", "icons/x.png"):
        assert manual.manual.loadResource(IMAGE, QUrl(name)) is None
    assert manual.manual.loadResource(3, QUrl("pictures/findings.en.png")) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_manual_ships_with_its_pictures(language):
    text = read_text(f"manual/manual.{language}.md")
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text)
    assert pictures
    for name in pictures:
        assert resource(f"manual/{name}").is_file(), name
        assert f".{language}." in name
