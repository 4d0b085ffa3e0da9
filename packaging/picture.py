"""Take a picture of the window with a draft in it: for the README, and for looking at every theme, size and language.

``python packaging/picture.py DRAFT PICTURE [--theme dark] [--language de] [--size 1440x900] [--scale 2] [--dialog NAME]``
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from copydesk_ui.application import Application


def main() -> int:
    """Draw, write, and print the path of the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "draft", type=Path, nargs="+", help="drafts; the first one is open in the picture"
    )
    parser.add_argument("picture", type=Path)
    parser.add_argument("--theme", default="light")
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--scale", default="1")
    parser.add_argument(
        "--keys", default="next", help="actions to trigger before the picture, by commas"
    )
    parser.add_argument("--select", type=int, default=0, help="how often to go to the next finding")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = options.scale
    with tempfile.TemporaryDirectory() as folder:
        return draw(options, Path(folder))


def draw(options: argparse.Namespace, folder: Path) -> int:
    """Open the drafts in a desk of their own below ``folder`` and write the picture."""
    from PySide6.QtWidgets import QApplication

    from copydesk_ui.application import Application, make_application
    from copydesk_ui.settings import Settings
    from copydesk_ui.theme.theme import ThemeChoice

    app = make_application()
    settings = replace(
        Settings(), theme=ThemeChoice(options.theme), language=options.language, user="Kim Petersen"
    )
    application = Application(app, settings, folder / "settings.toml", folder / "desk.db")
    width, height = map(int, options.size.split("x"))
    application.window.resize(width, height)
    application.window.show()
    session = application.session
    for draft in reversed(options.draft):
        known = application.window.queue.model.total
        application.opening.open_paths([draft])
        wait(app, partial(another_draft, application, known))
    wait(app, lambda: session.stage[1] > 0 and session.stage[0] == session.stage[1])
    for name in filter(None, options.keys.split(",")):
        application.window.actions_[name].trigger()
        spin(app, 0.3)
    for _ in range(options.select):
        application.window.actions_["next"].trigger()
    spin(app, 0.4)
    dialogs = [
        w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not application.window
    ]
    target = dialogs[0] if dialogs else application.window
    target.grab().save(str(options.picture))
    print(options.picture)
    application.end()
    return 0


def another_draft(application: "Application", known: int) -> bool:
    """Whether the queue has more drafts than before, and the newest is on the page."""
    return application.window.queue.model.total > known and application.session.draft is not None


def wait(app: object, done: Callable[[], bool], seconds: float = 60) -> None:
    """Let the program run until something has happened."""
    end = time.monotonic() + seconds
    while not done():
        spin(app, 0.02)
        if time.monotonic() > end:
            sys.exit("picture: the window did not get ready in time")


def spin(app: object, seconds: float) -> None:
    """Let the program run for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main())
