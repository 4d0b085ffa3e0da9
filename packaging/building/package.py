"""``python3 packaging/dev.py package``: wheel, source archive, folder without Python and Debian package; each installed and tried.

The packages go into ``dist/``. ``--no-trial`` builds alone, ``--only wheel|folder`` ends after that, ``--only trial`` tries what lies there.
"""

import argparse
import shutil
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from building.bare import bare_debian, can_try
from building.contents import ROOT
from building.frozen import build_folder, folder_bytes
from building.installed import try_deb, try_wheel
from building.steps import BuildError, run, say, step
from building.tools import build_wheel, tools, wheels
from building.trial import lay_out_texts

DIST = ROOT / "dist"


def main(arguments: Sequence[str] | None = None) -> int:
    """Build and try; 0 where everything was."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--no-trial", action="store_true", help="build, and install nothing")
    parser.add_argument(
        "--only",
        choices=["wheel", "folder", "trial"],
        help="what to end with, or: try what lies in dist/",
    )
    options = parser.parse_args(arguments)
    try:
        _package(options)
    except BuildError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    return 0


def _package(options: argparse.Namespace) -> None:
    if options.only == "trial":
        (wheel,), (source,), (deb,) = (DIST.glob(f"*.{end}") for end in ("whl", "tar.gz", "deb"))
        _tell(wheel, source, deb)
        _try_all(wheel, source, deb, wheels(tools()))
        return
    shutil.rmtree(DIST, ignore_errors=True)
    with step("An environment with the tools, by hash"):
        python = tools()
    with step("Wheel and source archive"):
        wheel, source = build_wheel(python, DIST)
        _tell(wheel, source)
    if options.only == "wheel":
        return
    with step("The folder that runs without Python (PyInstaller)"):
        folder = build_folder(python, DIST)
        say(f"{folder.name}/: {folder_bytes(folder):,} bytes")
    if options.only == "folder" or sys.platform != "linux":
        return
    from building.deb import build_deb

    with step("The Debian package"):
        deb = build_deb(folder, DIST)
        _tell(deb)
    if not options.no_trial:
        _try_all(wheel, source, deb, wheels(python))


def _try_all(wheel: Path, source: Path, deb: Path, needed: Path) -> None:
    if why := can_try():
        raise BuildError(f"everything is built and nothing was tried: {why}")
    with step("What the checks find, run from source"):
        findings = _findings_from_source()
        say(f"{len(findings):,} characters of findings, {_short(findings)}")
    with bare_debian("deb") as tree:
        try_deb(tree, deb, findings)
    with bare_debian("wheel") as tree:
        try_wheel(tree, wheel, source, needed, findings)
    print("── Everything was built, installed, tried and removed.", flush=True)


def _findings_from_source() -> str:
    work = ROOT / "build" / "from-source"
    shutil.rmtree(work, ignore_errors=True)
    lay_out_texts(work)
    words = ["check", "--format", "json", "--hints", "--jobs", "2", "texts"]
    empty = {"COPYDESK_DATABASE": str(work / "none.db"), "COPYDESK_HOUSE": str(work / "none.toml")}
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(work), "LANG": "C.UTF-8", **empty}
    return run([sys.executable, "-P", "-m", "copydesk", *words], environment, work, expected=(1,))


def _tell(*files: Path) -> None:
    for file in files:
        say(
            f"{file.name}: {file.stat().st_size:,} bytes, sha256 {sha256(file.read_bytes()).hexdigest()}"
        )


def _short(text: str) -> str:
    return f"sha256 {sha256(text.encode()).hexdigest()[:16]}"


if __name__ == "__main__":
    sys.exit(main())
