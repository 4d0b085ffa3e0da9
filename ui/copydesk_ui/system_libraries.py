"""What Qt takes from a Linux system, asked for before Qt is: where one is missing Qt ends the process without a sentence."""

import ctypes
import os
import sys
from collections.abc import Mapping

from copydesk_resources import read_toml


def missing_packages(environment: Mapping[str, str] = os.environ) -> list[str]:
    """The Debian packages of the libraries that the window would not find here, in alphabetical order."""
    if not sys.platform.startswith("linux"):
        return []
    groups = read_toml("system_libraries.toml")
    wanted = {
        library: package
        for name in needed_groups(environment)
        for library, package in groups[name].items()
    }
    return sorted({package for library, package in wanted.items() if not _loads(library)})


def needed_groups(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The groups of libraries that a window needs on the screen that the environment tells of."""
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    on_wayland = environment.get("WAYLAND_DISPLAY") and not environment.get("DISPLAY")
    group = {"xcb": "x11", "wayland": "wayland", "": "wayland" if on_wayland else "x11"}.get(chosen)
    return ("any", group) if group else ("any",)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
