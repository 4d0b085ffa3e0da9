"""What a file that was taken in has lost on the way, or was guessed about."""

from PySide6.QtCore import QObject

from copydesk.archive.values import DraftRecord
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.words.translation import said


class Losses(QObject):
    """Tells of them when the draft comes onto the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def tell(self, record: DraftRecord) -> None:
        """Say how it was read, and what could not be carried over."""
        if record.encoding and record.encoding.replace("-", "_").lower() not in {
            "utf_8",
            "utf_8_sig",
            "ascii",
        }:
            self._desk.tell(
                self.tr("Read as {encoding}.").format(encoding=record.encoding),
                (self.tr("Another encoding…"), self._desk.window.actions_["details"].trigger),
            )
        if record.left_out:
            first = said(record.left_out[0])
            words = (
                first
                if len(record.left_out) == 1
                else self.tr("{first} And %n more.", "", len(record.left_out) - 1).format(
                    first=first
                )
            )
            self._desk.tell(
                words, (self.tr("Details…"), self._desk.window.actions_["details"].trigger)
            )
