"""The first minutes: who works here, the sample, and buttons where there is nothing yet."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from copydesk.model.setting import Choice, settings_of
from copydesk_resources import sample_paths
from copydesk_ui.flows.choosing import Choosing
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.page.welcome import Newcomer
from copydesk_ui.settings import Role, Settings
from copydesk_ui.words.translation import said, spoken

_OFFERED = ("open", "paste_draft", "sample", "tour")


class Welcoming(QObject):
    """Fills the page that has no draft."""

    def __init__(self, desk: Desk, opening: Opening, choosing: Choosing) -> None:
        super().__init__(desk.window)
        self._desk, self._opening, self._choosing = desk, opening, choosing
        actions, welcome = desk.window.actions_, desk.window.page.welcome
        welcome.offer([actions[name] for name in _OFFERED])
        actions["sample"].triggered.connect(self._open_sample)
        settings = desk.settings
        welcome.ask_person(
            _choices("role"),
            _choices("language"),
            Newcomer(settings.user, settings.role, settings.language),
            wanted=not settings.user,
        )
        welcome.introduced.connect(self._introduce)
        if settings.role is Role.CHECKER:
            desk.window.side.setCurrentWidget(desk.window.claims)
        for news in (opening.waiting_changed, desk.session.opened, desk.window.queue.listed):
            news.connect(lambda *_: self._tell_unsaved())
        welcome.draft_asked.connect(opening.open_draft)

    def _tell_unsaved(self) -> None:
        """Name the drafts whose unsaved text waits for somebody to open them."""
        queue = self._desk.window.queue
        named = [(number, queue.title_of(number)) for number in sorted(self._opening.parked)]
        self._desk.window.page.welcome.tell_unsaved([each for each in named if each[1]])

    def _open_sample(self) -> None:
        self._opening.open_paths([sample_path()])

    def _introduce(self, given: Newcomer) -> None:
        settings = replace(
            self._desk.settings,
            user=given.name,
            role=Role(given.role),
            language=given.language,
        )
        if settings.role is Role.CHECKER:
            self._desk.window.side.setCurrentWidget(self._desk.window.claims)
        self._desk.passing(self.tr("Welcome, {name}.").format(name=given.name))
        self._choosing.take(settings)


def sample_path() -> Path:
    """The sample in the window's language, which every kind of finding has left its trace in."""
    language = spoken()
    paths = sample_paths()
    wanted = [path for path in paths if f".{language}." in path.name]
    return (wanted or paths)[0]


def _choices(name: str) -> list[tuple[str, str]]:
    setting = settings_of(Settings)[name]
    choices = setting.choices if isinstance(setting, Choice) else {}
    return [(str(value), said(words)) for value, words in choices.items()]
