"""What every way out of the house asks first: does an embargo hold, and why does the text leave all the same?"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from copydesk.desk.export import held_back
from copydesk.model.version import ApprovedVersion
from copydesk_ui.dialogs.embargo import EmbargoDialog


def may_leave(
    approved: ApprovedVersion | None, window: QWidget, then: Callable[[str], object]
) -> None:
    """Call ``then`` with the reason, "" where none is needed; not at all where somebody gives none.

    ``approved`` is None for a text on the page that nobody has approved.
    """
    embargo = held_back(approved) if approved is not None else None
    if embargo is None:
        then("")
        return
    dialog = EmbargoDialog(embargo.line, window)
    dialog.given.connect(then)
    dialog.open()
