"""Starts Copydesk as its script does, and ends at once when the window has been painted and its first events are done."""

import os
import sys

from copydesk_ui import program, start


class Watched(program.Program):
    """The program, with an end."""

    def show(self, paths):
        from PySide6.QtCore import QTimer

        super().show(paths)
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: os._exit(0)))


if __name__ == "__main__":
    program.Program = Watched
    sys.argv = ["copydesk"]
    start.main()
