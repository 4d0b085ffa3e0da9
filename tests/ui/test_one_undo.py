"""One undo for text and decisions: it takes back what a person did last, and never leads away."""

import pytest
from PySide6.QtCore import Qt

from copydesk.model.claim import ClaimStatus
from copydesk.model.decision import Verdict
from copydesk_ui.dialogs.keep import KeepDialog
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.dialogs.source import SourceDialog

TEXT = "Der Rat tagt.< /p>\n\nEin Satz&nbsp;hier.\n\nNoch einer.< /p>\n"


@pytest.fixture
def opened(desk):
    desk.open_text(TEXT, "eins.txt")
    return desk


def keep(desk):
    """Keep the finding that is selected, by keys."""
    before = len(desk.texts())
    desk.hand("K")
    desk.dialog(KeepDialog)
    desk.hand("Return")
    desk.until(lambda: len(desk.texts()) == before - 1)
    desk.settled()


def standing(desk):
    return [each for each in desk.ask(lambda a: a.decisions.of_draft(1)) if not each.revoked]


def test_what_was_kept_is_open_again_and_selected(opened):
    opened.hand("F8")
    keep(opened)
    assert opened.window.page.toast.isVisible()
    assert "Kept" in opened.window.page.toast.words.text()
    opened.hand("Ctrl+Z")
    opened.until(lambda: len(opened.texts()) == 3)
    opened.settled()
    assert standing(opened) == []
    assert opened.session.text == TEXT
    assert opened.panel.selected().finding.span.start == TEXT.index("< /p>")
    opened.hand("Ctrl+Y")
    opened.until(lambda: len(opened.texts()) == 2)
    opened.settled()
    assert [each.verdict for each in standing(opened)] == [Verdict.KEPT]


def test_an_added_source_is_taken_back_and_given_again(desk):
    desk.open_text("Die Brücke kostet 30 Millionen Euro. Sie trägt 21.000 Fahrzeuge am Tag.\n")
    desk.hand("F8")
    found = desk.application.navigating.current()
    before = set(desk.texts())
    desk.hand("s")
    desk.dialog(SourceDialog)
    desk.types("Ratsprotokoll")
    desk.hand("Return")
    desk.until(lambda: found not in desk.session.review.open_findings)
    desk.settled()
    assert "Source added" in desk.window.page.toast.words.text()
    desk.hand("Ctrl+Z")
    desk.until(lambda: set(desk.texts()) == before)
    desk.settled()
    assert desk.ask(lambda a: a.sources.of_draft(1)) == ()
    assert desk.session.draft.sources == ()
    assert standing(desk) == []
    assert not [each for each in desk.session.ledger.standings if each.orphaned or each.span]
    desk.hand("Ctrl+Y")
    desk.until(lambda: len(desk.texts()) == len(before) - 1)
    desk.settled()
    (source,) = desk.ask(lambda a: a.sources.of_draft(1))
    assert source.title == "Ratsprotokoll"


def test_a_source_of_a_claim_that_stood_before_leaves_the_claim_as_it_was(desk):
    desk.open_text("Die Brücke kostet 30 Millionen Euro.\n")
    desk.editor.setFocus()
    desk.hand("Ctrl+M")
    desk.until(lambda: desk.session.ledger.claims)
    desk.hand("Ctrl+5", "s")
    desk.dialog(SourceDialog)
    desk.types("Ratsprotokoll")
    desk.hand("Return")
    desk.until(lambda: desk.session.ledger.claims[0].status is ClaimStatus.SOURCED)
    desk.hand("Ctrl+Z")
    desk.until(lambda: desk.session.ledger.claims[0].status is ClaimStatus.OPEN)
    (claim,) = desk.session.ledger.claims
    assert claim.links == ()
    assert desk.session.ledger.standings[0].span is not None
    assert desk.session.draft.sources == ()


