"""Who says what, one key away: asked of the engine while it is looked at, tinted on the page, listed beside it."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject

from copydesk.model.span import Span
from copydesk.model.voices import Voices
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.page.marks import Mark, MarkStyle
from copydesk_ui.voices.voices_model import VoiceRow, rows_of
from copydesk_ui.voices.wording import kind_words, label_words


class Voicing(QObject):
    """Switches the view on and off and keeps it in step with the text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._styles: dict[str, MarkStyle] = {}
        self._stretches: list[tuple[Span, VoiceRow]] = []
        self._action = desk.window.actions_["voices"]
        self._action.toggled.connect(self._switch)
        desk.engine.voiced.connect(self._take)
        desk.session.opened.connect(self._opened)
        desk.session.edited.connect(lambda _: self._stretches.clear())
        desk.window.voices.place_asked.connect(self._go)
        editor = desk.window.page.editor
        others = editor.hover
        editor.hover = lambda position: others(position) or self._said_at(position)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 (Qt's signal)
        window = self._desk.window
        self._desk.engine.want_voices(wanted=on)
        if on:
            window.show_side(window.voices)
            return
        self._forget()
        window.page.editor.show_current(())
        if window.side.currentWidget() is window.voices:
            window.show_side(window.findings)

    def _opened(self) -> None:
        self._styles = {}
        self._forget()

    def _forget(self) -> None:
        """Nothing is known of the text that is there now."""
        self._show(Voices())
        self._desk.window.voices.wait(draft=self._desk.session.draft is not None)

    def _take(self, revision: int, voices: Voices) -> None:
        if revision == self._desk.session.revision and self._action.isChecked():
            self._show(voices)

    def _show(self, voices: Voices) -> None:
        rows = rows_of(voices, self._styles)
        self._styles = {row.voice.label: row.style for row in rows}
        self._stretches = sorted(
            ((span, row) for row in rows for span in row.voice.stretches), key=lambda pair: pair[0]
        )
        self._desk.window.voices.show_rows(rows, voices.attributed)
        self._desk.window.page.editor.show_voices(
            [Mark(span.start, span.end, row.style) for span, row in self._stretches],
            shown=self._action.isChecked(),
        )

    def _said_at(self, position: int) -> str:
        """Who says the words at a position, for the pointer."""
        at = bisect_right(self._stretches, position, key=lambda pair: pair[0].start) - 1
        if at < 0 or position not in self._stretches[at][0]:
            return ""
        voice = self._stretches[at][1].voice
        return f"{label_words(voice)}\n{kind_words(voice.kind)}"

    def _go(self, place: Span, places: Sequence[Span]) -> None:
        editor = self._desk.window.page.editor
        if places[-1].end <= len(editor.text):
            editor.go_to(place)
            editor.show_current(places)
