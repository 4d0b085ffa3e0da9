"""Apply all alike: a tick list with before and after."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from copydesk.model.finding import Finding
from copydesk.review.fixes import Preview
from copydesk_ui.dialogs.before_after import BeforeAfterDialog, Change


class AlikeDialog(BeforeAfterDialog):
    """The repairs of findings that are alike."""

    chosen = Signal(list)
    """The ticked ``Finding``s."""

    def __init__(
        self, previews: Sequence[Preview], unticked: Sequence[Finding], parent: QWidget
    ) -> None:
        changes = [Change(p.before, p.after, ticked=p.finding not in unticked) for p in previews]
        title = QCoreApplication.translate("AlikeDialog", "Apply all alike")
        super().__init__(title, changes, parent)
        self._previews = list(previews)
        self.accepted.connect(lambda: self.chosen.emit(self.ticked()))

    def ticked(self) -> list[Finding]:
        """The findings whose repair is to be applied."""
        return [self._previews[number].finding for number in self.numbers()]
