"""Cards: grouped, filtered, in step with the page, worked by key."""

from PySide6.QtCore import Qt

from copydesk.model.family import Family
from copydesk_ui.dialogs.alike import AlikeDialog
from copydesk_ui.dialogs.decisions import DecisionsDialog
from copydesk_ui.dialogs.keep import KeepDialog
from copydesk_ui.dialogs.note import NoteDialog
from copydesk_ui.findings.rows import Card, Heading

TEXT = "Der Rat tagt.< /p>\n\nEin Satz&nbsp;hier.\n\nNoch einer.< /p>\n\nUnd ein letzter.< /p>\n"


def headings(desk) -> list[str]:
    return [row.key for row in desk.panel.model.rows if isinstance(row, Heading)]


def cards(desk) -> list[Card]:
    return [row for row in desk.panel.model.rows if isinstance(row, Card)]


def test_findings_stand_by_place_and_by_kind_with_their_counts_where_that_is_wanted(desk):
    desk.open_text(TEXT)
    desk.act("grouped")
    assert headings(desk)[:2] == ["tag", "entity"]
    assert [row.count for row in desk.panel.model.rows if isinstance(row, Heading)][:2] == [3, 1]
    desk.act("grouped")
    assert headings(desk) == []
    assert [card.finding.span.start for card in cards(desk)] == sorted(
        c.finding.span.start for c in cards(desk)
    )


def test_a_group_is_closed_and_opened_by_enter_on_its_heading(desk):
    desk.open_text(TEXT)
    desk.act("grouped")
    desk.panel.view.setCurrentIndex(desk.panel.model.index(0))
    desk.press(Qt.Key.Key_Return, desk.panel.view)
    assert all(card.finding.text != "< /p>" for card in cards(desk))
    desk.press(Qt.Key.Key_Return, desk.panel.view)
    assert sum(card.finding.text == "< /p>" for card in cards(desk)) == 3


def test_the_search_field_and_the_chips_narrow_the_cards(desk):
    desk.open_text(TEXT)
    desk.panel.filter.setText("nbsp")
    assert [card.finding.text for card in cards(desk)] == ["&nbsp;"]
    desk.panel.filter.clear()
    desk.panel._family_chips[Family.NAMES].click()
    assert all(card.finding.kind.family is Family.NAMES for card in cards(desk))


def test_f8_goes_through_the_text_and_round(desk):
    desk.open_text(TEXT)
    places = []
    for _ in range(5):
        desk.act("next")
        places.append(desk.application.navigating.current().span.start)
    assert places[:4] == sorted(places[:4])
    assert places[4] == places[0]
    desk.act("previous")
    assert desk.application.navigating.current().span.start == places[3]


def test_a_card_brings_its_place_into_view_and_a_click_in_the_text_its_card(desk):
    desk.open_text(TEXT)
    number = next(
        n
        for n, row in enumerate(desk.panel.model.rows)
        if isinstance(row, Card) and row.finding.text == "&nbsp;"
    )
    desk.panel.view.setCurrentIndex(desk.panel.model.index(number))
    assert desk.editor.place() == TEXT.index("&nbsp;")
    desk.editor.setFocus()
    cursor = desk.editor.textCursor()
    cursor.setPosition(TEXT.rindex("< /p>") + 2)
    desk.editor.setTextCursor(cursor)
    assert desk.panel.selected().finding.span.start == TEXT.rindex("< /p>")


def test_apply_all_alike_shows_before_and_after_and_is_one_undo(desk):
    desk.open_text(TEXT)
    desk.act("next")
    desk.press(Qt.Key.Key_A, desk.panel.view)
    dialog = desk.dialog(AlikeDialog)
    assert dialog.table.rowCount() == 3
    dialog._ticks[1].setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    assert desk.session.text.count("< /p>") == 1
    desk.act("undo")
    assert desk.session.text == TEXT


def test_what_is_kept_for_the_house_is_kept_in_the_next_draft_and_can_be_revoked(desk):
    desk.open_text(TEXT, "eins.txt")
    desk.application.navigating.select(
        next(f for f in desk.session.review.open_findings if f.text == "&nbsp;")
    )
    desk.press(Qt.Key.Key_K, desk.panel.view)
    dialog = desk.dialog(KeepDialog)
    next(choice for scope, choice in dialog.choices.items() if scope == "house").setChecked(True)
    dialog.reason.setText("Hausregel")
    dialog.accept()
    desk.until(lambda: "&nbsp;" not in desk.texts())

    desk.open_text("Auch&nbsp;hier.\n", "zwei.txt")
    assert desk.texts() == []
    desk.act("decisions")
    listed = desk.dialog(DecisionsDialog)
    assert listed.table.item(0, 6).text() == "Hausregel"
    listed.table.selectRow(0)
    listed.accept()
    desk.until(lambda: desk.texts() == ["&nbsp;"])


def test_a_note_is_shown_on_its_card_which_stays_open(desk):
    desk.open_text(TEXT)
    desk.act("next")
    desk.press(Qt.Key.Key_N, desk.panel.view)
    dialog = desk.dialog(NoteDialog)
    dialog.words.setPlainText("Autorin fragen")
    dialog.accept()
    desk.until(
        lambda: any(
            card.decision and card.decision.note == "Autorin fragen" for card in cards(desk)
        )
    )
    assert len(desk.texts()) == 4


def test_the_panel_says_so_when_nothing_is_open(desk):
    desk.open_text("Ein sauberer Satz.\n")
    assert not desk.panel.view.isVisible()
    assert desk.panel._empty.isVisible()


def test_hover_tells_why(desk):
    desk.open_text(TEXT)
    assert "Leftover tag" in desk.editor.hover(TEXT.index("< /p>") + 1)
    assert desk.editor.hover(0) == ""


def test_one_spelling_everywhere_is_offered_with_quotations_unticked(desk):
    desk.open_text(
        "Maria Arslan kam am Montag nach Kiel. Arslan sprach kurz. Arslans Rede gefiel, und Arslan ging früh.\n\n"
        "Der Anwalt von Maria Arslen sagte: „Arslen ist frei.“\n"
    )
    names = [f for f in desk.session.review.open_findings if f.kind.family is Family.NAMES]
    assert names
    desk.application.navigating.select(names[0])
    desk.act("apply_alike")
    dialog = desk.dialog(AlikeDialog)
    assert dialog.table.rowCount() == 2
    assert len(dialog.ticked()) == 1
    dialog.accept()
    assert desk.session.text.count("Arslen") == 1
    assert "„Arslen ist frei.“" in desk.session.text
