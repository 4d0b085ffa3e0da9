"""What authors deliver is taken back by one undo, and nothing else is; what came since is never lost by one."""

import pytest
from PySide6.QtWidgets import QApplication

from copydesk.model.claim import ClaimStatus
from copydesk_ui.dialogs.sources import SourcesDialog
from ui.test_ledger import COST, TEXT, claim

LETTER = "## Aussage 1\n\nAntwort: Laut Amt 40,2 Millionen.\n"
SHEET = f"Textstelle;Quelle;Seite\n{COST};Ratsprotokoll;S. 4\nsteht nicht da;Anruf;\n"


@pytest.fixture
def asked(desk):
    """The author is asked about the first claim, by hand; a word was typed before."""
    desk.open_text(TEXT)
    claim(desk, COST)
    desk.hand("F4", "A")
    desk.until(lambda: modal() is not None)
    desk.types("Wer sagt das?")
    desk.hand("Ctrl+Return")
    desk.until(lambda: the_claim(desk).question)
    return desk


def modal():
    return QApplication.activeModalWidget()


def the_claim(desk):
    return desk.session.ledger.claims[0]


def states(desk):
    found = desk.ask(lambda archive: archive.claims.of_draft(1))
    return [(each.status, each.question, each.answer) for each in found]


def take(desk, letter=LETTER):
    desk.application.corresponding.take(desk.write(letter, "brief.md"))


def test_answers_are_taken_back_and_given_again(asked):
    take(asked)
    asked.until(lambda: the_claim(asked).answer)
    asked.hand("Ctrl+Z")
    asked.until(lambda: not the_claim(asked).answer)
    asked.settled()
    assert states(asked) == [(ClaimStatus.QUERY_AUTHOR, "Wer sagt das?", "")]
    asked.hand("Ctrl+Y")
    asked.until(lambda: the_claim(asked).answer)
    asked.settled()
    assert states(asked) == [(ClaimStatus.OPEN, "Wer sagt das?", "Laut Amt 40,2 Millionen.")]


def test_an_answer_that_came_by_another_way_outlives_the_undo_of_its_question(asked):
    from copydesk.desk.answers import take_answers

    asked.ask(lambda archive: take_answers(archive, 1, LETTER, "Mia"))
    asked.hand("Ctrl+Z")
    asked.until(lambda: the_claim(asked).answer)
    asked.settled()
    assert states(asked) == [(ClaimStatus.OPEN, "", "Laut Amt 40,2 Millionen.")]


def test_words_that_were_added_to_an_answer_stay_when_the_letter_comes_again(asked):
    take(asked)
    asked.until(lambda: the_claim(asked).answer)
    asked.hand("Return")
    asked.until(lambda: modal() is not None)
    modal().answer.appendPlainText("Nachtrag per Telefon.")
    asked.hand("Ctrl+Return")
    asked.until(lambda: "Nachtrag" in the_claim(asked).answer)
    take(asked)
    asked.until(lambda: "there already" in asked.notice())
    assert "Nachtrag per Telefon." in the_claim(asked).answer


def test_a_sheet_is_taken_back_and_in_again(asked):
    asked.application.receiving.take(asked.write(SHEET, "quellen.csv"))
    asked.until(lambda: len(asked.session.draft.sources) == 2)
    asked.until(lambda: "2 sources and 1 claim taken in" in asked.notice())
    asked.hand("Ctrl+Z")
    asked.until(lambda: not asked.session.draft.sources)
    assert not the_claim(asked).links
    assert the_claim(asked).question == "Wer sagt das?"
    asked.hand("Ctrl+Y")
    asked.until(lambda: len(asked.session.draft.sources) == 2)
    assert len(the_claim(asked).links) == 1


def test_a_change_of_a_source_is_taken_back(asked):
    asked.application.receiving.take(asked.write(SHEET, "quellen.csv"))
    asked.until(lambda: len(asked.session.draft.sources) == 2)
    asked.act("sources")
    dialog = asked.dialog(SourcesDialog)
    asked.bot.mouseClick(dialog.form.title, asked.left)
    asked.types(" 2026")
    asked.hand("Return")
    asked.until(lambda: "2026" in asked.session.draft.sources[0].title)
    asked.hand("Escape")
    asked.until(lambda: modal() is None)
    asked.hand("Ctrl+Z")
    asked.until(lambda: asked.session.draft.sources[0].title == "Ratsprotokoll")
    assert the_claim(asked).question == "Wer sagt das?"


def test_an_answer_that_comes_after_the_check_opens_it_again(asked):
    take(asked)
    asked.until(lambda: the_claim(asked).answer)
    asked.hand("V")
    asked.until(lambda: modal() is not None)
    asked.hand("Alt+V")
    asked.until(lambda: the_claim(asked).status is ClaimStatus.VERIFIED)
    take(asked, "## Aussage 1\n\nAntwort: Nein, die Zahl ist falsch.\n")
    asked.until(lambda: the_claim(asked).status is ClaimStatus.OPEN)
    assert the_claim(asked).answer == "Laut Amt 40,2 Millionen.\n\nNein, die Zahl ist falsch."


def test_a_claim_that_was_made_by_mistake_leaves_no_verdict(desk):
    desk.open_text(TEXT)
    made = claim(desk, COST)
    desk.hand("Ctrl+Z")
    desk.until(lambda: not desk.session.ledger.standings)
    desk.settled()
    assert not desk.ask(lambda archive: archive.approvals._dossiers.standing(1)).claims
    desk.hand("Ctrl+Y")
    desk.until(lambda: desk.session.ledger.standings)
    (back,) = desk.session.ledger.standings
    assert (back.claim.id, back.status) == (made.id, ClaimStatus.OPEN)
    assert back.span.of(desk.session.text) == COST
