"""An environment that builds: what Copydesk needs at run time and the tools of packaging, by hash; and its wheels for a machine without network."""

import sys
import venv
from pathlib import Path

from building.contents import ROOT
from building.steps import run

LOCK = ROOT / "packaging" / "requirements-build.lock"
_FOLDER = ROOT / "build" / "tools"
_WHEELS = ROOT / "build" / "wheels"


def tools() -> Path:
    """The interpreter of that environment, made anew where the lock has changed."""
    python = _FOLDER / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = _FOLDER / "made-from.lock"
    if not stamp.exists() or stamp.read_bytes() != LOCK.read_bytes():
        venv.create(_FOLDER, with_pip=True, clear=True)
        run([python, "-m", "pip", "install", "-q", "--require-hashes", "-r", LOCK])
        stamp.write_bytes(LOCK.read_bytes())
    return python


def wheels(python: Path) -> Path:
    """A folder with the wheels of everything in the lock."""
    stamp = _WHEELS / "made-from.lock"
    if not stamp.exists() or stamp.read_bytes() != LOCK.read_bytes():
        _WHEELS.mkdir(parents=True, exist_ok=True)
        fetch: list[str | Path] = [
            python,
            "-m",
            "pip",
            "download",
            "-q",
            "--no-deps",
            "--require-hashes",
        ]
        run([*fetch, "-r", LOCK, "-d", _WHEELS])
        stamp.write_bytes(LOCK.read_bytes())
    return _WHEELS


def build_wheel(python: Path, into: Path) -> tuple[Path, Path]:
    """Build wheel and source archive into a folder; the two files."""
    into.mkdir(parents=True, exist_ok=True)
    build: list[str | Path] = [python, "-m", "hatchling", "build", "-t", "wheel", "-t", "sdist"]
    run([*build, "-d", into], folder=ROOT)
    (wheel,) = into.glob("copydesk-*.whl")
    (source,) = into.glob("copydesk-*.tar.gz")
    return wheel, source
