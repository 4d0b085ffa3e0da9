"""Make the pictures of the manual from the program itself: ``python packaging/manual_pictures.py``, in both languages."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "copydesk_resources" / "samples"
FOLDER = ROOT / "resources" / "copydesk_resources" / "manual" / "pictures"
PICTURES = {
    "findings": ("next", "light"),
    "claims": ("claims", "light"),
    "tour": ("tour", "light"),
    "help": ("next,keys", "light"),
    "dark": ("next", "dark"),
}
"""Name to the actions before the picture, and the theme."""


def main() -> int:
    """Draw every picture; the first exit status that is not 0."""
    FOLDER.mkdir(exist_ok=True)
    for language in ("de", "en"):
        draft = min(SAMPLES.glob(f"*.{language}.*"))
        for name, (keys, theme) in PICTURES.items():
            target = FOLDER / f"{name}.{language}.png"
            command = [
                sys.executable,
                str(ROOT / "packaging" / "picture.py"),
                str(draft),
                str(target),
            ]
            options = [
                "--language",
                language,
                "--theme",
                theme,
                "--keys",
                keys,
                "--size",
                "1280x800",
            ]
            status = subprocess.run([*command, *options], check=False).returncode
            if status:
                return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
