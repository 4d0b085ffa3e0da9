"""Approve and export at the window, with keys and clicks: what is asked, what is recorded, what is told."""

import os
import signal
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from copydesk.archive.values import Event
from copydesk.desk.mark import mark
from copydesk.export.writer import format_names
from copydesk.model.claim import ClaimStatus
from copydesk.model.source import Source
from copydesk.model.version import Release, Status
from copydesk_ui.dialogs.approve import ApproveDialog
from copydesk_ui.dialogs.embargo import EmbargoDialog
from copydesk_ui.dialogs.export import ExportDialog
from copydesk_ui.dialogs.print_dialog import PrintDialog
from desk.conftest import looked_at

TEXT = "„Der Hafen wächst“, sagte Bürgermeisterin Ada Petersen am Montag.\n"


@pytest.fixture
def approved(desk):
    """A draft that was signed off."""
    desk.open_text(TEXT, "hafen.txt")
    desk.approve()
    return desk


def exports(desk):
    log = desk.ask(lambda archive: archive.log.of_draft(1))
    return [entry.details for entry in log if entry.event is Event.EXPORTED]


def test_the_export_asks_for_format_and_file_and_tells_where_it_lies(approved):
    desk, target = approved, approved.folder / "raus.txt"
    desk.act("export")
    dialog = desk.dialog(ExportDialog)
    assert dialog.formats.count() == len(format_names())
    for _ in range(format_names().index("txt")):
        desk.press(Qt.Key.Key_Down, dialog.formats)
    assert dialog.writer.format == "txt"
    desk.click(dialog.confirm)
    assert desk.dialog(QFileDialog).selectedFiles()[0].endswith("hafen-v0.txt")
    desk.choose_file(target)
    assert str(target) in desk.notice()
    assert "Der Hafen wächst" in target.read_text("utf-8")
    assert exports(desk) == [{"version": 0, "format": "txt", "confidential": 0}]


def test_enter_on_a_format_takes_it(approved):
    approved.act("export")
    dialog = approved.dialog(ExportDialog)
    approved.press(Qt.Key.Key_Return, dialog.formats)
    assert approved.dialog(QFileDialog)
    approved.dialog(QFileDialog).reject()


def test_under_an_embargo_the_export_wants_a_reason_and_notes_it(desk):
    desk.open_text("Sperrfrist: 8. Mai 2126, 10 Uhr\n\n" + TEXT, "hafen.txt")
    desk.approve(reason="Die Zeile bleibt für die Agentur stehen")
    desk.act("export")
    dialog = desk.dialog(ExportDialog)
    assert not dialog.confirm.isEnabled()
    dialog.reason.setText("Vorab an die Druckerei")
    assert dialog.confirm.isEnabled()
    desk.click(dialog.confirm)
    desk.choose_file(desk.folder / "raus.docx")
    assert exports(desk)[0]["reason"] == "Vorab an die Druckerei"


def test_under_an_embargo_the_clipboard_and_a_pdf_want_a_reason_too(desk):
    desk.open_text("Sperrfrist: 8. Mai 2126, 10 Uhr\n\n" + TEXT, "hafen.txt")
    desk.approve(reason="Die Zeile bleibt für die Agentur stehen")
    QGuiApplication.clipboard().clear()
    desk.act("copy_rich")
    assert not desk.dialog(EmbargoDialog).confirm.isEnabled()
    desk.hand("Escape")
    desk.settled()
    assert exports(desk) == []
    assert not QGuiApplication.clipboard().text()
    desk.act("copy_rich")
    desk.dialog(EmbargoDialog)
    desk.types("Vorab an den Setzer")
    desk.hand("Return")
    desk.until(lambda: exports(desk))
    assert exports(desk)[0]["reason"] == "Vorab an den Setzer"
    desk.act("print")
    desk.click(desk.dialog(PrintDialog).pdf)
    desk.dialog(EmbargoDialog)
    desk.types("Vorab auf Papier")
    desk.hand("Return")
    desk.choose_file(desk.folder / "raus.pdf")
    desk.until(lambda: len(exports(desk)) == 2)
    assert exports(desk)[1]["reason"] == "Vorab auf Papier"


