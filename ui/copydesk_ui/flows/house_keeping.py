"""The house's rules: followed from the start, and again as soon as their file changes."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from copydesk.engine.house_file import (
    HouseRules,
    house_path,
    house_starter,
    load_house,
    write_house,
)
from copydesk.files.whole import write_whole
from copydesk.model.house import DEFAULT_HOUSE, House
from copydesk.model.phrase import CopydeskError
from copydesk.review.gate_rules import GateRules
from copydesk_ui.dialogs.files import Purpose, choose_file, choose_target
from copydesk_ui.dialogs.house_dialog import HouseDialog
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.showing import Showing
from copydesk_ui.words.translation import said

_WAIT = 200
"""Milliseconds after a change of the file until it is read: programs write in several steps."""


class HouseKeeping(QObject):
    """Reads the rules, tells what is wrong with them, and has the checks follow the rest."""

    followed = Signal(object)
    """The ``House`` that the checks follow from now on."""

    def __init__(self, desk: Desk, showing: Showing) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._showing = showing
        self._path = house_path()
        self._rules = HouseRules()
        self._names = DEFAULT_HOUSE
        self._told: list[str] = []
        """What was said to be wrong with the file."""
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self.follow)
        self._watcher.fileChanged.connect(lambda _: self._timer.start())
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        desk.window.actions_["house"].triggered.connect(self._ask)
        self.follow()

    def follow(self) -> None:
        """Read the rules, and check the page again if they have changed."""
        self._watch()
        rules = load_house(self._path)
        self._tell_problems([f"{self._path}: {said(problem)}" for problem in rules.problems])
        if rules.readable or self._rules == HouseRules():
            self._follow_gate(rules.gate)
        if rules == self._rules or not rules.readable:
            return  # a slip of the pen takes no rule away
        changed, self._rules = rules.house != self._rules.house, rules
        if changed:
            self._tell_the_checks()

    def _follow_gate(self, gate: GateRules) -> None:
        """What keeps a draft in the house from now on; of rules that cannot be read, it says so itself."""
        session = self._desk.session
        if gate != session.rules:
            session.rules = gate
            session.stated.emit()

    def _tell_problems(self, problems: list[str]) -> None:
        for solved in set(self._told) - set(problems):
            self._desk.settle(solved)
        for problem in problems:
            if problem not in self._told:
                self._desk.tell(problem, icon="triangle-alert", lasting=True)
        self._told = problems

    def know(self, names: House) -> None:
        """Follow the names of the archive, too: the house list, and what was approved before."""
        if (names.listed, names.approved) != (self._names.listed, self._names.approved):
            self._names = names
            self._tell_the_checks()

    def _tell_the_checks(self) -> None:
        self._desk.engine.follow_house(self.house)
        self.followed.emit(self.house)
        if self._desk.session.draft is not None:
            self._showing.check_again()

    @property
    def house(self) -> House:
        """What the checks follow now."""
        return replace(self._rules.house, listed=self._names.listed, approved=self._names.approved)

    def _watch(self) -> None:
        """Watch the file, and its folder in which it may appear or be replaced."""
        for path in (self._path, self._path.parent):
            if path.exists() and str(path) not in (
                *self._watcher.files(),
                *self._watcher.directories(),
            ):
                self._watcher.addPath(str(path))

    def _ask(self) -> None:
        try:
            text = self._path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            text = house_starter()
        dialog = HouseDialog(text, self._path, self._desk.window, self._desk.session.text)
        dialog.written.connect(self._write)
        dialog.import_asked.connect(lambda: self._ask_import(dialog))
        dialog.export_asked.connect(lambda text: self._ask_export(dialog, text))
        dialog.open()

    def _ask_import(self, dialog: HouseDialog) -> None:
        """A style of another desk is shown in the form; a file that holds none is refused with the reason."""

        def read(path: Path) -> None:
            try:
                dialog.take_in(path.read_text(encoding="utf-8-sig"))
            except (OSError, UnicodeDecodeError) as error:
                dialog.refuse(self.tr("{file} cannot be read: {why}").format(file=path, why=error))

        title = self.tr("Import a house style")
        choose_file(dialog, Purpose.STYLES, title, read, [self._styles()])

    def _ask_export(self, dialog: HouseDialog, text: str) -> None:
        """The style as it stands in the form, as a file for another desk."""

        def write(path: Path) -> None:
            try:
                write_whole(text.encode("utf-8", "replace"), path)
            except CopydeskError as error:
                dialog.refuse(said(error.phrase))

        title, filters = self.tr("Export the house style"), {self._styles(): ".toml"}
        choose_target(dialog, Purpose.STYLES, title, "house-style", write, filters)

    def _styles(self) -> str:
        return self.tr("House styles ({patterns})").format(patterns="*.toml")

    def _write(self, text: str) -> None:
        try:
            write_house(text, self._path)
        except CopydeskError as error:
            self._desk.complain(error)
            return
        self.follow()
