"""``copydesk --version``: which program, and which data its findings come from."""

import argparse
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from copydesk import __version__

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_SHOWN = 8
"""Hexadecimal digits of a fingerprint."""


class ShowVersion(argparse.Action):
    """Prints the versions and ends; the data are only read here, when somebody asks."""

    def __init__(self, option_strings: Sequence[str], dest: str, **_: object) -> None:
        super().__init__(option_strings, dest, nargs=0, help="the version, and those of the data")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print and end."""
        print("\n".join(version_lines()))
        parser.exit()


def version_lines() -> Iterator[str]:
    """The program's version, then a line for all data together and for each part that was made from others' work.

    Two installations that print the same fingerprints find the same in the same text.
    """
    from copydesk_resources import everything, read_toml, resource

    yield f"Copydesk {__version__}"
    yield f"data {fingerprint([everything()])}"
    for entry in read_toml("data.toml")["data"]:
        print_of = fingerprint([resource(name) for name in entry["files"]])
        yield f"  {entry['what']}: {entry['source']} {entry['version']}, {entry['licence']} ({print_of})"


def fingerprint(places: Sequence["Traversable"]) -> str:
    """What the files at these places hold, as a few digits: the same wherever they lie."""
    digest = sha256()
    for place in places:
        for name, data in sorted(_files(place, "")):
            digest.update(f"{name}\0{len(data)}\0".encode())
            digest.update(data)
    return digest.hexdigest()[:_SHOWN]


def _files(place: "Traversable", below: str) -> Iterator[tuple[str, bytes]]:
    """The files at a place with their names below it; code is none of them."""
    if place.is_file():
        yield below, place.read_bytes()
        return
    for entry in place.iterdir():
        if entry.name != "__pycache__" and not entry.name.endswith((".py", ".pyc")):
            yield from _files(entry, f"{below}/{entry.name}")
