"""Where the program begins: a command goes to the command line, everything else opens the window."""

import os
import sys
from pathlib import Path

from copydesk.cli.main import COMMANDS, FAILED, command_first, meant
from copydesk.cli.main import main as command_line
from copydesk.cli.terminal import complain
from copydesk.engine.command import ENGINE_FLAG
from copydesk.files.collecting import collect_rarely
from copydesk.files.compiled import remember_compiled
from copydesk.model.phrase import CopydeskError, Phrase


def main() -> int:
    """Run a command or open the window; the exit status."""
    remember_compiled()
    words = sys.argv[1:]
    if words[:1] == [ENGINE_FLAG]:
        from copydesk.engine.__main__ import main as engine

        return engine(words[1])
    first = command_first(words)[:1]
    if first and (first[0] in COMMANDS or first[0] in {"-h", "--help", "--version"}):
        collect_rarely()
        return command_line(words)
    if words and not Path(words[0]).exists() and meant(words[0]):
        ask = Phrase(
            "There is no file and no command “{word}”. Did you mean copydesk {command}?",
            word=words[0],
            command=meant(words[0]),
        )
        complain(CopydeskError(ask))
        return FAILED
    sample = "--sample" in words
    files = [Path(word) for word in words if word != "--sample"]
    strange = [word for word in words if word.startswith("-") and word != "--sample"]
    if strange:
        no_option = Phrase(
            "{word} is no option of the window; see copydesk --help.", word=strange[0]
        )
        complain(CopydeskError(no_option))
        return FAILED
    if not _has_screen():
        no_screen = Phrase(
            "there is no screen for a window here; copydesk check FILE … works without one."
        )
        complain(CopydeskError(no_screen))
        return FAILED
    from copydesk_ui.system_libraries import missing_packages

    if missing := missing_packages():
        no_library = Phrase(
            "the window needs libraries of the system that are missing here; on Debian and its like, as root: apt-get install {packages}",
            packages=" ".join(missing),
        )
        complain(CopydeskError(no_library))
        return FAILED
    from copydesk_ui.program import run

    return run(files, sample=sample)


def _has_screen() -> bool:
    """Whether Qt will find one; asked first, because without a screen Qt ends the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
