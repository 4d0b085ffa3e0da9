"""How long the name checks take: ``python tests/speed/names.py [FILE …]``.

Prints words a second (wanted: at least 3,000 German ones on one core) for prose with many names, for the files named, and after an
edit of one sentence; seconds for pairing 20,000 distinct names (wanted: under 0.3); and the memory of the process with all name data.
"""

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from copydesk.checks.check import all_checks
from copydesk.checks.names.likeness.near import near_pairs
from copydesk.checks.names.mentions.tagger import name_marks
from copydesk.text.document import Document, Memo
from copydesk.text.words import count_words

STARTS = (
    "Bran",
    "Hof",
    "Kow",
    "Lind",
    "Mar",
    "Ober",
    "Ries",
    "Schwar",
    "Stein",
    "Tau",
    "Wal",
    "Zim",
)
MIDDLES = ("a", "den", "er", "ing", "ko", "len", "mo", "sten", "ti", "zel")
ENDS = (
    "bauer",
    "berger",
    "czyk",
    "feld",
    "hofer",
    "ić",
    "mann",
    "müller",
    "ner",
    "rath",
    "ski",
    "wicz",
)
GIVEN = ("Anna", "Bernd", "Clara", "David", "Eva", "Fritz", "Greta", "Hans", "Ilse", "Jonas")
SENTENCES = (
    "{full} hat am Abend nach langer Debatte dem Umbau des alten Hafens in {place} zugestimmt.",
    "„Wir haben lange genug gewartet“, sagte {name}, der seit Jahren in der Nähe von {place} wohnt.",
    "Rund 300 Menschen kamen am 3. Mai zum Treffen, mehr als im Jahr davor, wie {full} mitteilte.",
    "Die Kosten von 4,5 Millionen Euro trägt zur Hälfte das Land, zur Hälfte die Gemeinde {place}.",
)


def made_name(dice: random.Random) -> str:
    """A surname that sounds like one."""
    return dice.choice(STARTS) + dice.choice(MIDDLES) * dice.randint(0, 1) + dice.choice(ENDS)


def distinct_names(count: int) -> list[str]:
    """So many different names of two to four syllables, some of them near to others."""
    dice, found = random.Random(3), dict[str, None]()
    heads = (
        "b",
        "br",
        "d",
        "f",
        "g",
        "gr",
        "h",
        "k",
        "kl",
        "l",
        "m",
        "n",
        "p",
        "r",
        "s",
        "sch",
        "st",
        "t",
        "w",
        "z",
    )
    hearts = ("a", "e", "i", "o", "u", "au", "ei", "ö", "ü")
    tails = ("", "", "l", "n", "r", "s", "t", "ck", "ng", "tz")
    while len(found) < count:
        syllables = (
            dice.choice(heads) + dice.choice(hearts) + dice.choice(tails)
            for _ in range(dice.randint(2, 4))
        )
        found["".join(syllables).capitalize()] = None
    return list(found)


def prose(words: int, seed: int = 7) -> str:
    """Paragraphs with a name in every sentence."""
    dice, paragraphs, count = random.Random(seed), list[str](), 0
    cast = [f"{dice.choice(GIVEN)} {made_name(dice)}" for _ in range(60)]
    while count < words:
        sentences = list[str]()
        for _ in range(4):
            full = dice.choice(cast)
            sentences.append(
                dice.choice(SENTENCES).format(
                    full=full, name=full.split()[-1], place=made_name(dice)
                )
            )
        paragraphs.append(" ".join(sentences))
        count += count_words(paragraphs[-1])
    return "\n\n".join(paragraphs)


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def check(text: str, memo: Memo | None = None) -> int:
    """How many findings the name checks have in a German text."""
    document = Document(text, language="de", memo=memo)
    checks = [c for c in all_checks() if c.id.startswith("names.")]
    return sum(1 for c in checks for _ in c.run(document))


def load() -> None:
    """All models and tables, in both languages."""
    name_marks(("Die", "Bürgermeisterin", "Anna", "Schmidt"), "de")
    name_marks(("The", "mayor", "Anna", "Smith"), "en")
    check(prose(60))


def memory() -> str:
    """The most memory that this process had, where the system tells it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return "not told by this system"
    lines = status.read_text(encoding="utf-8").splitlines()
    return next(f"{int(line.split()[1]) // 1024} MB" for line in lines if line.startswith("VmHWM"))


def main() -> None:
    """Measure and print."""
    print(f"loading all data: {seconds(load):.2f} s")
    cold = [prose(1_000, seed) for seed in range(10, 20)]
    taken = sum(seconds(lambda text=text: check(text)) for text in cold)
    print(f"10 texts of 1,000 words, each new: {10_000 / taken:,.0f} words/s")
    for size in (10_000, 100_000):
        text = prose(size)
        memo = Memo()
        whole = seconds(lambda text=text, memo=memo: check(text, memo))
        edited = text.replace("am Abend", "am späten Abend", 1)
        again = seconds(lambda text=edited, memo=memo: check(text, memo))
        print(f"{size:>7} words: {size / whole:,.0f} words/s; after an edit {1000 * again:.0f} ms")
    for path in sys.argv[1:]:
        text = Path(path).read_text(encoding="utf-8")
        words = count_words(text)
        print(f"{path}: {words / seconds(lambda text=text: check(text)):,.0f} words/s")
    names = distinct_names(20_000)
    pairs = near_pairs(names)
    best = min(seconds(lambda: near_pairs(names)) for _ in range(5))
    print(f"20,000 names: {best:.2f} s for {len(pairs)} pairs (the best of five)")
    print(f"memory: {memory()}")


if __name__ == "__main__":
    main()
