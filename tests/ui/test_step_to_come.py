"""Going to the next finding while the checks still run: nothing false is said, and the step is taken when they are done."""

import pytest

TEXT = "Der Rat tagt.< /p>\n\nEin Satz&nbsp;hier.\n\nUnd ein letzter.< /p>\n"
WAITING = "The draft is still being checked …"


class Held:
    """Answers of the engine, kept back until somebody lets them go."""

    def __init__(self, desk) -> None:
        self.desk, self.answers = desk, []
        desk.application.engine.answered.disconnect(desk.session.take)
        desk.application.engine.answered.connect(self.answers.append)

    def release(self) -> None:
        engine, session = self.desk.application.engine, self.desk.session
        engine.answered.disconnect(self.answers.append)
        engine.answered.connect(session.take)
        for answer in self.answers:
            session.take(answer)
        self.desk.checked()


def comes_in(desk, text=TEXT, name="draft.txt") -> None:
    before = desk.session.draft
    desk.application.opening.open_paths([desk.write(text, name)])
    desk.until(lambda: desk.session.draft not in (None, before))


def said(desk) -> str:
    return desk.window.status.currentMessage()


@pytest.fixture
def held(desk):
    """A draft on the page that is still being checked, the keys in its text."""
    held = Held(desk)
    comes_in(desk)
    assert desk.focus() is desk.editor
    return held


@pytest.mark.parametrize(("key", "at"), [("F8", 0), ("Shift+F8", -1)])
def test_the_step_is_taken_when_the_checks_are_done(desk, held, key, at):
    desk.hand(key)
    assert said(desk) == WAITING
    assert desk.focus() is desk.editor, "nothing moves under the hand"
    held.release()
    open_ = desk.application.navigating.open()
    assert desk.application.navigating.current() == open_[at]
    assert desk.focus() is desk.panel.view
    assert said(desk).startswith(f"Finding {open_.index(open_[at]) + 1} of {len(open_)}")


def test_the_last_direction_holds_and_it_is_one_step(desk, held):
    desk.hand("F8", "F8", "Shift+F8")
    held.release()
    assert desk.application.navigating.current() == desk.application.navigating.open()[-1]


def test_where_nothing_is_found_that_is_said_then(desk):
    held = Held(desk)
    comes_in(desk, "Der Rat tagt heute.\n")
    desk.hand("F8")
    assert said(desk) == WAITING
    held.release()
    assert said(desk) == "No open finding."


@pytest.mark.parametrize("keys", [("x",), ("Right",), ("Ctrl+2",), ("Ctrl+F",), ("F1",)])
def test_whoever_goes_on_otherwise_is_not_fetched_back(desk, held, keys):
    desk.hand("F8")
    desk.hand(*keys)
    there = desk.focus()
    held.release()
    assert desk.application.navigating.current() is None
    assert desk.focus() is there


def test_another_draft_is_not_stepped_into(desk, held):
    desk.hand("F8")
    comes_in(desk, TEXT + "Mehr.\n", "another.txt")
    held.release()
    assert desk.application.navigating.current() is None
    assert desk.focus() is desk.editor


def test_the_last_one_that_is_known_is_not_called_the_last_before_the_checks_are_done(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.hand("F8")
    held = Held(desk)
    desk.hand("Return")
    assert said(desk) == WAITING
    held.release()
    assert said(desk) == "That was the last open finding."
