"""Puts everything together: application, clients, session, window, flows."""

import sys
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from copydesk.archive.values import QueueRow
from copydesk.desk.backup import keep_daily_copy
from copydesk.desk.place import news_of_the_place
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk_ui.clients.archive_client import ArchiveClient
from copydesk_ui.clients.engine_client import EngineClient
from copydesk_ui.clients.intake_client import IntakeClient
from copydesk_ui.clients.recovery_client import RecoveryClient
from copydesk_ui.clients.spell_client import SpellClient
from copydesk_ui.dialogs.files import folders
from copydesk_ui.flows.annotating import Annotating
from copydesk_ui.flows.asking_files import AskingFiles
from copydesk_ui.flows.at_mark import AtMark
from copydesk_ui.flows.batching import Batching
from copydesk_ui.flows.changing import Changing
from copydesk_ui.flows.checking import Checking
from copydesk_ui.flows.choosing import Choosing
from copydesk_ui.flows.claiming import Claiming
from copydesk_ui.flows.closing import Closing
from copydesk_ui.flows.comparing import Comparing
from copydesk_ui.flows.copying import Copying
from copydesk_ui.flows.corresponding import Corresponding
from copydesk_ui.flows.deciding import Deciding
from copydesk_ui.flows.describing import Describing
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.diverging import Diverging
from copydesk_ui.flows.finding_all import FindingAll
from copydesk_ui.flows.gating import Gating
from copydesk_ui.flows.helping import Helping
from copydesk_ui.flows.house_keeping import HouseKeeping
from copydesk_ui.flows.house_listing import HouseListing
from copydesk_ui.flows.naming import Naming
from copydesk_ui.flows.navigating import Navigating
from copydesk_ui.flows.opening import Opening
from copydesk_ui.flows.printing import Printing
from copydesk_ui.flows.progressing import Progressing
from copydesk_ui.flows.queueing import Queueing
from copydesk_ui.flows.receiving import Receiving
from copydesk_ui.flows.recovering import Recovering
from copydesk_ui.flows.saving import Saving
from copydesk_ui.flows.searching import Searching
from copydesk_ui.flows.showing import Showing
from copydesk_ui.flows.signing import Signing
from copydesk_ui.flows.sourcing import Sourcing
from copydesk_ui.flows.spelling import Spelling
from copydesk_ui.flows.surveying import Surveying
from copydesk_ui.flows.touring import Touring
from copydesk_ui.flows.undoing import Undoing
from copydesk_ui.flows.voicing import Voicing
from copydesk_ui.flows.welcoming import Welcoming
from copydesk_ui.session import ReviewSession
from copydesk_ui.settings import Settings, save_settings
from copydesk_ui.theme.fonts import load_page_fonts, load_window_fonts, window_font
from copydesk_ui.theme.icons import application_icon
from copydesk_ui.theme.theme import apply, resolve
from copydesk_ui.window.main_window import MainWindow
from copydesk_ui.words.translation import resolve_language, said, speak


def make_application() -> QApplication:
    """The application, without a window yet."""
    QApplication.setStyle("Fusion")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("copydesk")
    app.setApplicationDisplayName("Copydesk")
    app.setDesktopFileName("org.copydesk.Copydesk")  # packaging/linux
    app.setQuitOnLastWindowClosed(
        False
    )  # a window that changes its language is closed and built anew
    load_window_fonts()
    app.setFont(window_font())
    return app


