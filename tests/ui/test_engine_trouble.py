"""An engine that hangs, dies, does not start or speaks nonsense: a sentence, a new one, and work goes on."""

import os
import signal
import sys
import time

import pytest

from copydesk.model.version import Status
from copydesk_ui.clients import engine_process
from copydesk_ui.dialogs.approve import ApproveDialog

pytestmark = pytest.mark.cold_engines

TEXT = "Hafenausbau\n\nDer Rat tagt am Montag.< /p>\n"


def pid(desk):
    return desk.application.engine._process._process.processId()


def says(monkeypatch, program):
    """The next engine is this Python program."""
    monkeypatch.setattr(engine_process, "engine_command", lambda _: [sys.executable, "-c", program])


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no such signal here")
def test_a_stopped_engine_is_told_of_within_five_seconds_and_replaced(desk):
    desk.open_text(TEXT)
    stopped = pid(desk)
    os.kill(stopped, signal.SIGSTOP)
    begun = time.monotonic()
    desk.write_at_cursor("Neu. ", at=0)
    desk.until(lambda: "do not answer" in desk.window.page.banner.words)
    assert time.monotonic() - begun < 5
    desk.checked()
    assert pid(desk) != stopped
    assert "do not answer" not in desk.window.page.banner.words, "it is no longer so"


def test_an_engine_that_dies_without_a_word_is_told_of_and_replaced(desk):
    desk.open_text(TEXT)
    os.kill(pid(desk), 9)
    desk.until(lambda: "broken off" in desk.window.page.banner.words)
    desk.until(lambda: not desk.window.page.banner.isVisible())
    assert desk.application.engine.running


def given_up(desk):
    desk.application.opening.open_paths([desk.write(TEXT)])
    desk.until(lambda: "have stopped" in desk.window.page.banner.words)


@pytest.mark.parametrize(
    "program",
    [
        "import os; os._exit(3)",
        "import sys; sys.stdout.write('Hello'); sys.stdout.flush(); sys.stdin.read()",
        "import sys; sys.stdout.buffer.write(bytes(4)); sys.stdout.flush(); sys.stdin.read()",
        """import sys; sys.stdout.buffer.write(bytes([0, 0, 0, 9]) + b'{"is": 1}'); sys.stdout.flush(); sys.stdin.read()""",
    ],
    ids=["dies", "talks", "zeros", "misses a key"],
)
def test_an_engine_that_is_none_is_given_up_with_a_sentence(desk, monkeypatch, program):
    says(monkeypatch, program)
    given_up(desk)
    assert "F7" in desk.window.status.checked.text()


def test_an_engine_that_cannot_be_started_is_told_of(desk, monkeypatch):
    monkeypatch.setattr(engine_process, "engine_command", lambda _: ["/nowhere/engine"])
    given_up(desk)


def test_what_was_given_up_is_started_again_by_hand(desk, monkeypatch):
    with monkeypatch.context() as still:
        says(still, "import os; os._exit(3)")
        given_up(desk)
    desk.act("check")
    desk.checked()
    assert not desk.window.page.banner.isVisible()


def test_a_text_can_be_approved_unchecked_with_a_reason_that_is_recorded(desk, monkeypatch):
    says(monkeypatch, "import os; os._exit(3)")
    given_up(desk)
    desk.act("approve")
    dialog = desk.dialog(ApproveDialog)
    assert dialog.open_items() == ["The checks did not look at this text"]
    assert not dialog.confirm.isEnabled()
    dialog.reason.setText("Eilmeldung")
    dialog.export.setChecked(False)
    desk.click(dialog.confirm)
    desk.until(lambda: desk.session.status is Status.APPROVED)
    [(_, approval)] = desk.ask(lambda archive: archive.approvals.of_draft(1))
    assert approval.open_items == ("Die Prüfungen haben diesen Text nicht angesehen",)
    assert approval.reason == "Eilmeldung"
