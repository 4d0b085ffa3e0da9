"""The kind of text is chosen at the foot of the window, by keys alone, for the draft, and taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

FIGURES = (
    "Die Stadt zahlt dafür 14,2 Millionen Euro im Jahr. Der Betreiber hat die Prüfberichte jahrelang heimlich gefälscht, "
    "damit die Anlage laufen durfte."
)


def claims(desk) -> list[str]:
    return [
        f.text for f in desk.session.review.findings if f.check == "claims.unsourced" and not f.hint
    ]


def choose(desk, words: str) -> None:
    """Open the menu by its key and walk to an entry by arrow keys."""
    desk.editor.setFocus()
    desk.hand("Alt+Shift+T")
    menu = desk.window.status.kind.menu()
    desk.until(menu.isVisible)
    for _ in menu.actions():
        if menu.activeAction().text() == words:
            break
        desk.bot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction().text() == words
    desk.bot.keyClick(menu, Qt.Key.Key_Return)
    desk.until(lambda: not menu.isVisible())
    QApplication.processEvents()
    desk.window.activateWindow()  # as a window manager does when a menu has gone
    desk.until(desk.window.isActiveWindow)


def test_a_kind_is_chosen_by_keys_holds_for_the_draft_and_is_taken_back(desk):
    desk.open_text(FIGURES)
    kind = desk.window.status.kind
    assert kind.accessibleName() == "Kind of text"
    assert (kind.text(), len(claims(desk))) == ("News (automatic)", 2)
    choose(desk, "Press release")
    desk.until(lambda: kind.text() == "Press release")
    desk.checked()
    assert [words[:13] for words in claims(desk)] == ["Der Betreiber"]
    assert desk.ask(lambda archive: archive.drafts.get(1).kind) == "release"
    desk.open_text("Der Rat der Stadt tagt am Montag im Rathaus.", "rat.txt")
    assert kind.text() == "News (automatic)", "another draft is what its words tell"
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.holds(1))
    desk.checked()
    assert (kind.text(), len(claims(desk))) == ("Press release", 1)
    choose(desk, "As its words tell")
    desk.until(lambda: kind.text() == "News (automatic)")
    desk.checked()
    assert len(claims(desk)) == 2
    assert [e.event.value for e in desk.ask(lambda a: a.log.of_draft(1))].count("described") == 2


def test_the_choice_that_holds_is_chosen_again_without_an_entry(desk):
    desk.open_text(FIGURES)
    choose(desk, "As its words tell")
    desk.settled()
    assert desk.ask(lambda archive: archive.drafts.get(1).kind) == ""
    assert "described" not in [e.event.value for e in desk.ask(lambda a: a.log.of_draft(1))]