class Application(QObject):
    """A window with all that belongs to it, until the program ends or is to speak another language."""

    language_changed = Signal()

    def __init__(
        self, app: QApplication, settings: Settings, settings_file: Path, database: Path
    ) -> None:
        super().__init__(app)
        self.app = app
        self._settings_file = settings_file
        speak(resolve_language(settings.language))
        load_page_fonts(settings.line_spacing)
        apply(resolve(settings.theme))
        app.setWindowIcon(application_icon())
        self.session = ReviewSession(self)
        self.archive = ArchiveClient(database, self)
        self.engine = EngineClient(self)
        self.survey_engine = EngineClient(self, quiet=True)
        self.speller = SpellClient(settings_file.with_name("dictionaries"), self)
        self.intake = IntakeClient(self)
        self.copies = RecoveryClient(database, self)
        self.desk = Desk(
            MainWindow(),
            self.session,
            self.archive,
            self.engine,
            self.intake,
            settings,
            self._keep_settings,
        )
        self._ended = False
        folders.follow(settings.folders, self._keep_folders)
        self._build()
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self.choosing.dress())
        QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.connect(
            lambda _: self.choosing.dress()
        )

    @property
    def window(self) -> MainWindow:
        """The window that is there now."""
        return self.desk.window

    def begin(self, paths: Sequence[Path]) -> None:
        """After the first paint: queue, what a crash left, and the drafts asked for or the last one."""
        self.showing.refresh_queue()
        self.house_listing.follow()
        self.recovering.restore()
        self.archive.ask(keep_daily_copy, None, self.desk.complain)
        self.archive.ask(news_of_the_place, self._tell_place)
        if not self.desk.settings.user and (paths or self.desk.settings.last_draft):
            self.desk.tell(
                self.tr("Versions and approvals will be signed “{name}”.").format(
                    name=self.desk.user
                ),
                (self.tr("Another name…"), self.window.actions_["settings"].trigger),
                lasting=True,
            )
        last = self.desk.settings.last_draft
        if paths:
            self.opening.open_paths(paths)
        elif self.desk.settings.restore and last:
            self._open_last(last)

    def _open_last(self, draft_id: int) -> None:
        """Open the draft that was open last; another database than last time has none of that number, which is no trouble."""

        def open_known(rows: Sequence[QueueRow]) -> None:
            if any(row.id == draft_id for row in rows):
                self.opening.open_draft(draft_id)

        self.archive.ask(lambda archive: archive.drafts.list(), open_known, self.desk.complain)

    def _tell_place(self, news: Sequence[Phrase]) -> None:
        """The database lies where it may be damaged: said once, above everything."""
        for each in news:
            self.desk.tell(said(each), icon="triangle-alert")

    def end(self) -> None:
        """Keep what is unsaved, finish what was asked of the archive, let the children go. Never waits long."""
        if self._ended:
            return
        self._ended = True
        draft = self.session.draft
        layout = self.window.kept_layout()
        last = draft.record.id if draft else 0
        self._keep_settings(replace(self.desk.settings, window=layout, last_draft=last))
        self.recovering.keep()
        self.copies.close()
        self.intake.close()
        self.engine.close()
        self.survey_engine.close()
        self.speller.close()
        self.archive.close(3.0)

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An error that nobody caught: keep the text, say it, go on."""
        traceback.print_exception(kind, error, trace)
        self.recovering.keep()
        self.desk.tell(
            self.tr("Something went wrong in Copydesk ({error}). Your text is kept.").format(
                error=kind.__name__
            ),
            icon="triangle-alert",
        )

    def _build(self) -> None:
        """The flows of the window."""
        desk = self.desk
        self.showing = Showing(desk)
        self.house = HouseKeeping(desk, self.showing)
        self.opening = Opening(desk)
        self.coming_in = AskingFiles(desk, self.opening), Batching(desk, self.opening)
        self.describing = Describing(desk, self.opening)
        self.undoing = Undoing(desk)
        self.navigating = Navigating(desk)
        self.undoing.returned.connect(self.navigating.come_back)
        self.claiming = Claiming(desk, self.undoing)
        self.checking = Checking(desk, self.claiming, self.undoing)
        self.deciding = Deciding(desk, self.navigating, self.claiming, self.undoing)
        self.queueing = Queueing(desk, self.opening)
        self.surveying = Surveying(desk, self.survey_engine)
        self.gating = Gating(desk, self.navigating)
        self.at_mark = AtMark(desk, self.navigating)
        self._spell()
        self.recovering = Recovering(desk, self.opening, self.copies)
        self.saving = Saving(desk, self.opening, self.recovering)
        self.diverging = Diverging(desk, self.opening, self.saving, self.recovering)
        self.closing = Closing(desk, self.saving, self.recovering, self.copies)
        self.signing = Signing(desk, self.saving)
        self.progressing = Progressing(desk)
        self.comparing = Comparing(desk, self.opening)
        self.naming = Naming(desk, self.saving)
        self.house_listing = HouseListing(desk, self.house, self.naming, self.signing)
        self.voicing = Voicing(desk)
        self.searching = Searching(desk, self.opening)
        self.sourcing = Sourcing(desk, self.undoing)
        self.receiving = Receiving(desk, self.opening, self.undoing)
        self.corresponding = Corresponding(desk, Changing(desk, self.undoing))
        self.printing = Printing(desk)
        self.choosing = Choosing(desk, self.opening)
        self.annotating = Annotating(desk, self.navigating, self.choosing)
        self.welcoming = Welcoming(desk, self.opening, self.choosing)
        self._help()
        self.choosing.findings_changed.connect(self.showing.review)
        self.choosing.language_changed.connect(self.language_changed)
        self.opening.opened.connect(self._remember)
        self._wire_closing()
        self._wire_editing()
        desk.window.restore_layout(desk.settings.window)
        desk.window.setWindowIcon(self.app.windowIcon())

    def _help(self) -> None:
        """What is not about the text on the page."""
        self.helping = Helping(self.desk, self.opening, FindingAll(self.desk, self.opening))
        self.touring = Touring(self.desk, self.opening)
        self.copying = Copying(self.desk, self.opening, self.recovering, self.copies)
        self.copying.settings_wanted.connect(self.choosing.ask_storage)
        self.choosing.asked.connect(self.copying.attend)

    def _spell(self) -> None:
        """What underlines misspelt words; the user's own lie beside the settings."""
        words = self._settings_file.with_name("words.txt")
        self.spelling = Spelling(self.desk, self.speller, self.at_mark, self.undoing, words)
        self.house.followed.connect(self.spelling.follow_house)
        self.spelling.follow_house(self.house.house)

    def _wire_closing(self) -> None:
        """What is said when something cannot be done, and how the program ends."""
        self.archive.trouble.connect(self.desk.complain)
        self.window.actions_["quit"].triggered.connect(self.window.close)
        self.window.closing.connect(self.closing.ask)
        # not quit(): that asks the windows first, and ours has answered already
        self.closing.finished.connect(lambda: self.app.exit(0))

    def _wire_editing(self) -> None:
        """What the Edit menu does by itself."""
        actions, page = self.window.actions_, self.window.page
        for name in ("cut", "copy", "paste", "paste_plain"):
            actions[name].triggered.connect(getattr(page.editor, name))
        actions["select_all"].triggered.connect(page.editor.selectAll)
        page.editor.stripped.connect(
            lambda: self.desk.passing(
                self.tr(
                    "Only the words were pasted: links, emphasis and lists stay behind. As a new draft (Ctrl+N) they are kept."
                )
            )
        )
        bar = page.find_bar
        actions["find"].triggered.connect(lambda: bar.begin(replacing=False))
        actions["replace"].triggered.connect(lambda: bar.begin(replacing=True))
        actions["find_next"].triggered.connect(lambda: bar.find_on())
        actions["find_previous"].triggered.connect(lambda: bar.find_on(backwards=True))

    def _remember(self, draft_id: int) -> None:
        self._keep_settings(replace(self.desk.settings, last_draft=draft_id))

    def _keep_folders(self, known: Mapping[str, str]) -> None:
        self._keep_settings(replace(self.desk.settings, folders=known))

    def _keep_settings(self, settings: Settings) -> None:
        self.desk.settings = settings
        try:
            save_settings(settings, self._settings_file)
        except CopydeskError as error:
            self.desk.complain(error)
