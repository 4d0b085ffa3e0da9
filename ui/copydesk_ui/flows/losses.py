"""What a file that was taken in has lost on the way, or was guessed about."""

from PySide6.QtCore import QObject, Signal

from copydesk.archive.values import DraftRecord
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.words.translation import said


class Losses(QObject):
    """Tells of them when the draft comes onto the page."""

    twin_asked = Signal(int)
    """Open the draft of that number, which was made of the same file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def tell(self, record: DraftRecord) -> None:
        """Say how it was read, what could not be carried over, what came with it, and whether it was here before."""
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
        self._tell_remarks()
        self._tell_twin(record)

    def _tell_remarks(self) -> None:
        draft = self._desk.session.draft
        if draft is not None and draft.remarks:
            self._desk.tell(
                self.tr(
                    "%n remark(s) came with the file, to be taken as sources wherever one is asked for.",
                    "",
                    len(draft.remarks),
                )
            )

    def _tell_twin(self, record: DraftRecord) -> None:
        """The same file may be a draft already, with decisions and claims of its own."""

        def tell(twin: DraftRecord | None) -> None:
            if twin is not None:
                words = self.tr("The same file is draft {number} already: “{title}”.")
                self._desk.tell(
                    words.format(number=twin.id, title=twin.title),
                    (self.tr("Open that one"), lambda: self.twin_asked.emit(twin.id)),
                )

        self._desk.archive.ask(
            lambda archive: archive.drafts.of_file(record.original_sha256, before=record.id),
            tell,
            self._desk.complain,
        )
