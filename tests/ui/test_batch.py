"""A folder that is opened is a batch: read with progress, told in one table, the worst first."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from copydesk_ui.dialogs.batch import BatchDialog

WORST = "Der Rat tagt.< /p>\n\nEin Satz&nbsp;hier.\n\nNoch einer.< /p>\n"


@pytest.fixture
def folder(desk):
    made = desk.folder / "eingang"
    made.mkdir()
    (made / "gut.txt").write_text("Der Rat tagt heute.\n", encoding="utf-8")
    (made / "schlimm.txt").write_text(WORST, encoding="utf-8")
    (made / "kaputt.docx").write_bytes(b"PK\x03\x04 not a document")
    desk.application.survey_engine._quiet = False
    desk.application.surveying._timer.setInterval(50)
    return made


def drop(desk, path) -> None:
    """Let the folder fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    desk.window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def files(dialog) -> list[str]:
    return [dialog.table.item(row, 1).text() for row in range(dialog.table.rowCount())]


def words(dialog, file: str) -> str:
    return dialog.table.item(files(dialog).index(file), 2).text()


def test_a_dropped_folder_is_told_in_one_table_the_worst_first(desk, folder):
    drop(desk, folder)
    dialog = desk.dialog(BatchDialog)
    desk.until(lambda: "3 of 3" in dialog.said.text())
    desk.until(lambda: words(dialog, "schlimm.txt") == "3 open")
    assert files(dialog)[:2] == ["kaputt.docx", "schlimm.txt"]
    assert words(dialog, "kaputt.docx")
    assert not desk.window.page.banner.isVisible(), "what the table says needs no notice"
    assert dialog.progress.isHidden()


def test_enter_opens_the_draft_that_is_selected(desk, folder):
    drop(desk, folder)
    dialog = desk.dialog(BatchDialog)
    desk.until(lambda: words(dialog, "schlimm.txt") == "3 open")
    dialog.activateWindow()
    dialog.table.setFocus()
    dialog.table.setCurrentCell(files(dialog).index("schlimm.txt"), 0)
    desk.bot.keyClick(dialog.table, Qt.Key.Key_Return)
    desk.until(lambda: desk.session.text == WORST)
    assert not desk.dialogs(BatchDialog)


def test_what_could_not_be_read_cannot_be_opened(desk, folder):
    drop(desk, folder)
    dialog = desk.dialog(BatchDialog)
    desk.until(lambda: "3 of 3" in dialog.said.text())
    dialog.table.setCurrentCell(files(dialog).index("kaputt.docx"), 0)
    assert not dialog.confirm.isEnabled()


def test_the_reading_can_be_stopped_and_the_table_keeps_what_was_read(desk, folder):
    for number in range(40):
        (folder / f"mehr-{number:02}.txt").write_text(f"Text {number}.\n", encoding="utf-8")
    drop(desk, folder)
    dialog = desk.dialog(BatchDialog)
    desk.until(lambda: any(dialog.table.item(row, 0).text() != "…" for row in range(5)))
    desk.click(dialog.stop)
    desk.until(lambda: dialog.stop.isHidden())
    desk.settled()
    assert 0 < dialog.table.rowCount() < 43
    assert all(dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount()))


def test_one_file_is_no_batch(desk):
    desk.open_text("Der Rat tagt.\n")
    assert not desk.dialogs(BatchDialog)
