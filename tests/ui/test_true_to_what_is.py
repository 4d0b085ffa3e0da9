"""What panels, gate and dialogs say is true of what can be seen beside them."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from copydesk.model.kinds import Kind
from copydesk.review.gate_rules import GateRules
from copydesk_resources import read_toml
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.dialogs.decisions import DecisionsDialog
from copydesk_ui.dialogs.form import Leaving
from copydesk_ui.dialogs.help_dialog import HelpDialog
from copydesk_ui.dialogs.note import NoteDialog
from copydesk_ui.findings.findings_delegate import face
from copydesk_ui.page.notice import Notice
from copydesk_ui.search.search_dialog import SearchDialog

CLEAN, MARKED = "Der Rat tagt.\n", "Der Rat tagt.< /p>\n\nNoch einer.< /p>\n"


def test_without_a_draft_nothing_is_said_to_be_looked_through(desk):
    panel = desk.window.findings
    assert panel._empty.text().startswith("Open a draft")
    assert not panel.count.text()
    assert not panel.view.isVisible()
    chips = [b for b in panel.findChildren(QPushButton) if b.property("role") == "chip"]
    assert chips
    assert all(chip.text() for chip in chips)


def test_nothing_is_said_to_be_found_before_all_was_looked_at(desk):
    desk.open_text(CLEAN)
    panel = desk.window.findings
    assert (panel._empty.text(), panel.count.text()) == ("Nothing to look at here.", "0 open")
    desk.act("check")
    assert (panel._empty.text(), panel.count.text()) == ("The text is being checked …", "")
    desk.checked()
    assert panel._empty.text() == "Nothing to look at here."


def test_the_gate_says_nothing_against_the_findings_beside_it(desk):
    desk.session.rules = GateRules(kinds=frozenset(), markup_errors=False)
    desk.open_text(MARKED)
    left = len(desk.texts())
    assert left
    assert desk.window.gate.state.text() == f"✓ Nothing holds it back · {left} open"
    desk.open_text(CLEAN, "rein.txt")
    desk.until(lambda: desk.window.gate.state.text() == "✓ Nothing is open")


def test_the_filled_button_is_the_one_that_loses_nothing(desk):
    desk.open_text(MARKED)
    desk.hand("F8", "N")
    desk.dialog(NoteDialog)
    desk.types("Warum")
    desk.hand("Escape")
    dialog = desk.dialog(Leaving)
    (filled,) = [b for b in dialog.findChildren(QPushButton) if b.property("role") == "primary"]
    assert filled is not dialog.confirm
    desk.hand("Return")
    assert desk.dialogs(NoteDialog), "Enter presses the filled one"


@pytest.mark.parametrize(
    ("action", "kind"), [("decisions", DecisionsDialog), ("search_archive", SearchDialog)]
)
def test_what_begins_nothing_is_closed_not_cancelled(desk, action, kind):
    desk.open_text(MARKED)
    desk.act(action)
    dialog = desk.dialog(kind)
    assert dialog.box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Close"


def test_help_is_read_on_while_the_keys_go_to_its_field(desk):
    desk.hand("F1")
    dialog = desk.dialog(HelpDialog)
    desk.hand("Down")
    assert dialog.table.currentRow() == 1
    desk.hand("PgDown")
    assert dialog.table.currentRow() > 2
    assert dialog.words.hasFocus()


def test_words_are_quoted_as_the_language_of_the_window_does(desk):
    from copydesk_ui.words import translation

    desk.open_text(CLEAN)
    desk.hand("Ctrl+M")
    desk.until(lambda: desk.session.ledger.claims)
    translation.speak("de")
    desk.act("claim_details")
    assert desk.dialog(ClaimDialog).sentence.text() == "„Der Rat tagt.“"


def test_a_note_leaves_what_enter_does_on_the_card_and_its_buttons_whole(desk):
    desk.window.resize(1024, 700)
    desk.open_text(MARKED)
    desk.hand("F8", "N")
    desk.dialog(NoteDialog)
    desk.types("Warum")
    desk.hand("Ctrl+Return")
    desk.until(lambda: desk.panel.buttons["revoke"].isVisible())
    repair, note = face(desk.panel.selected()).footer
    assert repair == "→ Delete"
    assert "Warum" in note
    for button in desk.panel.buttons.values():
        assert button.width() >= button.sizeHint().width()
        right = button.mapTo(desk.panel, button.rect().topRight()).x()
        assert right <= desk.panel.width()


@pytest.mark.parametrize("language", ["de", "en"])
def test_help_explains_every_kind_with_an_example(language):
    known = read_toml("examples.toml")
    assert [kind for kind in Kind if "⟦" not in known[kind.value][language]] == []


def test_help_tells_of_the_kind_that_has_the_keys_before_the_others(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.hand("F8", "F1")
    dialog = desk.dialog(HelpDialog)
    titles = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    assert titles.index("Leftover tag") < titles.index("HTML entity") - 3
    desk.types("leftover tag")
    assert "For example: " in dialog.more.text()
    assert "In this draft: " in dialog.more.text()


def test_what_was_done_is_seen_below_a_trouble_that_nobody_has_closed(desk):
    banner = desk.window.page.banner
    for notice in (Notice("It is gone.", icon="triangle-alert"), Notice("Old."), Notice("Done.")):
        banner.say(notice)
    assert [s.notice.words for s in banner._strips if not s.isHidden()] == ["It is gone.", "Done."]
    assert banner._more.text() == "One more: show all"
