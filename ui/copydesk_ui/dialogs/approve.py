"""The sign-off: what is open, who answers for it, why although, and what it is to those who have an earlier version."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from copydesk.model.version import Release
from copydesk_ui.dialogs.form import FormDialog, labelled
from copydesk_ui.parts.boxed import BoxedList
from copydesk_ui.words.kinds import release_name

_LATER = (Release.UPDATE, Release.CORRECTION, Release.WITHDRAWAL)


@dataclass(frozen=True, slots=True)
class SignOff:
    """What was filled in."""

    by: str
    reason: str
    release: Release
    change: str
    export: bool
    """Whether to export at once."""


class ApproveDialog(FormDialog):
    """Lists what blocks; with a reason it can be overridden, which is recorded."""

    signed = Signal(object)
    """A ``SignOff``."""

    def __init__(
        self,
        title: str,
        open_items: Sequence[str],
        name: str,
        parent: QWidget,
        *,
        released: bool = False,
        unsaved: bool = False,
        refusal: Callable[[str], str] = lambda _: "",
    ) -> None:
        """What is asked.

        Args:
            released: a version was approved before.
            unsaved: the text is no version yet, and becomes one with the approval.
            refusal: why the house does not let somebody of this name sign; "" where it does.
        """
        super().__init__(parent)
        self.name(self.tr("Approve “{title}”").format(title=title), self.tr("Approve"))
        self._blocked = bool(open_items)
        self.items = BoxedList(open_items, wrapped=True)
        self._refusal, self._refused = refusal, ""
        self._show_items(open_items, unsaved=unsaved)
        self.who = QLineEdit(name)
        self.body.addWidget(labelled(self.tr("Approved &by"), self.who))
        self.release = QComboBox()
        self.change = QLineEdit()
        if released:
            for release in _LATER:
                self.release.addItem(release_name(release), release)
            self.body.addWidget(labelled(self.tr("W&hat it is"), self.release))
            self.body.addWidget(labelled(self.tr("What &changed, for the readers"), self.change))
        self.reason = QLineEdit()
        self.body.addWidget(
            labelled(
                self.tr("&Reason (required: items are open)")
                if self._blocked
                else self.tr("&Remark (may stay empty)"),
                self.reason,
            )
        )
        self.export = QCheckBox(self.tr("&Export it now"))
        self.export.setChecked(True)
        self.body.addWidget(self.export)
        for field in (self.who, self.reason, self.change):
            field.textChanged.connect(lambda _: self._allow())
        self.release.currentIndexChanged.connect(lambda _: self._allow())
        self.accepted.connect(lambda: self.signed.emit(self.answer()))
        self._allow()
        (self.reason if name and self._blocked and not self._refused else self.who).setFocus()

    def answer(self) -> SignOff:
        """What the fields say."""
        return SignOff(
            self.who.text().strip(),
            self.reason.text().strip(),
            self._release(),
            self.change.text().strip(),
            self.export.isChecked(),
        )

    def open_items(self) -> list[str]:
        """What stands in the way, in words."""
        return [self.items.item(row).text() for row in range(self.items.count())]

    def _show_items(self, open_items: Sequence[str], *, unsaved: bool) -> None:
        words = self.tr(
            "Nothing is open. The approval holds for exactly this text; any later edit voids it."
        )
        if open_items:
            words = self.tr(
                "%n item(s) are open. They can be decided first, or the text approved with a reason.",
                "",
                len(open_items),
            )
            self.items.setAccessibleName(self.tr("Open items"))
            self.items.setMinimumHeight(160)
            self.body.addWidget(self.items, 1)
            self.resize(620, 480)
        if unsaved:
            words += " " + self.tr("What is not saved yet is saved with the approval.")
        self.sentence.setText(words)
        self.sentence.show()

    def _release(self) -> Release:
        chosen = self.release.currentData()
        return Release.FIRST if chosen is None else Release(chosen)

    def _allow(self) -> None:
        named = bool(self.who.text().strip())
        explained = bool(self.change.text().strip()) or self._release() in {
            Release.FIRST,
            Release.UPDATE,
        }
        reasoned = not self._blocked or bool(self.reason.text().strip())
        self._say_refusal(self._refusal(self.who.text()) if named else "")
        self.confirm.setEnabled(named and explained and reasoned and not self._refused)

    def _say_refusal(self, why: str) -> None:
        """Told at once, before anybody types a reason for nothing."""
        if why != self._refused:
            self._refused = why
            self.say(why)
