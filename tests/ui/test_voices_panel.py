"""Who says what: one key away, tinted on the page, listed beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from copydesk.model.span import Span
from copydesk.model.voices import Voice, VoiceKind, Voices
from copydesk_ui.page.marks import MarkStyle
from copydesk_ui.page.tints import TINTS
from copydesk_ui.parts.rows_model import ROW_ROLE
from copydesk_ui.theme.theme import current
from copydesk_ui.voices.voices_model import rows_of
from copydesk_ui.voices.wording import percent

TEXT = (
    "Die Försterin Ute Claus sagte, der Wald sei trocken. Der Wind war kalt.\n\n"
    "Ein ranghoher Beamter sagte, es gebe keinen Plan. Experten warnen vor Feuer.\n\n"
    "Das sei falsch, sagte Claus. Sie forderte ein Verbot.\n"
)


def labels(desk) -> list[str]:
    return [row.voice.label for row in desk.window.voices.model.rows]


def opened(desk, text: str = TEXT):
    """The panel, with the text's sources in it."""
    desk.open_text(text)
    desk.act("voices")
    desk.until(lambda: desk.window.voices.model.rows)
    return desk.window.voices


def voice(label: str, *, says: int = 10, kind: VoiceKind = VoiceKind.NAMED) -> Voice:
    return Voice(label, kind, (Span(0, 1),), (Span(0, says),))


def test_one_key_shows_the_sources_and_takes_them_away(desk):
    desk.open_text(TEXT)
    desk.press(Qt.Key.Key_F9)
    desk.until(lambda: desk.window.voices.model.rows)
    assert desk.window.side.currentWidget() is desk.window.voices
    assert set(labels(desk)) == {"Ute Claus", "Ein ranghoher Beamter", "Experten"}
    desk.press(Qt.Key.Key_F9)
    assert desk.window.side.currentWidget() is desk.window.findings
    assert labels(desk) == []


def test_every_kind_of_source_is_told_apart(desk):
    panel = opened(desk)
    kinds = {row.voice.label: row.voice.kind for row in panel.model.rows}
    assert kinds == {
        "Ute Claus": VoiceKind.NAMED,
        "Ein ranghoher Beamter": VoiceKind.ANONYMOUS,
        "Experten": VoiceKind.VAGUE,
    }


def test_enter_goes_round_the_places_of_a_source(desk):
    panel = opened(desk)
    panel.view.setCurrentIndex(panel.model.index(labels(desk).index("Ute Claus")))
    places = []
    for _ in range(4):
        panel.view.activated.emit(panel.view.currentIndex())
        places.append(desk.editor.place())
    assert places == [
        TEXT.index("Die Försterin"), TEXT.index("Claus. "), TEXT.index("Sie "), TEXT.index("Die Försterin"),
    ]  # fmt: skip


def test_the_page_is_tinted_where_somebody_speaks_and_bare_elsewhere(desk):
    panel = opened(desk)
    style = next(row.style for row in panel.model.rows if row.voice.label == "Ute Claus")
    tint = QColor(current().tokens[TINTS[style]])
    image = desk.editor.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, 60, 3)}
    assert tint.name() in colours
    desk.act("voices")
    image = desk.editor.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, 60, 3)}
    assert tint.name() not in colours


def test_the_sources_follow_an_edit(desk):
    opened(desk)
    desk.write_at_cursor("Laut Polizei brannte es. ", at=0)
    desk.until(lambda: "Polizei" in labels(desk))


def test_typing_inside_what_somebody_says_keeps_its_tint(desk):
    opened(desk)
    before = desk.editor._voices.at(0)
    desk.write_at_cursor("x", at=10)
    ((start, end, style),) = before
    assert desk.editor._voices.at(0) == ((start, end + 1, style),)


def test_the_pointer_says_whose_words_they_are(desk):
    opened(desk)
    desk.until(lambda: desk.editor.hover(TEXT.index("trocken")))
    assert desk.editor.hover(TEXT.index("trocken")).startswith("Ute Claus")
    assert desk.editor.hover(TEXT.index("Wind")) == ""


def test_a_draft_without_any_source_says_so(desk):
    desk.open_text("Der Wind war kalt. Der Hund schlief.\n")
    desk.act("voices")
    panel = desk.window.voices
    desk.until(lambda: "Nothing" in panel._empty.text())
    assert panel._empty.isVisible()
    assert panel.count.text().startswith("0")


def test_before_the_engine_has_spoken_nothing_is_said_of_the_draft(desk):
    desk.act("voices")
    assert "Open a draft" in desk.window.voices._empty.text()
    desk.open_text("Der Wind war kalt. Der Hund schlief.\n")
    desk.window.voices.wait(draft=True)
    assert "Reading" in desk.window.voices._empty.text()
    assert desk.window.voices.count.text() == ""


def test_another_draft_brings_its_own_sources(desk):
    opened(desk)
    desk.open_text("Laut Polizei brannte es in der Nacht am Hafen.\n", "second.txt")
    desk.until(lambda: labels(desk) == ["Polizei"])


def test_a_screen_reader_hears_source_share_kind_and_places(desk):
    panel = opened(desk)
    number = labels(desk).index("Experten")
    spoken = panel.model.index(number).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Experten, ")
    assert spoken.endswith(" %, Vague · 1 place")
    assert panel.view.accessibleName() == "Sources"
    assert panel.model.index(number).data(ROW_ROLE).voice.label == "Experten"


def test_the_sources_that_say_most_have_colours_of_their_own_and_the_others_share_one():
    voices = Voices(tuple(voice(f"S{n}", says=20 - n) for n in range(9)), 200)
    styles = [row.style for row in rows_of(voices, {})]
    assert len(set(styles[:6])) == 6
    assert set(styles[6:]) == {MarkStyle.VOICE_REST}


def test_a_source_keeps_its_colour_when_another_one_comes_before_it():
    first = rows_of(Voices((voice("A"), voice("B")), 100), {})
    kept = {row.voice.label: row.style for row in first}
    second = rows_of(Voices((voice("C", says=30), voice("A"), voice("B")), 100), kept)
    assert {row.voice.label: row.style for row in second}.items() >= kept.items()
    assert len({row.style for row in second}) == 3


def test_words_of_nobody_in_particular_take_no_colour_from_a_source():
    untold = voice("", says=90, kind=VoiceKind.UNTOLD)
    rows = rows_of(Voices((untold, voice("A")), 100), {})
    assert [row.style for row in rows] == [MarkStyle.VOICE_REST, MarkStyle.VOICE_1]


def test_a_share_that_is_there_is_never_nothing():
    assert percent(0.0) == "0 %"
    assert percent(0.001) == "<1 %"
    assert percent(0.236) == "24 %"
