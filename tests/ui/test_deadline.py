"""When a draft is due: said in its details, shown and sorted by in the queue, searched for."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime

from copydesk.desk.describe import describe
from copydesk_ui.dialogs.details import DetailsDialog
from copydesk_ui.queue.order import QueueOrder
from copydesk_ui.words.times import due


def due_in(desk, number: int, **span: int) -> None:
    """The draft is due after that span from now."""
    at = datetime.now(UTC) + timedelta(**span)
    desk.ask(lambda archive: describe(archive, number, "Mia", deadline=at))
    desk.application.showing.refresh_queue()
    desk.settled()


def test_a_deadline_is_given_and_taken_away_in_the_details(desk):
    desk.open_text("Der Rat tagt.\n")
    desk.act("details")
    dialog = desk.dialog(DetailsDialog)
    desk.hand("Alt+N")
    desk.until(dialog.deadline.isEnabled)
    dialog.deadline.setDateTime(QDateTime.currentDateTime().addDays(2))
    desk.hand("Return")
    desk.until(lambda: desk.session.draft.record.deadline is not None)
    desk.settled()
    model = desk.window.queue.model
    assert model.deadline(model.rows[0]).startswith("due ")
    assert model.deadline(model.rows[0]) in model.spoken(model.rows[0])
    desk.act("details")
    dialog = desk.dialog(DetailsDialog)
    desk.hand("Alt+N")
    desk.until(lambda: not dialog.deadline.isEnabled())
    desk.hand("Return")
    desk.until(lambda: desk.session.draft.record.deadline is None)


def test_the_queue_is_sorted_by_what_is_due_first_and_filtered_by_what_is_overdue(desk):
    for number, title in enumerate(("Hafen", "Schule", "Rathaus"), 1):
        desk.open_text(f"{title}\n\nDer Rat tagt am Montag.\n", f"{number}.txt")
    due_in(desk, 1, hours=5)
    due_in(desk, 3, hours=-1)
    queue = desk.window.queue
    queue.sort(QueueOrder.DEADLINE)
    assert [row.id for row in queue.model.rows] == [3, 1, 2]
    assert queue.model.presses(queue.model.rows[0])
    desk.bot.keyClicks(queue.filter, "overdue")
    assert [row.id for row in queue.model.rows] == [3]


def test_what_is_approved_is_due_no_more(desk):
    desk.open_text("Der Rat tagt.\n")
    due_in(desk, 1, hours=-1)
    desk.approve()
    desk.settled()
    model = desk.window.queue.model
    assert model.deadline(model.rows[0]) == ""
    assert not model.presses(model.rows[0])


def test_a_time_that_is_over_is_overdue():
    now = datetime(2026, 11, 30, 12, tzinfo=UTC)
    assert due(now, now) == "overdue"
    assert due(now + timedelta(hours=1), now).startswith("due ")
