"""The manual as it ships with the program: contents, text with its pictures, and a field that finds words in it. Nothing is fetched."""

import re
from collections.abc import Iterable
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidgetItem, QTextBrowser, QWidget

from copydesk_resources import read_text, resource
from copydesk_ui.dialogs.form import FormDialog
from copydesk_ui.parts.boxed import BoxedList
from copydesk_ui.parts.typing import SEEKS
from copydesk_ui.theme.icons import lead_with_icon
from copydesk_ui.words.translation import spoken

_PICTURE = re.compile(r"pictures/[a-z]+\.[a-z]{2}\.png")
_OTHER = re.compile(r"manual\.([a-z]{2})\.md")
_ELSEWHERE = re.compile(r"(?<!!)\[([^\]]+)\]\(\.\./[^)]*\)")
"""A link to a document that is not in the program: its words stay."""
_WIDE = 620
"""Pixels that a picture takes."""
_MARGIN, _ABOVE, _BELOW = 8, 18, 9
_CONTENTS = 190
_IMAGE = QTextDocument.ResourceType.ImageResource
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_BLOCK = Qt.ItemDataRole.UserRole
"""Where an item of the contents keeps the number of its heading's block."""


class ManualText(QTextBrowser):
    """Shows the manual; of files it knows the manual's own pictures, and no link leads out of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setProperty("role", "boxed")
        self.document().setDocumentMargin(_MARGIN)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the manual; nothing else."""
        path = QUrl(name).path()
        if kind != _IMAGE.value or not _PICTURE.fullmatch(path):
            return None
        return self._picture(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No picture is wider than the page."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Room around headings and paragraphs; pictures as wide as they may be."""
        block = self.document().begin()
        while block.isValid():
            if QTextCursor(block).currentTable() is None:
                look = block.blockFormat()
                look.setTopMargin(_ABOVE if look.headingLevel() > 1 else 0)
                look.setBottomMargin(_BELOW)
                QTextCursor(block).setBlockFormat(look)
            for piece in cast("Iterable[Any]", block.begin()):
                name = piece.fragment().charFormat().toImageFormat().name()
                if _PICTURE.fullmatch(name):
                    self.document().addResource(_IMAGE.value, QUrl(name), self._picture(name))
            block = block.next()
        self.document().markContentsDirty(0, self.document().characterCount())

    def _picture(self, path: str) -> QImage:
        """As wide as the page, and as sharp as the screen."""
        ratio = self.devicePixelRatioF()
        wide = max(1, min(_WIDE, self.viewport().width() - 2 * _MARGIN))
        whole = QImage(str(resource(f"manual/{path}")))
        image = whole.scaledToWidth(round(wide * ratio), _SMOOTH)
        image.setDevicePixelRatio(ratio)
        return image


class ManualDialog(FormDialog):
    """Stays beside the window while somebody tries what it says."""

    asks_before_leaving = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name(self.tr("Manual"), "")
        self.only_close()
        self.setModal(False)
        self.resize(QSize(920, 680))
        self.words = QLineEdit()
        self.words.setProperty(SEEKS, True)  # noqa: FBT003 (Qt's signature)
        self.words.setPlaceholderText(self.tr("Search the manual"))
        self.words.setAccessibleName(self.tr("Search the manual"))
        lead_with_icon(self.words, "search")
        self.contents = BoxedList(wrapped=True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFixedWidth(_CONTENTS)
        self.manual = ManualText()
        self.manual.setAccessibleName(self.tr("Manual"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.contents)
        row.addWidget(self.manual, 1)
        self.body.addWidget(self.words)
        self.body.addLayout(row, 1)
        self.words.textChanged.connect(lambda _: self._find(anew=True))
        self.words.installEventFilter(self)
        self.contents.currentItemChanged.connect(lambda item, _: self._go_to(item))
        self.manual.anchorClicked.connect(self._follow)
        self.show_language(spoken())
        self.words.setFocus()

    def show_language(self, language: str) -> None:
        """Show the manual in this language, where there is one; else in English."""
        known = resource(f"manual/manual.{language}.md").is_file()
        text = read_text(f"manual/manual.{language if known else 'en'}.md")
        self.manual.setMarkdown(_ELSEWHERE.sub(r"\1", text))
        self.manual.lay_out()
        self.contents.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        self.contents.clear()
        block = self.manual.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() > 1:
                item = QListWidgetItem(block.text(), self.contents)
                item.setData(_BLOCK, block.blockNumber())
            block = block.next()
        self.contents.blockSignals(False)  # noqa: FBT003 (Qt's signature)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field Enter finds the next place, and page keys move the text."""
        if (
            watched is self.words
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
        ):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._find(backwards=bool(held))
                return True
            if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                bar = self.manual.verticalScrollBar()
                step = bar.pageStep() * (-1 if event.key() == Qt.Key.Key_PageUp else 1)
                bar.setValue(bar.value() + step)
                return True
        return super().eventFilter(watched, event)

    def _find(self, *, anew: bool = False, backwards: bool = False) -> None:
        """Mark the next place where the words stand, round at the end; say where they stand nowhere."""
        cursor = self.manual.textCursor()
        cursor.setPosition(cursor.selectionStart() if anew else cursor.position())
        words = self.words.text().strip()
        if not words:
            self.manual.setTextCursor(cursor)
            self.say("")
            return
        flag = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        document = self.manual.document()
        start = cursor if anew else self.manual.textCursor()
        found = document.find(words, start, flag)
        if found.isNull():
            round_again = QTextCursor(document)
            if backwards:
                round_again.movePosition(QTextCursor.MoveOperation.End)
            found = document.find(words, round_again, flag)
        if not found.isNull():
            self.manual.setTextCursor(found)
            self.manual.ensureCursorVisible()
        self.say(self.tr("Nothing found.") if found.isNull() else "")

    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        block = self.manual.document().findBlockByNumber(int(item.data(_BLOCK)))
        cursor = QTextCursor(block)
        self.manual.setTextCursor(cursor)
        top = self.manual.document().documentLayout().blockBoundingRect(block).top()
        self.manual.verticalScrollBar().setValue(round(top))

    def _follow(self, link: QUrl) -> None:
        """The manual in the other language; no other link is one here."""
        other = _OTHER.fullmatch(link.path())
        if other is not None:
            self.show_language(other[1])
