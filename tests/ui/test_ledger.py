"""The fact-checker at the window: words become claims, one after the other is checked, an edit undoes a check."""

import pytest
from PySide6.QtCore import Qt

from copydesk.model.claim import ClaimKind, ClaimStatus, Use
from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk.review.gate_rules import GateRules
from copydesk_ui.claims.claim_cards import Part
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.dialogs.orphan import OrphanDialog
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.dialogs.source import SourceDialog
from copydesk_ui.findings.rows import Card, spoken
from copydesk_ui.page.marks import MarkStyle

TEXT = (
    "Hafenausbau\n\nDer Hafen kostet 40 Millionen Euro. Er wird 2027 fertig.\n\n"
    "Das ist der größte Umbau seit langem, sagte Bürgermeisterin Ada Petersen.\n"
)
ACCUSED = "Streit um den Hafen\n\nDie Reederei hat jahrelang Steuern hinterzogen. Am Kai liegen zwei Schiffe.\n"
COST = "Der Hafen kostet 40 Millionen Euro."


@pytest.fixture
def ledger(desk):
    desk.open_text(TEXT)
    return desk.window.claims


def claim(desk, words=COST):
    """Make a claim of the sentence that holds the words."""
    cursor = desk.editor.textCursor()
    cursor.setPosition(desk.session.text.index(words) + 2)
    desk.editor.setTextCursor(cursor)
    known = len(desk.session.ledger.claims)
    desk.act("claim_make")
    desk.until(lambda: len(desk.session.ledger.claims) == known + 1)
    return desk.session.ledger.claims[-1]


def verify(desk):
    """Verify the selected claim without a source, as is asked."""
    desk.act("claim_verify")
    desk.dialog(Question).confirm.click()


def test_the_sentence_at_the_cursor_becomes_a_claim(desk, ledger):
    made = claim(desk)
    assert (made.anchor.exact, made.kind, made.status) == (COST, ClaimKind.FIGURE, ClaimStatus.OPEN)
    assert desk.window.side.currentWidget() is ledger
    assert ledger.selected().line == 3
    desk.act("claim_make")
    desk.settled()
    assert len(desk.session.ledger.claims) == 1, "one claim is made of one sentence once"
    assert desk.ask(lambda archive: archive.claims.of_draft(1)) == (made,)


def test_single_keys_check_one_claim_after_the_other(desk, ledger):
    claim(desk, "2027")
    claim(desk)
    desk.act("claim_next")
    first = ledger.selected().standing.claim
    desk.press(Qt.Key.Key_V, ledger.view)
    desk.dialog(Question).confirm.click()
    desk.until(lambda: ledger.selected().standing.claim.id != first.id)
    desk.press(Qt.Key.Key_U, ledger.view)
    desk.until(
        lambda: (
            {c.status for c in desk.session.ledger.claims}
            == {ClaimStatus.VERIFIED, ClaimStatus.UNVERIFIABLE}
        )
    )
    assert [card.belongs(Part.DONE) for card in ledger.model.rows].count(True) == 1
    ledger.select(first.id)
    desk.press(Qt.Key.Key_R, ledger.view)
    desk.until(lambda: desk.session.ledger.facts_left == 2)
    assert desk.window.actions_["claim_verify"].toolTip().endswith("V in the claims)")


def test_an_edit_of_verified_words_undoes_the_check_here_and_in_the_archive(desk, ledger):
    claim(desk)
    verify(desk)
    desk.until(lambda: desk.session.ledger.facts_left == 0)
    desk.write_at_cursor("9", at=TEXT.index("40"))
    desk.checked()
    desk.until(lambda: ledger.model.rows[0].standing.changed)
    assert "changed after the check" in ledger.model.spoken(ledger.model.rows[0])
    desk.act("save")
    desk.until(lambda: desk.session.ledger.claims[0].status is ClaimStatus.OPEN)
    (kept,) = desk.ask(lambda archive: archive.claims.of_draft(1))
    assert (kept.status, kept.anchor.exact) == (ClaimStatus.OPEN, COST.replace("40", "940"))


def test_taking_the_edit_back_restores_the_check(desk, ledger):
    claim(desk)
    verify(desk)
    desk.until(lambda: desk.session.ledger.facts_left == 0)
    desk.write_at_cursor("9", at=TEXT.index("40"))
    assert desk.session.ledger.facts_left == 1
    desk.editor.undo()
    assert desk.session.ledger.facts_left == 0


def test_the_checking_view_strikes_what_is_verified_and_gives_the_findings_back(desk, ledger):
    claim(desk)
    verify(desk)
    desk.until(lambda: desk.session.ledger.facts_left == 0)
    before = [desk.editor._marks.at(line) for line in range(6)]
    desk.act("check_view")
    ((start, end, style),) = desk.editor._marks.at(2)
    assert (start, end, style) == (0, len(COST), MarkStyle.CHECKED)
    desk.act("check_view")
    assert [desk.editor._marks.at(line) for line in range(6)] == before


