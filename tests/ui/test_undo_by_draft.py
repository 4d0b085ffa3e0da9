"""Undo belongs to the draft: it is there when the draft comes back."""

from PySide6.QtCore import Qt

ONE, TWO = "Der erste Text.\n", "Der zweite Text.\n"


def both(desk):
    desk.open_text(ONE, "eins.txt")
    desk.write_at_cursor("A", at=0)
    desk.open_text(TWO, "zwei.txt")


def back_to(desk, draft_id):
    desk.application.opening.open_draft(draft_id)
    desk.until(lambda: desk.session.holds(draft_id))


def undo(desk):
    desk.press(Qt.Key.Key_Z, desk.editor, Qt.KeyboardModifier.ControlModifier)


def test_undo_survives_another_draft(desk):
    both(desk)
    desk.write_at_cursor("B", at=0)
    back_to(desk, 1)
    assert desk.session.text == "A" + ONE
    undo(desk)
    assert (desk.session.text, desk.session.unsaved) == (ONE, False)
    back_to(desk, 2)
    undo(desk)
    assert desk.session.text == TWO
    back_to(desk, 1)
    desk.act("redo")
    assert desk.session.text == "A" + ONE


def test_undo_survives_a_save_and_another_draft(desk):
    desk.open_text(ONE, "eins.txt")
    desk.write_at_cursor("A", at=0)
    desk.act("save")
    desk.until(lambda: not desk.session.unsaved)
    desk.open_text(TWO, "zwei.txt")
    back_to(desk, 1)
    undo(desk)
    assert desk.session.text == ONE
    assert desk.session.unsaved


def test_the_cursor_stands_where_it_stood(desk):
    both(desk)
    back_to(desk, 1)
    assert desk.editor.place() == 1


def test_marks_and_edits_of_the_text_that_came_back_are_its_own(desk):
    desk.open_text("Der Rat tagt.< /p>\n", "eins.txt")
    desk.write_at_cursor("A", at=0)
    desk.open_text(TWO, "zwei.txt")
    back_to(desk, 1)
    desk.checked()
    assert desk.texts() == ["< /p>"]
    assert desk.editor.is_marked(desk.session.text.index("< /p>"))
    desk.write_at_cursor("Z", at=0)
    assert desk.session.text == desk.editor.text == "ZADer Rat tagt.< /p>\n"
    desk.checked()
    assert desk.editor.is_marked(desk.session.text.index("< /p>"))


def test_fixes_that_wait_to_be_recorded_come_back_with_the_text(desk):
    desk.open_text("Der Rat tagt.< /p>\n", "eins.txt")
    desk.act("next")
    desk.act("apply")
    desk.open_text(TWO, "zwei.txt")
    back_to(desk, 1)
    desk.act("save")
    desk.until(lambda: not desk.session.unsaved)
    assert [each.anchor.exact for each in desk.ask(lambda a: a.decisions.of_draft(1))] == ["< /p>"]


def test_only_the_last_documents_are_kept(desk):
    for number in range(10):
        desk.editor.show_text(f"Text {number}", markdown=False, headline="", name=str(number))
    assert not desk.editor.remembers("0", "Text 0")
    assert desk.editor.remembers("8", "Text 8")
