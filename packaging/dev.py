#!/usr/bin/env python3
"""Set Copydesk up and run it, test it or lint it: ``python3 packaging/dev.py run|test|lint|measure|mutate|setup``.

Needs Python 3.11 or newer and nothing else. On Debian and its like the system libraries of Qt are installed where
this process may; otherwise one line says which are missing. The environment lies in ``.venv``; every package is
checked against the hashes in ``packaging/requirements.lock``. Interrupted, it goes on at the next call.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
LINT_LOCK = ROOT / "packaging" / "requirements-lint.lock"
LEAST_PYTHON = (3, 11)

OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Shared library to the Debian package that has it; found by adding one at a time to a bare Debian 12."""
SCREEN_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


class SetUpError(Exception):
    """What is missing, in one line."""


def main(arguments: Sequence[str]) -> int:
    """Do what was asked for and return its exit status."""
    if len(arguments) < 1 or arguments[0] not in {
        "run",
        "test",
        "lint",
        "measure",
        "mutate",
        "setup",
    }:
        print(
            "usage: python3 packaging/dev.py run|test|lint|measure|mutate|setup [ARGUMENT ...]",
            file=sys.stderr,
        )
        return 2
    task, rest = arguments[0], list(arguments[1:])
    try:
        set_up(lint=task == "lint")
    except SetUpError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    if task == "run":
        return run(rest)
    if task == "test":
        return test(rest)
    if task == "measure":
        return measure(rest)
    if task == "mutate":
        return call([str(python()), str(ROOT / "packaging" / "mutation_trial.py"), *rest])
    return lint() if task == "lint" else 0


def run(rest: list[str]) -> int:
    """The window, with a sample draft where no file is named; without a screen the same review on the samples."""
    if has_screen():
        return call([str(script("copydesk")), *(rest or ["--sample"])])
    return call([str(python()), str(ROOT / "packaging" / "review_samples.py"), *rest])


def test(rest: list[str]) -> int:
    """All tests, without a screen."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of children read the same modules
    wanted = rest or ["-n", "2", "--dist", "loadfile"]  # a file's fixtures stay in one process
    return call([str(python()), "-X", "faulthandler", "-m", "pytest", *wanted], environment)


def measure(rest: list[str]) -> int:
    """What the checks reach on the corpus."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "tests")}
    return call([str(python()), "-m", "corpus.measure", *rest], environment)


def lint() -> int:
    """Style, types and layers; every one of them is run, the worst status is returned."""
    checks = (
        [str(script("ruff")), "check", "."],
        [str(script("ruff")), "format", "--check", "."],
        [str(script("mypy"))],
        [str(script("basedpyright"))],
        [str(script("lint-imports"))],
    )
    return max(call(check) for check in checks)


def set_up(*, lint: bool = False) -> None:
    """Make ``.venv`` hold exactly what the lock says, and the project in place."""
    if sys.version_info < LEAST_PYTHON:
        raise SetUpError(
            f"Python {'.'.join(map(str, LEAST_PYTHON))} or newer is needed; this is {sys.version.split()[0]}."
        )
    lock = LINT_LOCK if lint else LOCK
    stamp = VENV / f".{lock.stem}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == fingerprint(lock):
        return
    ensure_libraries()
    if not python().exists() or quiet([str(python()), "-c", "import pip"]) != 0:
        print("Making .venv …", flush=True)
        shutil.rmtree(VENV, ignore_errors=True)
        must([sys.executable, "-m", "venv", str(VENV)])
    print("Installing what packaging/" + lock.name + " lists …", flush=True)
    pip = [
        str(python()),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "-q",
        "install",
        "--no-warn-script-location",
    ]
    must([*pip, "--require-hashes", "-r", str(lock)])
    must([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    stamp.write_text(fingerprint(lock), encoding="utf-8")


def fingerprint(lock: Path) -> str:
    """What the environment was made from: when this changes it is brought up to date."""
    parts = (
        lock.read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        sys.version.encode(),
        str(ROOT).encode(),
    )
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def ensure_libraries() -> None:
    """Install the system libraries that are missing where this process may, else say which."""
    if not sys.platform.startswith("linux"):
        return
    wanted = OFFSCREEN_LIBRARIES | (SCREEN_LIBRARIES if has_screen() else {})
    missing = sorted({package for library, package in wanted.items() if not loads(library)})
    if quiet([sys.executable, "-c", "import ensurepip, venv"]) != 0:
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if not missing:
        return
    command = f"apt-get install -y {' '.join(missing)}"
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise SetUpError(f"these system packages are missing; as root: {command}")
    print(f"Installing {' '.join(missing)} …", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    if quiet(["apt-get", "update", "-qq"], environment) or quiet(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], environment
    ):
        raise SetUpError(
            f"these system packages could not be installed; try: apt-get update && {command}"
        )


def loads(library: str) -> bool:
    """Whether the system has the shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_screen() -> bool:
    """Whether a window could be seen."""
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(named) or not sys.platform.startswith("linux")


def python() -> Path:
    """The interpreter of the environment."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def script(name: str) -> Path:
    """A program of the environment."""
    return python().with_name(f"{name}.exe" if sys.platform == "win32" else name)


def call(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a command in the project's folder and return its exit status."""
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def quiet(command: list[str], environment: dict[str, str] | None = None) -> int:
    """The same without its words."""
    return subprocess.run(command, env=environment, capture_output=True, check=False).returncode


def must(command: list[str]) -> None:
    """Run a command that has to succeed."""
    if call(command) != 0:
        raise SetUpError(f"this failed, see above: {' '.join(command[:6])} …")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
