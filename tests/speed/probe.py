"""A window that is driven and timed in a process of its own: ``python -m speed.probe SIZE LANGUAGE [MEASURE ...]``.

Prints one JSON object. Measures: ``opening`` (with stalls), ``keys``, ``stepping``, ``memory``.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from copydesk_ui.application import Application, make_application
from copydesk_ui.settings import Settings
from speed.drafts import draft
from speed.measuring import milliseconds

_LONGEST = 180
"""Seconds to wait for anything."""
_KEYS = 40
"""Key presses in a short text; in a long one as many as fit into ``_WHILE`` seconds, and eight at least."""
_WHILE = 20


class Probe:
    """One window with one draft."""

    def __init__(self, app: QApplication, application: Application, folder: Path) -> None:
        self.application = application
        self.session = application.session
        self.folder = folder
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._loop = QEventLoop(app)
        self._done: Callable[[], bool] = lambda: True
        timer = QTimer(self._loop)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(1)

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window work until then; ends the process where it never comes."""
        end = time.monotonic() + _LONGEST
        self._done = lambda: done() or time.monotonic() > end
        self._loop.exec()
        if not done():
            sys.exit(f"it took longer than {_LONGEST} s; {self.session.trouble}")

    def pause(self, seconds: float) -> None:
        """Let the window work for so long."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def open(self, name: str, text: str) -> None:
        """Put a draft on the page."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.application.opening.open_paths([path])
        self.until(lambda: self.session.text == text)

    @property
    def checked(self) -> bool:
        """Whether the checks of the text on the page have spoken, or cannot."""
        return self.session.stage[0] == self.session.stage[1] > 0 or bool(self.session.trouble)

    @property
    def drawn(self) -> bool:
        """Whether every mark is on the page."""
        highlighter = self.application.window.page.editor._highlighter
        return not (highlighter._stale or highlighter._doubted)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now
        if self._done():
            self._loop.quit()


def opening(probe: Probe, text: str) -> dict[str, Any]:
    """Seconds until the first marks and all of them are there, and how long the loop stood still meanwhile."""
    probe.pause(1)
    probe.gaps.clear()
    probe.pause(3)
    idle = max(probe.gaps)
    shown: list[float] = []
    probe.session.reviewed.connect(lambda: shown.append(time.perf_counter()))
    began = time.perf_counter()
    probe.open("long.txt", text)
    page = time.perf_counter()
    shown.clear()
    probe.pause(0.05)  # what came late of the opening is none of the analysis
    probe.gaps.clear()
    probe.until(lambda: bool(shown) or probe.checked)
    first = time.perf_counter()
    probe.until(lambda: probe.checked and probe.drawn)
    return {
        "idle": idle, "stall": max(probe.gaps), "page": page - began, "first": first - began,
        "all": time.perf_counter() - began, "findings": len(probe.session.review.findings),
    }  # fmt: skip


def keys(probe: Probe, _: str) -> dict[str, Any]:
    """Milliseconds from a key in the middle of the text to new marks, and to the findings of the whole text."""
    editor, session = probe.application.window.page.editor, probe.session
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(len(session.text) // 2)
    editor.setTextCursor(cursor)
    reviewed: list[float] = []
    session.reviewed.connect(lambda: reviewed.append(time.perf_counter()))
    painted: list[float] = []
    marked: list[float] = []
    whole: list[float] = []
    end = time.monotonic() + _WHILE
    while len(whole) < _KEYS and (len(whole) < 8 or time.monotonic() < end):
        reviewed.clear()
        began = time.perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_A)
        editor.viewport().repaint()
        painted.append(1000 * (time.perf_counter() - began))
        reviewed.clear()
        probe.until(lambda: bool(reviewed))
        editor.viewport().repaint()
        marked.append(1000 * (time.perf_counter() - began))
        probe.until(lambda: probe.checked)
        whole.append(1000 * (time.perf_counter() - began))
        probe.pause(0.05)
    return {"painted": painted, "marked": marked, "whole": whole}


def stepping(probe: Probe, _: str) -> dict[str, Any]:
    """Milliseconds of F8, with the page and the cards painted."""
    window = probe.application.window
    step = window.actions_["next"]

    def go() -> None:
        step.trigger()
        window.page.editor.viewport().repaint()
        window.findings.view.viewport().repaint()

    go()
    return {"steps": milliseconds(go, 30), "findings": len(probe.session.review.findings)}


def memory(probe: Probe, _: str) -> dict[str, Any]:
    """The most megabytes that the engine had; 0 where the system does not tell."""
    process = probe.application.engine._process
    status = Path(f"/proc/{process._process.processId() if process else 0}/status")
    if not status.exists():
        return {"engine": 0}
    lines = status.read_text(encoding="utf-8").splitlines()
    return {
        "engine": next(int(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM"))
    }


MEASURES = {"opening": opening, "keys": keys, "stepping": stepping, "memory": memory}


def main() -> None:
    """Open, measure, print."""
    size, language, *measures = sys.argv[1:]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder, "s.toml"), Path(folder, "d.db")
        application = Application(app, Settings(language="en"), *files)
        application.window.resize(1440, 900)
        application.window.show()
        probe = Probe(app, application, Path(folder))
        probe.open("short.txt", draft(language, 2_000))
        probe.until(lambda: probe.checked)
        text = draft(language, int(size))
        if "opening" not in measures:
            probe.open("text.txt", text)
            probe.until(lambda: probe.checked and probe.drawn)
        for name in measures:
            found |= MEASURES[name](probe, text)
        found["trouble"] = probe.session.trouble
        application.end()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