def test_a_finding_that_is_sourced_becomes_a_claim_with_that_source(desk, ledger):
    desk.open_text(ACCUSED, "vorwurf.txt")
    desk.act("next")
    found = desk.application.navigating.current()
    desk.act("source")
    dialog = desk.dialog(SourceDialog)
    dialog.title.setText("Ratsprotokoll")
    dialog.place.setText("S. 4")
    dialog.use.setCurrentIndex(1)
    dialog.accept()
    desk.until(lambda: desk.session.ledger.claims)
    (made,) = desk.session.ledger.claims
    assert (made.anchor.exact, made.status) == (found.text, ClaimStatus.SOURCED)
    assert [(link.use, link.locator) for link in made.links] == [(Use.VERIFIED, "S. 4")]
    desk.until(lambda: found not in desk.session.review.open_findings)


def test_a_finding_whose_words_become_a_claim_is_the_ledgers(desk, ledger):
    desk.open_text(ACCUSED, "vorwurf.txt")
    desk.act("next")
    found = desk.application.navigating.current()
    claim(desk, found.text)
    desk.until(lambda: found not in desk.session.review.open_findings)

    def told():
        return " ".join(
            spoken(row) for row in desk.window.findings.model.rows if isinstance(row, Card)
        )

    assert "In the ledger: Open" in told()
    verify(desk)
    desk.until(lambda: "In the ledger: Verified" in told())


def test_a_question_and_its_answer_stay_with_the_claim(desk, ledger):
    claim(desk)
    desk.act("claim_ask_author")
    dialog = desk.dialog(ClaimDialog)
    dialog.question.setPlainText("Woher stammt die Zahl?")
    dialog.accept()
    desk.until(lambda: desk.session.ledger.claims[0].status is ClaimStatus.QUERY_AUTHOR)
    assert "Woher stammt die Zahl?" in ledger.model.spoken(ledger.model.rows[0])
    desk.act("claim_details")
    dialog = desk.dialog(ClaimDialog)
    assert dialog.history.count() == 2
    dialog.answer.setPlainText("Aus dem Haushalt.")
    dialog.accept()
    desk.until(lambda: desk.session.ledger.claims[0].answer == "Aus dem Haushalt.")


def test_a_claim_that_lost_its_words_is_asked_about_and_never_moved_by_itself(desk, ledger):
    made = claim(desk)
    verify(desk)
    desk.until(lambda: desk.session.ledger.facts_left == 0)
    desk.editor.apply([Edit(TEXT.index(COST), COST, "")])
    place = desk.session.text.index("Das ist")
    desk.editor.apply([Edit(place, "", "Der Hafen kostet 50 Millionen Euro. ")])
    desk.checked()
    desk.until(lambda: ledger.model.rows and ledger.model.rows[-1].standing.orphaned)
    ledger.select(made.id)
    desk.act("claim_details")
    dialog = desk.dialog(OrphanDialog)
    assert dialog.list.item(0).text() == "Der Hafen kostet 50 Millionen Euro."
    dialog.accept()
    desk.until(lambda: not ledger.model.rows[0].standing.orphaned)
    assert desk.session.ledger.claims[0].status is ClaimStatus.OPEN


def test_the_gate_names_open_claims(desk, ledger):
    from copydesk_ui.dialogs.approve import ApproveDialog

    claim(desk)
    desk.act("approve")
    dialog = desk.dialog(ApproveDialog)
    assert any("This claim is not checked" in words for words in dialog.open_items())


def test_marked_words_may_hold_several_facts(desk, ledger):
    made = claim(desk)
    start = desk.session.text.index(COST)
    desk.editor.setTextCursor(desk.editor.cursor_over(Span(start, start + len(COST))))
    desk.act("claim_make")
    desk.until(lambda: len(desk.session.ledger.claims) == 2)
    first, second = desk.session.ledger.claims
    assert (first.id, first.anchor) == (made.id, second.anchor)


def test_a_link_in_the_words_is_offered_as_their_source(desk):
    desk.open_text("Der Hafen kostet [40 Millionen](https://example.org/h) Euro.\n", "hafen.md")
    desk.act("claim_source")
    dialog = desk.dialog(SourceDialog)
    assert (dialog.title.text(), dialog.form.url.text()) == (
        "40 Millionen",
        "https://example.org/h",
    )


def test_a_card_says_that_a_second_person_must_look(desk, ledger):
    desk.session.rules = GateRules(second_pair=frozenset({ClaimKind.FIGURE}))
    claim(desk)
    verify(desk)
    desk.until(lambda: desk.session.ledger.claims[0].checkers)
    assert "A second person must verify it" in ledger.model.spoken(ledger.model.rows[0])
    assert ledger.model.rows[0].belongs(Part.TO_DO)
