"""Approving a page with unsaved words: they become a version with the approval, and are left as they were without it."""

from datetime import UTC, datetime

import pytest

from copydesk.archive.care.recovery import Recovery
from copydesk.archive.file.paths import recovery_folder
from copydesk.desk.page import Page
from copydesk.desk.save import save
from copydesk.engine.house_file import house_path
from copydesk.model.decision import Verdict
from copydesk.model.version import Status
from copydesk_ui.dialogs.approve import ApproveDialog
from copydesk_ui.history.diverged_dialog import DivergedDialog

TEXT = "„Der Hafen wächst“, sagte Bürgermeisterin Ada Petersen am Montag.\n"


def versions(desk):
    return [row.number for row in desk.ask(lambda archive: archive.versions.list(1))]


@pytest.fixture
def typed(desk):
    """A draft with words that are not saved, the keys in its text."""
    desk.open_text(TEXT, "hafen.txt")
    desk.types("Nun: ")
    desk.checked()
    return desk


def asked(desk) -> ApproveDialog:
    desk.hand("Ctrl+Shift+A")
    return desk.dialog(ApproveDialog)


def test_escape_leaves_no_version_behind_and_the_words_unsaved(typed):
    dialog = asked(typed)
    assert "saved with the approval" in dialog.sentence.text()
    typed.hand("Escape")
    typed.until(lambda: not typed.dialogs())
    typed.settled()
    assert versions(typed) == [0]
    assert typed.session.unsaved
    assert typed.session.text.startswith("Nun: ")
    assert typed.window.status.saved.text() == "Unsaved changes"
    typed.hand("Ctrl+Z")
    assert typed.session.text == TEXT


def test_enter_saves_and_approves_what_was_shown(typed):
    dialog = asked(typed)
    dialog.export.setChecked(False)
    dialog.who.setFocus()
    typed.hand("Ctrl+A")
    typed.types("Eva Nowak")
    typed.hand("Return")
    typed.until(lambda: typed.session.status is Status.APPROVED)
    assert versions(typed) == [0, 1]
    approved = typed.ask(lambda archive: archive.approvals.approved(1))
    assert (approved.version.text, approved.approval.by) == ("Nun: " + TEXT, "Eva Nowak")
    assert not typed.session.unsaved
    assert typed.window.status.saved.text() == "Saved"
    typed.types("x")
    typed.hand("Ctrl+S")
    typed.until(lambda: versions(typed) == [0, 1, 2])
    assert "elsewhere" not in typed.window.page.banner.words


def test_what_is_saved_already_is_not_spoken_of(desk):
    desk.open_text(TEXT, "hafen.txt")
    assert "saved with" not in asked(desk).sentence.text()
    desk.hand("Escape")


def test_fixes_are_recorded_with_the_version_that_holds_them(desk):
    desk.open_text(TEXT + "\nEin Satz.< /p>\n", "hafen.txt")
    desk.hand("F8", "Return")
    desk.checked()
    asked(desk)
    desk.hand("Escape")
    desk.until(lambda: not desk.dialogs())
    assert desk.ask(lambda archive: archive.decisions.of_draft(1)) == ()
    desk.approve()
    (fixed,) = desk.ask(lambda archive: archive.decisions.of_draft(1))
    assert fixed.verdict is Verdict.FIXED


def test_words_that_somebody_else_has_overtaken_are_shown_beside_theirs(typed):
    typed.ask(lambda archive: save(archive, 1, Page("Anders.\n"), "Jo"))
    typed.hand("Ctrl+Shift+A")
    typed.dialog(DivergedDialog)
    assert not typed.dialogs(ApproveDialog)
    assert versions(typed) == [0, 1]
    typed.hand("Escape")
    assert typed.session.text.startswith("Nun: ")


def test_words_overtaken_while_the_question_stood_are_not_approved_and_nothing_typed_is_lost(typed):
    dialog = asked(typed)
    dialog.who.setText("Eva Nowak")
    dialog.reason.setText("Andruck")
    dialog.export.setChecked(False)
    typed.ask(lambda archive: save(archive, 1, Page("Anders.\n"), "Jo"))
    typed.click(dialog.confirm)
    typed.until(dialog.isVisible)
    typed.until(lambda: "version 1 is the newest" in dialog.trouble.text())
    assert dialog.reason.text() == "Andruck"
    assert versions(typed) == [0, 1]
    assert typed.session.unsaved
    dialog.drop()


def test_four_eyes_are_told_before_anybody_types_a_reason(desk):
    house_path().write_text("[gate]\nfour_eyes = true\n", "utf-8")
    desk.until(lambda: desk.session.rules.four_eyes)
    desk.open_text(TEXT + "\nDer Bau kostet 40 Millionen Euro.< /p>\n", "hafen.txt")
    desk.types("Nun: ")
    me = desk.application.desk.user
    dialog = asked(desk)
    assert dialog.trouble.text() == (
        f"{me} saved this version. By the rules of the house somebody else approves it."
    )
    assert desk.focus() is dialog.who
    desk.types("Eva Nowak")
    assert not dialog.trouble.isVisible()
    assert not dialog.confirm.isEnabled(), "something is open"
    dialog.reason.setFocus()
    desk.types("eilt")
    assert dialog.confirm.isEnabled()
    dialog.who.setFocus()
    desk.hand("Ctrl+A")
    desk.types(me.upper())
    assert dialog.trouble.isVisible()
    assert not dialog.confirm.isEnabled()
    dialog.drop()


def test_no_copy_of_what_was_typed_stays_when_it_is_approved(typed):
    folder = recovery_folder(typed.application.archive.path)
    store = Recovery(folder, lambda: datetime.now(UTC))
    typed.application.recovering.keep()
    typed.until(lambda: store.list().copies)
    typed.approve()
    typed.until(lambda: not store.list().copies)
