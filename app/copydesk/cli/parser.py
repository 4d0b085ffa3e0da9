"""The parser of commands, in the user's language."""

import argparse
from typing import TypeVar

from copydesk.cli.terminal import catalogue

A = TypeVar("A", bound=argparse.Action)


class Parser(argparse.ArgumentParser):
    """As argparse's, but every word of help is said through the catalogue."""

    def __init__(self, *, prog: str, usage: str | None = None, description: str = "") -> None:
        super().__init__(prog=prog, usage=usage, description=description, add_help=False)
        self._positionals.title = said("what it is about")
        self._optionals.title = said("options")
        self.add_argument("-h", "--help", action="help", help="show this and do nothing else")

    def _add_action(self, action: A) -> A:
        if action.help is not None:
            action.help = said(action.help)
        return super()._add_action(action)

    def format_usage(self) -> str:
        """As argparse's."""
        return super().format_usage().replace("usage: ", said("usage: "), 1)

    def format_help(self) -> str:
        """As argparse's."""
        return super().format_help().replace("usage: ", said("usage: "), 1)


def said(words: str) -> str:
    """The words in the user's language."""
    return (catalogue() or {}).get(words, words)
