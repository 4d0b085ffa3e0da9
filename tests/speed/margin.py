"""What notes in the margin cost in a long text: ``python tests/speed/margin.py [NOTES]`` (2,000 if not said).

Prints the median time of laying out what can be seen, of painting it, and of a key press with and without notes.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable

from copydesk.model.span import Span
from copydesk.review.margin import Said, Thread, Voice
from copydesk_ui.application import make_application
from copydesk_ui.margin.margin import Margin
from copydesk_ui.page.editor import DraftEditor

_PARAGRAPH = (
    "Die Stadt sperrt ab dem vierten Mai zwei Spuren der Brücke, teilte das Amt am Dienstag mit. "
    * 4
)


def main() -> None:
    """Build a text of 230,000 words with its notes, and measure in its middle."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    text = f"{_PARAGRAPH}\n\n" * 3_600
    editor = DraftEditor()
    editor.resize(1200, 900)
    editor.show_text(text, markdown=False, headline="")
    editor.show()
    margin, said = Margin(editor), (Said(Voice.NOTE, "Notiz " * 12, "Kim"),)
    places = range(0, len(text) - 10, len(text) // count)
    margin.show_threads([Thread(Span(place, place + 5), said) for place in places])
    bar = editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    app.processEvents()
    cursor = editor.textCursor()
    print(f"{len(text.split())} words, {len(margin.threads)} notes")
    print(f"layout {_median(margin.placed)}, painting {_median(margin.grab)}")
    print(f"key press {_median(lambda: cursor.insertText('x'))}", end=", ")
    margin.show_threads([])
    print(f"without notes {_median(lambda: cursor.insertText('x'))}")


def _median(act: Callable[[], object]) -> str:
    times: list[float] = []
    for _ in range(25):
        start = time.perf_counter()
        act()
        times.append(time.perf_counter() - start)
    return f"{1000 * statistics.median(times):.2f} ms"


if __name__ == "__main__":
    main()
