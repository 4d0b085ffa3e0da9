"""Misspelt words on the page: underlined, replaced, taught; nothing without a dictionary."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from spelling.dictionary import write_dictionary

TEXT = "Der Haffen liegt am Meer.\n\nDie Stadt und der Hafen.\n\nEin alter Haffen wird tiefer.\n"


@pytest.fixture
def page(desk, monkeypatch):
    monkeypatch.setenv("XDG_DATA_DIRS", str(desk.folder / "none"))
    monkeypatch.setenv("XDG_DATA_HOME", str(desk.folder / "none"))
    write_dictionary(desk.folder / "dictionaries")
    desk.open_text(TEXT)
    desk.until(lambda: desk.session.language == "de")
    return desk


def underlined(desk, line=0):
    block = desk.editor.document().findBlockByNumber(line)
    text = block.text()
    return [text[a:b] for a, b in desk.editor.misspelt(text, None)]


def test_a_slip_is_underlined_and_right_words_are_not(page):
    page.until(lambda: underlined(page) == ["Haffen"])
    assert underlined(page, 2) == []
    page.application.choosing.take(replace(page.application.desk.settings, spelling=False))
    assert underlined(page) == []


def test_the_word_that_is_typed_is_underlined_when_it_is_left(page):
    page.until(lambda: underlined(page))
    block = page.editor.document().findBlockByNumber(0)
    end = block.text().index("Haffen") + len("Haffen")
    assert page.editor.misspelt(block.text(), end) == []
    assert page.editor.misspelt(block.text(), end + 1) != []


def test_a_word_is_taught_by_a_key_and_forgotten_by_undo(page):
    page.until(lambda: underlined(page))
    page.write_at_cursor("", at=TEXT.index("Haffen") + 2)
    page.hand("Alt+Shift+L")
    assert underlined(page) == underlined(page, 4) == []
    assert (page.folder / "words.txt").read_text("utf-8") == "Haffen\n"
    page.hand("Ctrl+Z")
    page.until(lambda: underlined(page) == ["Haffen"])
    page.write_at_cursor("", at=TEXT.index("Stadt") + 2)
    page.hand("Alt+Shift+L")
    assert "underlined" in page.window.status.currentMessage()


def test_right_click_offers_what_could_be_meant(page):
    page.until(lambda: underlined(page))
    place = TEXT.index("Haffen") + 2
    page.editor.menu_asked.emit(place, QPoint(200, 200))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    page.until(lambda: menu.actions()[0].text() == "Hafen")
    menu.actions()[0].trigger()
    menu.close()
    assert page.session.text.startswith("Der Hafen liegt")
    page.editor.setFocus()
    page.hand("Ctrl+Z")
    assert page.session.text == TEXT


def test_names_of_the_house_are_right(page):
    house = page.application.house.house
    page.until(lambda: underlined(page))
    page.application.spelling.follow_house(replace(house, allow=frozenset({"Haffen"})))
    assert underlined(page) == []


def test_without_a_dictionary_nothing_is_underlined(desk, monkeypatch):
    monkeypatch.setenv("XDG_DATA_DIRS", str(desk.folder / "none"))
    monkeypatch.setenv("XDG_DATA_HOME", str(desk.folder / "none"))
    desk.open_text(TEXT)
    desk.until(lambda: not desk.application.speller.has_dictionary("de") or underlined(desk) == [])
    desk.window.repaint()
    desk.until(lambda: not desk.application.speller.has_dictionary("de"))
    assert underlined(desk) == []


def test_a_speller_that_dies_is_started_again_and_given_up_in_the_end(page):
    page.until(lambda: underlined(page))
    client = page.application.speller
    for _ in range(3):
        client.wrong([f"Neu{client._deaths}wort"], "de")
        page.until(lambda: client._process is not None)
        before = client._deaths
        client._process.kill()
        page.until(lambda before=before: client._deaths > before)
    assert not client.has_dictionary("de")
    assert underlined(page) == []
    page.editor.setFocus()
    page.types("x")
    assert page.session.text.startswith("x")
