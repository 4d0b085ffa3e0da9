"""The house's style as a form: what the fields say stands in the file, and what people wrote there stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from copydesk.engine.house_file import house_path, house_starter, load_house, read_house
from copydesk.model.house import House
from copydesk.model.house_form import HouseForm
from copydesk.model.kinds import Kind
from copydesk.model.setting import settings_of
from copydesk.review.gate_rules import GateRules
from copydesk_ui.dialogs.house_dialog import HouseDialog

FILE = '# unser Haus\nflag = ["sozusagen"]\n\n[gate]\n# streng\nfour_eyes = true\n'


@pytest.fixture
def form(qtbot, qapp):
    def make(text, draft=""):
        dialog = HouseDialog(text, Path("house.toml"), None, draft)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_every_rule_has_a_field(form):
    settings = {*settings_of(House), *settings_of(GateRules)}
    assert {*form("").fields, "patterns"} == settings


def test_the_fields_show_the_file_and_an_untouched_form_changes_nothing(form):
    dialog = form(FILE)
    assert dialog.fields["flag"].value() == ("sozusagen",)
    assert dialog.fields["four_eyes"].value() is True
    assert dialog.text() == FILE
    assert form(house_starter()).text() == house_starter()


def test_what_is_filled_in_stands_in_the_file_beside_what_people_wrote(form, qtbot):
    dialog = form(FILE)
    field = dialog.fields["flag"].widget
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "halt so")
    kinds = dialog.fields["kinds"].widget
    number = list(Kind).index(Kind.TAG)
    kinds.item(number).setCheckState(Qt.CheckState.Checked)
    text = dialog.text()
    assert "# unser Haus" in text
    assert "# streng" in text
    rules = read_house(text)
    assert not rules.problems
    assert rules.house.flag == ("sozusagen", "halt so")
    assert Kind.TAG in rules.gate.kinds
    assert rules.gate.four_eyes


def test_form_and_file_follow_each_other(form):
    dialog = form("")
    dialog.fields["four_eyes"].widget.setChecked(True)
    dialog.tabs.setCurrentIndex(dialog.tabs.count() - 1)
    assert "four_eyes = true" in dialog.words.toPlainText()
    dialog.words.setPlainText('names = ["Kiel"]\n')
    dialog.tabs.setCurrentIndex(0)
    assert dialog.fields["names"].value() == {"Kiel"}
    assert dialog.fields["four_eyes"].value() is False


def test_a_file_that_is_no_toml_is_left_as_it_is(form):
    dialog = form("flag = [")
    assert "TOML" in dialog.problems.text()
    assert dialog.text() == "flag = ["


def test_a_pattern_is_tried_on_the_draft(form):
    dialog = form('[[pattern]]\nfind = "[Rr]at"\nmessage = "m"\n', "Der Rat, der Rat, ein Rad.\n")
    table = dialog.patterns.table
    table.setCurrentCell(0, 0)
    assert "2 " in dialog.patterns.tried.text()
    table.item(0, 0).setText("(")
    assert "no pattern" in dialog.patterns.tried.text()


def test_saved_by_keys_it_is_followed_at_once(desk):
    desk.open_text("Der Rat tagt sozusagen am Montag.\n")
    assert desk.texts() == []
    desk.hand("Ctrl+Shift+Y")
    desk.dialog(HouseDialog)
    desk.types("sozusagen")
    desk.hand("Ctrl+Return")
    desk.until(lambda: desk.texts() == ["sozusagen"])
    assert load_house(house_path()).house.prefer == (HouseForm("sozusagen", ""),)


def test_preferred_forms_are_offered_on_the_page(desk):
    desk.open_text("Ein Delphin im Hafen.\n")
    desk.hand("Ctrl+Shift+Y")
    desk.dialog(HouseDialog)
    desk.types("Delphin = Delfin")
    desk.hand("Ctrl+Return")
    desk.until(lambda: desk.texts() == ["Delphin"])
    desk.hand("F8", "Return")
    desk.until(lambda: desk.session.text == "Ein Delfin im Hafen.\n")


def test_quotation_marks_and_kinds_are_chosen_in_the_form(form):
    dialog = form("")
    marks = dialog.fields["quotes_de"].widget
    marks.setCurrentIndex(marks.findText("» … «"))
    kinds = dialog.fields["off"].widget
    kinds.item(list(Kind).index(Kind.REPEAT)).setCheckState(Qt.CheckState.Checked)
    rules = read_house(dialog.text())
    assert not rules.problems
    assert (rules.house.quotes_de, rules.house.off) == ("»«", {Kind.REPEAT})


def test_a_style_goes_out_as_a_file_and_comes_in_again(desk):
    desk.open_text("Der Rat tagt.\n")
    out = desk.folder / "style.toml"
    desk.hand("Ctrl+Shift+Y")
    dialog = desk.dialog(HouseDialog)
    desk.types("Delphin = Delfin")
    desk.hand("Alt+X")
    desk.choose_file(out)
    assert read_house(out.read_text(encoding="utf-8")).house.prefer == (
        HouseForm("Delphin", "Delfin"),
    )
    assert not house_path().exists(), "nothing is kept before somebody saves it"
    out.write_text('allow = ["Kiez"]\n', encoding="utf-8")
    desk.hand("Alt+I")
    desk.choose_file(out)
    assert dialog.fields["allow"].value() == {"Kiez"}
    assert dialog.fields["prefer"].value() == ()
    desk.hand("Ctrl+Return")
    desk.until(lambda: load_house(house_path()).house.allow == {"Kiez"})


def test_a_file_that_is_no_style_is_named_and_changes_nothing(desk):
    desk.open_text("Der Rat tagt.\n")
    wrong = desk.folder / "wrong.toml"
    wrong.write_bytes(b"\xff\xfe\x00")
    desk.hand("Ctrl+Shift+Y")
    dialog = desk.dialog(HouseDialog)
    desk.hand("Alt+I")
    desk.choose_file(wrong)
    assert "wrong.toml" in dialog.problems.text()
    assert dialog.fields["prefer"].value() == ()


def test_what_is_no_toml_and_what_is_no_pattern_is_not_saved(form):
    dialog = form(FILE)
    assert dialog.confirm.isEnabled()
    dialog.tabs.setCurrentIndex(dialog.tabs.count() - 1)
    dialog.words.setPlainText(FILE + "flag = [")
    assert not dialog.confirm.isEnabled()
    assert "TOML" in dialog.problems.text()
    dialog.words.setPlainText(FILE + "four_eyes = 7")
    assert not dialog.confirm.isEnabled(), "a rule of the gate that is none would be no rule"
    dialog.words.setPlainText(FILE)
    assert dialog.confirm.isEnabled()
    dialog.tabs.setCurrentIndex(2)
    dialog.patterns._add_empty()
    dialog.patterns.table.item(0, 0).setText("(")
    assert not dialog.confirm.isEnabled()
    dialog.patterns.table.item(0, 0).setText("Rat")
    assert dialog.confirm.isEnabled()


def test_a_pattern_that_is_none_stands_in_the_table_to_be_mended(form):
    dialog = form('[[pattern]]\nfind = "("\nmessage = "m"\n')
    assert dialog.patterns.table.item(0, 0).text() == "("
    assert "no RE2 pattern" in dialog.problems.text()
    assert dialog.confirm.isEnabled(), "it was so before"
    dialog.patterns.table.item(0, 0).setText("Rat")
    (pattern,) = read_house(dialog.text()).house.patterns
    assert (pattern.pattern, pattern.message) == ("Rat", "m")


def test_a_slip_in_the_file_takes_no_rule_away(desk):
    house_path().write_text("[gate]\nfour_eyes = true\n", "utf-8")
    desk.application.house.follow()
    assert desk.session.rules.four_eyes
    house_path().write_text("[gate]\nfour_eyes = tru\n", "utf-8")
    desk.application.house.follow()
    assert desk.session.rules.four_eyes
    assert "TOML" in desk.notice()
    house_path().write_text("[gate]\nfour_eyes = false\n", "utf-8")
    desk.application.house.follow()
    assert not desk.session.rules.four_eyes
    desk.until(lambda: "TOML" not in desk.window.page.banner.words)


def test_rules_that_cannot_be_read_at_the_start_close_the_gate(desk):
    house_path().write_text("[gate]\nfour_eyes = tru\n", "utf-8")
    desk.application.house.follow()
    desk.open_text("Der Rat tagt am Montag.\n")
    assert "could not be read in full" in " ".join(row.why for row in desk.window.gate.model.rows)
    house_path().unlink()
    desk.application.house.follow()
    assert not desk.session.rules.doubted
    assert not desk.window.gate.model.rows
