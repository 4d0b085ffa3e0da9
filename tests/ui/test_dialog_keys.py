"""Every dialog of the program, with real keys on the widget that has the focus: Enter never discards, Escape asks."""

import importlib
import pkgutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

import copydesk_ui
from copydesk.archive.values import DraftRecord
from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.decision import Anchor, Decision, Verdict
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding, Fix
from copydesk.model.house import HouseName
from copydesk.model.house_entry import EntryStep, HouseEntry, Step
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.model.version import Approval, ApprovedVersion, Counts, Status, Version, text_hash
from copydesk.review.fixes import Preview
from copydesk_ui.dialogs.alike import AlikeDialog
from copydesk_ui.dialogs.approve import ApproveDialog
from copydesk_ui.dialogs.batch import BatchDialog
from copydesk_ui.dialogs.before_after import BeforeAfterDialog, Change
from copydesk_ui.dialogs.claim import ClaimDialog
from copydesk_ui.dialogs.decisions import DecisionsDialog
from copydesk_ui.dialogs.details import DetailsDialog
from copydesk_ui.dialogs.embargo import EmbargoDialog
from copydesk_ui.dialogs.export import ExportDialog
from copydesk_ui.dialogs.form import FormDialog, Leaving
from copydesk_ui.dialogs.help_dialog import HelpDialog, HelpEntry
from copydesk_ui.dialogs.house_dialog import HouseDialog
from copydesk_ui.dialogs.keep import KeepDialog
from copydesk_ui.dialogs.letter import LetterDialog
from copydesk_ui.dialogs.manual import ManualDialog
from copydesk_ui.dialogs.note import NoteDialog
from copydesk_ui.dialogs.notices import NoticesDialog
from copydesk_ui.dialogs.orphan import OrphanDialog
from copydesk_ui.dialogs.print_dialog import PrintDialog
from copydesk_ui.dialogs.settings_dialog import SettingsDialog
from copydesk_ui.dialogs.sheet import Question, TextSheet
from copydesk_ui.dialogs.source import SourceDialog
from copydesk_ui.dialogs.sources import SourcesDialog
from copydesk_ui.dialogs.storage_page import Places
from copydesk_ui.dialogs.unkept import UnkeptDialog
from copydesk_ui.dialogs.wrong import WrongDialog
from copydesk_ui.history.choosing_dialog import ChoosingDialog
from copydesk_ui.history.compare_dialog import CompareDialog, Side
from copydesk_ui.history.diverged_dialog import DivergedDialog
from copydesk_ui.names.house_list_dialog import HouseListDialog
from copydesk_ui.names.house_name_dialog import HouseNameDialog
from copydesk_ui.page.notice import Said
from copydesk_ui.palette.command_palette import CommandPalette
from copydesk_ui.palette.entry import Entry
from copydesk_ui.search.search_dialog import SearchDialog
from copydesk_ui.settings import Settings

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TEXT = "Der Hafen wird tiefer.< /p>\n"
FINDING = Finding(
    "markup.tags", Kind.TAG, Span(22, 27), "< /p>", Phrase("Leftover tag"), Phrase("closing half"),
    fix=Fix(Span(22, 27), "", bulk=True),
)  # fmt: skip
CLAIM = Claim(1, 1, Anchor("Der Hafen wird tiefer."), "Der Hafen wird tiefer.", "Kim", NOW)
PLACES = Places(Path("desk.db"), Path("settings.toml"), Path("house.toml"))
SOURCES = (Source(1, "Ratsprotokoll"), Source(2, "Gespräch mit Eva Nowak"))
VERSION = Version(
    1, 0, "Hafen", TEXT, TextFormat.PLAIN, "de", text_hash(TEXT), "", "Kim", NOW, Status.APPROVED
)
RECORD = DraftRecord(
    1, "0b9d0d1e-0000-4000-8000-000000000001", "Hafen", "", "Lokales", "Kim", TextFormat.PLAIN, "", "", "hafen.txt",
    "text/plain", "utf-8", text_hash(TEXT), (), 0, Status.NEW, Counts(), NOW, NOW, trashed=False,
)  # fmt: skip
NAME = HouseName(("Sergej Lawrow",), ("Sergei Lavrov",), "Minister")


