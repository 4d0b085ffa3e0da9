"""Qt's documents of the texts that were on the page lately: with them their undo comes back."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from copydesk_ui.page.page_layout import MARGIN, PageLayout
from copydesk_ui.page.positions import shown_text

_MOST = 8
"""Documents that are kept; the one that was looked at longest ago goes first."""


class Documents:
    """One document a draft, the last ones only, and where the cursor stood in each."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._kept: dict[str, tuple[QTextDocument, int]] = {}

    def made(self) -> QTextDocument:
        """An empty document, for a view of plain text."""
        document = QTextDocument(self._owner)
        document.setDocumentLayout(PageLayout(document))
        document.setDocumentMargin(MARGIN)
        return document

    def keep(self, name: str, document: QTextDocument, cursor: int) -> None:
        """Another text comes onto the page: remember this one's document; ``cursor`` is in UTF-16 units."""
        self._kept.pop(name, None)
        self._kept[name] = document, cursor
        while len(self._kept) > _MOST:
            oldest = next(iter(self._kept))
            self._kept.pop(oldest)[0].deleteLater()

    def holds(self, name: str, text: str) -> bool:
        """Whether the document of that name says just this."""
        found = self._kept.get(name)
        return found is not None and shown_text(found[0].toRawText()) == text

    def find(self, name: str, text: str) -> tuple[QTextDocument, int] | None:
        """The document of that name and where its cursor stood; one that says something else is forgotten."""
        if self.holds(name, text):
            return self._kept[name]
        old = self._kept.pop(name, None)
        if old is not None:
            old[0].deleteLater()
        return None
