"""What the palette offers: commands, drafts, headings and names of the text, themes and languages; lately chosen ones first."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from copydesk.archive.search.hits import Hit
from copydesk.archive.values import QueueRow
from copydesk.model.span import Span
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.palette.command_palette import CommandPalette
from copydesk_ui.palette.entry import Entry
from copydesk_ui.window.actions import plain_words
from copydesk_ui.words.keys import key_name
from copydesk_ui.words.kinds import status_name

_HITS = 12
_RECENT = 8
_SUBMENUS = ("theme", "language", "queue_order", "status")


class FindingAll(QObject):
    """Opens the palette."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk, self._opening = desk, opening
        self._recent: list[str] = []
        desk.window.actions_["palette"].triggered.connect(self._ask)

    def open(self, entries: Sequence[Entry]) -> None:
        """Show these entries, and what the archive finds for what is typed."""
        window = self._desk.window
        palette = CommandPalette(entries, window, self._recent)
        palette.search_asked.connect(lambda words: self._search(palette, words))
        palette.chosen.connect(self._remember)
        corner = window.mapToGlobal(QPoint((window.width() - palette.width()) // 2, 70))
        palette.move(corner)
        palette.open()

    def entry(self, row: QueueRow, detail: str, act: Callable[[], None]) -> Entry:
        """A draft."""
        return Entry(row.title, detail, act, "file-text")

    def _ask(self) -> None:
        def show(rows: Sequence[QueueRow]) -> None:
            drafts = [
                self.entry(row, status_name(row.status), partial(self._opening.open_draft, row.id))
                for row in rows
            ]
            self.open([*self._commands(), *drafts, *self._places(), *self._choices()])

        self._desk.archive.ask(lambda archive: archive.drafts.list(), show, self._desk.complain)

    def _commands(self) -> list[Entry]:
        return [
            Entry(
                plain_words(action),
                key_name(action.shortcut()),
                action.trigger,
                "command",
            )
            for action in self._desk.window.actions_
            if action.isEnabled() and action.objectName() != "palette"
        ]

    def _places(self) -> list[Entry]:
        """Headings and names of the text on the page."""
        session = self._desk.session
        if session.draft is None:
            return []
        headings = [
            Entry(
                line.lstrip("# ").strip(), self.tr("Heading"), partial(self._go, at), "letter-text"
            )
            for at, line in _headings(session.text)
        ]
        names = [
            Entry(name, self.tr("Name"), partial(self._find, name), "user")
            for name in self._desk.window.names.names()
        ]
        return [*headings, *names]

    def _choices(self) -> list[Entry]:
        """What stands in the submenus: themes, languages, orders."""
        entries: list[Entry] = []
        for name in _SUBMENUS:
            menu = self._desk.window.submenu(name)
            about = menu.title().replace("&", "")
            entries += [
                Entry(f"{about}: {plain_words(action)}", "", action.trigger, "settings")
                for action in _actions(menu)
                if menu.isEnabled() and not action.isChecked()
            ]
        return entries

    def _go(self, place: int) -> None:
        editor = self._desk.window.page.editor
        editor.go_to(Span(place, place))
        editor.setFocus()

    def _find(self, words: str) -> None:
        place = self._desk.session.text.find(words)
        if place >= 0:
            self._go(place)

    def _remember(self, words: str) -> None:
        self._recent = [words, *(each for each in self._recent if each != words)][:_RECENT]

    def _search(self, palette: CommandPalette, words: str) -> None:
        def show(hits: Sequence[Hit]) -> None:
            found = [
                Entry(
                    hit.title,
                    " ".join(hit.snippet.split()),
                    partial(self._opening.open_draft, hit.draft_id),
                    "search",
                )
                for hit in hits
            ]
            palette.add_hits(words, found)

        self._desk.archive.ask(
            lambda archive: archive.search.find(words, _HITS), show, self._desk.complain
        )


def _actions(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def _headings(text: str) -> list[tuple[int, str]]:
    """Where each heading of a Markdown text begins, and its line."""
    found: list[tuple[int, str]] = []
    place = 0
    for line in text.split("\n"):
        if line.startswith("#") and line.lstrip("#").startswith(" "):
            found.append((place, line))
        place += len(line) + 1
    return found
