"""What Qt and PySide6 must not do to us."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_that_return_nothing_do_not_use_up_none(qapp):
    label, parentless = QLabel(), QObject()
    before = sys.getrefcount(None)
    for number in range(500):
        label.setText(str(number))
        parentless.setObjectName("a")
    assert sys.getrefcount(None) - before > -50


def test_a_window_that_is_shown_and_closed_ends_with_status_zero(tmp_path):
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication\n"
        "from copydesk_ui.program import run\n"
        "QTimer.singleShot(0, lambda: None) if QApplication.instance() else None\n"
        "sys.exit(run([Path(sys.argv[1])]))"
    )
    draft = tmp_path / "draft.txt"
    draft.write_text("Ein Text.< /p>\n", encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "COPYDESK_DATABASE": str(tmp_path / "desk.db"),
        "COPYDESK_SETTINGS": str(tmp_path / "settings.toml"),
        "COPYDESK_QUIT_AFTER": "1500",
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(draft)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "desk.db").exists()


def test_without_a_screen_one_line_names_the_command_that_works(tmp_path):
    environment = {
        k: v
        for k, v in os.environ.items()
        if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-c", "import sys; from copydesk_ui.start import main; sys.exit(main())", str(tmp_path)],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "copydesk check" in done.stderr
