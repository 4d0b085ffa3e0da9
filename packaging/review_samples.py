"""The main job without a screen: review the sample drafts from intake to export, and say where everything lies.

Every step is the real command a user would type; each is printed with its exit status. The results go to
``build/review-<time>/``.
"""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from copydesk.export.writer import all_writers

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "copydesk_resources" / "samples"
PROGRAM = Path(sys.executable).with_name("copydesk.exe" if sys.platform == "win32" else "copydesk")


class Review:
    """A folder of its own, a database in it, and commands run on both."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "copydesk.db"
        self.environment = os.environ | {
            "COPYDESK_DATABASE": str(self.database),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *words: str, wanted: int) -> str:
        """Run ``copydesk`` with these words, show what it says, and insist on the exit status."""
        print(f"\n$ copydesk {' '.join(words)}", flush=True)
        done = subprocess.run(
            [str(PROGRAM), *words],
            env=self.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        print((done.stdout + done.stderr).rstrip())
        if done.returncode != wanted:
            sys.exit(f"copydesk {words[0]} ended with status {done.returncode} instead of {wanted}")
        return done.stdout


_CLAIMS = (
    "Die Stadt sperrt ab dem 4. Mai zwei Spuren der Hafenbrücke.",
    "Die Brücke trägt 21.000 Fahrzeuge am Tag, darunter fast alle Lastwagen des Hafens.",
    "Pendler müssten mit 20 Minuten Verzögerung rechnen.",
    "die Schäden seien seit Jahren bekannt",
    "Die Kosten sind seit 2019 um 38 Prozent gestiegen.",
    "Der Stadtrat berät am Donnerstag erneut über die Finanzierung.",
)


def _check_facts(review: "Review", draft: str) -> None:
    """Six claims: five verified, one of them with a confidential source, one asked about."""
    by = ("--by", "Ada Klein")
    for words in _CLAIMS:
        review.run("claim", draft, words, *by, wanted=0)
    review.run(
        "source", draft, "Verkehrszählung des Tiefbauamts", "--kind", "data", "--primary", "--published", "2026-02", *by,
        wanted=0,
    )  # fmt: skip
    review.run(
        "source", draft, "Gespräch im Zollhaus", "--kind", "interview", "--person", "J. M.", "--interviewed", "2026-03-02",
        "--medium", "in person", "--attribution", "on background", "--confidential", *by, wanted=0,
    )  # fmt: skip
    for claim, source in (("1", "1"), ("2", "1"), ("3", "1"), ("4", "2"), ("5", "1")):
        review.run("mark", claim, "verified", "--proof", source, *by, wanted=0)
    review.run("mark", "6", "query to author", "--question", "Welcher Donnerstag?", *by, wanted=0)
    review.run(
        "letter", draft, "--to", "author", "-o", str(review.folder / "questions.md"), *by, wanted=0
    )
    review.run("claims", draft, wanted=0)


def main() -> int:
    """Review, and print every path that was written."""
    folder = ROOT / "build" / f"review-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    folder.mkdir(parents=True)
    review = Review(folder)
    drafts = sorted(str(path) for path in SAMPLES.iterdir() if path.suffix in {".txt", ".md"})

    print("1. What is wrong with the drafts? (status 1: something is)")
    review.run("check", *drafts, wanted=1)

    print("\n2. Take them in: version 0 keeps the original bytes.")
    number = review.run("add", *drafts, wanted=0).split("\t", 1)[0]
    review.run("list", wanted=0)

    print("\n3. The gate holds: open items refuse the approval, and nothing unapproved leaves.")
    review.run("approve", number, "--by", "Kim Petersen", wanted=1)
    review.run("export", number, "--format", "txt", "-o", str(folder / "too-early.txt"), wanted=2)

    print("\n4. The fact-checker's ledger: claims, sources (one confidential), questions, checks.")
    _check_facts(review, number)

    print("\n5. With a reason, which is recorded, it is approved; then it may leave.")
    review.run(
        "approve", number, "--by", "Kim Petersen", "--reason", "Sample: shown as it is", wanted=0
    )

    print(
        "\n6. An edit undoes the check of the words it touches; a correction is a release of its own."
    )
    edited = folder / "edited.txt"
    edited.write_text(
        review.run("show", number, wanted=0).replace("21.000 Fahrzeuge", "22.000 Fahrzeuge"),
        "utf-8",
    )
    review.run("save", number, str(edited), "--by", "Jo Brandt", wanted=0)
    review.run("export", number, "--format", "txt", "-o", str(folder / "changed.txt"), wanted=2)
    review.run("mark", "2", "corrected", "--by", "Ada Klein", "--proof", "1", wanted=0)
    review.run(
        "approve", number, "--by", "Kim Petersen", "--reason", "Sample: shown as it is", "--release", "correction",
        "--change", "Die Zahl der Fahrzeuge war falsch.", wanted=0,
    )  # fmt: skip
    exported = [folder / f"approved-{each.format}{each.suffix}" for each in all_writers()]
    for each, path in zip(all_writers(), exported, strict=True):
        review.run("export", number, "--format", each.format, "-o", str(path), wanted=0)
    review.run("log", number, wanted=0)
    review.run("doctor", wanted=0)

    print("\n7. The window, drawn without a screen.")
    picture = folder / "window.png"
    drawn = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "picture.py"), *drafts, str(picture)],
        env=review.environment, check=False, capture_output=True, text=True,
    )  # fmt: skip
    if drawn.returncode != 0:
        sys.exit(f"the picture was not drawn: status {drawn.returncode}\n{drawn.stderr}")

    print("\nWritten:")
    for path in (review.database, *exported, picture):
        print(f"  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
