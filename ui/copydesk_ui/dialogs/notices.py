"""All that was said since the program began."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.page.notice import Said
from copydesk_ui.parts.boxed import BoxedList
from copydesk_ui.theme.icons import icon
from copydesk_ui.words.times import clock


class NoticesDialog(FormDialog):
    """Lists what was said, the newest first; what was wrong bears a sign."""

    def __init__(self, entries: Sequence[Said], parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Notices so far"), "")
        self.only_close()
        self.resize(680, 460)
        self.list = BoxedList(wrapped=True)
        self.list.setAccessibleName(self.tr("Notices so far"))
        for said in reversed(entries):
            self.list.addItem(f"{clock(said.at)}   {said.words}")
            sign = icon("triangle-alert", "red") if said.trouble else icon("info", "muted")
            self.list.item(self.list.count() - 1).setIcon(sign)
        self.list.setCurrentRow(0)
        self.body.addWidget(self.list, 1)
