"""The line at the foot of the window: how long the text is, how far the checks are, what is saved."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QStatusBar, QToolButton, QWidget

from copydesk.text.language import UNKNOWN
from copydesk.text.languages.language import languages
from copydesk_ui.theme.icons import icon
from copydesk_ui.window.kind_button import KindButton

_SILENT_WORDS_A_MINUTE = 235
"""Reading aloud in the head: Brysbaert 2019 measured 238 for English non-fiction; German is a little slower."""


class StatusLine(QStatusBar):
    """Shows figures; language and kind of the text can be chosen here."""

    language_chosen = Signal(str)
    """A language code, "" to tell it from the text."""
    cancelled = Signal()
    """Reading files is to stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.figures = QLabel()
        self.checked = QLabel()
        self.kind = KindButton()
        self.saved = QLabel()
        self.progress = QProgressBar()
        self.progress.setFixedWidth(110)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.cancel = QToolButton()
        self.cancel.setProperty("role", "quiet")
        self.cancel.setIcon(icon("x"))
        self.cancel.setAccessibleName(self.tr("Stop"))
        self.cancel.setToolTip(self.tr("Stop"))
        self.cancel.clicked.connect(self.cancelled)
        self.cancel.hide()
        self.language = QToolButton()
        self.language.setProperty("role", "quiet")
        self.language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.language.setAccessibleName(self.tr("Language of the text"))
        self.language.setToolTip(self.tr("Language of the text"))
        menu = QMenu(self.language)
        for code in ("", *languages()):
            action = menu.addAction(_language_name(code) if code else self.tr("Automatic"))
            action.triggered.connect(lambda _=False, code=code: self.language_chosen.emit(code))
        self.language.setMenu(menu)
        self.language.hide()
        self.addWidget(self.figures)
        for widget in (
            self.progress,
            self.cancel,
            self.kind,
            self.language,
            self.checked,
            self.saved,
        ):
            self.addPermanentWidget(widget)

    def show_figures(self, words: int, characters: int) -> None:
        """Words, characters and reading time."""
        locale = QLocale()
        seconds = round(words * 60 / _SILENT_WORDS_A_MINUTE)
        self.figures.setText(
            " · ".join(
                (
                    self.tr("%n word(s)", "", words).replace(str(words), locale.toString(words)),
                    self.tr("%n character(s)", "", characters).replace(
                        str(characters), locale.toString(characters)
                    ),
                    self.tr("{time} to read").format(time=self._span(seconds)),
                )
            )
        )

    def _span(self, seconds: int) -> str:
        """A span of time in its two largest units."""
        minutes, hours = seconds // 60, seconds // 3600
        if hours:
            return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes % 60)
        if minutes:
            return self.tr("{minutes} min {seconds} s").format(
                minutes=minutes, seconds=seconds % 60
            )
        return self.tr("{seconds} s").format(seconds=seconds)

    def show_language(self, found: str, chosen: str) -> None:
        """Which language the text was taken for, and whether somebody chose it; asked where nothing tells."""
        automatic = self.tr("{language} (automatic)").format(language=_language_name(found))
        self.language.setText(_language_name(chosen) if chosen else automatic)
        asks = not chosen and found == UNKNOWN
        if asks:
            self.language.setText(self.tr("Which language is this?"))
        if (self.language.property("role") == "ask") != asks:
            self.language.setProperty("role", "ask" if asks else "quiet")
            self.language.style().polish(self.language)
        self.language.show()

    def show_progress(self, done: int, of: int, *, can_stop: bool = False) -> None:
        """How far long work has come; (0, 0) when it is over."""
        self.progress.setVisible(of > 0)
        self.cancel.setVisible(of > 0 and can_stop)
        if of:
            self.progress.setRange(0, of)
            self.progress.setValue(done)

    def clear_draft(self) -> None:
        """There is no draft."""
        for label in (self.figures, self.checked, self.saved):
            label.clear()
        self.language.hide()
        self.kind.hide()


def _language_name(code: str) -> str:
    if code in ("", UNKNOWN):
        return "?"
    known = languages().get(code)
    return known.name if known else code
