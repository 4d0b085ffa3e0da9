"""What every flow works with."""

import getpass
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from copydesk.model.phrase import CopydeskError
from copydesk_ui.clients.archive_client import ArchiveClient
from copydesk_ui.clients.engine_client import EngineClient
from copydesk_ui.clients.intake_client import IntakeClient
from copydesk_ui.page.notice import Notice
from copydesk_ui.session import ReviewSession
from copydesk_ui.settings import Settings
from copydesk_ui.window.main_window import MainWindow
from copydesk_ui.words.translation import said


@dataclass
class Desk:
    """The window and all it is connected to; flows are given this and nothing else."""

    window: MainWindow
    session: ReviewSession
    archive: ArchiveClient
    engine: EngineClient
    intake: IntakeClient
    settings: Settings
    keep_settings: Callable[[Settings], None]
    """Take over and write new settings."""
    refresh_queue: Callable[[], None] = field(default=lambda: None)
    renew_cards: Callable[[], None] = field(default=lambda: None)
    """Make the cards of the findings anew, at their present places."""

    @property
    def user(self) -> str:
        """Who acts: the name in the settings, else the name of the account."""
        return self.settings.user or getpass.getuser()

    def tell(
        self,
        words: str,
        *actions: tuple[str, Callable[[], None]],
        icon: str = "info",
        lasting: bool = False,
    ) -> None:
        """Say one thing above the page; trouble (``triangle-alert``) and what is ``lasting`` outlive the draft that is there."""
        self.window.page.banner.say(Notice(words, actions, icon, lasting))

    def settle(self, words: str) -> None:
        """What these words said is no longer so."""
        self.window.page.banner.settle(words)

    def passing(self, words: str) -> None:
        """Say in passing what the last key did: at the foot of the window, and to a screen reader, but not in the list of notices."""
        self.window.announce(words)
        self.window.status.showMessage(words, 4000)

    def complain(self, error: CopydeskError) -> None:
        """Say why something could not be done."""
        self.tell(said(error.phrase), icon="triangle-alert")

    def nothing(self, words: str) -> None:
        """Say in passing, at the foot of the window, that there is nothing to do."""
        self.window.page.banner.log.add(words)
        self.window.status.showMessage(words, 4000)


def tr(context: str, text: str, number: int = -1) -> str:
    """Translate outside a QObject."""
    return QCoreApplication.translate(context, text, "", number)
