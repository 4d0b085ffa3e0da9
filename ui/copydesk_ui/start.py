"""Where the program begins: a command goes to the command line, everything else opens the window."""

import os
import sys
from pathlib import Path

from copydesk.cli.main import COMMANDS, FAILED
from copydesk.cli.main import main as command_line
from copydesk.engine.command import ENGINE_FLAG


def main() -> int:
    """Run a command or open the window; the exit status."""
    words = sys.argv[1:]
    if words[:1] == [ENGINE_FLAG]:
        from copydesk.engine.__main__ import main as engine

        return engine(words[1])
    if words and (words[0] in COMMANDS or words[0] in {"-h", "--help", "--version"}):
        return command_line(words)
    sample = "--sample" in words
    files = [Path(word) for word in words if word != "--sample"]
    strange = [word for word in words if word.startswith("-") and word != "--sample"]
    if strange:
        sys.stderr.write(
            f"copydesk: {strange[0]} is no option of the window; see copydesk --help.\n"
        )
        return FAILED
    if not _has_screen():
        sys.stderr.write(
            "copydesk: there is no screen for a window here; copydesk check FILE … works without one.\n"
        )
        return FAILED
    from copydesk_ui.application import run

    return run(files, sample=sample)


def _has_screen() -> bool:
    """Whether Qt will find one; asked first, because without a screen Qt ends the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
