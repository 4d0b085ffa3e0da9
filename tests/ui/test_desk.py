"""Settings, languages, second starts, the queue, the palette."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from copydesk.engine.house_file import house_path
from copydesk.model.draft import TextFormat
from copydesk.model.family import Family
from copydesk.text.kinds_of_text import NEWS
from copydesk_ui.clients.engine_answers import Answer
from copydesk_ui.clients.engine_client import EngineClient
from copydesk_ui.clients.single_instance import SingleInstance
from copydesk_ui.dialogs.approve import ApproveDialog
from copydesk_ui.dialogs.help_dialog import HelpDialog
from copydesk_ui.dialogs.house_dialog import HouseDialog
from copydesk_ui.dialogs.settings_dialog import SettingsDialog
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.palette.command_palette import CommandPalette
from copydesk_ui.program import Program
from copydesk_ui.settings import Settings, load_settings, save_settings
from copydesk_ui.theme.theme import ThemeChoice, current
from copydesk_ui.words.translation import speak, spoken


def test_choosing_a_theme_dresses_the_window_at_once(desk):
    desk.open_text("Text.< /p>\n")
    desk.act("settings")
    dialog = desk.dialog(SettingsDialog)
    dialog.fields["theme"].widget.setCurrentIndex(2)
    dialog.accept()
    assert current().name == "dark"
    assert load_settings(desk.folder / "settings.toml")[0].theme == "dark"
    desk.application.choosing.take(replace(desk.application.desk.settings, theme=ThemeChoice.LIGHT))
    assert current().name == "light"


def test_another_language_is_spoken_at_once_and_the_text_stays(qapp, qtbot, tmp_path):
    save_settings(replace(Settings(), language="en", user="Kim"), tmp_path / "settings.toml")
    program = Program(qapp, tmp_path / "settings.toml", tmp_path / "desk.db")
    draft = tmp_path / "a.txt"
    draft.write_text("Ein Text.\n", encoding="utf-8")
    program.show([draft])
    qtbot.waitUntil(lambda: program.application.session.draft is not None, timeout=20_000)
    program.application.window.page.editor.insertPlainText("Neu: ")
    first = program.application
    first.choosing.take(replace(first.desk.settings, language="de"))
    qtbot.waitUntil(lambda: program.application is not first, timeout=20_000)
    qtbot.waitUntil(lambda: program.application.session.draft is not None, timeout=20_000)
    assert spoken() == "de"
    assert program.application.window.actions_["save"].text() == "Fassung &sichern"
    assert program.application.session.text == "Neu: Ein Text.\n"
    program.application.end()
    program.application.window.deleteLater()
    speak("en")


SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from copydesk_ui.clients.single_instance import SingleInstance
app = QCoreApplication([])
sys.exit(0 if SingleInstance(Path(sys.argv[1])).hand_over([Path(sys.argv[2])]) else 1)
"""


def test_a_second_start_hands_its_files_over(qtbot, tmp_path):
    first = SingleInstance(tmp_path / "desk.db")
    assert not first.hand_over([])
    assert first.listen()
    command = [
        sys.executable,
        "-c",
        SECOND_START,
        str(tmp_path / "desk.db"),
        str(tmp_path / "a.txt"),
    ]
    with qtbot.waitSignal(first.handed_over, timeout=20_000) as handed:
        second = subprocess.Popen(command)
    assert handed.args == [[tmp_path / "a.txt"]]
    qtbot.waitUntil(lambda: second.poll() == 0, timeout=20_000)
    first.close()


def test_what_a_crashed_window_left_does_not_keep_the_next_from_listening(tmp_path):
    first, second = SingleInstance(tmp_path / "desk.db"), SingleInstance(tmp_path / "desk.db")
    assert first.listen()
    assert second.listen()
    first.close()
    second.close()


