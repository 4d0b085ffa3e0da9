"""What proves a claim: something dropped on its sentence, or a source that somebody says it of."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from copydesk.model.claim import ClaimStatus, Use
from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.dialogs.source import SourceDialog
from ui.test_ledger import COST, TEXT, claim


@pytest.fixture
def ledger(desk):
    desk.open_text(TEXT)
    return desk.window.claims


def drop(desk, words, data, asks=SourceDialog):
    desk.window.show_side(desk.window.claims)
    cursor = desk.editor.textCursor()
    cursor.setPosition(desk.session.text.index(words) + 3)
    at = QPointF(desk.editor.cursorRect(cursor).center())
    event = QDropEvent(
        at,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.editor.dropEvent(event)
    return desk.dialog(asks)


def test_a_file_dropped_on_a_sentence_proves_it(desk, ledger, tmp_path):
    proof = Path(tmp_path, "protokoll.pdf")
    proof.write_bytes(b"%PDF-1.7")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(proof))])
    dialog = drop(desk, COST, data)
    assert dialog.title.text() == "protokoll"
    assert dialog.use.currentData() == Use.VERIFIED
    dialog.accept()
    desk.until(lambda: desk.session.ledger.claims)
    (made,) = desk.session.ledger.claims
    assert made.anchor.exact == COST
    assert [link.use for link in made.links] == [Use.VERIFIED]
    (source,) = desk.session.draft.sources
    assert source.attachments[0].name == "protokoll.pdf"


def test_an_address_dropped_on_a_sentence_proves_it(desk, ledger):
    data = QMimeData()
    data.setText("https://example.org/haushalt")
    dialog = drop(desk, "2027", data)
    dialog.accept()
    desk.until(lambda: desk.session.ledger.claims)
    (source,) = desk.session.draft.sources
    assert (source.url, source.kind) == ("https://example.org/haushalt", "web page")
    assert desk.session.ledger.claims[0].anchor.exact == "Er wird 2027 fertig."


def named(desk):
    """A claim whose source the text names."""
    claim(desk)
    desk.hand("F4", "S")
    desk.dialog(SourceDialog)
    desk.types("Ratsprotokoll")
    desk.hand("Return")
    desk.until(lambda: desk.session.ledger.standings[0].status is ClaimStatus.SOURCED)
    desk.until(lambda: not desk.dialogs())


def uses(desk):
    return [link.use for link in desk.session.ledger.claims[0].links]


def test_who_verifies_what_has_a_source_is_asked_whether_it_proves_it_and_undo_takes_that_back(
    desk, ledger
):
    named(desk)
    desk.hand("V")
    assert "“Ratsprotokoll”" in desk.dialog(Question).sentence.text()
    desk.hand("Return")
    desk.until(lambda: desk.session.ledger.standings[0].status is ClaimStatus.VERIFIED)
    assert uses(desk) == [Use.CITED, Use.VERIFIED]
    assert "source" not in ledger.model.spoken(ledger.model.rows[0])
    desk.hand("Ctrl+Z")
    desk.until(lambda: desk.session.ledger.standings[0].status is ClaimStatus.SOURCED)
    assert uses(desk) == [Use.CITED]
    desk.hand("Ctrl+Y")
    desk.until(lambda: desk.session.ledger.standings[0].status is ClaimStatus.VERIFIED)
    assert uses(desk) == [Use.CITED, Use.VERIFIED]


def test_it_can_be_verified_without_the_source_and_be_left(desk, ledger):
    named(desk)
    desk.hand("V")
    desk.dialog(Question)
    desk.hand("Escape")
    desk.settled()
    assert desk.session.ledger.standings[0].status is ClaimStatus.SOURCED
    desk.hand("V")
    desk.dialog(Question)
    desk.hand("Alt+V")
    desk.until(lambda: desk.session.ledger.standings[0].status is ClaimStatus.VERIFIED)
    assert uses(desk) == [Use.CITED]
    assert "none of its sources is said to prove it" in ledger.model.spoken(ledger.model.rows[0])


def drop_file(desk, name):
    """Drop a file on a sentence while the ledger is open."""
    path = desk.write("# Ein Protokoll\n\nEs kostet 40 Millionen Euro.\n", name)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(desk, COST, data, Question)


def test_a_file_that_may_be_a_draft_is_asked_about_and_opened(desk, ledger):
    drop_file(desk, "protokoll.md")
    desk.hand("Return")
    desk.until(lambda: desk.session.title == "Ein Protokoll")


def test_a_file_that_may_be_a_draft_proves_the_sentence_where_that_is_meant(desk, ledger):
    drop_file(desk, "protokoll.md")
    desk.hand("Alt+P")
    dialog = desk.dialog(SourceDialog)
    assert dialog.use.currentData() == Use.VERIFIED
    desk.hand("Return")
    desk.until(lambda: desk.session.ledger.claims)
    assert desk.session.draft.sources[0].attachments[0].name == "protokoll.md"
