"""The main job without a screen: review the sample drafts from intake to export, and say where everything lies.

Every step is the real command a user would type; each is printed with its exit status. The results go to
``build/review-<time>/``.
"""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

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

    print("\n4. With a reason, which is recorded, it is approved; then it may leave.")
    review.run(
        "approve", number, "--by", "Kim Petersen", "--reason", "Sample: shown as it is", wanted=0
    )
    exported = [folder / f"approved.{fmt}" for fmt in ("txt", "md", "html", "docx")]
    for path in exported:
        review.run("export", number, "--format", path.suffix[1:], "-o", str(path), wanted=0)
    review.run("log", number, wanted=0)
    review.run("doctor", wanted=0)

    print("\n5. The window, drawn without a screen.")
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