def test_the_queue_is_filtered_by_words_and_opens_by_enter(desk):
    desk.open_text("Eins.\n", "eins.txt")
    desk.open_text("Zwei.\n", "zwei.txt")
    desk.until(lambda: desk.window.queue.model.rowCount() == 2)
    desk.window.queue.filter.setText("eins")
    assert desk.window.queue.model.rowCount() == 1
    desk.queue_view.setCurrentIndex(desk.window.queue.model.index(0))
    desk.press(Qt.Key.Key_Return, desk.queue_view)
    desk.until(lambda: desk.session.text == "Eins.\n")


def test_a_draft_in_the_trash_can_be_taken_back(desk):
    desk.open_text("Eins.\n", "eins.txt")
    desk.act("trash")
    desk.dialog(Question)
    desk.hand("Return")
    assert "trash" in desk.notice()
    desk.until(lambda: desk.window.queue.model.total == 0)
    desk.answer("Take it back")
    desk.until(lambda: desk.window.queue.model.total == 1)


def test_the_palette_runs_commands_opens_drafts_and_searches_the_archive(desk):
    desk.open_text("Ein Wort namens Kaleidoskop.\n", "eins.txt")
    desk.open_text("Zwei.\n", "zwei.txt")
    desk.act("palette")
    palette = desk.dialog(CommandPalette)
    palette.words.setText("kaleidoskop")
    desk.until(lambda: palette.list.count() == 1)
    desk.press(Qt.Key.Key_Return, palette.words)
    desk.until(lambda: "Kaleidoskop" in desk.session.text)

    desk.act("palette")
    palette = desk.dialog(CommandPalette)
    palette.words.setText("focus")
    desk.press(Qt.Key.Key_Return, palette.words)
    assert not desk.window.menuBar().isVisible()
    desk.act("focus")


def test_recent_files_say_which_are_missing(desk):
    path = desk.write("Text.\n", "weg.txt")
    desk.open(path)
    path.unlink()
    menu = desk.window.submenu("recent")
    menu.aboutToShow.emit()
    [action] = menu.actions()
    assert "missing" in action.text()
    assert not action.isEnabled()


def test_an_engine_that_dies_is_started_again(qtbot, tmp_path):
    engine = EngineClient()
    answers: list = []
    engine.answered.connect(answers.append)
    engine.open("Text.< /p>", TextFormat.PLAIN, "de", 1)
    qtbot.waitUntil(lambda: any(a.complete for a in answers), timeout=20_000)
    answers.clear()
    engine._process.kill()
    qtbot.waitUntil(lambda: any(a.complete for a in answers), timeout=20_000)
    assert any(finding.text == "< /p>" for finding in answers[-1].findings)
    engine.close()


def test_an_answer_to_an_old_revision_is_dropped(desk):
    desk.open_text("Text.< /p>\n")
    before = desk.session.review
    desk.session.take(Answer(desk.session.revision - 1, "de", NEWS, (), 1, 1))
    assert desk.session.review == before


def test_what_the_first_checks_say_is_shown_at_once_and_the_rest_stays_until_its_own_speak(desk):
    desk.open_text("Jana Kramer kam.\n\nKramer ging.\n\nJana Krammer blieb.< /p>\n")
    shown = desk.session.review.findings
    names = tuple(f for f in shown if f.kind.family is Family.NAMES)
    assert names
    revision = desk.session.revision
    desk.session.take(Answer(revision, "de", NEWS, (), 1, 3))  # no markup any more
    assert desk.session.review.findings == names
    desk.session.take(Answer(revision, "de", NEWS, (), 3, 3))  # and no names
    assert desk.session.review.findings == ()


def test_what_changes_nothing_is_not_shown_anew_before_all_have_spoken(desk):
    desk.open_text("Text.< /p>\n\nNoch einer.< /p>\n")
    shown = desk.session.review.findings
    answers: list = []
    desk.session.reviewed.connect(lambda: answers.append(True))
    desk.session.take(Answer(desk.session.revision, "de", NEWS, shown, 1, 3))
    assert (answers, desk.session.review.findings) == ([], shown)
    desk.session.take(Answer(desk.session.revision, "de", NEWS, shown, 3, 3))
    assert answers == [True]


