"""How long the markup checks take: ``python tests/speed/markup.py``.

Prints milliseconds for a thousand words of prose (wanted: at most 5) and of prose with debris, the time of looking again at a
very long draft after one edit (wanted: below 500), and for texts made to be slow:
the second column, for four times the text, must be about four times the first.
"""

import random
import time
from collections.abc import Callable

from copydesk.checks.check import Check, all_checks
from copydesk.checks.markup.seeing.safety import made_safe
from copydesk.checks.settle import settle
from copydesk.text.document import Document, Memo

SENTENCES = (
    "Der Rat der Stadt hat am Abend nach langer Debatte dem Umbau des alten Hafens zugestimmt.",
    "„Wir haben lange genug gewartet“, sagte die Vorsitzende des Vereins, die in der Nähe wohnt.",
    "Rund 300 Menschen kamen am 3. Mai zum Treffen – mehr als im Jahr davor, wie die Polizei mitteilte.",
    "Die Kosten von 4,5 Millionen Euro trägt zur Hälfte das Land, zur Hälfte die Gemeinde (siehe oben).",
    "Kritik kam unter anderem von Bürgerinnen und Bürgern, die mehr Platz für Räder wollen.",
)
DEBRIS = (
    "</p>",
    "&auml;",
    '[caption id="3"]',
    "**fett**",
    "{{Beleg fehlt}}",
    "Ã¼",
    "\u200b",
    "  ",
    "\\par",
    "[b]x[/b]",
    "%TITEL%",
)
HOSTILE = (
    "<",
    "<p ",
    "[[",
    "((",
    "[TK: ",
    "<TK ",
    "[",
    "{",
    "{{",
    "&amp",
    "&",
    "*",
    "**",
    "_",
    "`",
    "\\",
    "\\emph{",
    "''",
    "==",
    "„",
    '"',
    " ",
    "\t",
    "-\n",
    "***\n\n",
    "–",
    "— ",
    "’",
    ",,",
    "&quot;",
    "=C3",
    "=\n",
    "%C3%BC",
    "\\u00fc",
    "√º",
    "</p>",
    "</p>**",
    "[a](https://b.example)",
    "Share\n\n",
    "1\n\n",
    "- ",
    "a- ",
    "Ã",
    "Ã¼",
    "\u200b",
    "<!--",
    '<p class="',
    "|",
    "\n",
    ". ",
    "http://",
    "?utm_a=b&",
    "@",
    "#",
    "(",
    "1",
    "a1",
    "x=",
    "{%",
    "[/",
    "cite",
    '="',
)
LENGTH = 100_000


def markup_checks() -> list[Check]:
    """The checks of this family."""
    return [check for check in all_checks() if check.id.startswith("markup.")]


def prose(words: int, debris: float) -> str:
    """Paragraphs of about sixty words, with debris behind some sentences."""
    dice, paragraphs, count = random.Random(7), [], 0
    while count < words:
        picked = [
            dice.choice(SENTENCES) + (" " + dice.choice(DEBRIS) if dice.random() < debris else "")
            for _ in range(4)
        ]
        paragraphs.append(" ".join(picked) + f" Absatz {len(paragraphs)}.")
        count += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs)


def seconds(work: Callable[[], object]) -> float:
    """Processor time, the best of three runs."""
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def check_all(checks: list[Check], text: str, language: str = "de") -> int:
    """How many findings there are, settled and with their repairs tried out, as the program shows them."""
    document = Document(text, language=language)
    return len(made_safe(document, settle(f for check in checks for f in check.run(document))))


def after_an_edit(checks: list[Check]) -> float:
    """Processor time of looking again at a very long draft, with its settling, when one paragraph changed."""
    text, memo = prose(200_000, 0.5), Memo()

    def look(text: str) -> float:
        document = Document(text, language="de", memo=memo)
        began = time.process_time()
        made_safe(document, settle(f for check in checks for f in check.run(document)))
        return time.process_time() - began

    look(text)
    middle = text.index(" ", len(text) // 2)
    return min(look(f"{text[:middle]} {word}{text[middle:]}") for word in ("eins", "zwei", "drei"))


def main() -> None:
    """Measure and print."""
    checks = markup_checks()
    check_all(checks, prose(500, 0.5))  # imports and patterns are paid for once
    for name, debris in (("prose", 0.0), ("prose with debris", 0.5)):
        text = prose(20_000, debris)
        reading = seconds(lambda text=text: Document(text, language="de"))
        whole = seconds(lambda text=text: check_all(checks, text))
        print(
            f"{name}: {1000 * (whole - reading) / 20:.2f} ms per 1,000 words, and {1000 * reading / 20:.2f} to read them"
        )
    print(f"after one word typed into 200,000: {1000 * after_an_edit(checks):.0f} ms")
    for piece in HOSTILE:
        quarter, full = ((piece * LENGTH)[:size] for size in (LENGTH // 4, LENGTH))
        first, second = (
            seconds(lambda text=text: check_all(checks, text)) for text in (quarter, full)
        )
        flag = "   NOT LINEAR" if second > 8 * first and second > 0.3 else ""
        print(f"{piece!r:>14}: {1000 * first:8.1f} ms {1000 * second:8.1f} ms{flag}")


if __name__ == "__main__":
    main()
