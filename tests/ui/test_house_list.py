"""The house list of names in the window: proposed, accepted, followed by the checks."""

from copydesk.model.house_entry import EntryState
from copydesk_ui.dialogs.sheet import Question, TextSheet
from copydesk_ui.names.house_list_dialog import HouseListDialog
from copydesk_ui.names.house_name_dialog import HouseNameDialog
from ui.test_accessible import nameless

TEXT = "Die Anwältin Jutta Festlinger klagt. Der Rat der Stadt Kiel schweigt dazu seit Montag.\n"


def entries(desk):
    return desk.ask(lambda archive: archive.house_names.all())


def open_list(desk) -> HouseListDialog:
    desk.act("house_names")
    dialog = desk.dialog(HouseListDialog)
    desk.settled()
    return dialog


def add(desk, dialog, name, *, at_once=True) -> None:
    dialog.add.click()
    form = desk.dialog(HouseNameDialog)
    form.german.setText(name)
    if not form.at_once.isHidden():
        form.at_once.setChecked(at_once)
    form.confirm.click()
    desk.until(lambda: any(row.wording.german[0] == name for row in dialog._entries))


def names_found(desk):
    return [f for f in desk.session.review.findings if f.check == "names.reference"]


def test_an_accepted_name_is_followed_at_once(desk):
    desk.open_text(TEXT)
    assert not names_found(desk)
    dialog = open_list(desk)
    add(desk, dialog, "Jutta Ferstlinger")
    desk.until(lambda: names_found(desk))
    (finding,) = names_found(desk)
    assert str(finding.message) == "Jutta Festlinger or Jutta Ferstlinger?"
    assert "the house list says Jutta Ferstlinger" in str(finding.evidence)
    dialog.table.selectRow(0)
    dialog.withdraw.click()
    desk.until(lambda: not names_found(desk))


def test_the_list_holds_from_the_start_of_the_next_day(make_desk):
    first = make_desk()
    add(first, open_list(first), "Jutta Ferstlinger")
    first.application.end()

    another = make_desk()
    another.open_text(TEXT)
    another.until(lambda: names_found(another))


def test_only_the_keeper_accepts_and_others_propose(desk):
    desk.ask(lambda archive: archive.house_names.set_keeper("Mia Lang", ""))
    dialog = open_list(desk)
    assert dialog.keeper.text() == "Mia Lang"
    assert not dialog.keeper.isEnabled()
    add(desk, dialog, "Jutta Ferstlinger")
    (entry,) = entries(desk)
    assert (entry.state, entry.by) == (EntryState.PROPOSED, "Kim Petersen")
    dialog.table.selectRow(0)
    assert not dialog.accept_.isEnabled()
    assert dialog.withdraw.isEnabled()
    desk.ask(lambda archive: archive.house_names.accept(entry.id, "Mia Lang"))
    dialog.withdraw.click()
    sheet = desk.dialog(TextSheet)
    assert "kept by Mia Lang" in sheet.text.toPlainText()
    assert entries(desk)[0].state is EntryState.ACCEPTED


def test_the_list_is_filtered_and_edited(desk):
    dialog = open_list(desk)
    add(desk, dialog, "Jutta Ferstlinger")
    add(desk, dialog, "Uwe Frank", at_once=False)
    dialog.filter.setText("frank")
    shown = [n for n in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(n)]
    assert [dialog.table.item(n, 0).text() for n in shown] == ["Uwe Frank"]
    dialog.table.selectRow(shown[0])
    dialog.edit.click()
    form = desk.dialog(HouseNameDialog)
    form.note.setText("Ratsherr")
    form.confirm.click()
    desk.until(lambda: any(row.wording.note for row in dialog._entries))
    edited = next(entry for entry in entries(desk) if entry.wording.note)
    assert [step.step.value for step in edited.steps] == ["proposed", "accepted"]


def test_everything_in_the_dialogs_has_a_name_for_screen_readers(desk):
    dialog = open_list(desk)
    assert nameless(dialog) == []
    dialog.add.click()
    assert nameless(desk.dialog(HouseNameDialog)) == []


