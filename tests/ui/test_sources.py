"""Sources at one place, tables of authors, letters out and answers back."""

import pytest

from copydesk.model.claim import ClaimStatus
from copydesk.model.source import Source
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.dialogs.letter import LetterDialog
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.dialogs.sources import SourcesDialog
from ui.test_ledger import COST, TEXT, claim


@pytest.fixture
def sourced(desk):
    desk.open_text(TEXT)
    desk.write(
        f"Textstelle;Quelle;Seite\n{COST};Ratsprotokoll;S. 4\nsteht nicht da;Anruf;\n",
        "quellen.csv",
    )
    desk.application.receiving.take(desk.folder / "quellen.csv")
    desk.until(lambda: desk.session.ledger.claims)
    return desk


def test_an_authors_table_is_taken_in_and_what_was_not_is_told(sourced):
    (made,) = sourced.session.ledger.claims
    assert (made.anchor.exact, made.status) == (COST, ClaimStatus.SOURCED)
    assert "2 sources and 1 claim taken in" in sourced.notice()
    assert [source.title for source in sourced.session.draft.sources] == ["Ratsprotokoll", "Anruf"]


def test_a_source_is_changed_and_keeps_a_file(sourced, tmp_path):
    proof = tmp_path / "seite4.txt"
    proof.write_text("S. 4", "utf-8")
    sourced.act("sources")
    dialog = sourced.dialog(SourcesDialog)
    assert "Stands behind 1 claim" in dialog.behind.text()
    dialog.form.role.setText("Stadtrat")
    dialog.form.add_files([proof])
    dialog.confirm.click()
    sourced.until(lambda: sourced.session.draft.sources[0].attachments)
    (first, _) = sourced.ask(lambda archive: archive.sources.of_draft(1))
    assert (first.role, first.attachments[0].name) == ("Stadtrat", "seite4.txt")
    dialog.form.published.setText("gestern")
    assert not dialog.confirm.isEnabled(), "a date that is none cannot be kept"
    assert dialog.form.wrong.isVisible()
    assert "“gestern” is no date" in dialog.form.wrong.text()
    dialog.form.published.setText("2.4.2026")
    assert not dialog.form.wrong.isVisible()
    dialog.confirm.click()
    sourced.until(lambda: sourced.session.draft.sources[0].published == "2026-04-02")


def test_a_source_is_forgotten_only_after_a_question(sourced):
    sourced.act("sources")
    dialog = sourced.dialog(SourcesDialog)
    dialog.list.setCurrentRow(1)
    dialog.forget.click()
    question = sourced.dialog(Question)
    assert "cannot be taken back" in question.sentence.text()
    question.accept()
    sourced.until(lambda: len(sourced.session.draft.sources) == 1)
    assert dialog.list.count() == 1


def test_a_question_goes_out_as_a_letter_and_its_answer_comes_back(desk):
    desk.open_text(TEXT)
    made = claim(desk)
    desk.application.checking.mark(ClaimStatus.QUERY_AUTHOR)
    desk.until(lambda: desk.session.ledger.claims[0].status is ClaimStatus.QUERY_AUTHOR)
    desk.act("letter")
    dialog = desk.dialog(LetterDialog)
    assert dialog.to.count() == 1
    dialog.reject()
    target = desk.folder / "fragen.md"
    desk.application.corresponding.write(ClaimStatus.QUERY_AUTHOR, "md", target)
    desk.until(target.exists)
    text = target.read_text("utf-8")
    assert f"Aussage {made.id}" in text
    back = desk.write(text.replace("Antwort:", "Antwort: Aus dem Haushalt."), "zurück.md")
    desk.application.corresponding.take(back)
    desk.until(lambda: desk.session.ledger.claims[0].answer == "Aus dem Haushalt.")
    assert desk.session.ledger.claims[0].status is ClaimStatus.OPEN, "it waits for a check"


def test_confidential_words_are_in_no_title_and_no_status_line(desk):
    desk.open_text(TEXT)
    secret = Source(0, "Quaddelfisch", note="Quaddelfisch", confidential=True)
    desk.ask(lambda archive: archive.sources.add(1, secret, "Mia"))
    desk.application.opening.close()
    desk.application.opening.open_draft(1)
    desk.checked()
    shown = [
        desk.window.windowTitle(),
        desk.window.page.state.text(),
        desk.window.statusBar().currentMessage(),
    ]
    assert "Quaddelfisch" not in " ".join(shown)


ASKED = "## Aussage 1\n\nAntwort: {}\n"


def asked(desk):
    """The author was asked about a claim, whose answer came back."""
    desk.open_text(TEXT)
    claim(desk)
    desk.hand("F4", "A")
    desk.dialog(ClaimDialog)
    desk.types("Woher ist die Zahl?")
    desk.hand("Ctrl+Return")
    desk.until(lambda: desk.session.ledger.claims[0].status is ClaimStatus.QUERY_AUTHOR)
    take(desk, "Aus dem Haushalt.")
    desk.until(lambda: desk.session.ledger.claims[0].answer)


def take(desk, words):
    desk.application.corresponding.take(desk.write(ASKED.format(words), "zurück.md"))


