"""How quickly the window answers on a long draft: ``python tests/speed/window.py [WORDS]``.

Prints, for a draft of that many words (200,000 if not said): the time until it is on the page, until each stage of the
checks is shown, the time of a key press with painting, and the longest gap of the event loop while the checks run.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from copydesk_resources import read_text
from copydesk_ui.application import Application, make_application
from copydesk_ui.settings import Settings


def long_draft(words: int) -> str:
    """A German draft of about so many words, with debris, names and figures, no two paragraphs alike."""
    pick = random.Random(7)
    lines = [
        line for line in read_text("samples/hafenbruecke.de.txt").split("\n") if len(line) > 60
    ]
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = " ".join(pick.sample(lines, 2)).replace("2019", str(pick.randint(1950, 2025)))
        paragraph = paragraph.replace(
            "Arslan", pick.choice(["Hoffmann", "Weber", "Arslan", "Nowak"])
        )
        paragraphs.append(f"{paragraph} Das ist Absatz {len(paragraphs)}.")
        count += len(paragraph.split()) + 4
    return "\n\n".join(paragraphs)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    words = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "long.txt")
        path.write_text(long_draft(words), encoding="utf-8")
        application = Application(
            app, Settings(language="en"), Path(folder, "s.toml"), Path(folder, "d.db")
        )
        application.window.resize(1440, 900)
        application.window.show()
        gaps = watch_gaps()
        session = application.session
        began = time.perf_counter()
        application.opening.open_paths([path])
        wait(app, lambda: session.draft is not None)
        print(
            f"on the page after {time.perf_counter() - began:.2f} s, {len(session.text):,} characters"
        )
        for stage in (1, 2, 3):
            wait(
                app,
                lambda stage=stage: (
                    session.stage[0] >= stage or session.stage[0] == session.stage[1] > 0
                ),
            )
            found = len(session.review.findings)
            print(
                f"stage {session.stage[0]} of {session.stage[1]} after {time.perf_counter() - began:.2f} s, {found} findings"
            )
        print(
            f"longest gap of the event loop while checking: {max(gaps):.0f} ms, median {statistics.median(gaps):.1f} ms"
        )
        keys = press_keys(app, application)
        print(
            f"a key press with painting: median {statistics.median(keys):.1f} ms, p95 {sorted(keys)[int(len(keys) * 0.95)]:.1f} ms"
        )
        began = time.perf_counter()
        wait(app, lambda: session.stage[0] == session.stage[1] > 0)
        print(f"all checks after the last key: {time.perf_counter() - began:.2f} s")
        application.end()


def watch_gaps() -> list[float]:
    """The times between two turns of the event loop, in milliseconds, from now on."""
    gaps: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000)
        last[0] = now

    timer = QTimer(parent=make_application.__globals__["QApplication"].instance())
    timer.timeout.connect(tick)
    timer.start(1)
    return gaps


def press_keys(app: object, application: Application) -> list[float]:
    """Milliseconds of each of 80 key presses in the middle of the text, painting included."""
    editor = application.window.page.editor
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(len(application.session.text) // 2)
    editor.setTextCursor(cursor)
    times: list[float] = []
    for _ in range(80):
        began = time.perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_A)
        editor.viewport().repaint()
        times.append((time.perf_counter() - began) * 1000)
        spin(app, 0.01)
    return times


def wait(app: object, done: object, seconds: float = 600) -> None:
    end = time.monotonic() + seconds
    while not done():
        spin(app, 0.005)
        if time.monotonic() > end:
            sys.exit("it took too long")


def spin(app: object, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()


if __name__ == "__main__":
    main()