def test_an_approval_can_go_on_to_the_export(desk):
    desk.open_text(TEXT, "hafen.txt")
    desk.approve(export=True)
    dialog = desk.dialog(ExportDialog)
    assert "version 0" in dialog.windowTitle()
    dialog.reject()
    assert exports(desk) == []


def test_confidential_sources_are_told_only_where_that_is_ticked(desk):
    desk.open_text(TEXT, "hafen.txt")
    secret = Source(0, "Quaddelfisch", confidential=True)
    desk.ask(lambda archive: archive.sources.add(1, secret, "Mia"))
    desk.approve()
    told = []
    for tick in (False, True):
        desk.act("export")
        dialog = desk.dialog(ExportDialog)
        assert not dialog.confidential.isEnabled(), "a plain text tells no sources"
        dialog.formats.setCurrentRow(format_names().index("report-json"))
        if tick:
            desk.click(dialog.confidential)
        desk.click(dialog.confirm)
        target = desk.folder / f"bericht-{tick}.json"
        desk.choose_file(target)
        desk.until(target.exists)
        told.append("Quaddelfisch" in target.read_text("utf-8"))
    assert told == [False, True]
    desk.settled()
    assert [each["confidential"] for each in exports(desk)] == [0, 1]


def test_an_export_that_could_not_be_noted_says_that_it_stands(approved):
    desk, target = approved, approved.folder / "raus.txt"
    desk.ask(lambda archive: archive._connection.db.execute("PRAGMA busy_timeout = 50"))
    document = desk.ask(lambda archive: archive.approvals.approved(1))
    with closing(sqlite3.connect(desk.folder / "desk.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.application.signing.write(document, target, "txt")
        said = desk.notice()
    assert target.exists()
    assert str(target) in said
    assert "the log has no entry of it" in said
    assert "nothing was saved" not in said


def test_an_export_into_a_folder_that_is_not_there_is_told_and_not_noted(approved):
    desk = approved
    document = desk.ask(lambda archive: archive.approvals.approved(1))
    desk.application.signing.write(document, desk.folder / "fehlt" / "raus.txt", "txt")
    assert "could not be written" in desk.notice()
    assert exports(desk) == []


def test_names_and_statements_are_kept_with_the_approval_though_another_draft_is_opened(desk):
    desk.open_text("Ein anderer Text, der hier nur wartet.\n", "zwei.txt")
    desk.open_text(TEXT, "hafen.txt")
    desk.act("approve")
    dialog = desk.dialog(ApproveDialog)
    dialog.export.setChecked(False)
    desk.click(dialog.confirm)
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.draft.record.id == 1)
    desk.settled()
    names = desk.ask(lambda archive: archive.approved_names.known(1))
    assert {name.name for name in names} == {"Ada Petersen"}
    assert desk.ask(lambda archive: archive.statements.has(2, 0))
    assert desk.ask(lambda archive: archive.drafts.get(2)).status is Status.APPROVED


def test_a_gate_that_was_left_before_it_was_shown_asks_nobody(desk):
    desk.open_text("Ein anderer Text, der hier nur wartet.\n", "zwei.txt")
    desk.open_text(TEXT, "hafen.txt")
    answers = []
    desk.application.engine.analyse = lambda *given: answers.append(given[-2])
    desk.act("approve")
    desk.until(lambda: answers)
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.draft.record.id == 1)
    answers[0](desk.ask(lambda archive: looked_at(archive, 2)))
    desk.settled()
    assert not desk.dialogs(ApproveDialog)


