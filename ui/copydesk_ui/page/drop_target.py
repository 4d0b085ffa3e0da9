"""What becomes of things dropped or pasted on the page: files are opened or prove a sentence, of all else the text is taken."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_DRESSED = re.compile(r"(?i)<(?:a\s[^>]{0,500}href|(?:b|strong|i|em|h[1-6]|ul|ol|table)[\s>])")
"""What a reader would miss: links, emphasis, headings, lists, tables."""


class DropTarget(QPlainTextEdit):
    """A text field that never takes markup."""

    files_dropped = Signal(list)
    """Paths of local files."""
    stripped = Signal()
    """Rich text came, and its words alone were taken."""
    proof_dropped = Signal(object, object)
    """Where on the page (``QPoint``), and what (``QMimeData``), while drops prove claims."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes_proofs: Callable[[], bool] = lambda: False
        """Whether what is dropped on a sentence proves it, as while the ledger is open."""

    def dropEvent(self, event: QDropEvent) -> None:
        """While the ledger is open a file or an address proves the sentence that it is dropped on."""
        if event.source() is not self and self.takes_proofs():
            event.acceptProposedAction()
            self.proof_dropped.emit(event.position().toPoint(), event.mimeData())
            return
        super().dropEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files and text; never markup."""
        return source.hasUrls() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Dropped files are opened; of everything else the plain text is taken."""
        paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if paths:
            self.files_dropped.emit(paths)
        elif source.hasText():
            text = source.text().replace("\r\n", "\n").replace("\r", "\n")
            self.textCursor().insertText(text)
            if source.hasHtml() and _DRESSED.search(source.html()):
                self.stripped.emit()
