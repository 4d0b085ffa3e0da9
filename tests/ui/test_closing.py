"""Closing keeps everything, or says what would be lost and asks."""

import sqlite3

import pytest
from PySide6.QtCore import Qt

from copydesk.archive.file.paths import recovery_folder
from copydesk_ui.dialogs.unkept import UnkeptDialog

TEXT = "Der Rat tagt am Montag.< /p>\n\nDanach gibt es Kuchen.\n"


@pytest.fixture
def closed(desk, monkeypatch):
    """Whether the program was told to end."""
    ends = []
    desk.application.closing.finished.disconnect()
    desk.application.closing.finished.connect(lambda: ends.append(True))
    return ends


def lock(desk):
    connection = sqlite3.connect(desk.application.archive.path, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    return connection


def in_the_way(desk):
    """A file where the folder of the copies would be: nothing can be written there, whoever asks."""
    folder = recovery_folder(desk.application.archive.path)
    for path in folder.glob("*"):
        path.unlink()
    if folder.exists():
        folder.rmdir()
    folder.write_text("im Weg")
    return folder


def test_a_window_with_unsaved_text_closes_when_its_copy_is_written(desk, closed):
    desk.open_text(TEXT)
    desk.write_at_cursor("Neu. ", at=0)
    desk.window.close()
    desk.until(lambda: closed)
    [copy] = recovery_folder(desk.application.archive.path).glob("*.json")
    assert "Neu. Der Rat" in copy.read_text(encoding="utf-8")
    assert not desk.dialogs()


def test_text_that_cannot_be_kept_is_named_and_the_window_stays(desk, closed):
    desk.open_text(TEXT, "rat.txt")
    desk.write_at_cursor("Neu. ", at=0)
    folder = in_the_way(desk)
    desk.window.close()
    dialog = desk.dialog(UnkeptDialog)
    assert dialog.list.item(0).text() == "the text of “rat”"
    desk.press(Qt.Key.Key_Return, dialog.focusWidget())
    assert not desk.dialogs(UnkeptDialog)
    assert not closed
    assert desk.window.isVisible()
    folder.unlink()
    desk.window.close()
    desk.until(lambda: closed)


def test_text_that_cannot_be_kept_can_be_saved_elsewhere(desk, closed):
    desk.open_text(TEXT)
    desk.write_at_cursor("Neu. ", at=0)
    in_the_way(desk)
    desk.window.close()
    desk.dialog(UnkeptDialog).copy.click()
    desk.choose_file(desk.folder / "anderswo.txt")
    assert (desk.folder / "anderswo.txt").read_text(encoding="utf-8") == "Neu. " + TEXT
    assert not closed


def test_somebody_may_close_without_it(desk, closed):
    desk.open_text(TEXT)
    desk.write_at_cursor("Neu. ", at=0)
    in_the_way(desk)
    desk.window.close()
    desk.dialog(UnkeptDialog).leave_it.click()
    assert closed


def test_a_decision_that_waits_for_a_lock_is_waited_for(desk, closed):
    desk.open_text(TEXT)
    held = lock(desk)
    desk.act("next")
    desk.act("keep")
    for dialog in desk.dialogs():
        desk.press(Qt.Key.Key_Return, dialog.focusWidget())
    desk.window.close()
    dialog = desk.dialog(UnkeptDialog)
    assert "a decision (is being written)" in dialog.list.item(0).text()
    assert not closed
    held.execute("ROLLBACK")
    held.close()
    desk.until(lambda: closed)
    assert not desk.dialogs(UnkeptDialog)
    assert len(desk.ask(lambda archive: archive.decisions.of_draft(1))) == 1


def test_a_decision_that_cannot_be_written_is_named(desk, closed):
    desk.open_text(TEXT)
    held = lock(desk)
    desk.act("next")
    desk.act("keep")
    desk.press(Qt.Key.Key_Return, desk.dialogs()[0].focusWidget())
    desk.window.close()
    desk.until(
        lambda: (
            desk.dialogs(UnkeptDialog)
            and "a decision: " in desk.dialogs(UnkeptDialog)[0].list.item(0).text()
        )
    )
    assert not closed
    held.execute("ROLLBACK")
    held.close()


def test_a_window_that_reads_a_list_of_files_closes_when_all_are_in(desk, closed):
    paths = [desk.write(f"Der Rat tagt zum {n}. Mal.\n", f"rat{n}.txt") for n in range(5)]
    desk.application.opening.open_paths(paths)
    desk.window.close()
    assert not closed
    desk.until(lambda: closed)
    assert len(desk.ask(lambda archive: archive.drafts.list())) == 5


def test_what_is_still_to_be_read_is_told_of(desk):
    dialog = UnkeptDialog(desk.window, text=False)
    dialog.tell((), [], 3)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "3 files still to be read"
    ]
    assert "closes by itself" in dialog.sentence.text()
