"""The folder that runs without Python: built by PyInstaller from the spec, and looked over before it counts."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from building.contents import ROOT, system_libraries
from building.pruning import linked_with, stripped_of_symbols
from building.steps import BuildError, run

SPEC = ROOT / "packaging" / "pyinstaller" / "copydesk.spec"
MOST_BYTES = 200_000_000
_FROM_C = (
    "libc.so.6",
    "libm.so.6",
    "libdl.so.2",
    "libpthread.so.0",
    "librt.so.1",
    "libresolv.so.2",
)
"""Of the C library, which every system has."""


def build_folder(tools: Path, into: Path) -> Path:
    """Build the program below a folder and return its own.

    Raises:
        BuildError: it failed, is too large, or asks for a library that nothing provides.
    """
    environment = {name: word for name, word in os.environ.items() if name != "PYTHONPATH"}
    command = [str(tools), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    work = ["--distpath", str(into), "--workpath", str(ROOT / "build" / "pyinstaller")]
    run([*command, *work, str(SPEC)], environment | {"PYTHONHASHSEED": "0"})
    folder = into / "copydesk"
    if sys.platform == "linux":
        extensions = [*folder.glob("_internal/libpython*"), *folder.rglob("*.cpython-*.so")]
        stripped_of_symbols(list(map(str, extensions)))
        _look_over_libraries(folder)
        _add_papers(folder)
    size = folder_bytes(folder)
    if size > MOST_BYTES:
        raise BuildError(f"the folder has {size:,} bytes, more than {MOST_BYTES:,}")
    return folder


def folder_bytes(folder: Path) -> int:
    """The bytes of all files below a folder, links not followed."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def least_glibc(folder: Path) -> str:
    """The oldest C library that everything in the folder runs with, as ``2.34``."""
    found = {(2, 17)}
    for path in _binaries(folder):
        told = subprocess.run(
            ["objdump", "-T", str(path)], capture_output=True, text=True, check=False
        ).stdout
        for word in set(told.replace("(", " ").replace(")", " ").split()):
            if word.startswith("GLIBC_2."):
                found.add((2, int(word.split(".")[1])))
    return ".".join(map(str, max(found)))


def _look_over_libraries(folder: Path) -> None:
    """Every library that a file asks for lies in the folder, or is one that the system is told to have."""
    inside = {path.name for path in folder.rglob("*.so*")}
    promised = {library for group in system_libraries().values() for library in group}
    for path in _binaries(folder):
        for library in linked_with(str(path)) - inside - promised - set(_FROM_C):
            if not library.startswith("ld-linux"):
                raise BuildError(
                    f"{path.name} asks for {library}, which is neither in the build nor in system_libraries.toml"
                )


def _add_papers(folder: Path) -> None:
    """Lay the papers of each library that came from this system beside those that wheels bring along.

    Raises:
        BuildError: this system does not say whose a library is.
    """
    inside = folder / "_internal"
    for library in inside.glob("lib*.so*"):
        if library.is_symlink() or library.name.startswith("libpython"):
            continue  # links lead to Qt's
        paper = Path("/usr/share/doc", _owner(library.name) or "?", "copyright")
        if not paper.exists():
            raise BuildError(f"nobody here says under which licence {library.name} is")
        place = inside / "licences" / paper.parent.name / paper.name
        place.parent.mkdir(exist_ok=True)
        shutil.copyfile(paper, place)


def _owner(library: str) -> str:
    """The Debian package that a library of this system came with; "" where none says so."""
    if not shutil.which("dpkg-query"):
        return ""
    command = ["dpkg-query", "--search", f"*/{library}"]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return told.partition(":")[0]


def _binaries(folder: Path) -> list[Path]:
    found = [path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    return [folder / "copydesk", *found]


def clean(folder: Path) -> None:
    """Take away what an earlier build left."""
    shutil.rmtree(folder, ignore_errors=True)
