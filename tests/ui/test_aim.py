"""An act is about what its person sees: what stands at the cursor, else what is selected and in sight."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox

from copydesk.model.claim import ClaimStatus
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.dialogs.keep import KeepDialog

FAR = "".join(f"Satz {n} hat keinen Fehler.\n\n" for n in range(60))
TEXT = f"Der Rat tagt.< /p>\n\n{FAR}Noch einer.&nbsp;Und aus.\n"


@pytest.fixture
def long(desk):
    desk.open_text(TEXT)
    return desk


def test_a_key_from_the_text_acts_on_what_stands_at_the_cursor_not_on_the_card_out_of_sight(long):
    long.hand("F8")
    assert long.panel.selected().finding.text == "< /p>"
    long.hand("Escape", "Ctrl+F")
    long.types("einer.")
    long.hand("Return", "Escape", "Right", "Ctrl+Shift+K")
    dialog = long.dialog(KeepDialog)
    assert "&nbsp;" in dialog.sentence.text()
    dialog.reject()


def test_a_key_from_the_text_leaves_alone_what_is_out_of_sight(long):
    long.hand("F8", "Escape", "Ctrl+F")
    long.types("Satz 50")
    long.hand("Return", "Escape", "Ctrl+Return")
    long.settled()
    assert long.session.text == TEXT


def test_a_claim_is_not_marked_from_a_text_while_its_card_is_hidden(desk):
    desk.open_text(TEXT)
    desk.hand("Ctrl+Home", "Ctrl+M")
    desk.until(lambda: desk.session.ledger.standings)
    desk.hand("F4", "Ctrl+1", "Ctrl+F")
    desk.types("Satz 50")
    desk.hand("Return", "Escape", "Alt+Shift+U")
    desk.settled()
    assert desk.session.ledger.standings[0].status is ClaimStatus.OPEN
    desk.hand("Ctrl+Home", "Right", "Alt+Shift+U")  # here it stands
    desk.until(lambda: desk.session.ledger.standings[0].status is ClaimStatus.UNVERIFIABLE)


def test_marked_words_that_became_a_claim_are_not_overwritten_by_the_next_key(desk):
    desk.open_text("Der Hafen kostet 40 Millionen Euro.\n")
    desk.hand("Ctrl+Home", "Shift+End", "Ctrl+M")
    desk.until(lambda: desk.session.ledger.standings)
    desk.types(" V")
    assert desk.session.text == "Der Hafen kostet 40 Millionen Euro. V\n"
    assert desk.session.ledger.standings[0].span is not None


def test_undo_in_the_find_bar_takes_the_replacement_back_and_typing_first(desk):
    desk.open_text("Meier kam. Meier ging.\n")
    desk.hand("Ctrl+H")
    desk.types("Meier")
    desk.hand("Tab")
    desk.types("Maier")
    desk.hand("Return", "Return")
    assert desk.session.text == "Maier kam. Meier ging.\n"
    desk.hand("Ctrl+Z")
    assert desk.session.text == "Meier kam. Meier ging.\n"
    bar = desk.window.page.find_bar
    assert bar.replacement.text() == "Maier"
    desk.types("r")
    desk.hand("Ctrl+Z")
    assert desk.session.text == "Meier kam. Meier ging.\n"
    assert bar.replacement.text() != "Maierr"


def test_the_wheel_turns_no_choice(desk):
    desk.open_text("Der Hafen kostet 40 Millionen Euro.\n")
    desk.hand("Ctrl+Home", "Ctrl+M")
    desk.until(lambda: desk.session.ledger.standings)
    desk.act("claim_details")
    dialog = desk.dialog(ClaimDialog)
    for box in dialog.findChildren(QComboBox):
        before = box.currentIndex()
        at = QPointF(box.rect().center())
        QApplication.sendEvent(
            box,
            QWheelEvent(
                at, box.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip
        assert box.currentIndex() == before
    dialog.reject()
