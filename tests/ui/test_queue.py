"""The queue shows of every draft how much is to do, what is unsaved, and stands in the order that somebody wants."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from copydesk_ui.dialogs.sheet import Question
from copydesk_ui.queue.order import QueueOrder

DIRTY = "Der Rat tagt.< /p>\n\nEin Satz&nbsp;hier.\n"


@pytest.fixture(autouse=True)
def prompt(desk):
    """Its engine yields to nobody here: a busy machine would let it wait for ever."""
    desk.application.survey_engine._quiet = False


def titles(desk):
    return [row.title for row in desk.window.queue.model.rows]


def row_of(desk, draft_id):
    return next(row for row in desk.window.queue.model.rows if row.id == draft_id)


def test_drafts_that_nobody_opened_are_counted_in_the_background(desk):
    first = desk.write(DIRTY, "eins.txt")
    second = desk.write("Der zweite Text.< /p>\n", "zwei.txt")
    desk.open(first, second)
    desk.until(lambda: desk.window.queue.model.total == 2)
    other = 2 if desk.session.holds(1) else 1
    expected = 1 if other == 2 else 2
    desk.until(lambda: row_of(desk, other).total == expected)
    assert desk.window.queue.model.progress(row_of(desk, other)).startswith("0 of")


def test_what_is_unsaved_is_told_of_the_page_and_of_drafts_left(desk):
    desk.open_text("Der erste Text.\n", "eins.txt")
    desk.types("X")
    model = desk.window.queue.model
    assert model.unsaved(row_of(desk, 1))
    assert "unsaved" in model.spoken(row_of(desk, 1))
    desk.open_text("Der zweite Text.\n", "zwei.txt")
    assert model.unsaved(row_of(desk, 1))
    assert not model.unsaved(row_of(desk, 2))


def test_the_most_to_do_stands_first_where_that_is_wanted(desk):
    desk.open_text(DIRTY, "b.txt")
    desk.open_text("Ein sauberer Text.\n", "a.txt")
    desk.until(lambda: row_of(desk, 1).total == 2)
    choosing = desk.application.choosing
    choosing.take(replace(desk.application.desk.settings, queue_order=QueueOrder.OPEN))
    assert [row.id for row in desk.window.queue.model.rows] == [1, 2]
    choosing.take(replace(desk.application.desk.settings, queue_order=QueueOrder.TITLE))
    assert titles(desk) == sorted(titles(desk), key=str.casefold)


def test_orders_are_a_key_and_a_button_away(desk):
    for name in ("b", "a", "c"):
        desk.open_text(f"{name}\n\nEin Text.\n", f"{name}.txt")
    desk.until(lambda: desk.window.queue.model.total == 3)
    desk.hand("Alt+Shift+O")
    menu = desk.window.submenu("queue_order")
    desk.until(menu.isVisible)
    choices = [action.text() for action in menu.actions()]
    desk.bot.keyClick(menu, Qt.Key.Key_Escape)
    assert {"Last come in first", "Due first", "Most to do first", "By title"} <= set(choices)
    menu.actions()[choices.index("By title")].trigger()
    assert titles(desk) == ["a", "b", "c"]
    menu.actions()[choices.index("Last come in first")].trigger()
    assert [row.id for row in desk.window.queue.model.rows] == [3, 2, 1]
    assert desk.window.queue.order.accessibleName()


def test_delete_asks_before_a_draft_goes(desk):
    desk.open_text("Der erste Text.\n", "eins.txt")
    desk.hand("Ctrl+3", "Delete")
    question = desk.dialog(Question)
    assert "eins" in question.windowTitle()
    desk.hand("Escape")
    desk.settled()
    assert desk.window.queue.model.total == 1
    desk.hand("Delete")
    desk.dialog(Question)
    desk.hand("Return")
    desk.until(lambda: desk.window.queue.model.total == 0)
    assert "eins" in desk.notice()
    desk.answer("Take it back")
    desk.until(lambda: desk.window.queue.model.total == 1)


def place_of(desk, draft_id):
    model = desk.window.queue.model
    return desk.queue_view.visualRect(model.index(model.row_of_draft(draft_id))).center()


def highlighted(desk):
    return desk.window.queue.model.row_at(desk.queue_view.currentIndex()).id


def two(desk):
    desk.open_text("Der erste Text.\n", "eins.txt")
    desk.open_text("Der zweite Text.\n", "zwei.txt")
    desk.until(lambda: desk.window.queue.model.total == 2)


def test_a_menu_of_another_draft_that_is_left_leaves_the_one_on_the_page_highlighted(desk):
    two(desk)
    at = place_of(desk, 1)
    desk.bot.mouseClick(desk.queue_view.viewport(), Qt.MouseButton.RightButton, pos=at)
    desk.queue_view.customContextMenuRequested.emit(at)
    desk.until(QApplication.activePopupWidget)
    assert highlighted(desk) == 1, "the menu is about this one"
    desk.bot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    assert highlighted(desk) == 2


def test_the_trash_takes_what_is_highlighted_and_names_it(desk):
    two(desk)
    desk.hand("Ctrl+3", "Down")
    assert highlighted(desk) == 1
    desk.hand("Ctrl+Shift+Delete")
    desk.dialog(Question)
    desk.hand("Return")
    desk.until(lambda: [row.id for row in desk.window.queue.model.rows] == [2])
    assert desk.session.holds(2)
    assert "“eins” is in the trash." in desk.notice()


def test_every_way_to_the_trash_asks_and_names_the_draft(desk):
    """A right click that slips, or a key, moves no draft."""
    two(desk)
    at = place_of(desk, 1)
    for choose in ("menu", "keys"):
        if choose == "menu":
            desk.bot.mouseClick(desk.queue_view.viewport(), Qt.MouseButton.RightButton, pos=at)
            desk.queue_view.customContextMenuRequested.emit(at)
            desk.until(QApplication.activePopupWidget)
            menu = QApplication.activePopupWidget()
            desk.bot.keyClick(menu, Qt.Key.Key_Up)
            desk.bot.keyClick(menu, Qt.Key.Key_Return)
        else:
            desk.hand("Ctrl+3", "Down", "Ctrl+Shift+Delete")
        question = desk.dialog(Question)
        assert "eins" in question.windowTitle()
        desk.hand("Escape")
        desk.until(lambda: not desk.dialogs())
        desk.settled()
        assert desk.window.queue.model.total == 2


def test_who_goes_back_to_the_text_means_the_text(desk):
    two(desk)
    desk.hand("Ctrl+3", "Down")
    desk.click(desk.editor.viewport())
    assert highlighted(desk) == 2
    desk.hand("Ctrl+Shift+Delete")
    desk.dialog(Question)
    desk.hand("Return")
    desk.until(lambda: [row.id for row in desk.window.queue.model.rows] == [1])


def test_an_approval_that_is_lost_is_told_of_drafts_that_are_not_open(desk):
    two(desk)
    desk.approve()
    desk.types("X")
    model = desk.window.queue.model
    desk.open_text("Der dritte Text.\n", "drei.txt")
    assert model.state(row_of(desk, 2)) == "Changed since approved", "what is unsaved was left"
    desk.application.opening.open_draft(2)
    desk.until(lambda: desk.session.holds(2))
    desk.hand("Ctrl+S")
    desk.until(lambda: not desk.session.unsaved)
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.holds(1))
    desk.settled()
    assert model.state(row_of(desk, 2)) == "Changed since approved"
    assert model.state(row_of(desk, 1)) == "New", "and of no other"


def test_drafts_stay_under_the_pointer_until_it_leaves(desk):
    two(desk)
    desk.bot.mouseMove(desk.queue_view.viewport(), place_of(desk, 1))
    QApplication.sendEvent(
        desk.queue_view, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5))
    )
    order = [row.id for row in desk.window.queue.model.rows]
    at = place_of(desk, 1)
    desk.bot.mouseClick(desk.queue_view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    desk.until(lambda: desk.session.holds(1))
    desk.types("X")
    desk.hand("Ctrl+S")
    desk.until(lambda: not desk.session.unsaved)
    desk.settled()
    assert [row.id for row in desk.window.queue.model.rows] == order
    desk.bot.mouseClick(desk.queue_view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    desk.settled()
    assert desk.session.holds(1)
    QApplication.sendEvent(desk.queue_view, QEvent(QEvent.Type.Leave))
    assert [row.id for row in desk.window.queue.model.rows] == [1, 2], "the one saved last is first"
    assert highlighted(desk) == 1
