"""Ten thousand findings in the panel: how long it takes to fill it, and to filter it."""

import os
import statistics
from collections.abc import Iterator

from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk_ui.application import make_application
from copydesk_ui.findings.findings_panel import FindingsPanel
from copydesk_ui.findings.rows import Card
from copydesk_ui.settings import Settings
from copydesk_ui.theme.theme import apply, resolve
from copydesk_ui.words.translation import speak
from speed.measuring import milliseconds
from speed.table import Row

_COUNT, _TIMES = 10_000, 9


def panel() -> Iterator[Row]:
    """A panel of its own, painted each time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    speak("en")
    apply(resolve(Settings().theme))
    shown = FindingsPanel()
    shown.resize(360, 900)
    shown.show()
    cards = tuple(Card(_finding(number), number + 1) for number in range(_COUNT))

    def fill() -> None:
        shown.show_cards(cards, grouped=False)
        app.processEvents()
        shown.view.viewport().repaint()

    def narrow() -> None:
        shown.filter.setText(f"word {next(numbers)}")
        app.processEvents()
        shown.view.viewport().repaint()

    fills = milliseconds(fill, _TIMES)
    numbers = iter(range(_TIMES))
    filters = milliseconds(narrow, _TIMES)
    shown.close()
    for what, taken in (("fill", fills), ("filter", filters)):
        told = f"the first time {taken[0]:.0f}, at best {min(taken):.0f}"
        yield Row(
            f"10,000 findings in the panel: {what}", statistics.median(taken), "ms", 50, 20, told
        )


def _finding(number: int) -> Finding:
    kind, words = tuple(Kind)[number % len(Kind)], f"word {number}"
    evidence = Phrase("“{text}” is no word.", text=words)
    return Finding(
        "speed",
        kind,
        Span(20 * number, 20 * number + len(words)),
        words,
        kind.traits.label,
        evidence,
    )
