"""From a dropped file to an exported approved text: once by the keyboard alone, once by the mouse alone.

Keys go to whatever has the focus, clicks to what can be seen; no method is called where a person presses something.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from copydesk.export.writer import format_names
from copydesk.model.version import Status
from copydesk_ui.dialogs.approve import ApproveDialog
from copydesk_ui.dialogs.export import ExportDialog
from copydesk_ui.dialogs.keep import KeepDialog

TEXT = (
    "Hafen wird tiefer\n\nDer Rat tagt am Montag.< /p>\n\nEin Satz&nbsp;hier steht.\n\n"
    "Noch einer [[TK: Name]] folgt.\n"
)
LEFT = "Hafen wird tiefer\n\nDer Rat tagt am Montag.\n\nEin Satz hier steht.\n\nNoch einer [[TK: Name]] folgt.\n"


def drop(desk, path):
    """A file is let go over the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page = desk.window.page
    at = QPointF(page.rect().center())
    event = QDropEvent(
        at,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.window.dropEvent(event)
    desk.until(lambda: desk.session.draft is not None)
    desk.checked()


@pytest.fixture
def dropped(desk, monkeypatch):
    """A draft came in by drag and drop."""
    monkeypatch.chdir(desk.folder)
    drop(desk, desk.write(TEXT, "hafen.txt"))
    return desk


def test_by_keyboard_alone(dropped):
    desk = dropped
    desk.hand("F8", "Return", "Return")
    assert desk.panel.selected().finding.text == "[[TK: Name]]"
    desk.hand("K")
    desk.dialog(KeepDialog)
    desk.types("steht so im Original")
    desk.hand("Return")
    desk.until(lambda: desk.texts() == [])
    desk.hand("Ctrl+S")
    desk.until(lambda: not desk.session.unsaved)
    assert desk.session.text == LEFT
    desk.hand("Ctrl+Shift+A")
    dialog = desk.dialog(ApproveDialog)
    assert dialog.open_items() == []
    desk.hand("Return")
    desk.until(lambda: desk.session.status is Status.APPROVED)
    dialog = desk.dialog(ExportDialog)
    desk.hand("Home", *["Down"] * format_names().index("txt"))
    assert dialog.writer.format == "txt"
    desk.hand("Return")
    desk.dialog(QFileDialog)
    desk.hand("Ctrl+A")
    desk.types(str(desk.folder / "raus.txt"))
    desk.hand("Return")
    target = desk.folder / "raus.txt"
    desk.until(target.exists)
    assert "[[TK: Name]]" in target.read_text("utf-8")
    assert "&nbsp;" not in target.read_text("utf-8")


def click_row(desk, view, row):
    desk.bot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(view.model().index(row, 0)).center(),
    )


def click_words(desk, words):
    place = desk.session.text.index(words) + len(words) // 2
    at: QPoint = desk.editor.cursorRect(desk.editor.cursor_at(place)).center()
    desk.bot.mouseClick(desk.editor.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_by_mouse_alone(dropped):
    desk = dropped
    click_row(desk, desk.panel.view, 0)
    desk.click(desk.panel.buttons["apply"])
    click_words(desk, "&nbsp;")
    popover = desk.window.page.popover
    desk.click(next(b for b in popover.buttons if b.text().startswith("Apply the fix")))
    assert desk.session.text == LEFT
    desk.checked()
    click_row(desk, desk.window.gate.view, 0)
    assert desk.panel.selected().finding.text == "[[TK: Name]]"
    desk.click(desk.panel.buttons["keep"])
    desk.click(desk.dialog(KeepDialog).confirm)
    desk.until(lambda: desk.texts() == [])
    desk.click(desk.window.gate.approve)
    desk.click(desk.dialog(ApproveDialog).confirm)
    desk.until(lambda: desk.session.status is Status.APPROVED)
    dialog = desk.dialog(ExportDialog)
    formats = dialog.formats
    row = format_names().index("txt")
    formats.scrollToItem(formats.item(row))
    desk.bot.mouseClick(
        formats.viewport(),
        Qt.MouseButton.LeftButton,
        pos=formats.visualItemRect(formats.item(row)).center(),
    )
    desk.click(dialog.confirm)
    chooser = desk.dialog(QFileDialog)
    folder = (
        desk.folder / "out"
    )  # Qt begins where the last dialog was: what lies there is asked about
    folder.mkdir()
    chooser.setDirectory(str(folder))
    target = folder / Path(chooser.selectedFiles()[0]).name
    save = chooser.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    desk.click(save)
    desk.until(target.exists)
    assert "[[TK: Name]]" in target.read_text("utf-8")
