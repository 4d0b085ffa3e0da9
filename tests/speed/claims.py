"""How long the claims checks take: ``python tests/speed/claims.py``.

Prints milliseconds for a thousand words of prose after the sentences are split (wanted: at most 8), the cost of one edit in
a long draft, and times for texts made to be slow: the second column, for four times the text, must be about four times the first.
"""

import random
import time
from collections.abc import Callable

from copydesk.checks.check import Check, all_checks
from copydesk.checks.claims.speaking.voices import voices
from copydesk.text.document import Document, Memo

SENTENCES = {
    "de": (
        "Der Rat der Stadt hat am Abend nach langer Debatte dem Umbau des alten Hafens zugestimmt.",
        "„Wir haben lange genug gewartet“, sagte die Vorsitzende des Vereins, die in der Nähe wohnt.",
        "Rund 300 Menschen kamen am 3. Mai zum Treffen – mehr als im Jahr davor, wie die Polizei mitteilte.",
        "Die Kosten von 4,5 Millionen Euro trägt zur Hälfte das Land, zur Hälfte die Gemeinde (siehe oben).",
        "Nach Angaben des Ministeriums sei der Bau nötig, weil die alte Brücke 1962 zuletzt geprüft wurde.",
        "Ein ranghoher Beamter nannte den Plan tot; Experten warnen seit Jahren vor dem Hochwasser.",
    ),
    "en": (
        "The council agreed on Monday to rebuild the old harbour after a long debate.",
        "“We have waited long enough,” said the chair of the club, who lives nearby.",
        "About 300 people came to the meeting on May 3, more than the year before, police said.",
        "Half of the $4.5 million comes from the state, according to the county office.",
        "A senior official called the plan dead, and experts say the flood will come back.",
        "It is the oldest bridge in the valley and was last checked in 1962.",
    ),
}
HOSTILE: tuple[str, ...] = (
    "sagte ",
    "dass ",
    ", dass ",
    "und sagte ",
    "laut ",
    "nach ",
    "nach Angaben ",
    "so ",
    ", so ",
    "zu sagen ",
    "sei ",
    "als sei ",
    "Experten ",
    "Ein Beamter ",
    "der Beamte sagte ",
    "aus Kreisen ",
    "in ",
    "in einem ",
    "1 ",
    "1.",
    "(1 ",
    "(",
    "„",
    "“",
    '"',
    "''",
    "»«",
    "‚",
    ":",
    "Erstens ",
    "Das sagte er. ",
    "5 kamen. ",
    "„Ja“ ",
    "\n\n",
    "„x\n\n",
    "A\n\n",
    "http://",
    "[1]",
    "](#",
    "soll ",
    "teilte ",
    "mit ",
    "anonym ",
    "namentlich nicht ",
)
ENGLISH = ("before the ", "that the ", "poll ", "percent believe ", "said ", "while he ")
LENGTH = 100_000


def claims_checks() -> list[Check]:
    """The checks of this family."""
    return [check for check in all_checks() if check.id.startswith("claims.")]


def prose(words: int, language: str) -> str:
    """Paragraphs of about sixty words."""
    dice, paragraphs, count = random.Random(7), [], 0
    while count < words:
        picked = [dice.choice(SENTENCES[language]) for _ in range(4)]
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


def read(text: str, language: str, memo: Memo | None = None) -> Document:
    """The text as a document with its sentences known."""
    document = Document(text, language=language, memo=memo)
    for block in document.blocks:
        assert block.paragraph.sentences is not None
    return document


def check_all(checks: list[Check], document: Document) -> int:
    """How many findings there are."""
    return sum(1 for check in checks for _ in check.run(document))


def measure_prose(checks: list[Check], language: str) -> None:
    """Print the cost of a long draft, and of one edit in it."""
    text = prose(20_000, language)
    check_all(checks, read(prose(500, language), language))  # word lists are paid for once
    reading = seconds(lambda: read(text, language))
    whole = seconds(lambda: check_all(checks, read(text, language)))
    print(
        f"{language}: {1000 * (whole - reading) / 20:.2f} ms per 1,000 words, and {1000 * reading / 20:.2f} to split them"
    )
    memo = Memo()
    check_all(checks, read(text, language, memo))
    edited = text.replace("Absatz 7.", "Absatz sieben.", 1)
    cost = seconds(lambda: check_all(checks, read(edited, language, memo)))
    print(f"{language}: {1000 * cost:.1f} ms for an edit in 20,000 words")
    document = read(text, language, memo)
    check_all(checks, document)
    began = time.process_time()
    document.fact(voices)
    told = time.process_time() - began
    print(f"{language}: {1000 * told:.1f} ms to tell who says what in them")


def measure_hostile(checks: list[Check], piece: str) -> None:
    """Print how the time grows with a text that is one piece over and over."""
    language = "en" if piece in ENGLISH else "de"
    texts = [(piece * LENGTH)[:size] for size in (LENGTH // 4, LENGTH)]
    first, second = (
        seconds(lambda text=text: check_all(checks, read(text, language))) for text in texts
    )
    flag = "   NOT LINEAR" if second > 8 * first and second > 0.3 else ""
    print(f"{piece!r:>14}: {1000 * first:8.1f} ms {1000 * second:8.1f} ms{flag}")


def main() -> None:
    """Measure and print."""
    checks = claims_checks()
    for language in SENTENCES:
        measure_prose(checks, language)
    for piece in (*HOSTILE, *ENGLISH):
        measure_hostile(checks, piece)


if __name__ == "__main__":
    main()
