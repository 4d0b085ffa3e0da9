"""What a file held that its draft does not, told once when it is opened."""

from PySide6.QtCore import QCoreApplication

from copydesk.archive.values import DraftRecord
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.words.translation import said

_SELF_EVIDENT = {"utf_8", "utf_8_sig", "ascii"}
"""Encodings of which nobody needs to be told."""


def tell_losses(desk: Desk, record: DraftRecord) -> None:
    """Tell how a file was read where that is not plain, and what was not carried over."""
    translate, details = QCoreApplication.translate, desk.window.actions_["details"].trigger
    if record.encoding and record.encoding.replace("-", "_").lower() not in _SELF_EVIDENT:
        desk.tell(
            translate("Opening", "Read as {encoding}.").format(encoding=record.encoding),
            (translate("Opening", "Another encoding…"), details),
        )
    if record.left_out:
        words, others = said(record.left_out[0]), len(record.left_out) - 1
        if others:
            more = translate("Opening", "{first} And %n more.", "", others)
            words = more.format(first=words)
        desk.tell(words, (translate("Opening", "Details…"), details))
