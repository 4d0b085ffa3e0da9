"""Versions of the draft, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QWidget,
)

from copydesk.archive.values import VersionRow
from copydesk.model.version import Status
from copydesk_ui.parts.painting import draw_card, draw_line, draw_pill, pill_size
from copydesk_ui.parts.panel import Panel
from copydesk_ui.parts.row_delegate import RowDelegate, RowState
from copydesk_ui.parts.rows_model import RowsModel
from copydesk_ui.theme.fonts import window_font
from copydesk_ui.theme.theme import current
from copydesk_ui.words.kinds import release_name, status_name
from copydesk_ui.words.times import full


class HistoryModel(RowsModel[VersionRow]):
    """Versions as rows."""

    def words(self, row: VersionRow) -> str:
        """All that the row shows."""
        return ". ".join(
            filter(
                None,
                (
                    self.title(row),
                    self.standing(row),
                    self.who(row),
                    self.figures(row),
                    self.sign_off(row),
                    row.comment,
                ),
            )
        )

    def title(self, row: VersionRow) -> str:
        """What the version is."""
        if row.number == 0:
            return self.tr("Version 0, as it came in")
        return self.tr("Version {number}").format(number=row.number)

    def who(self, row: VersionRow) -> str:
        """Who saved it and when."""
        return " · ".join(filter(None, (full(row.at), row.by)))

    def standing(self, row: VersionRow) -> str:
        """How far it came: approved, once somebody has signed it off."""
        return status_name(Status.APPROVED if row.approved else row.status)

    def sign_off(self, row: VersionRow) -> str:
        """Who approved it, and what it was to those who had an earlier one."""
        if not row.approved:
            return ""
        words = self.tr("Approved by {name}").format(name=row.approved_by)
        return f"{words} · {release_name(row.release)}" if row.release else words

    def figures(self, row: VersionRow) -> str:
        """How long it is and how much was done."""
        words = self.tr("%n word(s)", "", row.counts.words)
        if not row.counts.findings:
            return words
        done = self.tr("{done} of {total} done").format(
            done=row.counts.done, total=row.counts.findings
        )
        return f"{words} · {done}"


class HistoryDelegate(RowDelegate):
    """A card a version."""

    height = 92

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        row: object,
        state: RowState,
        model: QAbstractItemModel,
    ) -> None:
        """Draw one version."""
        if not isinstance(row, VersionRow) or not isinstance(model, HistoryModel):
            return
        theme = current()
        frame = box.adjusted(12, 4, -12, -4)
        draw_card(
            painter,
            frame,
            theme.colour("raised"),
            theme.colour("accent" if state.selected else "hairline"),
            2 if state.selected else 1,
        )
        left, width, top = frame.left() + 14, frame.width() - 28, frame.top() + 11
        token = "green" if row.approved else "amber"
        height = pill_size("X")[1]
        pill = model.standing(row)
        taken = pill_size(pill)[0]
        draw_line(
            painter, QRectF(left, top, width - taken - 8, height), model.title(row), window_font(13, QFont.Weight.DemiBold),
            theme.colour("text"),
        )  # fmt: skip
        draw_pill(
            painter,
            QPointF(left + width - taken, top),
            pill,
            theme.colour(token),
            theme.colour(f"{token}_soft"),
        )
        muted, small = theme.colour("muted"), window_font(12)
        draw_line(painter, QRectF(left, top + 25, width, 18), model.who(row), small, muted)
        words = " · ".join(filter(None, (model.sign_off(row) or model.figures(row), row.comment)))
        draw_line(painter, QRectF(left, top + 44, width, 18), words, small, muted)


class HistoryPanel(Panel):
    """Shows versions; says which are to be compared or restored."""

    compare_asked = Signal(int)
    """Compare this version with the text on the page."""
    restore_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("History"), parent)
        self.model = HistoryModel(self)
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.activated.connect(lambda _: self._ask_compare())
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.add_list(self.view, self.tr("Versions"), self.model, HistoryDelegate(self.view))
        self.add_empty(self.tr("Open a draft to see its versions."))
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 12)
        self.compare = QPushButton(self.tr("Compare with the text…"))
        self.restore = QPushButton(self.tr("Restore as new"))
        self.compare.clicked.connect(self._ask_compare)
        self.restore.clicked.connect(self._ask_restore)
        row.addWidget(self.compare)
        row.addWidget(self.restore)
        self.column.addLayout(row)
        self.show_versions(())

    def show_versions(self, rows: Sequence[VersionRow]) -> None:
        """Show these versions; the newest is selected."""
        self.model.put(sorted(rows, key=lambda row: row.number, reverse=True))
        self.count.setText(self.tr("%n version(s)", "", len(rows)))
        self.show_list(there=bool(rows))
        self.view.setCurrentIndex(self.model.index(0))
        for button in (self.compare, self.restore):
            button.setEnabled(bool(rows))

    def selected(self) -> VersionRow | None:
        """The version that is selected."""
        return self.model.row_at(self.view.currentIndex())

    def _open_menu(self, at: QPoint) -> None:
        """What can be done with the version under the pointer."""
        index = self.view.indexAt(at)
        if not index.isValid():
            return
        self.view.setCurrentIndex(index)
        menu = QMenu(self)
        for button in (self.compare, self.restore):
            menu.addAction(button.text()).triggered.connect(button.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _ask_compare(self) -> None:
        row = self.selected()
        if row is not None:
            self.compare_asked.emit(row.number)

    def _ask_restore(self) -> None:
        row = self.selected()
        if row is not None:
            self.restore_asked.emit(row.number)
