"""The command line as data, for the manual page and the completions: read from its own parser."""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from copydesk.cli.main import command_parser
from copydesk.cli.terminal import catalogue


@dataclass(frozen=True, slots=True)
class Option:
    """One option or argument of a command."""

    flags: tuple[str, ...]
    """``-o``, ``--output``; none for an argument that is known by its place."""
    takes: str
    """What its value is called; "" where it takes none."""
    choices: tuple[str, ...]
    what: str
    is_file: bool
    """Whether its value names a file or a folder."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command with all that it takes; the program itself has no name."""

    name: str
    what: str
    options: tuple[Option, ...]


_FILES = frozenset(("FILE", "PATH", "NAME.db"))
"""What values are called that name a file, whatever the user's language."""


@contextmanager
def spoken_in(language: str) -> Iterator[None]:
    """Have the command line speak a language, whatever the system does."""
    before = {name: os.environ.get(name) for name in ("LC_ALL", "COLUMNS")}
    os.environ["LC_ALL"] = {"de": "de_DE.UTF-8"}.get(language, "C.UTF-8")
    catalogue.cache_clear()
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
        catalogue.cache_clear()


def commands(language: str = "en") -> list[Command]:
    """The program, then each of its commands, in words of that language."""
    with spoken_in(language):
        parser = command_parser()
    (subparsers,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))  # noqa: SLF001
    told = {each.dest: each.help or "" for each in subparsers._choices_actions}  # noqa: SLF001
    rows = [Command("", parser.description or "", _options(parser))]
    for name, sub in subparsers.choices.items():
        rows.append(Command(name, told[name], _options(sub)))
    return rows


def _options(parser: argparse.ArgumentParser) -> tuple[Option, ...]:
    return tuple(
        _option(action)
        for action in parser._actions  # noqa: SLF001
        if not isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
    )


def _option(action: argparse.Action) -> Option:
    choices = tuple(map(str, action.choices or ()))
    takes = ""
    if action.nargs != 0:
        name = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
        takes = "|".join(choices) if choices else name
    is_file = takes in _FILES or action.dest in {"database", "output", "paths", "files"}
    return Option(tuple(action.option_strings), takes, choices, action.help or "", is_file)