def test_typing_is_followed_by_the_checks(desk):
    desk.open_text("Text.\n")
    desk.write_at_cursor("Ein Rest< /p> ", at=0)
    desk.checked()
    assert desk.texts() == ["< /p>"]


@pytest.mark.parametrize("name", ["doctor", "about", "keys", "details"])
def test_sheets_open_and_close(desk, name):
    desk.open_text("Text.\n")
    desk.act(name)
    desk.dialog().reject()
    desk.until(lambda: not desk.dialogs())


def test_house_rules_are_followed_as_soon_as_they_are_saved(desk):
    desk.open_text("Der Rat tagt. Mehr zum Thema Hafen folgt.\n")
    assert desk.texts() == []
    desk.act("house")
    dialog = desk.dialog(HouseDialog)
    dialog.tabs.setCurrentIndex(dialog.tabs.count() - 1)
    dialog.words.setPlainText('flag = ["Mehr zum Thema Hafen"]\nstrange = 1\n')
    assert "strange" in dialog.problems.text()
    dialog.accept()
    desk.until(lambda: desk.texts() == ["Mehr zum Thema Hafen"])
    assert "strange" in desk.notice()


def test_house_rules_changed_by_another_program_are_followed_too(desk):
    desk.open_text("Der Rat tagt. Mehr zum Thema Hafen folgt.\n")
    house_path().write_text('flag = ["Mehr zum Thema Hafen"]\n', encoding="utf-8")
    desk.until(lambda: desk.texts() == ["Mehr zum Thema Hafen"])


def test_the_history_tells_who_approved_a_version_and_as_what(desk):
    desk.open_text("Der Hafen wächst.\n")
    desk.act("approve")
    dialog = desk.dialog(ApproveDialog)
    dialog.who.setText("Eva Nowak")
    dialog.export.setChecked(False)
    dialog.accept()
    history = desk.window.history.model
    desk.until(lambda: history.rows and "Approved by Eva Nowak" in history.words(history.rows[0]))
    assert "Approved by Eva Nowak · First release" in history.words(history.rows[0])
    assert history.standing(history.rows[0]) == "Approved"


def test_the_palette_forgives_a_slip_offers_places_and_says_when_there_is_nothing(desk):
    desk.open_text("# Der Hafen wächst\n\nDer Rat tagt am Montag.\n\n## Kosten\n\nMehr.\n", "a.md")
    desk.hand("Ctrl+K")
    palette = desk.dialog(CommandPalette)
    desk.types("setings")
    assert palette.list.item(0).text() == "Settings"
    palette.words.clear()
    desk.types("kosten")
    desk.hand("Return")
    assert desk.editor.place() == desk.session.text.index("## Kosten")
    desk.hand("Ctrl+K")
    palette = desk.dialog(CommandPalette)
    desk.types("qqqqxxzz")
    desk.until(palette.nothing.isVisible)
    palette.reject()


def test_what_was_chosen_last_stands_first_and_themes_can_be_chosen(desk):
    desk.open_text("Der Rat tagt am Montag.\n")
    desk.hand("Ctrl+K")
    desk.dialog(CommandPalette)
    desk.types("theme dark")
    desk.hand("Return")
    assert current().name == "dark"
    desk.hand("Ctrl+K")
    palette = desk.dialog(CommandPalette)
    assert not palette.words.text()
    desk.types("select all")
    desk.hand("Return")
    desk.hand("Ctrl+K")
    palette = desk.dialog(CommandPalette)
    assert palette.list.item(0).text() == "Select all"
    palette.reject()


def test_f1_is_searched_and_begins_with_what_has_the_keys(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.hand("F8", "F1")
    dialog = desk.dialog(HelpDialog)
    assert "in the findings" in dialog.table.item(0, 1).text()
    desk.types("leftover tag")
    assert dialog.table.item(0, 0).text() == "Leftover tag"
    assert "< /p>" in dialog.more.text()
    desk.hand("Escape")
    desk.until(lambda: not desk.dialogs())
