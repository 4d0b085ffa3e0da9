"""Dialogs for files begin where the last file of that kind was, and what is written has its suffix."""

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

import copydesk_ui
from copydesk_ui.dialogs.files import Folders, Purpose, folders, name_of
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.settings import Settings, load_settings, save_settings


@pytest.fixture
def opened(desk):
    for name in ("ein", "aus"):
        (desk.folder / name).mkdir()
    desk.open_text("Der Rat tagt am Montag in Nordmünde.\n", "rat.txt")
    return desk


def asked(desk, *keys) -> Path:
    """The folder in which the dialog that these keys open begins."""
    desk.hand(*keys)
    return Path(desk.dialog(QFileDialog).directory().absolutePath())


def test_a_dialog_begins_where_the_last_file_of_its_kind_was(opened):
    (opened.folder / "ein" / "zwei!.txt").write_text("Zwei.\n", "utf-8")
    asked(opened, "Ctrl+O")
    opened.choose_file(opened.folder / "ein" / "zwei!.txt")
    opened.until(lambda: opened.session.text == "Zwei.\n")
    assert asked(opened, "Ctrl+O") == opened.folder / "ein"
    opened.hand("Escape")
    opened.act("save_copy")
    opened.dialog(QFileDialog)
    opened.choose_file(opened.folder / "aus" / "kopie.txt")
    assert (opened.folder / "aus" / "kopie.txt").exists()
    opened.act("save_copy")
    assert Path(opened.dialog(QFileDialog).directory().absolutePath()) == opened.folder / "aus"
    opened.hand("Escape")
    assert asked(opened, "Ctrl+O") == opened.folder / "ein", "each has its own"
    kept, _ = load_settings(opened.folder / "settings.toml")
    assert kept.folders == {
        "drafts": str(opened.folder / "ein"),
        "exports": str(opened.folder / "aus"),
    }


def test_the_next_start_knows_the_folders(opened, make_desk):
    opened.act("save_copy")
    opened.dialog(QFileDialog)
    opened.choose_file(opened.folder / "aus" / "kopie.txt")
    settings = opened.application.desk.settings
    folders.follow({}, None)
    again = make_desk(with_settings=settings)
    again.open_text("Neu.\n", "neu.txt")
    again.act("save_copy")
    assert Path(again.dialog(QFileDialog).directory().absolutePath()) == again.folder / "aus"


def test_a_folder_of_drafts_begins_beside_the_last_one(opened):
    (opened.folder / "ein" / "zwei!.txt").write_text("Zwei.\n", "utf-8")
    opened.act("open_folder")
    dialog = opened.dialog(QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(opened.folder / "ein"))
    opened.hand("Return")
    opened.until(lambda: opened.session.text == "Zwei.\n")
    assert folders.of(Purpose.DRAFTS) == str(opened.folder)


def test_no_dialog_begins_where_the_program_was_started(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    fresh = Folders()
    for purpose in Purpose:
        begins = Path(fresh.of(purpose))
        assert begins.is_dir()
        assert begins != tmp_path


def test_a_folder_that_is_gone_gives_way(tmp_path):
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    known = Folders()
    known.follow({"exports": str(tmp_path / "fort"), "drafts": str(drafts)}, None)
    assert known.of(Purpose.EXPORTS) == str(drafts)


def test_a_name_with_a_dot_gets_its_suffix(opened):
    opened.act("save_copy")
    opened.dialog(QFileDialog)
    opened.choose_file(opened.folder / "aus" / "Brief Nr. 1")
    assert (opened.folder / "aus" / "Brief Nr. 1.txt").exists()
    assert not (opened.folder / "aus" / "Brief Nr. 1").exists()


def test_the_file_that_such_a_name_means_is_not_replaced_unasked(opened):
    there = opened.folder / "aus" / "Brief Nr. 1.txt"
    there.write_text("Alt.\n", "utf-8")
    for answer, words in (("Return", "Alt.\n"), ("Alt+R", opened.session.text)):
        opened.act("save_copy")
        opened.dialog(QFileDialog)
        opened.choose_file(opened.folder / "aus" / "Brief Nr. 1")
        assert "Brief Nr. 1.txt" in opened.dialog(Question).windowTitle()
        opened.hand(answer)
        opened.until(lambda: not opened.dialogs(Question))
        assert there.read_text("utf-8") == words


def test_folders_whose_names_are_no_text_are_kept(tmp_path):
    strange = "/tmp/\udcffordner"
    file = tmp_path / "settings.toml"
    save_settings(Settings(folders={"drafts": strange, "sheets": "/tmp/Größe"}), file)
    read, problems = load_settings(file)
    assert not problems
    assert read.folders == {"drafts": strange, "sheets": "/tmp/Größe"}


def test_what_the_settings_dialog_saves_does_not_forget_a_folder(opened):
    opened.hand("Ctrl+,", "Alt+O", "Alt+W")
    opened.dialog(QFileDialog)
    opened.choose_file(opened.folder / "aus" / "kopie.db")
    opened.settled()
    opened.hand("Alt+G", "Return")
    opened.until(lambda: not opened.dialogs())
    assert opened.application.desk.settings.folders["backups"] == str(opened.folder / "aus")


@pytest.mark.parametrize(
    ("title", "name"),
    [("Der Rat: 40 %?", "Der Rat_ 40 __"), ("", "copydesk"), ("x" * 200, "x" * 80)],
)
def test_a_title_becomes_a_name(title, name):
    assert name_of(title) == name


def test_every_dialog_for_files_goes_through_the_one_room():
    made = set()
    for path in Path(copydesk_ui.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and "QFileDialog" in ast.unparse(node.func):
                made.add(path.name)
    assert made == {"files.py"}
