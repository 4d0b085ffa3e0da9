"""The tour: eight steps, left and taken up, beside a page that can be worked on."""

import pytest

from copydesk.desk.describe import trash
from copydesk_ui.flows.touring import STEPS
from copydesk_ui.settings import load_settings

OWN = "Der Rat tagt.< /p>\n"


def step_of(desk):
    return int(desk.window.page.tour.title.text().split(" ", 1)[0])


def test_the_tour_begins_on_the_sample_and_can_be_left_and_taken_up(desk):
    tour = desk.window.page.tour
    assert not tour.isVisible()
    desk.click(desk.window.page.welcome.buttons["tour"])
    desk.until(lambda: desk.session.draft is not None and tour.isVisible())
    assert (step_of(desk), tour.back.isEnabled(), len(STEPS)) == (1, False, 8)
    desk.click(tour.on)
    desk.click(tour.on)
    assert step_of(desk) == 3
    desk.click(tour.leave)
    assert not tour.isVisible()
    kept, _ = load_settings(desk.folder / "settings.toml")
    assert kept.tour_step == 2
    desk.hand("Shift+F2")
    assert step_of(desk) == 3
    desk.click(tour.back)
    assert step_of(desk) == 2
    assert "F8" in tour.words.text()


def begun(desk):
    """The tour stands beside the sample."""
    tour = desk.window.page.tour
    desk.hand("Shift+F2")
    desk.until(tour.isVisible)
    desk.checked()
    assert desk.session.title.startswith("Council votes")
    return tour


def drafts(desk):
    return sorted(row.title for row in desk.ask(lambda archive: archive.drafts.list()))


def test_the_tour_leads_through_the_sample_and_back_to_the_draft_that_was_open(desk):
    """Keys that a step names would change somebody's own text."""
    desk.open_text(OWN)
    desk.hand("Right", "Right", "Right", "Right")
    desk.types("x")
    tour = begun(desk)
    desk.editor.setFocus()
    desk.types("New: ")
    for _ in STEPS:
        desk.click(tour.on)
    desk.until(lambda: desk.session.text == "Der xRat tagt.< /p>\n")
    assert not tour.isVisible()
    assert desk.focus() is desk.editor
    assert desk.session.unsaved
    assert desk.editor.place() == 5
    desk.hand("Ctrl+Z")
    assert desk.session.text == OWN


def test_who_leaves_the_tour_goes_back_and_takes_it_up_on_the_same_sample(desk):
    desk.open_text(OWN)
    tour = begun(desk)
    first = desk.session.draft.record.id
    desk.click(tour.on)
    desk.editor.setFocus()
    desk.types("New: ")
    done = desk.session.text
    desk.click(tour.leave)
    desk.until(lambda: desk.session.text == OWN)
    begun(desk)
    assert step_of(desk) == 2
    assert desk.session.draft.record.id == first
    assert desk.session.text == done, "what was repaired there is as it was left"


def test_a_tour_that_begins_anew_begins_on_a_sample_with_something_to_find(desk):
    tour = begun(desk)
    first = desk.session.draft.record.id
    desk.editor.setFocus()
    desk.types("New: ")
    for _ in STEPS:
        desk.click(tour.on)
    assert desk.session.draft.record.id == first, "there was no draft to go back to"
    assert desk.focus() is desk.editor
    desk.act("close_draft")
    begun(desk)
    assert step_of(desk) == 1
    assert desk.session.draft.record.id != first


def test_a_sample_that_nobody_touched_is_not_taken_in_twice(desk):
    desk.open_text(OWN, "own.txt")
    tour = begun(desk)
    desk.click(tour.leave)
    desk.until(lambda: desk.session.text == OWN)
    begun(desk)
    assert len(drafts(desk)) == 2


def test_a_draft_of_ones_own_that_is_opened_meanwhile_is_not_toured(desk):
    desk.open_text(OWN, "own.txt")
    tour = begun(desk)
    desk.open_text("Ganz anders.\n", "anders.txt")
    assert not tour.isVisible()
    assert desk.session.text == "Ganz anders.\n"
    desk.types("Heute: ")
    assert desk.session.text.startswith("Heute: ")


def test_a_draft_that_went_to_the_trash_meanwhile_is_not_gone_back_to(desk):
    desk.open_text(OWN, "own.txt")
    own = desk.session.draft.record.id
    tour = begun(desk)
    desk.ask(lambda archive: trash(archive, own, "Eva"))
    desk.application.showing.refresh_queue()
    desk.until(lambda: not desk.window.queue.title_of(own))
    desk.click(tour.leave)
    desk.settled()
    assert desk.session.title.startswith("Council votes")


def test_the_text_can_be_written_during_the_tour(desk):
    begun(desk)
    desk.editor.setFocus()
    desk.types("Heute: ")
    assert "Heute: " in desk.session.text


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.title)
def test_every_key_that_a_step_names_is_there(desk, step):
    keys = [desk.window.actions_[name].shortcut().toString() for name in step.actions]
    assert all(keys)
    assert step.words.format(*keys)