def test_checks_that_break_off_are_told_and_nothing_is_approved(desk):
    desk.open_text(TEXT, "hafen.txt")
    engine = desk.application.engine
    send = engine._send
    engine._send = lambda message: send({**message, "format": "odd"})
    desk.act("approve")
    desk.until(lambda: "broke off" in desk.window.page.banner.words)
    assert desk.ask(lambda archive: archive.approvals.of_draft(1)) == ()


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no such signal here")
@pytest.mark.cold_engines
def test_an_engine_that_dies_over_an_approval_is_started_again_and_answers(desk):
    desk.open_text(TEXT, "hafen.txt")
    engine = desk.application.engine
    os.kill(
        engine._process._process.processId(), signal.SIGSTOP
    )  # it does not answer before it dies
    desk.act("approve")
    desk.until(lambda: engine._errands)
    engine._process.kill()
    assert desk.dialog(ApproveDialog)
    desk.dialog(ApproveDialog).reject()


def test_a_correction_is_a_release_of_its_own_and_the_next_save_is_not_told_as_anothers(approved):
    desk = approved
    desk.act("approve")
    dialog = desk.dialog(ApproveDialog)
    dialog.release.setCurrentIndex(dialog.release.findData(Release.CORRECTION))
    assert not dialog.confirm.isEnabled(), "readers are told what was corrected"
    dialog.change.setText("Die Zahl war falsch.")
    dialog.export.setChecked(False)
    desk.click(dialog.confirm)
    desk.until(lambda: desk.session.draft.version.number == 1)
    desk.write_at_cursor("Nun: ", at=0)
    desk.act("save")
    desk.until(lambda: desk.session.draft.version.number == 2)
    assert "elsewhere" not in desk.window.page.banner.words


def test_the_status_can_be_chosen_and_is_kept(desk):
    desk.open_text(TEXT, "hafen.txt")
    menu = desk.window.submenu("status")
    action = next(each for each in menu.actions() if each.text().replace("&", "") == "Fact check")
    action.trigger()
    desk.until(lambda: desk.session.status is Status.FACT_CHECK)
    assert desk.ask(lambda archive: archive.drafts.get(1)).status is Status.FACT_CHECK


def test_an_export_without_an_approval_is_refused_in_words(desk):
    desk.open_text(TEXT, "hafen.txt")
    desk.application.signing.ask_export()
    assert "is not approved" in desk.notice()


def test_the_approved_text_is_copied_for_other_programs_and_that_is_noted(desk):
    desk.open_text("# Der Hafen\n\nEr **wächst** weiter.\n", "hafen.md")
    desk.approve()
    desk.editor.setFocus()
    desk.hand("Ctrl+Shift+X")
    desk.until(lambda: "clipboard" in desk.window.page.banner.words)
    data = QGuiApplication.clipboard().mimeData()
    assert "<strong>wächst</strong>" in data.html()
    assert "Er wächst weiter." in data.text()
    assert [each["format"] for each in exports(desk)] == ["clipboard"]


def test_a_text_that_is_not_approved_is_not_copied(desk):
    desk.open_text(TEXT, "hafen.txt")
    QGuiApplication.clipboard().setText("was vorher da war")
    desk.hand("Ctrl+Shift+X")
    assert "is not approved" in desk.notice()
    assert QGuiApplication.clipboard().text() == "was vorher da war"


def test_ctrl_e_says_why_nothing_is_exported(desk):
    desk.open_text(TEXT, "hafen.txt")
    desk.hand("Ctrl+E")
    assert "is not approved" in desk.notice()


def test_a_claim_that_fails_after_the_approval_ends_it_and_that_is_said(desk):
    """What the approval rested on does not hold: page, queue and gate say so at once, and nothing leaves as approved."""
    desk.open_text("Der Hafen kostet 40 Millionen Euro.\n")
    desk.act("claim_make")
    desk.until(lambda: desk.session.ledger.claims)
    number = desk.session.ledger.claims[0].id
    verified = desk.ask(lambda archive: mark(archive, number, ClaimStatus.VERIFIED, "Eva"))
    desk.session.claims_recorded([verified])
    desk.approve(reason="eilt")
    desk.window.show_side(desk.window.claims)
    desk.window.claims.select(number)
    desk.window.claims.view.setFocus()
    desk.hand("U")
    desk.until(lambda: desk.session.changed_since is not None)
    assert desk.session.status is Status.IN_REVIEW
    assert "No longer approved" in desk.notice()
    desk.act("export")
    assert not desk.dialogs(ExportDialog)
