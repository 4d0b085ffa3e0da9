"""Faults from outside: a child that works and says what is done, and is killed, starved or locked out.

Quick rounds run with the suite; ``pytest tests/faults --faults-long`` runs long ones and prints how many.
"""

import os
import random
import signal
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TextIO

import pytest

from archive.conftest import Clock, reading
from copydesk.archive.archive import Archive
from copydesk.archive.care.doctor import examine

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")


@pytest.fixture
def rounds(request, capsys):
    """How many rounds: the few given, or the many; printed with what they counted."""
    long = request.config.getoption("--faults-long")

    def many(few, many_):
        chosen = many_ if long else few
        if long:
            with capsys.disabled():
                print(f"\n{request.node.name}: {chosen} rounds", end=" ", flush=True)
        return range(chosen)

    return many


@pytest.fixture
def count(request, capsys):
    """Print what the rounds counted, where the long ones run."""

    def said(**counts):
        if request.config.getoption("--faults-long"):
            with capsys.disabled():
                print(", ".join(f"{name} {number}" for name, number in counts.items()), end=" ")

    return said


@dataclass
class Worker:
    """A child at work, and the lines that it said."""

    child: int
    pipe: TextIO
    said: list[str] = field(default_factory=list)

    def wait_for_a_line(self):
        self.said.append(self.pipe.readline())

    def kill(self):
        """Kill it, and read what it had said before."""
        with suppress(ProcessLookupError):
            os.kill(self.child, signal.SIGKILL)
        return self.end()

    def end(self):
        """Wait for its end; the whole lines that it said."""
        os.waitpid(self.child, 0)
        self.said += list(self.pipe)
        self.pipe.close()
        return [line.rstrip("\n") for line in self.said if line.endswith("\n")]


def at_work(work):
    """Run ``work(say)`` in a child."""
    receive, send = os.pipe()
    child = os.fork()
    if child:
        os.close(send)
        return Worker(child, os.fdopen(receive, encoding="utf-8"))
    try:
        os.close(receive)
        work(lambda line: os.write(send, f"{line}\n".encode()))
    finally:
        os._exit(0)


def killed_within(worker, chance, seconds=0.03):
    """What the child said before it was killed, at a moment that nobody chose."""
    worker.wait_for_a_line()
    time.sleep(chance.random() * seconds)
    return worker.kill()


def be_nobody(*folders):
    """Give up root in a child: permissions hold then."""
    for folder in folders:
        for each in (folder, *folder.parents):
            if each.name:
                with suppress(PermissionError):
                    each.chmod(each.stat().st_mode | 0o555)
    if os.geteuid() == 0:
        os.setuid(65534)


@pytest.fixture
def chance(request):
    return random.Random(request.node.name)


@pytest.fixture
def path(tmp_path):
    """A database with one draft."""
    with Archive(tmp_path / "desk.db", now=Clock()) as archive:
        archive.drafts.add(reading(), by="Jo")
    return tmp_path / "desk.db"


def assert_well(path):
    report = examine(path)
    assert report.well, [str(trouble.sentence) for trouble in report.troubles]
