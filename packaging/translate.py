"""Bring the window's translations up to date: ``python packaging/translate.py``.

Collects the words from the sources into ``translations/copydesk_*.ts`` and compiles them. Fill in what is marked
unfinished (Qt Linguist, or any editor) and run it again. A test fails while anything is unfinished or out of date.
"""

import subprocess
import sys
from pathlib import Path

from copydesk_ui.words.translation import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "copydesk_resources" / "translations"


def main() -> int:
    """Update and compile every language; the worst exit status."""
    tools = Path(sys.executable).parent
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py"))]
    status = 0
    for language in LANGUAGES:
        ts = FOLDER / f"copydesk_{language}.ts"
        plurals = ["-pluralonly"] if language == "en" else []
        update = [
            str(tools / "pyside6-lupdate"),
            *sources,
            "-ts",
            str(ts),
            "-no-obsolete",
            "-locations",
            "none",
        ]
        languages = ["-source-language", "en", "-target-language", language]
        release = [str(tools / "pyside6-lrelease"), str(ts), "-qm", str(ts.with_suffix(".qm"))]
        for command in ([*update, *languages, *plurals], release):
            status = max(status, subprocess.run(command, cwd=ROOT, check=False).returncode)
    return status


if __name__ == "__main__":
    sys.exit(main())
