"""One finding after the other by keys alone: where the keys go, what is selected, what is shown, and that nothing is typed."""

import pytest
from PySide6.QtWidgets import QApplication

from copydesk.model.decision import Verdict
from copydesk_ui.dialogs.keep import KeepDialog
from copydesk_ui.findings.findings_panel import ROOM
from copydesk_ui.findings.rows import Card

TEXT = "Der Rat tagt.< /p>\n\nEin Satz&nbsp;hier.\n\nNoch einer.< /p>\n\nUnd ein letzter.< /p>\n"
LONG = "".join(f"Satz {n} steht hier.< /p>\n\n" for n in range(40))


@pytest.fixture
def opened(desk):
    """A draft with four findings, the keys in its text."""
    desk.open_text(TEXT)
    assert desk.focus() is desk.editor
    return desk


def current(desk):
    """The finding that keys act on: the card that is selected, which can be seen, and so can its place."""
    card = desk.panel.selected()
    assert card is not None
    assert desk.panel.view.in_sight()
    finding = desk.application.navigating.current()
    assert (card.finding.kind, card.finding.text) == (finding.kind, finding.text)
    assert desk.editor.line_of(finding.span.start) - 1 in desk.editor._visible_lines()
    return finding


def test_f8_gives_the_keys_to_the_card_so_that_no_letter_is_typed(opened):
    opened.hand("F8")
    assert opened.focus() is opened.panel.view
    assert current(opened).text == "< /p>"
    opened.hand("A")
    assert opened.session.text == TEXT
    opened.dialog().reject()


def test_enter_after_f8_applies_and_the_next_one_is_selected(opened):
    opened.hand("F8", "Return")
    assert opened.session.text == TEXT.replace("< /p>", "", 1)
    assert current(opened).text == "&nbsp;"
    opened.checked()
    assert current(opened).text == "&nbsp;"
    opened.hand("Return", "Return", "Return")
    assert opened.session.text == TEXT.replace("< /p>", "").replace("&nbsp;", " ")


def test_keys_after_the_last_finding_type_nothing(opened):
    opened.hand("F8", "Return", "Return", "Return", "Return")
    opened.checked()
    done = opened.session.text
    opened.hand("Return", "A", "K", "Return")
    assert opened.session.text == done
    assert not opened.dialogs()


def test_keep_asks_for_its_reason_with_the_keys_in_it_and_goes_on(opened):
    opened.hand("F8", "K")
    opened.dialog(KeepDialog)
    opened.types("so steht es da")
    opened.hand("Return")
    opened.until(lambda: len(opened.texts()) == 3)
    assert current(opened).text == "&nbsp;"
    assert opened.focus() is opened.panel.view
    kept = opened.ask(lambda archive: archive.decisions.of_draft(1))
    assert [(each.verdict, each.note) for each in kept] == [(Verdict.KEPT, "so steht es da")]


def test_a_dialog_that_was_left_leaves_its_finding_selected(opened):
    opened.hand("F8", "F8", "K")
    opened.dialog(KeepDialog)
    opened.hand("Escape")
    opened.until(lambda: not opened.dialogs())
    assert current(opened).text == "&nbsp;"
    opened.hand("Return")
    assert "&nbsp;" not in opened.session.text


def test_escape_goes_back_to_the_text_at_the_finding(opened):
    opened.hand("F8", "F8", "Escape")
    assert opened.focus() is opened.editor
    assert opened.editor.place() == TEXT.index("&nbsp;")
    opened.types("x")
    assert "x&nbsp;" in opened.session.text


def test_keys_with_a_modifier_work_from_the_text(opened):
    opened.hand("F8", "Escape", "Ctrl+Return")
    assert opened.session.text == TEXT.replace("< /p>", "", 1)
    assert opened.focus() is opened.editor
    assert current(opened).text == "&nbsp;"


def test_the_order_is_that_of_the_text(opened):
    rows = [row.finding.span.start for row in opened.panel.model.rows if isinstance(row, Card)]
    assert rows == sorted(rows)
    seen = []
    for _ in rows:
        opened.hand("F8")
        seen.append(current(opened).span.start)
    assert seen == rows


def test_a_key_does_nothing_to_a_card_that_cannot_be_seen(desk):
    desk.open_text(LONG)
    desk.hand("F8")
    bar = desk.panel.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not desk.panel.view.in_sight()
    desk.hand("Return")
    assert desk.session.text == LONG
    assert desk.panel.view.in_sight()
    desk.hand("Return")
    assert desk.session.text == LONG.replace("< /p>", "", 1)


def test_somebody_who_writes_is_led_nowhere(opened):
    opened.hand("F8", "Escape", "Delete")
    opened.checked()
    assert opened.focus() is opened.editor
    assert opened.panel.selected() is None
    opened.types("z")
    assert opened.session.text.startswith("Der Rat tagt.z /p>")


def test_every_finding_is_reached_by_the_arrows_however_many_there_are(desk):
    many = ROOM + 30
    desk.open_text("".join(f"Satz {n}.< /p>\n\n" for n in range(many)))
    desk.hand("F8")
    places = {desk.application.navigating.current().span.start}
    for _ in range(many + 2):
        desk.hand("Down")
        QApplication.processEvents()
        places.add(desk.application.navigating.current().span.start)
    assert len(places) == many
    desk.hand("F8")
    assert current(desk).span.start == min(places)


def test_f8_goes_on_from_the_cursor_where_somebody_reads_in_the_text(opened):
    opened.hand("F8", "Escape", "Ctrl+F")
    opened.types("letzter")
    opened.hand("Return", "Escape", "F8")
    assert current(opened).span.start == TEXT.rindex("< /p>")
    opened.hand("Escape", "Ctrl+F", "Ctrl+A")
    opened.types("&nbsp;")
    opened.hand("Return", "Escape", "F8")
    assert current(opened).text == "&nbsp;", "what was just found is the next one"
    opened.hand("Escape", "F8")
    assert current(opened).span.start == TEXT.index("< /p>", TEXT.index("Noch")), (
        "and then the one after it"
    )
    opened.hand("Shift+F8")
    assert current(opened).text == "&nbsp;"


def test_what_was_kept_is_not_sourced_besides(opened):
    opened.hand("F8", "K")
    opened.dialog(KeepDialog)
    opened.hand("Return")
    opened.until(lambda: len(opened.texts()) == 3)
    kept = next(row for row in opened.panel.model.rows if isinstance(row, Card) and row.done)
    opened.panel.view.put_current(opened.panel.model.rows.index(kept))
    opened.panel.view.setFocus()
    for key in ("S", "K", "Return", "A"):
        opened.hand(key)
        opened.settled()
        assert not opened.dialogs()
        assert "decided already" in opened.window.status.currentMessage()
        opened.window.status.clearMessage()


def test_a_letter_with_alt_that_no_menu_has_is_no_text(opened):
    opened.hand("Alt+X", "Alt+J")
    assert opened.session.text == TEXT
    opened.types("x")
    assert opened.session.text == "x" + TEXT
