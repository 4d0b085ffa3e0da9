"""Starts Copydesk as its script does, and ends at once when the window has been painted and its first events are done."""

import os
import sys

from copydesk.files.compiled import remember_compiled
from copydesk_ui import start


def end_early() -> None:
    """Give the program an end; it is loaded as ``start.main`` would load it."""
    from PySide6.QtCore import QTimer

    from copydesk_ui import program

    class Watched(program.Program):
        """The program, with an end."""

        def show(self, paths):
            super().show(paths)
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: os._exit(0)))

    program.Program = Watched


if __name__ == "__main__":
    remember_compiled()
    end_early()
    sys.argv = ["copydesk"]
    start.main()
