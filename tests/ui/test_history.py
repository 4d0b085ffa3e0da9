"""The versions of a draft beside the page: read, compared and restored by keys, and no typed word is lost by it."""

from copydesk_ui.history.choosing_dialog import ChoosingDialog


def with_two_versions(desk):
    desk.open_text("Der Hafen wächst.\n")
    desk.write_at_cursor("Neu. ", at=0)
    desk.hand("Ctrl+S")
    history = desk.window.history
    desk.until(lambda: len(history.model.rows) == 2)
    desk.hand("Ctrl+2")
    desk.until(history.isVisible)
    return history


def on_the_list(desk, history):
    for _ in range(12):
        if desk.focus() is history.view:
            return
        desk.hand("Tab")
    raise AssertionError("the list of versions is not reached by Tab")


def versions(desk):
    return desk.ask(
        lambda archive: [
            archive.versions.get(1, row.number).text for row in archive.versions.list(1)
        ]
    )


def test_the_newest_stands_first_is_selected_and_drawn(desk):
    history = with_two_versions(desk)
    assert [row.number for row in history.model.rows] == [1, 0]
    assert history.selected().number == 1
    assert history.count.text() == "2 versions"
    assert history.model.figures(history.model.rows[0]).startswith("4 words")
    drawn = history.view.grab().toImage()
    colours = {drawn.pixelColor(x, 46).name() for x in range(drawn.width())}
    assert len(colours) > 3, "title, pill and card are to be seen"


def test_enter_on_a_version_compares_it_with_the_page(desk):
    history = with_two_versions(desk)
    on_the_list(desk, history)
    desk.hand("Down", "Return")
    dialog = desk.dialog(ChoosingDialog)
    assert dialog.isVisible()
    desk.hand("Escape")
    desk.until(lambda: not desk.dialogs(ChoosingDialog))
    assert desk.session.text == "Neu. Der Hafen wächst.\n"


def test_restoring_keeps_what_was_typed_since_the_last_save(desk):
    history = with_two_versions(desk)
    desk.write_at_cursor("Eben getippt. ", at=0)
    history.view.setFocus()
    desk.hand("Down")
    assert history.selected().number == 0
    desk.click(history.restore)
    desk.until(lambda: len(history.model.rows) == 4)
    assert desk.session.text == "Der Hafen wächst.\n"
    assert versions(desk) == [
        "Der Hafen wächst.\n",
        "Neu. Der Hafen wächst.\n",
        "Eben getippt. Neu. Der Hafen wächst.\n",
        "Der Hafen wächst.\n",
    ]
    assert "Restored from version 0" in history.model.words(history.model.rows[0])
    desk.hand("Ctrl+Z")
    assert desk.session.text.startswith("Eben getippt. ")


def test_a_saved_page_is_restored_in_one_version(desk):
    history = with_two_versions(desk)
    history.view.setFocus()
    desk.hand("Down")
    desk.click(history.restore)
    desk.until(lambda: len(history.model.rows) == 3)
    assert versions(desk)[-1] == "Der Hafen wächst.\n"


def test_restoring_what_stands_on_the_page_says_so_and_saves_nothing(desk):
    history = with_two_versions(desk)
    desk.click(history.restore)
    desk.until(
        lambda: (
            "shows exactly this text" in desk.window.statusBar().currentMessage()
            or desk.window.page.banner.isVisible()
        )
    )
    assert len(versions(desk)) == 2
