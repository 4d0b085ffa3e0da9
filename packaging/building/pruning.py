"""Libraries that came along for files that stay out: what nothing in the build asks for goes, too."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""As PyInstaller tells it: the place in the build, the file it is made from, its kind."""
Asks = Callable[[str], set[str]]
"""The names of the libraries that a file is linked with."""


def needed(entries: Sequence[Entry], asks: Asks) -> list[Entry]:
    """The entries without plain libraries that no other entry is linked with, nor one that only such a library wants.

    Extension modules and plugins are loaded by their place and always stay, and so does the interpreter.
    """
    wanted: set[str] = set()
    waiting = [entry for entry in entries if not _is_plain_library(entry)]
    left = [entry for entry in entries if _is_plain_library(entry)]
    while waiting:
        for _, source, kind in waiting:
            wanted |= {PurePosixPath(source).name} if kind == "SYMLINK" else asks(source)
        waiting = [entry for entry in left if _name(entry) in wanted]
        left = [entry for entry in left if _name(entry) not in wanted]
    dropped = {place for place, _, _ in left}
    return [entry for entry in entries if entry[0] not in dropped]


def linked_with(file: str) -> set[str]:
    """The names of the libraries that a file of Linux asks for itself."""
    command = ["objdump", "-p", file]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {line.split()[1] for line in told.splitlines() if line.strip().startswith("NEEDED")}


def stripped_of_symbols(files: Sequence[str]) -> None:
    """Take out what only a debugger reads: of some modules that is more than half."""
    subprocess.run(["strip", "--strip-unneeded", *files], check=True)


def _is_plain_library(entry: Entry) -> bool:
    """Whether it lies where only the linker looks for it: at the top of the build."""
    place, _, kind = entry
    return kind == "BINARY" and "/" not in place and not place.startswith("libpython")


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0]).name