def house_list(parent: QWidget) -> QDialog:
    dialog = HouseListDialog(parent)
    steps = (EntryStep(Step.ACCEPTED, NAME, "Kim", NOW),)
    dialog.show_entries([HouseEntry(1, steps)], "Kim", may_accept=True)
    return dialog


def side(name: str, text: str) -> Side:
    return Side(name, lambda take: take(text))


MADE: dict[type[QDialog], Callable[[QWidget], QDialog]] = {  # one of each of the program
    AlikeDialog: lambda w: AlikeDialog([Preview(FINDING, "a", "b")], (), w),
    BeforeAfterDialog: lambda w: BeforeAfterDialog("Replace all", [Change("a", "b")], w),
    ApproveDialog: lambda w: ApproveDialog("Hafen", ["Leftover tag"], "Kim", w, released=True),
    ClaimDialog: lambda w: ClaimDialog(CLAIM, (CLAIM,), SOURCES, w),
    CommandPalette: lambda w: CommandPalette([Entry("Save", "", lambda: None)], w),
    ChoosingDialog: lambda w: ChoosingDialog([side("1", TEXT), side("2", "Neu.\n")], 0, 1, w),
    CompareDialog: lambda w: CompareDialog([side("1", TEXT), side("2", "Neu.\n")], 0, 1, w),
    DecisionsDialog: lambda w: DecisionsDialog(
        [Decision(1, 1, Kind.TAG, Anchor("< /p>"), Verdict.KEPT, "Kim", NOW)], (), w
    ),
    DivergedDialog: lambda w: DivergedDialog([side("1", TEXT), side("2", "Neu.\n")], "Moved.", w),
    DetailsDialog: lambda w: DetailsDialog(RECORD, "Hafen", w),
    ExportDialog: lambda w: ExportDialog(
        ApprovedVersion(VERSION, Approval("Kim", NOW, VERSION.sha256)), w
    ),
    BatchDialog: lambda w: BatchDialog("/eingang", w),
    EmbargoDialog: lambda w: EmbargoDialog("Sperrfrist: 8. Mai 2126", w),
    HelpDialog: lambda w: HelpDialog([HelpEntry("Save", "Ctrl+S")], w),
    HouseDialog: lambda w: HouseDialog("", Path("house.toml"), w),
    HouseListDialog: house_list,
    HouseNameDialog: lambda w: HouseNameDialog(w, NAME, new=False, may_accept=True),
    KeepDialog: lambda w: KeepDialog(FINDING, w),
    Leaving: Leaving,
    LetterDialog: lambda w: LetterDialog({ClaimStatus.QUERY_AUTHOR: 1}, w),
    ManualDialog: ManualDialog,
    NoteDialog: lambda w: NoteDialog(FINDING, w),
    NoticesDialog: lambda w: NoticesDialog([Said(NOW, "Saved.", trouble=False)], w),
    OrphanDialog: lambda w: OrphanDialog(CLAIM, ["Der Hafen wird breiter."], w),
    PrintDialog: lambda w: PrintDialog(["The text"], w),
    Question: lambda w: Question("Tracked changes", "Which text?", "Accepted", w, other="Before"),
    SearchDialog: SearchDialog,
    SettingsDialog: lambda w: SettingsDialog(Settings(user="Kim"), (), PLACES, w),
    SourceDialog: lambda w: SourceDialog("Der Hafen wird tiefer.", SOURCES, (), w),
    SourcesDialog: lambda w: SourcesDialog(SOURCES, (CLAIM,), w),
    TextSheet: lambda w: TextSheet("About", "Copydesk", w),
    UnkeptDialog: lambda w: UnkeptDialog(w, text=True),
    WrongDialog: lambda w: WrongDialog(CLAIM, w),
}
ONLY_SEEKS = {
    CommandPalette,
    HelpDialog,
    ManualDialog,
    SearchDialog,
}  # typed words look for something


def dialogs_of_the_program() -> set[type[QDialog]]:
    for module in pkgutil.walk_packages(copydesk_ui.__path__, "copydesk_ui."):
        importlib.import_module(module.name)
    waiting: list[type[QDialog]] = [QDialog]
    found: set[type[QDialog]] = set()
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting.extend(below)
        found.update(each for each in below if each.__module__.startswith("copydesk_ui."))
    return found - {FormDialog}


def test_there_is_a_row_for_every_dialog():
    assert dialogs_of_the_program() == set(MADE)


