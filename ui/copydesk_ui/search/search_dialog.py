"""The search of the archive: words, filters, and what was found; Enter opens the draft at the place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)

from copydesk.archive.search.hits import EVERY_KIND, Hit, HitKind, SearchFilter
from copydesk.model.dates import read_date
from copydesk.model.version import Status
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.search.found_delegate import FoundDelegate
from copydesk_ui.search.found_model import FoundModel, FoundRow, rows_of
from copydesk_ui.theme.icons import lead_with_icon
from copydesk_ui.words.kinds import status_name

_WAIT = 150
"""Milliseconds after the last key before the archive is asked."""
_IN_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for."""

    words: str
    wanted: SearchFilter
    rank: bool


class SearchDialog(FormDialog):
    """Says what is looked for and shows what was found."""

    asked = Signal(object)
    """An ``Asked``; answer with ``show_hits``."""
    chosen = Signal(object)
    """The ``FoundRow`` to open."""
    selected = Signal(object)
    """The ``FoundRow`` that is looked at, or None."""

    asks_before_leaving = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Search the archive"), self.tr("Open the draft"))
        self.closes()
        self.resize(900, 640)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Words, “words together”, the beginning of a word"))
        self.words.setAccessibleName(self.tr("Search for"))
        lead_with_icon(self.words, "search")
        self.words.installEventFilter(self)
        self.body.addWidget(self.words)
        self._add_filters()
        self.model = FoundModel(self)
        self.view = self._made_view()
        self.body.addWidget(self.view, 1)
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(self.told)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._ask)
        self.words.textChanged.connect(lambda _: self._timer.start())
        self.accepted.connect(self._choose)
        self.show_hits(self.wish(), ())
        self.words.setFocus()

    def wish(self) -> Asked:
        """What the fields say; a date that is none yet does not narrow."""
        since, until = map(_day, self._dates())
        kinds = self.kind.currentData()
        return Asked(
            self.words.text(),
            SearchFilter(
                kinds=frozenset(map(HitKind, kinds)) if kinds else EVERY_KIND,
                status=Status(self.status.currentData()) if self.status.currentData() else None,
                person=self.person.text().strip(),
                since=since,
                until=until + timedelta(days=1) if until else None,
            ),
            self.rank.isChecked(),
        )

    def show_hits(self, asked: Asked, hits: Sequence[Hit]) -> None:
        """What was found; an answer to older wishes is dropped."""
        if asked != self.wish():
            return
        self.model.put(rows_of(hits))
        self.view.setCurrentIndex(self.model.index(0))
        self.confirm.setEnabled(bool(hits))
        wrong = next((words for words in self._dates() if words and _day(words) is None), "")
        if wrong:
            self.tell(
                self.tr(
                    "“{words}” is no day, and narrows nothing: 2026-11-23 or 23.11.2026."
                ).format(words=wrong)
            )
        elif hits:
            self.tell(self.tr("%n draft(s) found.", "", len(hits)))
        elif asked.words.strip():
            self.tell(self.tr("Nothing in the archive holds all these words."))
        else:
            self.tell(
                self.tr("Finds texts, claims, sources, names, and who said what in approved texts.")
            )

    def _dates(self) -> tuple[str, str]:
        return self.since.text().strip(), self.until.text().strip()

    def current(self) -> FoundRow | None:
        """The row that is looked at."""
        return self.model.row_at(self.view.currentIndex())

    def tell(self, words: str) -> None:
        """Say something below the list."""
        self.told.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list, Enter opens what was found for just these words."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if watched is self.words and key in _IN_THE_LIST:
                self.view.event(event)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._timer.isActive():  # what is shown was found for other words
                    self._timer.stop()
                    self._ask()
                elif self.confirm.isEnabled():
                    self.accept()
                return True
        return super().eventFilter(watched, event)

    def _add_filters(self) -> None:
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Everything"), ())
        for words, kinds in (
            (self.tr("Texts and titles"), (HitKind.TEXT, HitKind.TITLE)),
            (self.tr("Claims"), (HitKind.CLAIM,)),
            (self.tr("Sources"), (HitKind.SOURCE,)),
            (self.tr("Who said what"), (HitKind.SAID,)),
            (self.tr("Names"), (HitKind.NAME,)),
            (self.tr("Notes"), (HitKind.NOTE,)),
        ):
            self.kind.addItem(words, tuple(kind.value for kind in kinds))
        self.status = QComboBox()
        self.status.addItem(self.tr("Any status"), "")
        for status in Status:
            self.status.addItem(status_name(status), status.value)
        self.person, self.since, self.until = QLineEdit(), QLineEdit(), QLineEdit()
        self.person.setPlaceholderText(self.tr("wrote, checked, approved"))
        for field in (self.since, self.until):
            field.setPlaceholderText(self.tr("2026-11-23"))
        self.rank = QCheckBox(self.tr("&Best first"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for column, (words, widget) in enumerate(
            (
                (self.tr("Look &in"), self.kind),
                (self.tr("&Status"), self.status),
                (self.tr("&Person"), self.person),
                (self.tr("&From"), self.since),
                (self.tr("&To"), self.until),
            )
        ):
            grid.addWidget(labelled(words, widget), 0, column)
        for column, share in enumerate((3, 3, 4, 3, 3)):
            grid.setColumnStretch(column, share)
        grid.addWidget(self.rank, 0, 5, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(grid)
        for choice in (self.kind, self.status):
            choice.currentIndexChanged.connect(lambda _: self._timer.start())
        for field in (self.person, self.since, self.until):
            field.installEventFilter(self)
            field.textChanged.connect(lambda _: self._timer.start())
        self.rank.toggled.connect(lambda _: self._timer.start())

    def _made_view(self) -> QListView:
        view = QListView()
        view.setProperty("role", "boxed")
        view.setAccessibleName(self.tr("Found"))
        view.setModel(self.model)
        view.setItemDelegate(FoundDelegate(view))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.installEventFilter(self)
        view.doubleClicked.connect(lambda _: self.accept())
        view.selectionModel().currentChanged.connect(self._look)
        return view

    def _ask(self) -> None:
        self.asked.emit(self.wish())

    def _look(self, index: QModelIndex) -> None:
        self.selected.emit(self.model.row_at(index))

    def _choose(self) -> None:
        row = self.current()
        if row is not None:
            self.chosen.emit(row)


def _day(words: str) -> datetime | None:
    """The beginning of a day in the user's zone, as UTC; None where it is no day."""
    try:
        day = read_date(words) or ""
        return datetime.strptime(day, "%Y-%m-%d").astimezone().astimezone(UTC)
    except (ValueError, OverflowError):
        return None
