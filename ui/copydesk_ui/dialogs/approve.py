"""The sign-off: what is open, who answers for it, and why although."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QWidget

from copydesk_ui.dialogs.form import FormDialog, labelled


class ApproveDialog(FormDialog):
    """Lists what blocks; with a reason it can be overridden, which is recorded."""

    signed = Signal(str, str, bool)
    """Name, reason, and whether to export at once."""

    def __init__(self, title: str, open_items: Sequence[str], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Approve “{title}”").format(title=title), self.tr("Approve"))
        self._blocked = bool(open_items)
        if self._blocked:
            self.sentence.setText(
                self.tr(
                    "%n item(s) are open. They can be decided first, or the text approved with a reason.",
                    "",
                    len(open_items),
                )
            )
            items = QListWidget()
            items.setProperty("role", "boxed")
            items.setAccessibleName(self.tr("Open items"))
            items.setWordWrap(True)
            items.addItems(list(open_items))
            items.setMinimumHeight(160)
            self.body.addWidget(items, 1)
            self.resize(620, 480)
        else:
            self.sentence.setText(
                self.tr(
                    "Nothing is open. The approval holds for exactly this text; any later edit voids it."
                )
            )
        self.sentence.show()
        self.who = QLineEdit(name)
        self.body.addWidget(labelled(self.tr("Approved &by"), self.who))
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
        for field in (self.who, self.reason):
            field.textChanged.connect(lambda _: self._allow())
        self.accepted.connect(
            lambda: self.signed.emit(
                self.who.text().strip(), self.reason.text().strip(), self.export.isChecked()
            )
        )
        self._allow()
        (self.reason if name and self._blocked else self.who).setFocus()

    def _allow(self) -> None:
        named = bool(self.who.text().strip())
        self.confirm.setEnabled(named and (not self._blocked or bool(self.reason.text().strip())))
