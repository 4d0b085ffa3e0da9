"""What goes into a build and what stays out: the spec, the proof and the tests ask here."""

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
from functools import cache
from importlib.metadata import distribution
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (ROOT / "app" / "copydesk", ROOT / "ui" / "copydesk_ui")
RESOURCES = ROOT / "resources" / "copydesk_resources"

NOT_IMPORTED = (
    "numpy",
    "wordfreq",
    "HanTa",
    "pip",
    "setuptools",
    "tkinter",
    "readline",  # under the GPL
    "curses",
    "_curses",
    "PIL",
    "IPython",
    "pygments",
    "rich",
    "pytest",
    "zstandard.backend_cffi",  # for other Pythons than this
    "zstandard._cffi",
    "cffi",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "PySide6.QtTest",
)
"""Modules that a library would take where it finds them; Copydesk runs without each."""

_UNWANTED = re.compile(
    r"""
    platformthemes/libqgtk3\.                  # brings all of GTK along
    | libQt6(Qml|Quick|OpenGL|VirtualKeyboard|EglF[sS])
    | plugins/(egldeviceintegrations|networkinformation|tls|generic|xcbglintegrations|wayland-graphics-integration-client)/
    | platforminputcontexts/libqtvirtualkeyboard
    | platforms/libq(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay)\.
    | imageformats/(lib)?q(gif|icns|pdf|tga|tiff|wbmp|webp)\.
    | PySide6/(Qt/)?translations/(?!qtbase_(de|en)\.qm)      # of Qt's own words, the two languages of the window
    """,
    re.VERBOSE,
)
"""Files that PyInstaller takes for Qt's sake and that no part of the window asks for."""

_LICENCE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


@cache
def system_libraries() -> dict[str, dict[str, str]]:
    """What Qt takes from a Linux system: group to library to Debian package."""
    text = (RESOURCES / "system_libraries.toml").read_text(encoding="utf-8")
    groups: dict[str, dict[str, str]] = tomllib.loads(text)
    return groups


def modules() -> list[str]:
    """Every module of ours. Checks, commands, readers and writers are found by their folder when they run."""
    found = {
        _module(path.relative_to(top.parent))
        for top in SOURCES
        for path in top.rglob("*.py")
        if path.name != "__main__.py" or top.name == "copydesk"
    }
    return sorted(found | {"copydesk_resources"})


def data() -> list[tuple[str, str]]:
    """Each file of our resources with the folder of the build that it goes to."""
    return [
        (str(path), str(PurePosixPath(path.parent.relative_to(RESOURCES.parent).as_posix())))
        for path in sorted(RESOURCES.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    ]


def compiled(pycache: Path) -> list[tuple[str, str]]:
    """What ``files/compiled.py`` keeps, made by the Python that builds, with the folder of the build that it goes to.

    Args:
        pycache: where the file is made.
    """
    program = (
        "from copydesk.files.compiled import remember_compiled; remember_compiled();"
        "import copydesk_ui.program; from copydesk.cli.main import main; raise SystemExit(main())"
    )
    drafts = sorted(str(path) for path in (RESOURCES / "samples").iterdir())
    paths = os.pathsep.join(str(ROOT / top) for top in ("app", "ui", "resources"))
    told = {"PYTHONPATH": paths, "PYTHONPYCACHEPREFIX": str(pycache)}
    environment = {**os.environ, **told}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-P", "-c", program, "check", "--quiet", *drafts]
    subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL)
    return [(str(path), "copydesk/files/__pycache__") for path in pycache.rglob("*.compiled")]


def licences(names: list[str]) -> list[tuple[str, str]]:
    """Our licence, the list of what is not ours, and the texts that each named distribution brings along."""
    found = [(str(ROOT / name), "licences") for name in ("LICENSE", "THIRD_PARTY.md")]
    interpreter = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if interpreter.exists():
        found.append((str(interpreter), "licences/python"))
    for name in names:
        texts = filter(lambda file: _LICENCE.match(file.name), distribution(name).files or ())
        found.extend((str(file.locate()), f"licences/{name}") for file in texts)
    return found


def info_plist() -> dict[str, object]:
    """What macOS is told of the program: its version, and the files that it may be asked to open."""
    from copydesk import __version__
    from copydesk.intake.reader import all_readers

    suffixes = [suffix.removeprefix(".") for each in all_readers() for suffix in each.suffixes]
    documents = {
        "CFBundleTypeName": "Draft",
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Alternate",
        "CFBundleTypeExtensions": sorted(suffixes),
    }
    return {
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "CFBundleDocumentTypes": [documents],
        "CFBundleLocalizations": ["en", "de"],
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
    }


def is_wanted(target: str) -> bool:
    """Whether a file that PyInstaller found for the build, named by its place there, goes into it."""
    place = target.replace("\\", "/")
    of_the_system = any(place.rpartition("/")[2] in group for group in system_libraries().values())
    return not of_the_system and not _UNWANTED.search(place)


def _module(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