def test_undo_after_answers_takes_back_the_answers_and_redo_brings_them_again(desk):
    asked(desk)
    (before,) = desk.session.ledger.claims
    assert (before.status, before.answer) == (ClaimStatus.OPEN, "Aus dem Haushalt.")
    desk.hand("Ctrl+Z")
    desk.until(lambda: desk.session.ledger.claims[0].status is ClaimStatus.QUERY_AUTHOR)
    assert desk.session.ledger.claims[0].answer == ""
    assert desk.session.ledger.claims[0].question == "Woher ist die Zahl?"
    desk.hand("Ctrl+Z")
    desk.until(lambda: desk.session.ledger.claims[0].question == "")
    desk.settled()
    desk.hand("Ctrl+Y")
    desk.until(lambda: desk.session.ledger.claims[0].question)
    desk.settled()
    desk.hand("Ctrl+Y")
    desk.until(lambda: desk.session.ledger.claims[0].answer == "Aus dem Haushalt.")
    desk.settled()
    assert desk.ask(lambda a: a.claims.of_draft(1))[0].answer == "Aus dem Haushalt."


def test_an_answer_that_comes_again_takes_nothing_from_what_was_added_by_hand(desk):
    asked(desk)
    desk.hand("Return")
    dialog = desk.dialog(ClaimDialog)
    dialog.answer.setFocus()
    desk.hand("Ctrl+End")
    desk.types(" Nachtrag per Telefon: S. 4.")
    desk.hand("Ctrl+Return")
    both = "Aus dem Haushalt. Nachtrag per Telefon: S. 4."
    desk.until(lambda: desk.session.ledger.claims[0].answer == both)
    for words, expected in (
        ("Aus dem Haushalt.", both),
        ("Aus dem Plan.", f"{both}\n\nAus dem Plan."),
    ):
        take(desk, words)
        desk.settled()
        desk.until(lambda expected=expected: desk.session.ledger.claims[0].answer == expected)


def test_undo_after_a_source_sheet_takes_back_nothing_that_was_done_before_it(desk):
    desk.open_text(TEXT)
    claim(desk, "2027")
    desk.types("Neu")
    text = desk.session.text
    sheet = desk.write(f"Textstelle;Quelle;Seite\n{COST};Ratsprotokoll;S. 4\n", "quellen.csv")
    desk.application.receiving.take(sheet)
    desk.until(lambda: len(desk.session.ledger.standings) == 2)
    desk.hand("Ctrl+Z")
    desk.until(lambda: len(desk.session.ledger.standings) == 1)
    assert desk.session.text == text
    desk.until(lambda: not desk.session.draft.sources)
    desk.hand("Ctrl+Z")
    assert desk.session.text != text


def test_a_change_of_a_source_is_taken_back_by_undo_and_a_forgotten_one_is_not(sourced):
    sourced.act("sources")
    dialog = sourced.dialog(SourcesDialog)
    dialog.form.role.setText("Stadtrat")
    dialog.confirm.click()
    sourced.until(lambda: sourced.session.draft.sources[0].role == "Stadtrat")
    dialog.drop()
    sourced.until(lambda: not sourced.dialogs())
    sourced.hand("Ctrl+Z")
    sourced.until(lambda: sourced.session.draft.sources[0].role == "")
    assert "Source changed: Ratsprotokoll" in sourced.window.status.currentMessage()
    sourced.settled()
    sourced.act("sources")
    dialog = sourced.dialog(SourcesDialog)
    dialog.forget.click()
    sourced.dialog(Question).accept()
    sourced.until(lambda: len(sourced.session.draft.sources) == 1)
    dialog.drop()
    sourced.until(lambda: not sourced.dialogs())
    sourced.hand("Ctrl+Z")
    sourced.settled()
    assert "cannot be taken back" in sourced.window.status.currentMessage()
    assert len(sourced.session.draft.sources) == 1


def test_what_was_written_over_can_be_read_in_the_history_of_the_claim(desk):
    asked(desk)
    desk.hand("Return")
    dialog = desk.dialog(ClaimDialog)
    dialog.answer.setFocus()
    desk.hand("Ctrl+A")
    desk.types("Vom Amt.")
    desk.hand("Ctrl+Return")
    desk.until(lambda: desk.session.ledger.claims[0].answer == "Vom Amt.")
    desk.until(lambda: not desk.dialogs())
    desk.hand("Return")
    dialog = desk.dialog(ClaimDialog)
    said = [dialog.history.item(n).text() for n in range(dialog.history.count())]
    assert "Answer: Vom Amt." in said[0]
    assert "Answer: Aus dem Haushalt." in said[1]
    assert "Question: Woher ist die Zahl?" in said[2]


def test_a_card_says_an_answer_of_several_lines_in_one(desk):
    from copydesk_ui.claims.claims_delegate import _face

    asked(desk)
    take(desk, "Aus dem Haushalt.\n\nUnd aus dem Plan.")
    desk.until(lambda: "Plan" in desk.session.ledger.claims[0].answer)
    desk.settled()
    (row,) = desk.window.claims.model.rows
    assert "Aus dem Haushalt. Und aus dem Plan." in _face(row).reason
