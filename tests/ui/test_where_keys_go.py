"""What is typed goes where a person looks: into the text while they write, to a panel when they asked for it."""

import pytest
from PySide6.QtWidgets import QApplication

from copydesk.model.claim import ClaimStatus
from copydesk_ui.dialogs.form import Leaving
from copydesk_ui.dialogs.note import NoteDialog
from copydesk_ui.dialogs.sheet import Question

TEXT = "Der Hafen kostet 40 Millionen Euro.\n"


@pytest.fixture
def page(desk):
    desk.open_text(TEXT)
    desk.hand("Ctrl+Home", "Right", "Right", "Right")
    return desk


def claim(desk):
    desk.hand("Ctrl+M")
    desk.until(lambda: desk.session.ledger.standings)


def test_writing_goes_on_after_a_claim_was_made(page):
    claim(page)
    assert page.window.claims.selected().standing.claim.anchor.exact == TEXT.strip()
    page.types(" v c ")
    page.settled()
    assert page.session.text == "Der v c  Hafen kostet 40 Millionen Euro.\n"
    assert page.session.ledger.standings[0].status is ClaimStatus.OPEN


def test_the_cursor_stays_where_it_is_taken_into_a_claim(page):
    claim(page)
    page.hand("Ctrl+End", "Ctrl+Home", "Right", "Right", "Right", "Right")
    page.types("alte ")
    assert page.session.text.startswith("Der alte Hafen")


def test_nothing_is_verified_without_a_source_by_a_slip(page):
    claim(page)
    page.hand("F4", "V")
    page.dialog(Question)
    page.hand("Return")
    page.settled()
    assert page.session.ledger.standings[0].status is ClaimStatus.OPEN
    assert page.focus() is page.window.claims.view


def test_what_was_never_changed_is_not_corrected_by_a_slip(page):
    claim(page)
    page.hand("F4", "C")
    page.dialog(Question)
    page.hand("Return")
    assert page.session.ledger.standings[0].status is ClaimStatus.OPEN
    page.hand("C")
    page.dialog(Question)
    page.hand("Alt+C")
    page.until(lambda: page.session.ledger.standings[0].status is ClaimStatus.CORRECTED)


def test_what_was_changed_is_corrected_at_once(page):
    page.types("alte ")
    claim(page)
    page.hand("F4", "C")
    page.until(lambda: page.session.ledger.standings[0].status is ClaimStatus.CORRECTED)


@pytest.mark.parametrize("key", ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "F4"])
@pytest.mark.parametrize("alone", [False, True], ids=["beside", "focus mode"])
def test_a_panel_that_is_asked_for_has_the_keys_though_it_is_empty(page, key, alone):
    if alone:
        if key == "F4":
            pytest.skip("it goes from claim to claim in the text, too")
        page.hand("F11")
        assert not page.window.findings.isVisible()
    page.hand(key)
    assert page.focus() is not page.editor
    assert page.focus() is not None
    page.types("x")
    page.hand("Return")
    assert page.session.text == TEXT


def test_the_keys_stay_with_the_findings_while_a_text_is_checked(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.hand("Ctrl+1", "F7")
    desk.types("x")
    desk.checked()
    assert desk.window.findings.has_keys
    assert desk.session.text == "Der Rat tagt.< /p>\n"


def test_enter_opens_the_draft_that_is_selected_in_the_queue(desk):
    desk.open_text("Der erste Text.\n", "eins.txt")
    desk.open_text("Der zweite Text.\n", "zwei.txt")
    desk.hand("Ctrl+3", "Down")
    desk.application.showing.refresh_queue()
    desk.settled()
    desk.hand("Return")
    desk.until(lambda: desk.session.holds(1))
    assert desk.session.text == "Der erste Text.\n"


def test_the_window_is_active_again_when_two_dialogs_close_at_once(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.hand("F8", "N")
    desk.dialog(NoteDialog)
    desk.types("Warum")
    desk.hand("Escape")
    desk.dialog(Leaving)
    desk.hand("Alt+T")
    desk.until(lambda: not desk.dialogs())
    desk.until(lambda: QApplication.activeWindow() is desk.window)
    assert QApplication.focusWidget() is desk.panel.view
