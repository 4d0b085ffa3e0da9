"""The first minutes: an empty page that helps, a name that is kept, and a database that never greets with an error."""

from dataclasses import replace

import pytest

from copydesk_ui.settings import Role, load_settings
from window_desk import Desk


@pytest.fixture
def newcomer(qtbot, qapp, tmp_path, settings):
    """A desk at its first start."""
    made = Desk(qtbot, qapp, tmp_path, replace(settings, user=""))
    yield made
    made.close()


def test_the_empty_page_has_buttons_that_work(desk):
    welcome = desk.window.page.welcome
    assert welcome.isVisible()
    assert not welcome.person.isVisible(), "who works here is known"
    desk.click(welcome.buttons["sample"])
    desk.until(lambda: desk.session.draft is not None)
    desk.checked()
    assert desk.texts()
    assert not welcome.isVisible()


def test_name_and_role_are_asked_for_once_and_kept(newcomer):
    welcome = newcomer.window.page.welcome
    assert welcome.person.isVisible()
    welcome.name.setFocus()
    newcomer.types("Mia Brandt")
    welcome.role.setCurrentIndex(welcome.role.findData(Role.CHECKER))
    welcome.name.setFocus()
    newcomer.hand("Return")
    kept, _ = load_settings(newcomer.folder / "settings.toml")
    assert (kept.user, kept.role) == ("Mia Brandt", Role.CHECKER)
    assert newcomer.application.desk.user == "Mia Brandt"
    assert newcomer.window.side.currentWidget() is newcomer.window.claims
    assert not welcome.person.isVisible()


def test_without_a_name_nothing_is_kept(newcomer):
    welcome = newcomer.window.page.welcome
    newcomer.click(welcome.begin)
    assert welcome.person.isVisible()
    assert newcomer.focus() is welcome.name


def test_another_database_than_last_time_greets_without_an_error(qtbot, qapp, tmp_path, settings):
    made = Desk(qtbot, qapp, tmp_path, replace(settings, last_draft=7, restore=True))
    made.application.begin([])
    made.settled()
    assert "There is no draft" not in made.window.page.banner.words
    made.close()


def test_the_empty_page_names_drafts_whose_unsaved_text_is_kept(desk):
    welcome = desk.window.page.welcome
    assert not welcome.kept.isVisible()
    desk.open_text("Der erste Text.\n", "eins.txt")
    desk.types("Neu. ")
    desk.act("close_draft")
    desk.until(welcome.kept.isVisible)
    (button,) = welcome.unsaved
    assert "eins" in button.text()
    desk.click(button)
    desk.until(lambda: desk.session.holds(1))
    assert desk.session.text.startswith("Neu. ")
    desk.hand("Ctrl+S")
    desk.until(lambda: not desk.session.unsaved)
    desk.act("close_draft")
    assert not welcome.kept.isVisible()


def test_text_of_another_start_is_named_on_the_empty_page(make_desk):
    first = make_desk()
    first.open_text("Der erste Text.\n", "eins.txt")
    first.types("Neu. ")
    first.application.recovering.keep()
    first.until(lambda: first.window.status.saved.text() == "Unsaved · a copy is kept")
    second = make_desk()
    second.application.begin([])
    second.application.desk.settings = replace(second.application.desk.settings, last_draft=0)
    second.until(second.window.page.welcome.kept.isVisible)
    assert second.window.queue.model.unsaved(second.window.queue.model.rows[0])
