"""How something is measured: processor seconds of other programs, milliseconds in this one, and what the machine adds by itself."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Command = Sequence[str | Path]


class FailedError(Exception):
    """What was to be measured did not do its work; the reason, in a line."""


@dataclass(frozen=True, slots=True)
class Used:
    """What a program used, its children included."""

    cpu: float
    """Seconds of processor time."""
    wall: float
    """Seconds until it had ended."""
    memory: int
    """Bytes of its largest process at their most."""


def run(
    command: Command, statuses: Sequence[int] = (0, 1), environment: Mapping[str, str] | None = None
) -> Used:
    """Run a program to its end, with nobody listening.

    Raises:
        FailedError: it ended with another status.
    """
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        env={**os.environ, **(environment or {})},
    )  # fmt: skip
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in statuses:
        lines = said.decode("utf-8", "replace").strip().splitlines() or ["no word"]
        why = lines[-1].removeprefix(f"{command[-1]}: ")
        raise FailedError(f"{Path(command[0]).name} ended with {process.returncode}: {why}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Used(
        usage.ru_utime + usage.ru_stime, time.perf_counter() - began, usage.ru_maxrss * unit
    )


def in_turn(
    commands: Mapping[str, Command],
    times: int,
    environment: Mapping[str, str] | None = None,
    lenient: Sequence[str] = (),
) -> dict[str, Used]:
    """What each of them uses at its best: A B C, A B C …, so that a busy minute of the machine hits them all.

    Args:
        lenient: those that may end with any status, as linters do that count their findings in it.
    """
    taken: dict[str, list[Used]] = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            statuses = range(256) if name in lenient else (0, 1)
            taken[name].append(run(command, statuses, environment))
    return {name: min(used, key=lambda each: each.cpu) for name, used in taken.items()}


def milliseconds(work: Callable[[], object], times: int) -> list[float]:
    """What each of so many runs cost this thread in processor time: a busy machine makes it wait, but not work."""
    taken: list[float] = []
    for _ in range(times):
        began = time.thread_time()
        work()
        taken.append(1000 * (time.thread_time() - began))
    return taken


def p95(values: Sequence[float]) -> float:
    """What 95 of 100 stay under."""
    return sorted(values)[int(len(values) * 0.95)]


def noise() -> str:
    """The spread of a fixed loop: nothing that is measured can be truer than that."""

    def loop() -> int:
        return sum(number * number for number in range(300_000))

    cpu: list[float] = []
    wall: list[float] = []
    for _ in range(21):
        began, at = time.process_time(), time.perf_counter()
        loop()
        cpu.append(time.process_time() - began)
        wall.append(time.perf_counter() - at)
    middle, least = statistics.median(cpu), min(cpu)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"a fixed loop takes {1000 * middle:.1f} ms of processor time, {1000 * least:.1f} to {1000 * max(cpu):.1f},"
        f" and up to {1000 * max(wall):.1f} by the clock{load}"
    )
