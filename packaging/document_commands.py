"""Write the manual pages and the completions of the shells: ``python packaging/document_commands.py``.

They are made from the command line's own parser; a test fails while they say anything else.
"""

from pathlib import Path

from building.completions import SHELLS
from building.contents import ROOT
from building.manual import LANGUAGES, manual_page

_LINUX = ROOT / "packaging" / "linux"


def pages() -> dict[Path, str]:
    """Each file with what belongs into it."""
    manuals = {_LINUX / "man" / f"copydesk.{each}.1": manual_page(each) for each in LANGUAGES}
    shells = {_LINUX / "completions" / f"copydesk.{name}": make() for name, make in SHELLS.items()}
    return manuals | shells


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
