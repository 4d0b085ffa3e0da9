"""Where the Hunspell dictionaries of this computer lie, and which of them are asked about a text."""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from copydesk.text.language import primary

_PREFERRED = {
    "de": ("de_DE", "de_DE_frami", "de_AT", "de_AT_frami"),
    "en": ("en_GB", "en_US"),
}
"""A word is right where one of these knows it; where none of them is there, the first of the language is asked."""


def dictionaries(language: str, own: Path | None = None) -> tuple[Path, ...]:
    """The ``.dic`` files to ask about a text of that language, each with its ``.aff`` beside it; () where there is none.

    Args:
        language: a code as ``de`` or ``en-GB``.
        own: a folder with the user's own dictionaries; they go before those of the system.
    """
    code = primary(language)
    found: dict[str, Path] = {}
    for folder in folders(own):
        for path in _in(folder, code):
            found.setdefault(path.stem.replace("-", "_"), path)
    chosen = [found[name] for name in _PREFERRED.get(code, ()) if name in found]
    return tuple(chosen) or tuple(found.values())[:1]


def folders(own: Path | None = None) -> tuple[Path, ...]:
    """The folders that are looked into, in this order; those that are not there, too."""
    given = [Path(each) for each in os.environ.get("DICPATH", "").split(os.pathsep) if each]
    mine = [own] if own is not None else []
    return (*mine, *given, *_of_the_system())


def _of_the_system() -> Sequence[Path]:
    home = Path.home()
    if sys.platform == "win32":
        programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"))
        roaming = Path(os.environ.get("APPDATA", str(home)))
        return [roaming / "hunspell", *_office(programs / "LibreOffice" / "share" / "extensions")]
    if sys.platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        return [home / "Library" / "Spelling", Path("/Library/Spelling"), *_office(office)]
    data = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    mine = os.environ.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    roots = [Path(each) for each in (mine, *data.split(":")) if each]
    places = ("hunspell", "myspell", "myspell/dicts")
    office = Path("/usr/lib/libreoffice/share/extensions")
    return [*(root / place for root in roots for place in places), *_office(office)]


def _office(extensions: Path) -> Iterator[Path]:
    """Dictionaries that a LibreOffice brought along, a folder a language."""
    if extensions.is_dir():
        yield from sorted(extensions.glob("dict-*"))


def _in(folder: Path, code: str) -> Iterator[Path]:
    try:
        names = sorted(folder.iterdir())
    except OSError:  # it is not there, or not ours to read
        return
    for path in names:
        told = path.stem.replace("-", "_").split("_")[0]  # of one for hyphenation: hyph
        if path.suffix == ".dic" and told == code and path.with_suffix(".aff").is_file():
            yield path