def test_text_and_decisions_are_taken_back_in_the_order_in_which_they_were_done(opened):
    opened.types("A")
    opened.checked()
    opened.hand("F8")
    keep(opened)
    opened.hand("Return", "Escape")
    assert "&nbsp;" not in opened.session.text
    opened.types("B")
    written = opened.session.text
    opened.hand("Ctrl+Z")
    assert opened.session.text == written.replace("B", "")
    opened.hand("Ctrl+Z")
    assert opened.session.text == "A" + TEXT
    assert len(standing(opened)) == 1
    opened.hand("Ctrl+Z")
    opened.until(lambda: not standing(opened))
    assert opened.session.text == "A" + TEXT
    opened.hand("Ctrl+Z")
    assert opened.session.text == TEXT


def test_words_written_after_a_decision_are_taken_back_by_themselves(opened):
    opened.types("AB")
    opened.checked()
    opened.hand("F8")
    keep(opened)
    opened.editor.setFocus()
    cursor = opened.editor.textCursor()
    cursor.setPosition(2)
    opened.editor.setTextCursor(cursor)
    opened.types("CD")
    opened.hand("Ctrl+Z")
    assert opened.session.text == "AB" + TEXT
    assert len(standing(opened)) == 1


def test_the_decision_is_taken_back_after_another_draft_and_a_save(opened):
    opened.hand("F8")
    keep(opened)
    opened.hand("Escape")
    opened.types("A")
    opened.hand("Ctrl+S")
    opened.until(lambda: not opened.session.unsaved)
    opened.open_text("Der zweite Text.\n", "zwei.txt")
    opened.hand("Ctrl+Z")
    assert len(standing(opened)) == 1, "undo is the draft's own"
    opened.application.opening.open_draft(1)
    opened.until(lambda: opened.session.holds(1))
    opened.checked()
    opened.hand("Ctrl+Z", "Ctrl+Z")
    opened.until(lambda: not standing(opened))
    assert opened.session.text == TEXT


def test_the_button_at_the_foot_of_the_page_takes_back(opened):
    opened.hand("F8", "Return")
    assert opened.window.page.toast.isVisible()
    opened.bot.mouseClick(opened.window.page.toast.undo, Qt.MouseButton.LeftButton)
    assert opened.session.text == TEXT
    assert not opened.window.page.toast.isVisible()
    assert opened.focus() is opened.panel.view


def test_undo_of_all_alike_does_not_lead_away(desk):
    desk.open_text("".join(f"Satz {n} steht hier.< /p>\n\n" for n in range(80)))
    desk.hand(*["F8"] * 40)
    desk.hand("A")
    desk.dialog()
    desk.hand("Return")
    assert "< /p>" not in desk.session.text
    desk.checked()
    seen = desk.editor.verticalScrollBar().value()
    assert seen > 0
    desk.hand("Ctrl+Z")
    assert desk.session.text.count("< /p>") == 80
    assert abs(desk.editor.verticalScrollBar().value() - seen) <= 1


def test_a_check_of_a_claim_is_taken_back(opened):
    opened.hand("Ctrl+M")
    opened.until(lambda: opened.session.ledger.standings)
    opened.hand("F4", "V")
    opened.dialog(Question)
    opened.hand("Alt+V")
    opened.until(lambda: opened.session.ledger.standings[0].status is ClaimStatus.VERIFIED)
    opened.hand("Ctrl+Z")
    opened.until(lambda: opened.session.ledger.standings[0].status is ClaimStatus.OPEN)


def test_a_claim_that_was_made_is_taken_back_and_made_again(opened):
    opened.hand("Ctrl+M")
    opened.until(lambda: opened.session.ledger.standings)
    opened.hand("Ctrl+Z")
    opened.until(lambda: not opened.session.ledger.standings)
    assert opened.session.text == TEXT
    opened.hand("Ctrl+M")
    opened.until(lambda: opened.session.ledger.standings)
    assert opened.session.ledger.standings[0].status is ClaimStatus.OPEN
    assert len(opened.session.ledger.standings) == 1
