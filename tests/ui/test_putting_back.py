"""A copy of the database is put back from the window: what that replaces is told, and nothing that was typed is lost."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from copydesk.archive.archive import Archive
from copydesk.archive.care.recovery import Recovery
from copydesk.archive.file.paths import backup_folder
from copydesk_ui.dialogs.form import Leaving
from copydesk_ui.dialogs.settings_dialog import SettingsDialog
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.program import Program
from window_desk import Desk


@pytest.fixture
def started(qtbot, qapp, tmp_path, settings, engines_at_hand):
    """The program with its window; ``desk()`` is the one that stands there now."""
    from copydesk_ui.settings import save_settings

    save_settings(settings, tmp_path / "settings.toml")
    programs = []

    def desk():
        if not programs:
            programs.append(Program(qapp, tmp_path / "settings.toml", tmp_path / "desk.db"))
            programs[0].show(())
        held = Desk.__new__(Desk)
        held.bot, held.folder, held.left = qtbot, tmp_path, Qt.MouseButton.LeftButton
        held.application = programs[0].application
        held.window, held.session = held.application.window, held.application.session
        held.editor, held.panel = held.window.page.editor, held.window.findings
        held.queue_view = held.window.queue.view
        qtbot.waitExposed(held.window)
        return held

    yield desk
    for program in programs:
        desk().close()
        program.deleteLater()
    qapp.processEvents()


def storage(desk):
    """The page of the settings that lists the copies, by keys."""
    desk.hand("Ctrl+,", "Alt+O")
    page = desk.dialog(SettingsDialog).storage
    desk.until(lambda: page.copies.count())
    return page


def choose(desk):
    """The newest copy is chosen and put back, by keys, up to the question."""
    page = storage(desk)
    page.copies.setFocus()
    desk.hand("Home", "Space")
    desk.until(page.put_back.isEnabled)
    desk.hand("Alt+P")
    return desk.dialog(Question)


def replaced(started, old):
    """The window that was built anew."""
    old.until(lambda: started().application is not old.application)
    desk = started()
    desk.settled()
    desk.until(desk.window.page.banner.isVisible)
    return desk


def write_copy(desk):
    """The newest copy beside the database: that of the day was written before there was a draft."""
    copy = backup_folder(desk.folder / "desk.db") / "noon.db"
    desk.ask(lambda archive: archive.backups.write(copy))
    return copy


def two_states(started):
    """A copy that holds one draft in its first version, and a database that has gone on."""
    desk = started()
    desk.open_text("Der Rat tagt.\n", "rat.txt")
    write_copy(desk)
    desk.editor.setFocus()
    desk.types("Neu: ")
    desk.hand("Ctrl+S")
    desk.until(lambda: desk.session.draft.version.number == 1)
    desk.open_text("Spaeter.\n", "spaeter.txt")
    return desk


def titles(desk):
    return sorted(row.title for row in desk.ask(lambda archive: archive.drafts.list()))


def test_the_question_tells_what_is_replaced_and_escape_changes_nothing(started):
    desk = two_states(started)
    question = choose(desk)
    words = question.sentence.text()
    assert "The copy holds 1 version. The database holds 3." in words
    assert "“rat”, “spaeter”" in words
    assert "kept beside it" in words
    assert "not saved" not in words, "there is nothing of that kind"
    assert question.entered(desk.focus()).text() == "&Keep the database"
    desk.hand("Escape")
    desk.until(lambda: not desk.dialogs(Question))
    desk.hand("Escape")
    desk.settled()
    assert titles(desk) == ["rat", "spaeter"]
    assert not list(desk.folder.glob("*.replaced-*"))


def test_a_copy_takes_the_place_of_the_database_and_what_was_there_is_kept(started):
    old = two_states(started)
    choose(old)
    old.hand("Tab", "Shift+Tab")
    old.hand("Alt+P")
    desk = replaced(started, old)
    assert titles(desk) == ["rat"]
    assert desk.ask(lambda archive: archive.versions.latest(1)).text == "Der Rat tagt.\n"
    (kept,) = desk.folder.glob("desk.db.replaced-*")
    assert str(kept) in desk.notice()
    with Archive(kept) as archive:
        assert len(archive.drafts.list()) == 2


def test_text_that_is_not_saved_comes_back_with_its_draft(started):
    desk = started()
    desk.open_text("Der Rat tagt.\n", "rat.txt")
    write_copy(desk)
    desk.editor.setFocus()
    desk.types("Ungesichert: ")
    question = choose(desk)
    assert "not saved is kept, too" in question.sentence.text()
    desk.hand("Alt+P")
    new = replaced(started, desk)
    new.application.opening.open_draft(1)
    new.until(lambda: new.session.text == "Ungesichert: Der Rat tagt.\n")
    assert new.session.unsaved


def test_text_of_a_draft_that_is_not_in_the_copy_is_offered(started):
    desk = two_states(started)
    desk.types("Ungesichert: ")
    choose(desk)
    desk.hand("Alt+P")
    new = replaced(started, desk)
    new.until(lambda: "“spaeter”" in new.window.page.banner.words)
    new.answer("Open it as a new draft")
    new.until(lambda: new.session.text == "Ungesichert: Spaeter.\n")


def test_text_made_from_a_version_that_the_copy_has_not_is_decided_by_a_person(started):
    desk = two_states(started)
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.holds(1))
    desk.types("Ungesichert: ")
    choose(desk)
    desk.hand("Alt+P")
    new = replaced(started, desk)
    new.until(lambda: "was made from version 1; the newest is version 0" in new.notice())


def test_nothing_is_replaced_while_unsaved_text_cannot_be_kept(started, monkeypatch):
    desk = two_states(started)
    desk.types("Ungesichert: ")
    choose(desk)

    def full(self, copy):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Recovery, "keep", full)
    desk.hand("Alt+P")
    dialog = desk.dialog(SettingsDialog)
    desk.until(dialog.trouble.isVisible)
    assert "nothing was replaced" in dialog.trouble.text()
    assert dialog.storage.isEnabled()
    assert titles(desk) == ["rat", "spaeter"]


def test_a_file_that_is_no_sound_copy_is_refused_in_words(started):
    desk = two_states(started)
    storage(desk)
    bad = desk.write("Kein Archiv.", "kein.db")
    desk.hand("Alt+E")
    desk.dialog(QFileDialog)
    desk.choose_file(bad)
    dialog = desk.dialog(SettingsDialog)
    desk.until(dialog.trouble.isVisible)
    assert "kein.db" in dialog.trouble.text()
    assert not desk.dialogs(Question)
    desk.hand("Escape")
    assert titles(desk) == ["rat", "spaeter"]


def test_a_copy_from_elsewhere_can_be_put_back(started):
    desk = two_states(started)
    copy = backup_folder(desk.folder / "desk.db") / "noon.db"
    elsewhere = desk.folder / "elsewhere.db"
    shutil.copy2(copy, elsewhere)
    storage(desk)
    desk.hand("Alt+E")
    desk.choose_file(elsewhere)
    desk.dialog(Question)
    desk.hand("Alt+P")
    assert titles(replaced(started, desk)) == ["rat"]


def test_changed_settings_are_not_lost_in_silence(started):
    desk = two_states(started)
    page = storage(desk)
    desk.hand("Alt+G")
    field = desk.dialog(SettingsDialog).fields["user"].widget
    field.setFocus()
    desk.types("Eva")
    desk.hand("Alt+O")
    page.copies.setFocus()
    desk.hand("Home", "Space", "Alt+P")
    desk.dialog(Leaving)
    desk.hand("Return")
    desk.until(lambda: not desk.dialogs(Leaving))
    assert not desk.dialogs(Question)


def test_a_database_that_is_gone_is_put_back_from_the_window(started):
    desk = two_states(started)
    archive, gone = desk.application.archive, []
    archive.replace(lambda path: path.unlink(), gone.append, gone.append)
    desk.until(lambda: gone)
    archive._gone = False
    desk.application.showing.refresh_queue()
    desk.until(lambda: "can take its place" in desk.window.page.banner.words)
    desk.answer("Put a copy back…")
    page = desk.dialog(SettingsDialog).storage
    desk.until(lambda: page.copies.count())
    page.copies.setFocus()
    desk.hand("Home", "Space", "Alt+P")
    assert "damaged or cannot be read" in desk.dialog(Question).sentence.text()
    desk.hand("Alt+P")
    assert titles(replaced(started, desk)) == ["rat"]


def test_a_copy_that_was_written_stands_in_the_list_and_is_told_there(started):
    desk = two_states(started)
    page = storage(desk)
    before = page.copies.count()
    desk.hand("Alt+W")
    desk.choose_file(backup_folder(desk.folder / "desk.db") / "mine.db")
    desk.until(lambda: page.copies.count() == before + 1)
    assert page._told.isVisible()
    assert "mine.db" in page._told.text()
