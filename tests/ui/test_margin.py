"""Notes, claims and queries beside their words: they follow the text, fold away, and can be reached by key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from copydesk.model.claim import ClaimStatus
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.dialogs.note import NoteDialog
from copydesk_ui.margin.note_face import face_of
from copydesk_ui.margin.stacking import GAP, stacked

TEXT = """The council will close the bridge on Monday.

Repairs cost 30 million euros, the mayor said <b>on Tuesday.

The bridge is 130 years old and carries 21,000 vehicles a day.
"""


def note(desk, words: str) -> None:
    """A note on the finding that comes next, by key."""
    desk.hand("F8", "n")
    desk.dialog(NoteDialog)
    desk.types(words)
    desk.hand("Ctrl+Return")
    desk.until(lambda: not desk.dialogs(NoteDialog))
    desk.until(lambda: any(words in face_of(t).spoken for t in margin(desk).threads))


def claim(desk, words: str) -> None:
    """A claim of words of the text, by key."""
    start = desk.editor.text.index(words)
    desk.editor.setTextCursor(desk.editor.cursor_at(start))
    desk.editor.setFocus()
    desk.hand(*["Shift+Right"] * len(words), "Ctrl+M")
    desk.settled()
    desk.until(lambda: desk.session.ledger.claims)


def margin(desk):
    return desk.window.page.margin


def wide(desk) -> None:
    desk.window.resize(1800, 800)
    desk.until(lambda: desk.editor.width() > 900)


def test_a_note_stands_beside_its_words_with_its_author(desk):
    desk.open_text(TEXT)
    wide(desk)
    note(desk, "ask the CMS people")
    (thread,) = margin(desk).threads
    assert thread.span.of(desk.session.text) == "<b>"
    face = face_of(thread)
    assert face.title == "Note"
    assert face.lines[0][0] == "ask the CMS people"
    assert face.lines[0][1].startswith(desk.application.desk.user)
    (placed,) = margin(desk).placed()
    words = desk.editor.cursorRect(desk.editor.cursor_at(thread.span.start))
    at = margin(desk).mapToGlobal(placed.box.topLeft().toPoint())
    assert at.y() == desk.editor.viewport().mapToGlobal(words.topLeft()).y()
    assert at.x() >= desk.editor.viewport().mapToGlobal(QPoint(words.right(), 0)).x()


def test_a_second_note_goes_on_with_the_thread(desk):
    desk.open_text(TEXT)
    note(desk, "first thought")
    desk.hand("Ctrl+6")
    assert desk.focus() is margin(desk)
    desk.hand("Return")
    desk.dialog(NoteDialog)
    desk.types("second thought")
    desk.hand("Ctrl+Return")
    desk.until(lambda: len(margin(desk).threads[0].said) == 2)
    assert [said.words for said in margin(desk).threads[0].said] == [
        "first thought",
        "second thought",
    ]


def test_the_key_of_the_margin_pressed_twice_leaves_the_keys_there_and_the_text_whole(desk):
    """Whoever means a note and presses Enter breaks no paragraph."""
    desk.open_text(TEXT)
    note(desk, "first thought")
    desk.hand("Ctrl+6", "Ctrl+6")
    assert desk.focus() is margin(desk)
    desk.hand("Return")
    desk.dialog(NoteDialog).drop()
    assert desk.session.text == TEXT
    margin(desk).setFocus()
    desk.hand("Escape")
    assert desk.focus() is desk.editor


def test_a_query_and_its_answer_are_one_thread(desk):
    desk.open_text(TEXT)
    claim(desk, "The bridge is 130 years old")
    desk.hand("F4", "a")
    dialog = desk.dialog(ClaimDialog)
    dialog.question.setFocus()
    desk.types("Since when?")
    desk.hand("Ctrl+Return")
    desk.until(lambda: desk.session.ledger.claims[0].status is ClaimStatus.QUERY_AUTHOR)
    desk.until(lambda: len(margin(desk).threads[0].said) == 2)
    face = face_of(margin(desk).threads[0])
    assert face.title == "Author asked"
    assert face.lines[-1][0] == "Question: Since when?"


def test_notes_move_with_edits_before_the_checks_have_spoken_again(desk):
    desk.open_text(TEXT)
    wide(desk)
    note(desk, "look here")
    before = margin(desk).placed()[0].box.top()
    desk.write_at_cursor("Another line.", at=0)
    desk.hand("Return", "Return")
    (thread,) = margin(desk).threads
    assert thread.span.of(desk.session.text) == "<b>"
    assert margin(desk).placed()[0].box.top() > before


def test_a_narrow_window_folds_them_into_signs_which_lead_to_the_words(desk):
    desk.open_text(TEXT)
    desk.window.resize(1024, 700)
    note(desk, "look here")
    claim(desk, "The bridge is 130 years old")
    desk.until(lambda: len(margin(desk).threads) == 2)
    assert not margin(desk).unfolded
    placed = margin(desk).placed()
    assert all(one.box.width() <= 24 for one in placed)
    desk.bot.mouseClick(margin(desk), desk.left, pos=placed[1].box.center().toPoint())
    assert desk.editor.place() == desk.session.text.index("The bridge is 130")
    assert desk.window.claims.selected() is not None


def test_up_and_down_go_through_them_and_escape_back_to_the_text(desk):
    desk.open_text(TEXT)
    note(desk, "look here")
    claim(desk, "The bridge is 130 years old")
    desk.until(lambda: len(margin(desk).threads) == 2)
    desk.editor.setFocus()
    desk.hand("Ctrl+Home", "Ctrl+6", "Down")
    assert desk.editor.place() == desk.session.text.index("The bridge is 130")
    assert "The bridge is 130" in margin(desk).accessibleDescription()
    desk.hand("Up")
    assert "look here" in margin(desk).accessibleDescription()
    desk.hand("Escape")
    assert desk.focus() is desk.editor


def test_they_can_be_put_away(desk):
    desk.open_text(TEXT)
    note(desk, "look here")
    desk.hand("Alt+Shift+M")
    assert not margin(desk).isVisible()
    assert not desk.application.desk.settings.margin_notes
    desk.hand("Alt+Shift+M")
    assert margin(desk).isVisible()


def test_the_chosen_card_stands_beside_its_words_and_the_others_give_way():
    assert stacked([0, 10, 200], [50, 50, 50], None) == [0, 50 + GAP, 200]
    assert stacked([0, 10, 200], [50, 50, 50], 1) == [10 - 50 - GAP, 10, 200]
    assert stacked([], [], None) == []


def test_the_wheel_over_the_margin_moves_the_page(desk):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    desk.open_text(TEXT * 30)
    wide(desk)
    note(desk, "look here")
    where, turn = QPointF(20, 20), QPoint(0, -240)
    event = QWheelEvent(
        where,
        margin(desk).mapToGlobal(where),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = desk.editor.verticalScrollBar().value()
    QApplication.sendEvent(margin(desk), event)
    assert desk.editor.verticalScrollBar().value() > before


def test_f6_reaches_them_while_there_are_any(desk):
    desk.open_text(TEXT)
    note(desk, "look here")
    desk.editor.setFocus()
    desk.hand("F6")
    assert desk.focus() is margin(desk)
    desk.hand("F6")
    assert desk.focus() is desk.panel.view


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_word_on_a_button_is_cut_where_a_finding_has_a_note(make_desk, settings, language):
    desk = make_desk(with_settings=replace(settings, language=language))
    desk.open_text(TEXT)
    desk.window.resize(1024, 700)
    note(desk, "look here")
    desk.hand("F8", "Shift+F8")
    desk.until(lambda: desk.panel.buttons["revoke"].isVisible())
    shown = [button for button in desk.panel.buttons.values() if button.isVisible()]
    assert len(shown) == 5
    desk.until(lambda: all(each.width() >= each.sizeHint().width() for each in shown))
