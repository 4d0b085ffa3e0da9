"""The least that a window with an editor and a list costs: what starting Copydesk is compared with."""

import os
import sys

from PySide6.QtCore import QStringListModel, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)


def main() -> int:
    """Show it, and end at once when the first events are done."""
    app = QApplication(sys.argv[:1])
    window, middle, editor, view = QMainWindow(), QWidget(), QPlainTextEdit(), QListView()
    row = QHBoxLayout(middle)
    row.addWidget(editor)
    row.addWidget(view)
    view.setModel(QStringListModel([f"Draft {number}" for number in range(50)], view))
    editor.setPlainText("The council agreed to rebuild the old harbour. " * 100)
    window.setCentralWidget(middle)
    window.resize(1440, 900)
    window.show()
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: os._exit(0)))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
