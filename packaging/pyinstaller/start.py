"""Where the built program begins: the same as ``copydesk``; a process of ``check --jobs`` is one of them, too."""

import os
import sys
from multiprocessing import freeze_support

LIBRARIES = "LD_LIBRARY_PATH"


def give_back_the_libraries() -> None:
    """Undo what the loader set for this process alone: a browser that is started from here needs the system's libraries."""
    before = os.environ.pop(f"{LIBRARIES}_ORIG", None)
    os.environ.pop(LIBRARIES, None)
    if before:
        os.environ[LIBRARIES] = before


if __name__ == "__main__":
    freeze_support()
    give_back_the_libraries()
    from copydesk_ui.start import main

    sys.exit(main())