def test_a_name_that_cannot_be_taken_is_said_while_it_is_typed(desk):
    dialog = open_list(desk)
    dialog.add.click()
    form = desk.dialog(HouseNameDialog)
    assert not form.confirm.isEnabled()
    form.german.setText("123")
    assert "no letter" in form.problem.text()
    form.german.setText("Ada")
    assert form.problem.text() == ""
    assert form.confirm.isEnabled()


def test_tables_come_in_and_go_out(desk, tmp_path):
    table = tmp_path / "names.csv"
    table.write_text("name,english,note\r\nJutta Ferstlinger,,Anwältin\r\n,,leer\r\n", "utf-8")
    open_list(desk)
    desk.application.house_listing.take(table)
    sheet = desk.dialog(TextSheet)
    words = sheet.text.toPlainText()
    assert "New: 1." in words
    assert "Row 3: The name is missing." in words
    target = tmp_path / "out.csv"
    desk.application.house_listing.export(target)
    desk.until(target.exists)
    assert "Jutta Ferstlinger,,Anwältin,accepted,Kim Petersen" in target.read_text("utf-8-sig")


def test_a_name_is_proposed_from_its_finding_and_from_the_panel(desk):
    desk.open_text(
        "Der Häftling Paul Whelen bleibt. Paul Whelan hofft. Whelan wartet auf Montag.\n"
    )
    desk.until(lambda: desk.window.names.model.total)
    desk.act("next")
    desk.act("propose_name")
    form = desk.dialog(HouseNameDialog)
    assert form.german.text() == "Paul Whelan"
    form.reject()
    desk.until(lambda: not desk.dialogs(HouseNameDialog))
    desk.act("names")
    panel = desk.window.names
    panel.view.setCurrentIndex(panel.model.index(panel.model.rowCount() - 1))
    panel.propose.click()
    form = desk.dialog(HouseNameDialog)
    assert form.german.text() == panel.selected().name
    form.confirm.click()
    desk.until(lambda: entries(desk))


def test_the_names_of_an_approved_text_are_kept(desk):
    desk.open_text("Gestern tagte in Kiel der Rat. Dort sprach Jutta Arslan lange.\n")
    desk.until(lambda: desk.window.names.model.total)
    desk.act("approve")
    dialog = desk.dialog()
    dialog.reason.setText("so")
    dialog.export.setChecked(False)
    dialog.confirm.click()

    def kept():
        return desk.ask(lambda archive: archive.approved_names.known(1))

    desk.until(kept)
    assert {"Kiel", "Jutta Arslan"} <= {name.name for name in kept()}


def keeper_of(desk):
    return desk.ask(lambda archive: archive.house_names.keeper)


def test_the_list_is_handed_to_somebody_else_only_after_a_question(desk):
    """A slip of the pen would shut everybody out."""
    desk.act("house_names")
    dialog = desk.dialog(HouseListDialog)
    desk.until(dialog.keeper.isEnabled)
    dialog.keeper.setFocus()
    desk.types("Mia Lnag")
    desk.hand("Return")
    question = desk.dialog(Question)
    assert "Mia Lnag" in question.windowTitle()
    desk.hand("Return")
    desk.until(lambda: not desk.dialogs(Question))
    assert keeper_of(desk) == ""
    assert dialog.keeper.text() == "Mia Lnag", "to be mended"
    dialog.keeper.setFocus()
    desk.hand("Return")
    desk.dialog(Question)
    desk.hand("Alt+H")
    desk.until(lambda: keeper_of(desk) == "Mia Lnag")


def test_whoever_keeps_the_list_themselves_is_not_asked(desk):
    desk.act("house_names")
    dialog = desk.dialog(HouseListDialog)
    desk.until(dialog.keeper.isEnabled)
    dialog.keeper.setFocus()
    desk.types(desk.application.desk.user)
    desk.hand("Return")
    desk.until(lambda: keeper_of(desk) == desk.application.desk.user)
    assert not desk.dialogs(Question)
