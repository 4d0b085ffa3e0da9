"""A full disk, seen from a dialog: what was typed into it is there again, and is recorded once there is room."""

import pytest
from PySide6.QtWidgets import QApplication

from copydesk.model.decision import Verdict
from copydesk_ui.dialogs.form import Leaving

TEXT = "Der Rat tagt am Montag.< /p>\n\nAn Stellen ohne Zahl klagt niemand mehr, hieß es.\n"
LONG = "Der Pfleger nennt beide Daten im Brief vom 3. Mai. " * 400
"""More than the last page of the database has room for."""


def fill(desk):
    """No page more fits on the disk, as far as the database can tell."""

    def full(archive):
        pages = archive._connection.value("PRAGMA page_count")
        archive._connection.rows(f"PRAGMA max_page_count = {pages}")

    desk.ask(full)


def make_room(desk):
    desk.ask(lambda archive: archive._connection.rows("PRAGMA max_page_count = 1073741823"))


@pytest.fixture
def full(desk):
    desk.open_text(TEXT)
    desk.settled()
    fill(desk)
    return desk


def modal():
    return QApplication.activeModalWidget()


def paste(words):
    """Words that somebody has on the clipboard: they come with one key."""
    QApplication.clipboard().setText(words)


@pytest.mark.parametrize(
    ("keys", "confirm", "verdict"),
    [("Ctrl+Shift+K", "Return", Verdict.KEPT), ("F2", "Ctrl+Return", Verdict.NOTED)],
)
def test_what_was_typed_comes_back_and_is_recorded_once(full, keys, confirm, verdict):
    paste(LONG.strip())
    full.hand("F8", keys)
    full.until(modal)
    full.hand("Ctrl+V", confirm)
    full.until(lambda: modal() is not None and modal().trouble.isVisible())
    assert "full" in modal().trouble.text()
    assert full.ask(lambda archive: archive.decisions.of_draft(1)) == ()
    make_room(full)
    full.hand(confirm)
    full.until(lambda: modal() is None)
    full.settled()
    (decision,) = full.ask(lambda archive: archive.decisions.of_draft(1))
    assert (decision.verdict, decision.note) == (verdict, LONG.strip())


def test_escape_asks_before_it_throws_away_what_came_back(full):
    paste(LONG)
    full.hand("F8", "Ctrl+Shift+K")
    full.until(modal)
    full.hand("Ctrl+V", "Return")
    full.until(lambda: modal() is not None and modal().trouble.isVisible())
    full.hand("Escape")
    full.until(lambda: isinstance(modal(), Leaving))


def test_a_dialog_whose_words_were_taken_is_gone(desk):
    desk.open_text(TEXT)
    desk.hand("F8", "Ctrl+Shift+K")
    desk.until(modal)
    gone = []
    modal().destroyed.connect(lambda: gone.append(True))
    desk.types("so gewollt")
    desk.hand("Return")
    desk.until(lambda: gone)
