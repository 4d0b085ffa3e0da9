#!/usr/bin/env python3
"""How much the tests notice: ``python3 packaging/dev.py mutate ROOM [--lines 40] [--seed 1] [-- PYTEST ARGUMENT ...]``.

Lines of logic are picked by the seed over all files of a room (``checks``, ``review``, ``archive``, …), broken one at a time in a
copy of the project, and the tests that mirror the room are run on each. Prints each change and whether it was noticed, then the
count. It takes as long as that many runs of these tests.
"""

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = {"app": ROOT / "app" / "copydesk", "ui": ROOT / "ui" / "copydesk_ui"}
ALSO = {"checks": ("tests/corpus",), "ui": ("tests/stories",)}
"""Tests outside of a room's own folder that hold it."""
_COUNTED = 10
"""Numbers below it are counts, which one more makes wrong; others are measures, which a little more leaves as right as before."""
_LEAST, _TIMES = 30.0, 5
"""Seconds, and times what the tests take on whole code, after which a broken line is taken to loop for ever."""

_SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


@dataclass(frozen=True)
class Change:
    """One line of a file, broken."""

    path: Path
    """Below the project's folder."""
    line: int
    """From 1."""
    before: str
    after: str
    source: str
    """The whole file with it."""


def main(arguments: Sequence[str]) -> int:
    """Break and run; 0 whatever was noticed, 2 where the tests fail without any change."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room")
    parser.add_argument("--lines", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("pytest", nargs="*")
    options = parser.parse_args(arguments)
    room = SOURCES.get(options.room, SOURCES["app"] / options.room)
    changes = list(every_change(room))
    picked = random.Random(options.seed).sample(changes, min(options.lines, len(changes)))  # noqa: S311
    tests = [f"tests/{options.room}", *ALSO.get(options.room, ()), *options.pytest]
    with tempfile.TemporaryDirectory(prefix="copydesk-") as folder:
        here = Path(folder, "copy")
        copy_of_the_project(here)
        began = time.monotonic()
        if not passes(here, tests):
            print("The tests fail without any change.", file=sys.stderr)
            return 2
        patience = _LEAST + _TIMES * (time.monotonic() - began)
        noticed = sum(try_one(here, change, tests, patience) for change in picked)
    print(f"{options.room}: {noticed} of {len(picked)} noticed (seed {options.seed})")
    return 0


def every_change(room: Path) -> Iterator[Change]:
    """Each comparison, condition, number and sum of the room, broken by itself."""
    for path in sorted(room.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        tree = ast.parse(source)
        idle = set(declarations(tree))
        for number, node in enumerate(ast.walk(tree)):
            if breaking(node) is None or not hasattr(node, "lineno") or node in idle:
                continue
            broken = copy.deepcopy(tree)
            target = next(each for place, each in enumerate(ast.walk(broken)) if place == number)
            act = breaking(target)
            assert act is not None
            act()
            before, after = ast.unparse(node), ast.unparse(target)
            if before != after:
                yield Change(
                    path.relative_to(ROOT), node.lineno, before, after, ast.unparse(broken)
                )


def declarations(tree: ast.AST) -> Iterator[ast.AST]:
    """What stands in decorators and annotations: it says what a thing is, and does nothing."""
    for node in ast.walk(tree):
        said = [*getattr(node, "decorator_list", ()), getattr(node, "annotation", None)]
        for each in filter(None, said):
            yield from ast.walk(each)


def breaking(node: ast.AST) -> Callable[[], None] | None:
    """What breaks the node in place; None where it holds no logic of its own."""
    match node:
        case ast.Compare(ops=ops):
            return lambda: ops.__setitem__(0, _SWAPPED[type(ops[0])]())
        case ast.BoolOp(op=op):
            return lambda: setattr(node, "op", ast.Or() if isinstance(op, ast.And) else ast.And())
        case ast.BinOp(op=ast.Add()):
            return lambda: setattr(node, "op", ast.Sub())
        case ast.BinOp(op=ast.Sub()):
            return lambda: setattr(node, "op", ast.Add())
        case ast.UnaryOp(op=ast.Not()):
            return lambda: setattr(node, "op", ast.UAdd())
        case ast.Constant(value=bool() as value):
            return lambda: setattr(node, "value", not value)
        case ast.Constant(value=int() as value):
            return lambda: setattr(node, "value", value + 1 if value < _COUNTED else 2 * value)
    return None


def copy_of_the_project(target: Path) -> None:
    """What git tracks, as it is in the working tree."""
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout.decode()
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


def try_one(here: Path, change: Change, tests: Sequence[str], patience: float) -> bool:
    """Whether the tests notice the change; the file is whole again afterwards."""
    path = here / change.path
    whole = path.read_text(encoding="utf-8")
    path.write_text(change.source, encoding="utf-8")
    noticed = not passes(here, tests, patience)
    path.write_text(whole, encoding="utf-8")
    word = "noticed" if noticed else "NOT NOTICED"
    print(f"{word}  {change.path}:{change.line}  {change.before}  ->  {change.after}", flush=True)
    return noticed


def passes(here: Path, tests: Sequence[str], patience: float | None = None) -> bool:
    """Whether the tests pass on the copy.

    Args:
        patience: seconds after which they are taken to fail: a broken line may loop for ever.
    """
    sources = os.pathsep.join(str(here / part) for part in ("app", "ui", "resources", "tests"))
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    try:
        done = subprocess.run(
            command,
            cwd=here,
            env=os.environ | {"PYTHONPATH": sources, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            check=False,
            timeout=patience,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