@pytest.fixture
def show(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def shown(kind: type[QDialog]) -> QDialog:
        dialog = MADE[kind](window)
        dialog.open()
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return shown


def written_in(dialog: QDialog) -> list[QLineEdit | QPlainTextEdit]:
    """The fields that a person could write in just now, of the leaf that is seen."""
    return [
        field
        for field in dialog.findChildren(QWidget)
        if isinstance(field, QLineEdit | QPlainTextEdit)
        and field.isVisible()
        and field.isEnabled()
        and not field.isReadOnly()
    ]


def words_of(field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def enter(qtbot, field) -> None:
    several_lines = isinstance(field, QPlainTextEdit)
    held = Qt.KeyboardModifier.ControlModifier if several_lines else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(field, Qt.Key.Key_Return, held)


def asked(dialog: QDialog) -> list[Leaving]:
    return [each for each in dialog.findChildren(Leaving) if each.isVisible()]


every = pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.__name__)


@every
def test_the_keys_begin_where_a_person_types(show, kind):
    dialog = show(kind)
    fields = written_in(dialog)
    focused = dialog.focusWidget()
    assert focused is not None
    if fields:
        assert focused in fields or focused.isAncestorOf(fields[0])


@every
def test_enter_confirms_once_and_never_discards(show, qtbot, kind):
    dialog = show(kind)
    ends: list[str] = []
    dialog.accepted.connect(lambda: ends.append("accepted"))
    dialog.rejected.connect(lambda: ends.append("rejected"))
    for field in written_in(dialog):
        if not dialog.isVisible():
            break
        field.setFocus()
        qtbot.keyClicks(field, "7")
        enter(qtbot, field)
        enter(qtbot, field)
    assert "rejected" not in ends
    assert ends.count("accepted") <= 1


@every
def test_enter_on_what_has_the_focus_at_first_is_no_cancel(show, qtbot, kind):
    dialog = show(kind)
    ends: list[str] = []
    dialog.accepted.connect(lambda: ends.append("accepted"))
    dialog.rejected.connect(lambda: ends.append("rejected"))
    focused = dialog.focusWidget()
    for _ in range(2):
        if dialog.isVisible():
            enter(qtbot, focused)
    assert ends in ([], ["accepted"]) or kind is Leaving  # there the first button goes on writing


@every
def test_escape_asks_where_something_was_typed(show, qtbot, kind):
    field_count = len(written_in(show(kind)))
    for number in range(field_count):
        dialog = show(kind)
        field = written_in(dialog)[number]
        if field.property("seeks") or isinstance(field.parent(), QAbstractSpinBox):
            continue
        field.setFocus()
        qtbot.keyClicks(field, "x7")
        words = words_of(field)
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        if kind in ONLY_SEEKS:
            assert not asked(dialog)
            continue
        [question] = asked(dialog)
        assert dialog.isVisible()
        qtbot.keyClick(question.focusWidget(), Qt.Key.Key_Return)  # the first answer: go on writing
        assert not asked(dialog)
        assert dialog.isVisible()
        assert words_of(field) == words
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        [question] = asked(dialog)
        question.confirm.click()
        assert not dialog.isVisible()


@every
def test_escape_leaves_at_once_where_nothing_was_typed(show, qtbot, kind):
    dialog = show(kind)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not asked(dialog)
    assert not dialog.isVisible()


def test_a_change_that_was_typed_is_not_lost_by_choosing_another_source(show, qtbot):
    dialog = show(SourcesDialog)
    qtbot.keyClick(dialog.form.title, Qt.Key.Key_End)
    qtbot.keyClicks(dialog.form.title, " 2026")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    [question] = asked(dialog)
    question.reject()
    assert (dialog.list.currentRow(), dialog.form.title.text()) == (0, "Ratsprotokoll 2026")
    kept: list[object] = []
    dialog.changed.connect(lambda source, _: kept.append(source.title))
    for _ in range(2):
        enter(qtbot, dialog.form.title)
    assert kept == ["Ratsprotokoll 2026"]


def test_a_reason_is_typed_at_once_and_kept_with_enter(show, qtbot):
    dialog = show(KeepDialog)
    said: list[str] = []
    dialog.decided.connect(lambda _, why: said.append(why))
    field = QApplication.focusWidget() or dialog.focusWidget()
    qtbot.keyClicks(field, "so in der Quelle")
    enter(qtbot, field)
    enter(qtbot, field)
    assert said == ["so in der Quelle"]
