#!/usr/bin/env python3
"""Set Copydesk up and run it, test it, lint it or package it: ``python3 packaging/dev.py run|test|lint|measure|bench|mutate|package|setup``.

Needs Python 3.11 or newer and nothing else. On Debian and its like the system libraries of Qt are installed where
this process may; otherwise one line says which are missing. The environment lies in ``.venv``; every package is
checked against the hashes in ``packaging/requirements.lock``. Interrupted, it goes on at the next call.
"""

import os
import sys
from collections.abc import Callable, Sequence

from environment import ROOT, SetUpError, call, has_screen, python, script, set_up


def main(arguments: Sequence[str]) -> int:
    """Do what was asked for and return its exit status."""
    if not arguments or arguments[0] not in TASKS:
        print(f"usage: python3 packaging/dev.py {'|'.join(TASKS)} [ARGUMENT ...]", file=sys.stderr)
        return 2
    try:
        set_up(lint=arguments[0] == "lint")
    except SetUpError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    return TASKS[arguments[0]](list(arguments[1:]))


def run(rest: list[str]) -> int:
    """The window, with a sample draft where no file is named; without a screen the same review on the samples."""
    if has_screen():
        return call([str(script("copydesk")), *(rest or ["--sample"])])
    return call([str(python()), str(ROOT / "packaging" / "review_samples.py"), *rest])


def test(rest: list[str]) -> int:
    """All tests, without a screen."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of children read the same modules
    wanted = rest or ["-n", "2", "--dist", "loadfile"]  # a file's fixtures stay in one process
    return call([str(python()), "-X", "faulthandler", "-m", "pytest", *wanted], environment)


def measure(rest: list[str]) -> int:
    """What the checks reach on the corpus."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "tests")}
    return call([str(python()), "-m", "corpus.measure", *rest], environment)


def bench(rest: list[str]) -> int:
    """How quick everything is, beside others: a table."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "tests")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return call([str(python()), "-m", "speed.bench", *rest], environment)


def lint(_: list[str]) -> int:
    """Style, types and layers; every one of them is run, the worst status is returned."""
    checks = (
        [str(script("ruff")), "check", "."],
        [str(script("ruff")), "format", "--check", "."],
        [str(script("mypy"))],
        [str(script("basedpyright"))],
        [str(script("lint-imports"))],
    )
    return max(call(check) for check in checks)


def mutate(rest: list[str]) -> int:
    """Which small changes of the code no test would notice."""
    return call([str(python()), str(ROOT / "packaging" / "mutation_trial.py"), *rest])


def package(rest: list[str]) -> int:
    """Wheel, sdist, the folder without Python and the Debian package, each installed and tried in a bare Debian."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "packaging")}
    return call([str(python()), "-m", "building.package", *rest], environment)


def setup(_: list[str]) -> int:
    """The environment alone, which is there by now."""
    return 0


TASKS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "measure": measure,
    "bench": bench,
    "mutate": mutate,
    "package": package,
    "setup": setup,
}

if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
