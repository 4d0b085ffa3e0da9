"""A bare Debian: a tree of its own made by debootstrap, in which packages are installed and programs run as on a new machine."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from building.contents import ROOT
from building.steps import BuildError, run

SUITE = "bookworm"
MIRROR = "http://deb.debian.org/debian"
HELPERS = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "xwininfo": "x11-utils"}
"""Programs that making a tree and looking at its window need, and the Debian packages that have them."""
_ARCHIVE = ROOT / "build" / f"debian-{SUITE}.tar"
_PASSING = frozenset(("proc", "dev", "sys", "tmp", "root", "var", "run"))
"""Folders of a system that hold what passes, or what is the user's own."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A system below a folder."""

    root: Path

    def run(
        self,
        *words: str,
        folder: str = "/root",
        expected: Sequence[int] = (0,),
        environment: Mapping[str, str] | None = None,
        given: str | None = None,
    ) -> str:
        """Run a program in it with an environment of its own; what it printed on standard output.

        Raises:
            BuildError: it ended with another status than expected.
        """
        return run(self.command(folder, environment, *words), expected=expected, given=given)

    def complaint(self, *words: str, environment: Mapping[str, str], expected: int) -> str:
        """What a program says on standard error when it ends with that status."""
        command = self.command("/root", environment, *words)
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != expected:
            raise BuildError(f"{words[0]} ended with {done.returncode}: {done.stderr[-500:]}")
        return done.stderr

    def command(self, folder: str, environment: Mapping[str, str] | None, *words: str) -> list[str]:
        """The command on this machine that runs a program in the tree."""
        own = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            **(environment or {}),
        }
        said = [f"{name}={word}" for name, word in own.items()]
        inside = 'cd "$0" && exec "$@"'
        return ["chroot", str(self.root), "env", "-i", *said, "sh", "-c", inside, folder, *words]

    def install(self, *packages: str) -> None:
        """Install Debian packages from the mirror."""
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)

    def files(self) -> set[str]:
        """Every file and link of the system, but what it writes about itself and what is mounted."""
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            at = Path(folder).relative_to(self.root)
            if at == Path():
                folders[:] = [name for name in folders if name not in _PASSING]
            links = [name for name in folders if Path(folder, name).is_symlink()]
            found.update(str(at / name) for name in (*names, *links))
        return found


@contextmanager
def bare_debian(name: str) -> Iterator[Tree]:
    """A fresh tree with apt's lists, taken away afterwards.

    Raises:
        BuildError: it cannot be made here; the sentence says what is missing.
    """
    _make_archive()
    root = ROOT / "build" / f"tree-{name}"
    _take_down(root)
    root.mkdir(parents=True)
    run(["tar", "-xf", _ARCHIVE, "-C", root])
    try:
        run(["mount", "-t", "proc", "proc", root / "proc"])
        run(["mount", "--bind", "/dev", root / "dev"])
        yield Tree(root)
    finally:
        _take_down(root)


def can_try() -> str:
    """Why no tree can be made here, in one sentence; "" where it can."""
    if os.geteuid() != 0:
        return "a bare Debian can be made by root alone"
    missing = [package for program, package in HELPERS.items() if not shutil.which(program)]
    if missing and shutil.which("apt-get"):
        run(["apt-get", "install", "-y", "-qq", *missing])
        missing = [package for program, package in HELPERS.items() if not shutil.which(program)]
    return f"these packages are missing: {' '.join(missing)}" if missing else ""


def _make_archive() -> None:
    if _ARCHIVE.exists():
        return
    root = ROOT / "build" / "tree-new"
    shutil.rmtree(root, ignore_errors=True)
    run(["debootstrap", "--variant=minbase", SUITE, root, MIRROR])
    run(["chroot", root, "apt-get", "update", "-qq"])
    packed = _ARCHIVE.with_suffix(".part")
    run(["tar", "-cf", packed, "-C", root, "."])
    packed.rename(_ARCHIVE)
    shutil.rmtree(root)


def _take_down(root: Path) -> None:
    """Unmount what is mounted below the tree before it is removed: /dev is this machine's own."""
    for name in ("proc", "dev"):
        if os.path.ismount(root / name):
            run(["umount", root / name])
    if any(os.path.ismount(root / name) for name in ("proc", "dev")):
        raise BuildError(f"{root.name} is still in use")
    shutil.rmtree(root, ignore_errors=True)
