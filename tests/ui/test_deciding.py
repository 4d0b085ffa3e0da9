"""Decisions at the window: given, listed, taken back; each with its counts in one write."""

import pytest

from copydesk.model.decision import Scope, Verdict
from copydesk_ui.dialogs.decisions import DecisionsDialog
from copydesk_ui.dialogs.keep import KeepDialog
from copydesk_ui.dialogs.note import NoteDialog

TEXT = "Der Rat tagt am Montag.< /p>\n\nDanach wird gewählt.< /p>\n"


@pytest.fixture
def kept(desk):
    """A draft with one of its two leftovers kept."""
    desk.open_text(TEXT)
    desk.act("next")
    desk.act("keep")
    desk.click(desk.dialog(KeepDialog).confirm)
    desk.until(lambda: len(desk.texts()) == 1)
    desk.settled()
    return desk


def counts(desk):
    found = desk.ask(lambda archive: archive.drafts.get(1)).counts
    return found.done, found.findings


def test_a_decision_and_its_counts_are_one_write(kept):
    assert counts(kept) == (1, 2)
    (decision,) = kept.ask(lambda archive: archive.decisions.of_draft(1))
    assert (decision.verdict, decision.scope) == (Verdict.KEPT, Scope.ONCE)


def test_a_decision_is_taken_back_at_its_card(kept):
    settled = kept.session.review.settled[0].finding
    kept.panel.select(settled)
    assert kept.panel.selected().decision is not None
    kept.click(kept.panel.buttons["revoke"])
    kept.until(lambda: len(kept.texts()) == 2)
    kept.settled()
    assert counts(kept) == (0, 2)


def test_decisions_are_listed_and_taken_back(kept):
    kept.act("decisions")
    dialog = kept.dialog(DecisionsDialog)
    dialog.table.selectRow(0)
    kept.click(dialog.confirm)
    kept.until(lambda: len(kept.texts()) == 2)
    kept.settled()
    assert counts(kept) == (0, 2)
    (decision,) = kept.ask(lambda archive: archive.decisions.of_draft(1))
    assert decision.revoked


def test_nothing_is_taken_back_where_nothing_was_decided(kept):
    kept.act("next")
    kept.act("revoke")
    assert "Nothing was decided" in kept.window.status.currentMessage()


def test_a_note_leaves_its_finding_open(desk):
    desk.open_text(TEXT)
    desk.act("next")
    desk.act("note")
    dialog = desk.dialog(NoteDialog)
    desk.bot.keyClicks(dialog.words, "Autor fragen")
    desk.click(dialog.confirm)
    desk.until(lambda: desk.session.review.decisions)
    assert len(desk.texts()) == 2


def test_decisions_of_the_house_are_listed_without_a_draft(kept):
    kept.application.navigating.select(kept.application.navigating.open()[0])
    kept.act("keep")
    dialog = kept.dialog(KeepDialog)
    kept.click(dialog.choices[Scope.HOUSE])
    kept.click(dialog.confirm)
    kept.until(lambda: not kept.texts())
    kept.act("close_draft")
    kept.application.deciding.show_decisions()
    dialog = kept.dialog(DecisionsDialog)
    dialog.table.selectRow(0)
    kept.click(dialog.confirm)
    kept.settled()
    (decision,) = kept.ask(lambda archive: archive.decisions.of_house())
    assert decision.revoked
