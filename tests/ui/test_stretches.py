"""One undo takes back a stretch of what was typed, as long as a person would call it one."""

import pytest

TEXT = "Der Rat tagt.\n"


@pytest.fixture
def page(desk):
    desk.open_text(TEXT)
    desk.hand("Ctrl+Home")
    return desk


def taken_back(desk) -> list[str]:
    """What stands before the old text after each undo, until nothing is left to take back."""
    seen = []
    while desk.session.text != TEXT:
        desk.hand("Ctrl+Z")
        seen.append(desk.session.text.removesuffix(TEXT))
        assert len(seen) < 20
    return seen


def test_sentence_by_sentence_and_back_again(page):
    page.types('Am Dienstag. "Er kam." Und ging')
    written = page.session.text
    assert taken_back(page) == ['Am Dienstag. "Er kam." ', "Am Dienstag. ", ""]
    page.hand("Ctrl+Y")
    assert page.session.text == "Am Dienstag. " + TEXT
    page.hand("Ctrl+Y", "Ctrl+Y")
    assert page.session.text == written


def test_line_by_line(page):
    page.types("eins")
    page.hand("Return")
    page.types("zwei")
    assert taken_back(page)[:1] == ["eins\n"]


def test_a_pause_ends_a_stretch(page):
    page.types("eins")
    page.until(lambda: not page.editor.stretches.pause.isActive())
    page.types("zwei")
    assert taken_back(page) == ["eins", ""]


def test_a_jump_of_the_cursor_ends_a_stretch_though_it_comes_back(page):
    page.types("eins")
    page.hand("Left", "Right")
    page.types("zwei")
    assert taken_back(page) == ["eins", ""]


def test_a_save_ends_a_stretch(page):
    page.types("eins")
    page.hand("Ctrl+S")
    page.types("zwei")
    page.until(lambda: page.session.draft.version.number == 1)
    assert page.session.unsaved
    page.hand("Ctrl+Z")
    assert page.session.text == page.session.draft.version.text == "eins" + TEXT
    assert not page.session.unsaved


def test_what_is_typed_after_an_undo_is_a_stretch_of_its_own(page):
    page.types("Eins. Zwei")
    page.hand("Ctrl+Z")
    page.types("Drei")
    assert taken_back(page) == ["Eins. ", ""]


def test_deleted_words_come_back_without_those_typed_after_them(page):
    page.types("eins")
    page.hand("Backspace", "Backspace")
    page.types("ns")
    page.hand("Ctrl+Z")
    assert page.session.text == "ei" + TEXT
    page.hand("Ctrl+Z")
    assert page.session.text == "eins" + TEXT
