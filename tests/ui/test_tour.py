"""The tour: eight steps, left and taken up, beside a page that can be worked on."""

import pytest

from copydesk_ui.flows.touring import STEPS
from copydesk_ui.settings import load_settings


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


def test_the_tour_ends_with_its_last_step_and_begins_anew(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.hand("Shift+F2")
    tour = desk.window.page.tour
    for _ in STEPS:
        desk.click(tour.on)
    assert not tour.isVisible()
    assert desk.focus() is desk.editor
    desk.hand("Shift+F2")
    assert step_of(desk) == 1
    assert desk.session.text.startswith("Der Rat"), "a draft that is open stays"


def test_the_text_can_be_written_during_the_tour(desk):
    desk.open_text("Der Rat tagt.\n")
    desk.hand("Shift+F2")
    desk.editor.setFocus()
    desk.types("Heute: ")
    assert desk.session.text.startswith("Heute: ")


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.title)
def test_every_key_that_a_step_names_is_there(desk, step):
    keys = [desk.window.actions_[name].shortcut().toString() for name in step.actions]
    assert all(keys)
    assert step.words.format(*keys)
