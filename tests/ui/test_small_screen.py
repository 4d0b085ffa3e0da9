"""The window stays within a small screen, whatever is open in it, and nothing in it is cut."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from copydesk_ui.history.choosing_dialog import ChoosingDialog

WIDE, HIGH = 1024, 700


@pytest.fixture(params=["en", "de"])
def small(request, make_desk, settings):
    desk = make_desk(with_settings=replace(settings, language=request.param))
    desk.window.resize(WIDE, HIGH)
    return desk


def fits(desk) -> bool:
    QApplication.processEvents()
    least, size = desk.window.minimumSizeHint(), desk.window.size()
    return max(least.width(), size.width()) <= WIDE and max(least.height(), size.height()) <= HIGH


def test_the_first_start(make_desk, settings):
    desk = make_desk(with_settings=replace(settings, user=""))
    desk.window.resize(WIDE, HIGH)
    welcome = desk.window.page.welcome
    assert welcome.isVisible()
    QApplication.processEvents()
    for button in welcome.buttons.values():
        assert button.width() >= button.minimumSizeHint().width()
        right = button.mapTo(desk.window.page, button.rect().topRight()).x()
        assert right < desk.window.page.width()
    assert fits(desk)


def test_replacing_beside_notices_and_the_gate(small):
    small.open_text("Der Rat tagt.< /p>\n\nDer Hafen kostet 40 Millionen Euro.\n")
    small.hand("Ctrl+H")
    words = "Eine Meldung, die so lang ist, dass sie neben einem schmalen Text drei Zeilen braucht"
    for number in range(4):
        small.application.desk.tell(f"{words} {number}", icon="triangle-alert")
    assert fits(small)
    buttons = small.window.page.banner.findChildren(QPushButton)
    assert any(button.isVisible() and button.text().startswith("3") for button in buttons)


def test_what_is_looked_for_can_be_read_while_it_is_written(small):
    small.open_text("Der Rat tagt.\n")
    small.hand("Ctrl+H")
    bar = small.window.page.find_bar
    QApplication.processEvents()
    assert bar.width() < 520, "the page of this screen is narrow"
    for field in (bar.words, bar.replacement):
        assert field.width() >= 200
        small.until(lambda field=field: field.height() >= field.minimumSizeHint().height())
    small.types("Rat")
    small.hand("Return", "Tab")
    small.types("Bund")
    small.hand("Tab", "Space")
    assert small.session.text == "Der Bund tagt.\n"


def test_nothing_is_cut_where_versions_are_compared(small):
    small.open_text("Der Rat tagt.\n")
    small.write_at_cursor("A", at=0)
    small.hand("Ctrl+S")
    small.until(lambda: not small.session.unsaved)
    small.act("compare")
    dialog = small.dialog(ChoosingDialog)
    QApplication.processEvents()
    assert dialog.width() <= dialog.screen().availableSize().width()
    for box in (dialog.old, dialog.new):
        assert box.width() >= 200
    for widget in (dialog.take, dialog.beside, dialog.inline, dialog.previous, dialog.next):
        assert widget.width() >= widget.sizeHint().width()
        assert dialog.rect().contains(widget.mapTo(dialog, widget.rect().bottomRight()))
    assert all(label.isVisible() for label in dialog.findChildren(QLabel) if label.text() == "→")
