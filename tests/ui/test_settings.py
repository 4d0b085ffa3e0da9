"""Settings: what is in the file holds, what cannot be read is told, and nothing that people wrote there is lost."""

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.phrase import Phrase
from copydesk.model.setting import Number, chosen, parsed, settings_of
from copydesk_ui.dialogs.settings_dialog import SettingsDialog
from copydesk_ui.dialogs.storage_page import Places
from copydesk_ui.program import Program
from copydesk_ui.settings import Settings, load_settings, save_settings
from copydesk_ui.theme.theme import ThemeChoice


def test_settings_are_the_same_after_a_round_trip(tmp_path):
    path = tmp_path / "deep" / "settings.toml"
    settings = Settings(
        user='Kim "K" Petersen', theme=ThemeChoice.DARK, recent=("/a b/c.txt", "C:\\x"), window={"geometry": "abc="}
    )  # fmt: skip
    save_settings(settings, path)
    assert load_settings(path) == (settings, ())
    assert path.stat().st_mode & 0o777 == 0o600


@given(
    st.builds(
        Settings,
        user=st.text(),
        theme=st.sampled_from(ThemeChoice),
        language=st.sampled_from(["system", "de", "en"]),
        text_pixels=st.integers(11, 40),
        hints=st.booleans(),
        recent=st.lists(st.text(st.characters(blacklist_categories=["Cs"]), min_size=1).map(lambda p: f"/{p}")).map(tuple),
    )
)  # fmt: skip
def test_whatever_is_chosen_is_there_again(tmp_path_factory, settings):
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    save_settings(settings, path)
    again, problems = load_settings(path)
    assert not problems
    assert again == replace(settings, user=settings.user.encode("utf-8", "replace").decode())


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes exist on Linux alone")
def test_a_file_whose_name_is_no_text_is_found_again_and_costs_no_other_setting(tmp_path):
    file = tmp_path / os.fsdecode(b"Bericht-\xff.txt")
    file.write_text("Text", encoding="utf-8")
    path = tmp_path / "settings.toml"
    save_settings(Settings(user="Kim").with_recent(str(file)), path)
    settings, problems = load_settings(path)
    assert problems == ()
    assert settings.user == "Kim"
    assert Path(settings.recent[0]).exists()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ('theme = "pink"', "theme is one of system, light, dark, contrast"),
        ('text_pixels = "huge"', "text_pixels is a whole number from 11 to 40"),
        ("text_pixels = 400", "text_pixels is a whole number from 11 to 40"),
        ("text_pixels = true", "text_pixels is a whole number"),
        ("hints = 1", "hints is true or false"),
        ("user = 3", "user is a line of words"),
        ('language = ["de"]', "language is one of system, en, de"),
        ("recent = 3", "recent is a list of paths"),
        ('window = { geometry = "ü" }', "window is a table"),
        ("window = 3", "window is a table"),
    ],
)
def test_a_value_that_cannot_be_read_is_told_and_costs_no_other_setting(tmp_path, row, words):
    path = tmp_path / "settings.toml"
    path.write_text(f"{row}\nrestore = false\n", encoding="utf-8")
    settings, problems = load_settings(path)
    assert settings == Settings(restore=False)
    (problem,) = problems
    assert words in problem.said()
    assert str(path) in problem.said()


def test_what_people_wrote_into_the_file_stays(tmp_path):
    path = tmp_path / "settings.toml"
    written = (
        '# mine\ntheme = "pink"  # soon\nlater = 3\ntext_pixels = 20\n\n[window]\ngeometry = "a"\n'
    )
    path.write_text(written, encoding="utf-8")
    settings, _ = load_settings(path)
    save_settings(settings, path)
    assert path.read_text(encoding="utf-8") == written
    save_settings(replace(settings, text_pixels=22, user="Kim"), path)
    text = path.read_text(encoding="utf-8")
    for line in (
        "# mine",
        'theme = "pink"  # soon',
        "later = 3",
        "text_pixels = 22",
        'user = "Kim"',
        'geometry = "a"',
    ):
        assert line in text.splitlines()
    assert load_settings(path)[0] == replace(settings, text_pixels=22, user="Kim")
    save_settings(replace(settings, theme=ThemeChoice.DARK), path)
    assert load_settings(path)[0].theme == "dark"


@pytest.mark.parametrize("damage", [b"theme = [", b"\xff\xfe", b"a = 1\na = 2"])
def test_a_file_that_is_no_toml_is_told_and_put_aside_before_another_is_written(tmp_path, damage):
    path = tmp_path / "settings.toml"
    path.write_bytes(damage)
    settings, (why,) = load_settings(path)
    assert settings == Settings()
    assert str(path) in why.said()
    save_settings(replace(settings, user="Kim"), path)
    assert load_settings(path)[0].user == "Kim"
    assert (tmp_path / "settings.toml.unreadable").read_bytes() == damage


def test_a_theme_that_nobody_knows_does_not_stop_the_window(qtbot, qapp, tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('theme = "pink"\nlanguage = "en"\nuser = "Kim"\n', encoding="utf-8")
    program = Program(qapp, path, tmp_path / "desk.db")
    try:
        program.show([])
        banner = program.application.window.page.banner
        qtbot.waitUntil(banner.isVisible)
        assert "theme is one of" in banner.words
        assert program.application.desk.settings.user == "Kim"
    finally:
        program.application.end()
        program.application.window.hide()


@dataclass(frozen=True)
class Wider(Settings):
    """The settings with one more."""

    column_width: int = chosen(Number(64, Phrase("&Column"), least=40, most=90, unit="characters"))


def test_one_field_makes_a_setting_that_file_and_dialog_know(qtbot, desk):
    read = parsed(Wider, {"column_width": 70, "user": "Kim"})
    assert read.settings == Wider(column_width=70, user="Kim")
    assert parsed(Wider, {"column_width": 20}).problems
    assert "column_width" in settings_of(Wider)
    dialog = SettingsDialog(read.settings, (), Places(*map(Path, "dsh")), desk.window)
    qtbot.addWidget(dialog)
    field = dialog.fields["column_width"]
    assert (field.widget.value(), field.widget.suffix()) == (70, " characters")
    field.widget.setValue(80)
    assert dialog.settings() == Wider(column_width=80, user="Kim")


def test_every_setting_has_words():
    for name, setting in settings_of(Settings).items():
        assert setting.label.template or setting.about.template, name
        assert setting.takes.said(), name
        assert setting.read(setting.write(setting.default), name) == (setting.default, ())
