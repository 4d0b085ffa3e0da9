"""What only asks looks as if it asked: in its card, on the page, and to a screen reader."""

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPixmap, QTextCharFormat

from copydesk.model.severity import Severity
from copydesk_ui.findings.findings_delegate import face
from copydesk_ui.findings.rows import Card, spoken
from copydesk_ui.parts.painting import draw_pill
from copydesk_ui.theme.theme import current

ASKS = "Über WNBA-Star Britney Greener wurde am Montag verhandelt."
REVIEW = "Das Theater zeigt die Premiere. Die Regie und die Bühne sind karg, das Ensemble ist stark, der Applaus lang. Das Publikum blieb."


def lines_below(editor) -> list[QTextCharFormat.UnderlineStyle]:
    formats = editor.document().begin().layout().formats()
    return [
        each.format.underlineStyle()
        for each in formats
        if each.format.underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline
    ]


def question(desk) -> Card:
    cards = [row for row in desk.panel.model.rows if isinstance(row, Card)]
    (card,) = [card for card in cards if card.finding.severity is Severity.QUESTION]
    return card


def test_a_question_is_an_outline_with_a_question_mark_and_says_so(desk):
    desk.open_text(ASKS)
    desk.act("hints")
    card = question(desk)
    asking, warning = (
        face(card),
        face(replace(card, finding=replace(card.finding, severity=Severity.WARNING))),
    )
    assert asking.asks
    assert asking.dimmed
    assert asking.pill_words == f"? {warning.pill_words}"
    assert spoken(card).startswith("Question.")
    assert QTextCharFormat.UnderlineStyle.DashDotLine in lines_below(desk.editor)


def test_the_pill_of_a_question_has_no_ground(qapp):
    def ground(colour: QColor | None) -> QColor:
        shown = QPixmap(120, 30)
        shown.fill(current().colour("raised"))
        painter = QPainter(shown)
        draw_pill(painter, QPointF(0, 0), "Name", current().colour("amber"), colour)
        painter.end()
        return shown.toImage().pixelColor(5, 8)

    assert ground(None) == current().colour("raised")
    assert ground(current().colour("amber_soft")) == current().colour("amber_soft")


def test_a_question_that_was_answered_is_a_decision_like_any_other(desk):
    desk.open_text(ASKS)
    desk.act("hints")
    while desk.panel.selected() != question(desk):
        desk.hand("F8")
    desk.hand("k")
    desk.types("Her own spelling")
    desk.hand("Return")
    desk.until(lambda: desk.session.review.settled)
    card = question(desk)
    assert card.done
    assert not card.asks


def test_the_foot_of_the_window_tells_the_kind_of_text_where_its_words_do(desk):
    desk.open_text(REVIEW)
    kind = desk.window.status.kind
    assert desk.session.kind == "review"
    assert kind.isVisible()
    assert kind.text() == "Review (automatic)"
    desk.open_text("Der Rat der Stadt tagt am Montag im Rathaus.", "rat.txt")
    assert kind.text() == "News (automatic)"
