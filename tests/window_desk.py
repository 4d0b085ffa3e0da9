"""A whole desk for tests: real window, real engine process, real archive thread and database."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from copydesk.model.version import Status
from copydesk_ui.application import Application
from copydesk_ui.dialogs.approve import ApproveDialog
from copydesk_ui.settings import Settings

PATIENCE = 20_000
"""Milliseconds until a wait is a failure: long, because the machine may be busy."""


class Desk:
    """What a user sees and does, with the waiting that a user would do."""

    def __init__(self, qtbot, app: QApplication, folder: Path, settings: Settings) -> None:
        self.bot, self.folder = qtbot, folder
        self.application = Application(app, settings, folder / "settings.toml", folder / "desk.db")
        self.window, self.session = self.application.window, self.application.session
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.editor, self.panel = self.window.page.editor, self.window.findings
        self.queue_view = self.window.queue.view
        self.left = Qt.MouseButton.LeftButton

    def open(self, *paths: Path) -> None:
        """Open files and wait until the first of them is on the page and checked."""
        before = self.session.draft
        self.application.opening.open_paths(list(paths))
        self.until(lambda: self.session.draft is not before and self.session.draft is not None)
        self.checked()

    def write(self, text: str, name: str = "draft.txt") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def open_text(self, text: str, name: str = "draft.txt") -> None:
        self.open(self.write(text, name))

    def write_at_cursor(self, words: str, at: int | None = None) -> None:
        """Type at a place of the text; by default where the cursor stands."""
        if at is not None:
            cursor = self.editor.textCursor()
            cursor.setPosition(at)
            self.editor.setTextCursor(cursor)
        self.editor.setFocus()
        self.bot.keyClicks(self.editor, words)

    def press(
        self, key: Qt.Key, widget: QWidget | None = None, modifier=Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.bot.keyClick(widget or self.window, key, modifier)

    def hand(self, *keys: str) -> None:
        """Press keys as a hand does: on whatever has the focus. ``"Ctrl+Shift+K"``, ``"F8"``, ``"a"``."""
        for each in keys:
            self._awake()
            combination = QKeySequence(each)[0]
            target = QApplication.focusWidget() or QApplication.activeWindow() or self.window
            self.bot.keyClick(target, combination.key(), combination.keyboardModifiers())

    def types(self, words: str) -> None:
        """Type words into whatever has the focus."""
        self._awake()
        self.bot.keyClicks(QApplication.focusWidget() or self.window, words)

    def _awake(self) -> None:
        """A dialog that has just come has the keys before anybody can press one."""
        QApplication.processEvents()
        if QApplication.activePopupWidget() is not None:
            return  # a menu, or what a field offers to complete: it has come of itself
        modal = QApplication.activeModalWidget()
        if (
            QApplication.activeWindow() is None
        ):  # a window manager gives the keys on when a window has gone
            (modal or self.window).activateWindow()
        for _ in range(50):
            if (modal or self.window).isActiveWindow():
                return
            self.bot.wait(20)

    def focus(self) -> QWidget | None:
        """What the keys go to."""
        self._awake()
        return QApplication.focusWidget()

    def checked(self) -> None:
        """Wait until all checks have spoken about the text as it stands."""
        self.until(
            lambda: self.session.stage[1] > 0 and self.session.stage[0] == self.session.stage[1]
        )

    def until(self, done: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(done()), timeout=PATIENCE)

    def settled(self) -> None:
        """Wait until the archive has done all that was asked of it."""
        answers: list[bool] = []
        self.application.archive.ask(lambda _: True, answers.append)
        self.until(lambda: answers)

    def ask(self, job):
        """What the archive says."""
        answers: list = []
        self.application.archive.ask(job, answers.append)
        self.until(lambda: answers)
        return answers[0]

    def act(self, name: str) -> None:
        action = self.window.actions_[name]
        assert action.isEnabled(), f"{name} cannot be chosen now"
        action.trigger()

    def dialog(self, kind: type[QDialog] = QDialog) -> QDialog:
        self.until(lambda: self.dialogs(kind))
        return self.dialogs(kind)[0]

    def dialogs(self, kind: type[QDialog] = QDialog) -> list[QDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    def notice(self) -> str:
        """What stands above the page, a line for each notice."""
        banner = self.window.page.banner
        self.until(banner.isVisible)
        return banner.words

    def answer(self, words: str) -> None:
        """Press the button of the notice that bears these words."""
        button = next(b for b in self.window.page.banner.buttons if b.text() == words)
        button.click()

    def choose_file(self, path: Path | str) -> None:
        """Name a file in the file dialog that is open, and press Enter."""
        dialog = self.dialog(QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setText(str(path))
        self.press(Qt.Key.Key_Return, field)
        self.until(lambda: not self.dialogs(QFileDialog))

    def click(self, button: QWidget) -> None:
        self.bot.mouseClick(button, self.left)

    def approve(self, who: str = "Eva Nowak", reason: str = "", *, export: bool = False) -> None:
        """Sign the open draft off and wait until it is."""
        self.act("approve")
        dialog = self.dialog(ApproveDialog)
        dialog.who.setText(who)
        dialog.reason.setText(reason)
        dialog.export.setChecked(export)
        self.click(dialog.confirm)
        self.until(lambda: self.session.status is Status.APPROVED)

    def texts(self) -> list[str]:
        """The words of the open findings, in the order of the text."""
        return [finding.text for finding in self.application.navigating.open()]

    def close(self) -> None:
        for dialog in self.dialogs():
            dialog.reject()
        self.application.end()
        self.window.hide()
        self.window.deleteLater()
        # at once: the next desk would dress this window, too
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
