"""The house list of names: shown, changed, exchanged, and followed by the checks."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from copydesk.archive.archive import Archive
from copydesk.desk.house_names import (
    accept_names,
    export_names,
    import_names,
    name_keeper,
    propose_name,
    withdraw_names,
)
from copydesk.desk.house_table import Taken
from copydesk.model.family import Family
from copydesk.model.house import DEFAULT_HOUSE, House, HouseName
from copydesk.model.house_entry import HouseEntry, wording
from copydesk.model.person import same_person
from copydesk.model.phrase import CopydeskError
from copydesk_ui.dialogs.files import Purpose, choose_file, choose_target, every_file
from copydesk_ui.dialogs.sheet import Question, TextSheet
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.held import hold
from copydesk_ui.flows.house_keeping import HouseKeeping
from copydesk_ui.flows.naming import Naming
from copydesk_ui.flows.signing import Signing
from copydesk_ui.names.house_list_dialog import HouseListDialog
from copydesk_ui.names.house_name_dialog import HouseNameDialog
from copydesk_ui.words.translation import said

T = TypeVar("T")


class HouseListing(QObject):
    """Does what the list's dialog asks for, and tells the checks what holds."""

    def __init__(self, desk: Desk, house: HouseKeeping, naming: Naming, signing: Signing) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._house = house
        self._naming = naming
        self._dialog: HouseListDialog | None = None
        self._known = (-1, -1)
        desk.window.actions_["house_names"].triggered.connect(self.show_list)
        desk.window.actions_["propose_name"].triggered.connect(self.propose_selected)
        desk.window.names.propose_asked.connect(self.propose_selected)
        desk.session.opened.connect(self.follow)
        signing.approved.connect(self.follow)

    def follow(self) -> None:
        """Have the checks follow the names that the archive holds now, where there is anything new."""
        known = self._known

        def read(archive: Archive) -> tuple[tuple[int, int], House | None]:
            newest = archive.house_names.newest, archive.approved_names.newest
            return newest, None if newest == known else archive.with_names(DEFAULT_HOUSE)

        def take(answer: tuple[tuple[int, int], House | None]) -> None:
            self._known, house = answer
            if house is not None:
                self._house.know(house)

        self._desk.archive.ask(read, take, self._desk.complain)

    def show_list(self) -> None:
        """Show the list."""
        dialog = HouseListDialog(self._desk.window)
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.entry_asked.connect(self._ask_entry)
        dialog.accepted_.connect(self._accept)
        dialog.withdrawn.connect(self._withdraw)
        dialog.keeper_named.connect(self._name_keeper)
        dialog.import_asked.connect(self._ask_import)
        dialog.export_asked.connect(self._ask_export)
        self._refresh()
        dialog.open()

    def propose_selected(self) -> None:
        """Ask about the name of the selected finding, or of the names panel where that is in front."""
        name = self._selected()
        if not name:
            self._desk.nothing(self.tr("Select a name, or a finding about one."))
            return
        self._ask(wording(name), None, self._desk.window)

    def take(self, path: Path) -> None:
        """Import a table, and say what came of it."""
        by = self._desk.user

        self._change(lambda archive: import_names(archive, path, by), self._tell_taken)

    def export(self, path: Path) -> None:
        """Write the list as a table."""
        self._desk.archive.ask(
            lambda archive: export_names(archive, path),
            lambda _: self._desk.nothing(self.tr("Written: {path}").format(path=path)),
            self._desk.complain,
        )

    def _selected(self) -> str:
        window = self._desk.window
        if window.side.currentWidget() is window.names:
            row = window.names.selected()
            return row.name if row is not None else ""
        card = window.findings.selected()
        if card is None or card.finding.kind.family is not Family.NAMES:
            return ""
        return self._naming.fullest(card.finding)

    def _ask_entry(self, entry: HouseEntry | None) -> None:
        parent = self._dialog or self._desk.window
        self._ask(None if entry is None else entry.wording, entry, parent)

    def _ask(self, name: HouseName | None, entry: HouseEntry | None, parent: QWidget) -> None:
        by = self._desk.user

        def ask(may_accept: bool) -> None:  # noqa: FBT001 (the archive's answer)
            dialog = HouseNameDialog(parent, name, new=entry is None, may_accept=may_accept)
            dialog.given.connect(lambda given, at_once: self._put(given, entry, accept=at_once))
            hold(self._desk, dialog)

        self._desk.archive.ask(
            lambda archive: archive.house_names.may_accept(by), ask, self._desk.complain
        )

    def _put(self, name: HouseName, entry: HouseEntry | None, *, accept: bool) -> None:
        by, number = self._desk.user, None if entry is None else entry.id

        def said_so(_: HouseEntry) -> None:
            words = (
                self.tr("{name} is on the house list.")
                if accept
                else self.tr("{name} is proposed for the house list.")
            )
            self._desk.nothing(words.format(name=name.german[0]))

        self._change(
            lambda archive: propose_name(archive, name, by, number, accept=accept), said_so
        )

    def _accept(self, entries: Sequence[HouseEntry]) -> None:
        by = self._desk.user
        numbers = [entry.id for entry in entries]
        self._change(lambda archive: accept_names(archive, numbers, by))

    def _withdraw(self, entries: Sequence[HouseEntry]) -> None:
        by = self._desk.user
        numbers = [entry.id for entry in entries]
        self._change(lambda archive: withdraw_names(archive, numbers, by))

    def _name_keeper(self, name: str) -> None:
        """Whoever hands the list over to somebody else cannot take it back, and a slip of the pen shuts everybody out: asked first."""
        by, dialog = self._desk.user, self._dialog

        def hand_over() -> None:
            self._change(lambda archive: name_keeper(archive, name, by))

        if dialog is None or not name or same_person(name, by):
            hand_over()
            return
        question = Question(
            self.tr("Hand the list over to “{name}”?").format(name=name),
            self.tr(
                "From then on only whoever works under exactly this name accepts, changes and withdraws names, or hands the list on."
            ),
            self.tr("&Hand over"),
            dialog,
        )
        question.stay_first(self.tr("&Keep the list"))
        question.accepted.connect(hand_over)
        question.open()

    def _change(self, job: Callable[[Archive], T], done: Callable[[T], None] | None = None) -> None:
        """Change the list; what is shown and what the checks follow comes after it."""

        def finish(answer: T) -> None:
            if done is not None:
                done(answer)
            self._refresh()
            self.follow()

        def fail(error: CopydeskError) -> None:
            self._refresh()
            if self._dialog is None:
                self._desk.complain(error)
            else:
                TextSheet(self.tr("House list of names"), said(error.phrase), self._dialog).open()

        self._desk.archive.ask(job, finish, fail)

    def _refresh(self) -> None:
        by = self._desk.user

        def read(archive: Archive) -> tuple[Sequence[HouseEntry], str, bool]:
            names = archive.house_names
            return names.all(), names.keeper, names.may_accept(by)

        def show(answer: tuple[Sequence[HouseEntry], str, bool]) -> None:
            if self._dialog is not None:
                self._dialog.show_entries(answer[0], answer[1], may_accept=answer[2])

        if self._dialog is not None:
            self._desk.archive.ask(read, show, self._desk.complain)

    def _forget(self) -> None:
        self._dialog = None

    def _tell_taken(self, taken: Taken) -> None:
        words = self.tr("New: {new}. Changed: {changed}. As they were: {same}.").format(
            new=taken.new, changed=taken.changed, same=taken.same
        )
        if taken.problems:
            left = [self.tr("Not taken:"), *(said(problem) for problem in taken.problems)]
            words = "\n".join([words, "", *left])
        TextSheet(self.tr("Import of names"), words, self._dialog or self._desk.window).open()

    def _ask_import(self) -> None:
        parent, filters = (
            self._dialog or self._desk.window,
            [self.tr("Table (*.csv)"), every_file()],
        )
        choose_file(parent, Purpose.NAMES, self.tr("Import names"), self.take, filters)

    def _ask_export(self) -> None:
        choose_target(
            self._dialog or self._desk.window,
            Purpose.NAMES,
            self.tr("Export the house list"),
            "house-names",
            self.export,
            {self.tr("Table (*.csv)"): ".csv"},
        )
