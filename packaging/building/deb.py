"""The Debian package: the built folder, what the desktop is told, and the papers, put together by ``dpkg-deb``.

It has no scripts: menus, icons and MIME types are brought up to date by the triggers of the packages that keep them.
"""

import gzip
import hashlib
import os
import shutil
from pathlib import Path

from building.contents import ROOT, system_libraries
from building.desktop import write_desktop_files
from building.frozen import least_glibc
from building.steps import BuildError, run
from copydesk import __version__

PAPERS = ROOT / "packaging" / "deb"
MOST_BYTES = 70_000_000
_GROUPS = ("any", "x11", "wayland", "compiled")


def build_deb(folder: Path, into: Path) -> Path:
    """Pack the built folder and return the package.

    Raises:
        BuildError: it cannot be packed, or is too large.
    """
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr" / "lib" / "copydesk", symlinks=True)
    program = tree / "usr" / "bin" / "copydesk"
    program.parent.mkdir()
    program.symlink_to("../lib/copydesk/copydesk")
    write_desktop_files(tree / "usr" / "share")
    _write_papers(tree / "usr" / "share" / "doc" / "copydesk")
    _write_control(tree, folder)
    _set_modes(tree)
    architecture = run(["dpkg", "--print-architecture"]).strip()
    package = into / f"copydesk_{__version__}_{architecture}.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package])
    size = package.stat().st_size
    if size > MOST_BYTES:
        raise BuildError(f"the package has {size:,} bytes, more than {MOST_BYTES:,}")
    return package


def _write_papers(documents: Path) -> None:
    documents.mkdir(parents=True)
    shutil.copyfile(PAPERS / "copyright", documents / "copyright")
    for name in ("LICENSE", "THIRD_PARTY.md"):
        shutil.copyfile(ROOT / name, documents / name)
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))


def _write_control(tree: Path, folder: Path) -> None:
    groups = system_libraries()
    packages = sorted({package for name in _GROUPS for package in groups[name].values()})
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    said = {
        "VERSION": __version__,
        "ARCHITECTURE": run(["dpkg", "--print-architecture"]).strip(),
        "SIZE": str(sum(path.stat().st_size for path in files) // 1024),
        "DEPENDS": ", ".join([f"libc6 (>= {least_glibc(folder)})", *packages]),
        "RECOMMENDS": ", ".join(sorted(set(groups["printing"].values()))),
    }
    control = (PAPERS / "control.in").read_text(encoding="utf-8")
    for name, words in said.items():
        control = control.replace(f"@{name}@", words)
    head = tree / "DEBIAN"
    head.mkdir()
    (head / "control").write_text(control, encoding="utf-8")
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    ]
    (head / "md5sums").write_text("".join(sums), encoding="utf-8")


def _set_modes(tree: Path) -> None:
    """Whatever the builder's own mask: folders 755, programs 755, everything else 644."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
