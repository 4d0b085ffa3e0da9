"""The environment of a clone, ``.venv``: exactly what the lock says, the project in place, and the system's libraries.

Standard library only: it runs before anything is installed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
LINT_LOCK = ROOT / "packaging" / "requirements-lint.lock"
BUILD_LOCK = ROOT / "packaging" / "requirements-build.lock"
LEAST_PYTHON = (3, 11)


class SetUpError(Exception):
    """What is missing, in one line."""


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
    sys.path[:0] = [str(ROOT / "ui"), str(ROOT / "resources")]
    from copydesk_ui.system_libraries import missing_packages

    missing = missing_packages(os.environ if has_screen() else {"QT_QPA_PLATFORM": "offscreen"})
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
