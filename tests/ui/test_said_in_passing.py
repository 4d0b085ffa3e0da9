"""What would else be lost in silence is said, and every list answers to a right click."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip

from archive.conftest import reading
from copydesk.desk.take_in import take_in
from copydesk.model.claim import ClaimStatus
from copydesk.model.draft import Remark, RemarkKind
from copydesk.review.margin import Voice
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.dialogs.form import Leaving
from copydesk_ui.history.compare_dialog import CompareDialog
from copydesk_ui.theme.theme import current

TEXT = "Der Hafen kostet 40 Millionen Euro.\n"


@pytest.fixture
def page(desk):
    desk.open_text(TEXT)
    return desk


def paste(desk, html, words):
    data = QMimeData()
    data.setHtml(html)
    data.setText(words)
    QGuiApplication.clipboard().setMimeData(data)
    desk.window.status.clearMessage()
    desk.hand("Ctrl+Home", "Ctrl+V")


def test_pasting_says_what_of_rich_text_stays_behind(page):
    paste(page, '<p>Mit <a href="https://example.org/">Link</a>. </p>', "Mit Link. ")
    assert page.session.text == "Mit Link. " + TEXT
    assert "Only the words were pasted" in page.window.status.currentMessage()
    paste(page, "<p><span>Ohne alles. </span></p>", "Ohne alles. ")
    assert page.window.status.currentMessage() == "", "nothing was left behind"


def test_a_right_click_on_a_version_offers_what_its_buttons_do(page):
    page.types("X")
    page.hand("Ctrl+S")
    page.until(lambda: len(page.window.history.model.rows) == 2)
    page.hand("Ctrl+2")
    view = page.window.history.view
    view.customContextMenuRequested.emit(view.visualRect(view.model().index(1)).center())
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == [
        "Compare with the text…",
        "Restore as new",
    ]
    assert page.window.history.selected().number == 0
    page.bot.keyClick(menu, Qt.Key.Key_Down)
    page.bot.keyClick(menu, Qt.Key.Key_Return)
    page.dialog(CompareDialog)


def test_who_leaves_a_claim_with_another_status_is_asked(page):
    page.hand("Ctrl+Home", "Ctrl+M")
    page.until(lambda: page.session.ledger.standings)
    page.hand("F4", "Return")
    dialog = page.dialog(ClaimDialog)
    page.hand("Escape")
    page.until(lambda: not page.dialogs())
    page.hand("Return")
    dialog = page.dialog(ClaimDialog)
    dialog.status.setFocus()
    page.hand("Down", "Escape")
    page.dialog(Leaving)
    page.hand("Return")
    page.until(lambda: not page.dialogs(Leaving))
    assert dialog.isVisible()
    page.hand("Escape")
    page.dialog(Leaving)
    page.hand("Alt+T")
    page.until(lambda: not page.dialogs())
    page.settled()
    assert page.session.ledger.standings[0].status is ClaimStatus.OPEN


@pytest.fixture
def commented(desk):
    """A draft whose file had a comment on a figure."""
    remark = Remark(RemarkKind.COMMENT, "Quelle: Ratsprotokoll", "ap", "40 Millionen")
    record = desk.ask(lambda archive: take_in(archive, reading(TEXT, remarks=(remark,)), "Jo"))
    desk.application.opening.open_draft(record.id)
    desk.until(lambda: desk.session.draft)
    desk.checked()
    return desk


def comments(desk):
    return [
        each.span.of(desk.session.text)
        for each in desk.window.page.margin.threads
        if each.said[0].voice is Voice.COMMENT
    ]


def test_a_comment_stays_beside_its_words_while_they_are_edited(commented):
    commented.until(lambda: comments(commented) == ["40 Millionen"])
    commented.write_at_cursor("2", at=TEXT.index("0 Mill"))
    commented.checked()
    commented.until(lambda: comments(commented) == ["420 Millionen"])
    commented.hand("Ctrl+S")
    commented.until(lambda: not commented.session.unsaved)
    commented.settled()
    assert comments(commented) == ["420 Millionen"]


def test_the_sign_of_a_comment_says_it_on_a_click_and_on_enter(commented):
    desk, margin = commented, commented.window.page.margin
    desk.window.resize(900, 700)
    desk.until(lambda: margin.placed() and not margin.unfolded)
    (one,) = margin.placed()
    desk.bot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=one.box.center().toPoint())
    assert "Quelle: Ratsprotokoll" in QToolTip.text()
    margin.setFocus()
    desk.hand("Return")
    assert "Quelle: Ratsprotokoll" in desk.dialog().text.toPlainText()


def test_the_filled_button_is_the_one_that_enter_presses(page):
    asked = Leaving(page.window)
    asked.open()
    page.until(asked.isVisible)
    stay = asked.entered(None)
    grounds = [
        button.grab().toImage().pixelColor(8, button.height() // 2).name()
        for button in (stay, asked.confirm)
    ]
    assert grounds == [current().colour("accent").name(), current().colour("raised").name()]
    asked.drop()
