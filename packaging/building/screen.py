"""A screen for a moment: Xvfb, and what stands on it."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from building.steps import BuildError

_PATIENCE = 30
"""Seconds for a window to show itself."""


@contextmanager
def screen() -> Iterator[str]:
    """Run Xvfb on a free number; what ``DISPLAY`` is to be."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1440x900x24",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


def wait_for_window(display: str, words: str) -> str:
    """The line of ``xwininfo`` for the window whose title holds these words.

    Raises:
        BuildError: it does not come.
    """
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        command = ["xwininfo", "-display", display, "-root", "-tree"]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        for line in told.splitlines():
            if words in line:
                return line.strip()
        time.sleep(0.2)
    raise BuildError(f"no window says “{words}”")


def take_picture(display: str, path: Path) -> bool:
    """A picture of the screen, where ImageMagick is there to take one."""
    if not shutil.which("import"):
        return False
    command = ["import", "-display", display, "-window", "root", str(path)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
