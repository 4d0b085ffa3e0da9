"""Other programs that look at prose, in an environment of their own beside ours: the measure for what is quick."""

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_PLACE = ROOT / "build" / "peers"
PROSELINT, WRITE_GOOD = "proselint==0.16.0", "write-good@1.0.8"
_SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


@cache
def proselint() -> tuple[str, ...] | None:
    """The command that looks at a file, None where it cannot be had."""
    program = _PLACE / "python" / _SCRIPTS / "proselint"
    if not program.exists():
        python = program.with_name("python")
        made = _done([sys.executable, "-m", "venv", str(_PLACE / "python")])
        if not made or not _done([str(python), "-m", "pip", "install", "-q", PROSELINT]):
            return None
        _done([str(python), "-m", "compileall", "-q", str(_PLACE / "python")])
    return str(program), "check"


@cache
def write_good() -> tuple[str, ...] | None:
    """The command that looks at a file, None where it cannot be had."""
    program = _PLACE / "node_modules" / ".bin" / "write-good"
    npm = shutil.which("npm")
    if not program.exists():
        _PLACE.mkdir(parents=True, exist_ok=True)
        if npm is None or not _done(
            [npm, "install", "--prefix", str(_PLACE), "--silent", WRITE_GOOD]
        ):
            return None
    return (str(program),)


def _done(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
