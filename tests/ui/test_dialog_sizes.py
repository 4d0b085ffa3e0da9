"""Dialogs fit the screen and their words: no button is out of sight, no row runs out of its box."""

import pytest

from copydesk_ui.parts.boxed import BoxedList, WordsField


def test_rows_of_a_box_are_measured_with_the_room_of_the_style(qtbot, desk):
    rows = BoxedList(["Eins", "Zwei"])
    rows.setParent(desk.window)
    rows.show()
    assert rows.visualItemRect(rows.item(1)).top() >= rows.fontMetrics().height()
    assert not rows.horizontalScrollBar().isVisible()


def test_sentences_are_wrapped_within_the_box(qtbot):
    words = "Zeile 3: Die Wörter wurden nach der Prüfung geändert: " * 4
    rows = BoxedList([words], wrapped=True)
    qtbot.addWidget(rows)
    rows.resize(300, 200)
    rows.show()
    qtbot.waitUntil(lambda: rows.visualItemRect(rows.item(0)).height() > 60)
    assert rows.horizontalScrollBar().maximum() <= 0 or not rows.horizontalScrollBar().isVisible()


def test_a_field_of_words_asks_for_three_lines_and_lets_tab_go_on(qtbot):
    field = WordsField("Text")
    qtbot.addWidget(field)
    assert field.sizeHint().height() < 100
    assert field.tabChangesFocus()


@pytest.mark.parametrize("action", ["claim_details", "sources", "claim_source", "approve", "keys"])
def test_no_dialog_is_taller_than_the_screen(desk, action):
    desk.open_text("Hafenausbau\n\nDer Hafen kostet 40 Millionen Euro.\n")
    desk.act("claim_make")
    desk.until(lambda: desk.session.ledger.claims)
    desk.act(action)
    desk.until(lambda: desk.dialogs())
    for dialog in desk.dialogs():
        assert dialog.height() <= dialog.screen().availableSize().height()
        dialog.close()
