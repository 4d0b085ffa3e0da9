"""At the window: a claim is said to be wrong, its details ask what its keys ask, words that come back bring their check."""

import pytest

from copydesk.model.claim import ClaimStatus
from copydesk_ui.claims.claim_cards import Part
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.dialogs.wrong import WrongDialog
from copydesk_ui.words.claims import status_colour

TEXT = "Der Hafen kostet 40 Millionen Euro.\n\nEr wird 2027 fertig.\n"


@pytest.fixture
def page(desk):
    desk.open_text(TEXT)
    desk.hand("Ctrl+Home", "Right", "Ctrl+M")
    desk.until(lambda: desk.session.ledger.standings)
    desk.hand("F4")
    return desk


def status(desk):
    return desk.session.ledger.standings[0].status


def becomes(desk, wanted):
    desk.until(lambda: status(desk) is wanted)


def test_w_says_that_a_claim_is_wrong_and_what_is_right(page):
    claims = page.window.claims
    assert not claims._chips[Part.WRONG].isVisible()
    page.hand("W")
    dialog = page.dialog(WrongDialog)
    assert page.focus() is dialog.instead
    page.types("Es sind 54 Millionen.")
    page.hand("Ctrl+Return")
    becomes(page, ClaimStatus.WRONG)
    card = claims.model.rows[0]
    assert "Right is: Es sind 54 Millionen." in claims.model.spoken(card)
    assert claims._chips[Part.WRONG].text() == "Wrong 1"
    assert status_colour(ClaimStatus.WRONG) == "red"
    assert page.focus() is claims.view
    page.hand("Ctrl+Z")
    becomes(page, ClaimStatus.OPEN)
    assert page.session.ledger.claims[0].instead == ""


def test_an_edit_of_wrong_words_waits_for_a_check_and_keeps_what_is_right_in_sight(page):
    page.hand("W")
    page.dialog(WrongDialog)
    page.types("54")
    page.hand("Ctrl+Return")
    becomes(page, ClaimStatus.WRONG)
    page.write_at_cursor("5", at=TEXT.index("40"))
    page.checked()
    page.until(lambda: status(page) is ClaimStatus.OPEN)
    row = page.window.claims.model.rows[0]
    assert "changed after the check. Right is: 54" in page.window.claims.model.spoken(row)
    page.hand("F4", "C")
    becomes(page, ClaimStatus.CORRECTED)


@pytest.mark.parametrize("wanted", [ClaimStatus.VERIFIED, ClaimStatus.CORRECTED])
def test_the_details_ask_what_the_keys_ask(page, wanted):
    page.hand("Return")
    dialog = page.dialog(ClaimDialog)
    dialog.status.setCurrentIndex(list(ClaimStatus).index(wanted))
    dialog.concerns.setPlainText("Woher?")
    page.hand("Ctrl+Return")
    page.dialog(Question)
    page.hand("Return")
    page.until(lambda: page.session.ledger.claims[0].concerns == "Woher?")
    assert status(page) is ClaimStatus.OPEN, "all but the state was kept"
    page.hand("Return")
    dialog = page.dialog(ClaimDialog)
    dialog.status.setCurrentIndex(list(ClaimStatus).index(wanted))
    page.hand("Ctrl+Return")
    page.click(page.dialog(Question).confirm)
    becomes(page, wanted)
    page.hand("Ctrl+Z")
    becomes(page, ClaimStatus.OPEN)


def test_words_that_are_changed_back_after_a_save_are_verified_again(page):
    page.hand("V")
    page.click(page.dialog(Question).confirm)
    becomes(page, ClaimStatus.VERIFIED)
    page.write_at_cursor("9", at=TEXT.index("40"))
    page.hand("Ctrl+S")
    page.until(lambda: page.session.ledger.claims[0].status is ClaimStatus.OPEN)
    page.hand("Backspace")
    assert page.session.text == TEXT
    becomes(page, ClaimStatus.VERIFIED)
    page.hand("Ctrl+S")
    page.until(lambda: page.session.ledger.claims[0].status is ClaimStatus.VERIFIED)
    (kept,) = page.ask(lambda archive: archive.claims.of_draft(1))
    assert (kept.status, len(kept.checkers)) == (ClaimStatus.VERIFIED, 1)
