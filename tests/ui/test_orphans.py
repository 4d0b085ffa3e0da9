"""Claims that lost their words find a place again, where a person says so: by a sentence that is offered, or by hand."""

import pytest
from PySide6.QtWidgets import QLabel

from copydesk_ui.dialogs.orphan import OrphanDialog

TEXT = "Die Fähre fährt heute.\n\nShe crosses the sound six times a day.\n\nDas war alles.\n"


def mark_words(desk, words):
    """Find words with keys, and leave them marked."""
    desk.hand("Ctrl+F", "Ctrl+A")
    desk.types(words)
    desk.hand("Return", "Escape")


@pytest.fixture
def orphan(desk):
    """A claim whose words were cut in a version that was saved, and which stands there again, written otherwise."""
    desk.open_text(TEXT)
    mark_words(desk, "crosses the sound")
    desk.hand("Ctrl+M")
    desk.until(lambda: desk.session.ledger.standings)
    mark_words(desk, "She crosses the sound six times a day.")
    desk.hand("Delete")
    desk.types("It calls at each port.")
    desk.hand("Ctrl+S")
    desk.until(lambda: not desk.session.unsaved)
    desk.settled()
    desk.types(" She crosses the wide sound six times a day.")
    desk.checked()
    desk.until(lambda: desk.window.claims.model.rows[-1].standing.orphaned)
    desk.hand("F4")
    return desk


def test_the_sentence_that_is_chosen_is_the_claims_at_once(orphan):
    orphan.hand("Return")
    dialog = orphan.dialog(OrphanDialog)
    assert "She crosses the wide sound" in dialog.list.item(0).text()
    orphan.hand("Return")
    orphan.until(lambda: not orphan.dialogs())
    orphan.settled()
    (standing,) = orphan.session.ledger.standings
    assert standing.span is not None
    assert not orphan.window.claims.model.rows[0].standing.orphaned


def test_a_claim_keeps_its_hold_over_a_save_an_undo_and_another_draft(desk):
    desk.open_text(TEXT)
    desk.open_text("Ein anderer Text.\n", "anderer.txt")
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.holds(1))
    desk.checked()
    mark_words(desk, "crosses the sound")
    desk.hand("Ctrl+M")
    desk.until(lambda: desk.session.ledger.standings)
    desk.hand("Left", "Left", "Left")
    desk.types("xx")
    desk.hand("Ctrl+S")
    desk.until(lambda: not desk.session.unsaved)
    desk.settled()
    desk.hand("Ctrl+Z")
    assert desk.session.text == TEXT
    for number in (2, 1):
        desk.application.opening.open_draft(number)
        desk.until(lambda number=number: desk.session.holds(number))
    desk.checked()
    (standing,) = desk.session.ledger.standings
    assert standing.span is not None
    assert standing.span.of(desk.session.text) == "crosses the sound"
    mark_words(desk, "sound six")
    desk.hand("Left", "Right", "Right")
    desk.types("Q")
    desk.checked()
    (standing,) = desk.session.ledger.standings
    assert standing.span is not None
    card = desk.window.claims.model.rows[0]
    assert card.standing.span.of(desk.session.text) == "crosses the soQund"


def test_words_that_are_marked_by_hand_are_offered_first(orphan):
    orphan.hand("Return")
    assert "Mark the right words" in " ".join(
        label.text() for label in orphan.dialog(OrphanDialog).findChildren(QLabel)
    )
    orphan.hand("Escape")
    mark_words(orphan, "Das war alles")
    orphan.hand("F4", "Return")
    dialog = orphan.dialog(OrphanDialog)
    assert dialog.list.item(0).text() == "Marked in the text: Das war alles"
    orphan.hand("Return")
    orphan.until(lambda: orphan.session.ledger.standings[0].span is not None)
    (standing,) = orphan.session.ledger.standings
    assert standing.span.of(orphan.session.text) == "Das war alles"
    assert standing.claim.statement == "crosses the sound", "what it states stays as it was written"
