"""The process: one application, built anew when the language changes, and the files that a second start hands over."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from copydesk.archive.file.paths import database_path
from copydesk.desk.backup import Restored
from copydesk.files.compiled import keep_compiled
from copydesk_resources import sample_paths
from copydesk_ui.application import Application, make_application
from copydesk_ui.clients.single_instance import SingleInstance
from copydesk_ui.settings import Settings, load_settings, settings_path
from copydesk_ui.words.translation import said


class Program(QObject):
    """The one application of the process, built anew when the language changes; unsaved texts go along."""

    def __init__(self, app: QApplication, settings_file: Path, database: Path) -> None:
        super().__init__(app)
        self._app = app
        self._settings_file = settings_file
        self._database = database
        settings, self._trouble = load_settings(settings_file)
        self.application = self._build(settings)
        app.aboutToQuit.connect(lambda: self.application.end())

    def show(self, paths: Sequence[Path]) -> None:
        """Show the window; everything that can wait comes after the first paint."""
        self.application.window.show()
        if self._trouble:
            self.application.desk.tell(
                " ".join(map(said, self._trouble)), icon="triangle-alert", lasting=True
            )
        QTimer.singleShot(0, self.application, lambda: self.application.begin(paths))

    def come_to_front(self, paths: list[Path]) -> None:
        """A second start has handed its files over."""
        window = self.application.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if paths:
            self.application.opening.open_paths(paths)

    def _build(self, settings: Settings) -> Application:
        application = Application(self._app, settings, self._settings_file, self._database)
        application.language_changed.connect(lambda: QTimer.singleShot(0, self, self._speak_anew))
        application.copying.replaced.connect(
            lambda restored: QTimer.singleShot(0, self, lambda: self._begin_anew(restored))
        )
        sys.excepthook = application.hook
        return application

    def _speak_anew(self) -> None:
        old = self.application
        waiting = old.opening.unsaved()
        draft = old.session.draft
        self._replace_window()
        self.application.opening.take_unsaved(waiting)
        self.application.showing.refresh_queue()
        if draft is not None:
            self.application.opening.open_draft(draft.record.id)

    def _begin_anew(self, restored: Restored) -> None:
        """A copy has taken the database's place: all is read anew, and unsaved text comes back by its copies, as after a crash."""
        self._replace_window()
        self.application.begin(())
        self.application.copying.tell(restored)

    def _replace_window(self) -> None:
        old = self.application
        old.end()
        old.window.hide()
        self.application = self._build(old.desk.settings)
        self.application.window.show()
        old.window.deleteLater()
        old.deleteLater()


def run(paths: Sequence[Path], *, sample: bool = False) -> int:
    """Open the window with these files and return the exit status when it is closed."""
    app = make_application()
    database = database_path()
    instance = SingleInstance(database)
    if instance.hand_over(paths):
        return 0
    instance.listen()
    program = Program(app, settings_path(), database)
    instance.handed_over.connect(program.come_to_front)
    program.show([*paths, *(sample_paths()[:1] if sample and not paths else ())])
    if os.environ.get("COPYDESK_QUIT_AFTER"):  # milliseconds, for measuring a start
        QTimer.singleShot(int(os.environ["COPYDESK_QUIT_AFTER"]), app.quit)
    status = app.exec()
    keep_compiled()
    instance.close()
    QGuiApplication.clipboard().clear()  # a QMimeData left on it crashes Qt's offscreen platform at exit
    return status
