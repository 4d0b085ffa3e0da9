"""From the start of the process to a window that takes keys, beside the barest window there is."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from speed.measuring import FailedError, in_turn, run
from speed.peers import ROOT
from speed.table import Row

_TIMES = 9


def starting() -> Iterator[Row]:
    """Both are whole processes that end as soon as their first events are done; ours has a database already."""
    here = ROOT / "tests" / "speed"
    ours, bare = ((sys.executable, here / name) for name in ("first_paint.py", "bare_window.py"))
    with tempfile.TemporaryDirectory() as folder:
        place = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), folder)
        screen = os.environ.get("QT_QPA_PLATFORM", "offscreen")
        environment = {**place, "QT_QPA_PLATFORM": screen}
        command = (ROOT / ".venv" / "bin" / "copydesk",)
        run(
            command, environment={**environment, "COPYDESK_QUIT_AFTER": "1000"}
        )  # makes the database
        if not list(Path(folder).rglob("*.db")):
            raise FailedError("the database lies elsewhere")
        used = in_turn({"ours": ours, "bare": bare}, _TIMES, environment)
    told = f"{1000 * used['ours'].cpu:.0f} and {1000 * used['bare'].cpu:.0f} ms of processor time"
    ratio = used["ours"].cpu / used["bare"].cpu
    yield Row("process start → window usable", ratio, "× bare window", 1.6, 1.25, told)
