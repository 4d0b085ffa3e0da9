"""Settings that the program keeps by itself: lists and tables of paths, keys and sizes."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import cast
from urllib.parse import unquote_to_bytes, urlsplit

from copydesk.model.phrase import Phrase
from copydesk.model.setting import Setting


class Paths(Setting[tuple[str, ...]]):
    """Paths of files. One whose bytes are no text is written as an address, ``file:///a%FF.txt``."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("a list of paths in quotation marks")

    def taken(self, raw: object) -> tuple[str, ...] | None:
        """The paths in a file."""
        if not isinstance(raw, list):
            return None
        return tuple(_path(each) for each in cast("list[object]", raw) if isinstance(each, str))

    def write(self, value: tuple[str, ...]) -> object:
        """The paths as a file has them."""
        return [_address(path) for path in value]


class Table(Setting[Mapping[str, str]]):
    """Names and values of the program's own, in ASCII."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("a table of names and values in ASCII")

    def taken(self, raw: object) -> Mapping[str, str] | None:
        """The table in a file."""
        rows = cast("Mapping[str, object]", raw) if isinstance(raw, dict) else {"": None}
        good = {k: v for k, v in rows.items() if isinstance(v, str) and v.isascii()}
        return good if len(good) == len(rows) else None

    def write(self, value: Mapping[str, str]) -> object:
        """The table as a file has it."""
        return dict(value)


class FolderTable(Setting[Mapping[str, str]]):
    """Folders by what their files are for; one whose bytes are no text is written as an address."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("a table of purposes and folders")

    def taken(self, raw: object) -> Mapping[str, str] | None:
        """The table in a file."""
        if not isinstance(raw, dict):
            return None
        rows = cast("Mapping[str, object]", raw)
        return {name: _path(each) for name, each in rows.items() if isinstance(each, str)}

    def write(self, value: Mapping[str, str]) -> object:
        """The table as a file has it."""
        return {name: _address(path) for name, path in value.items()}


class Keys(Setting[Mapping[str, str]]):
    """By the names of actions the keys that a person chose, in Qt's portable words."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("a table of actions and keys")

    def taken(self, raw: object) -> Mapping[str, str] | None:
        """The table in a file."""
        rows = cast("Mapping[str, object]", raw) if isinstance(raw, dict) else {"": None}
        good = {name: keys for name, keys in rows.items() if isinstance(keys, str)}
        return good if len(good) == len(rows) else None

    def write(self, value: Mapping[str, str]) -> object:
        """The table as a file has it."""
        return dict(value)


def _address(path: str) -> str:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return Path(path).absolute().as_uri()
    return path


def _path(written: str) -> str:
    if not written.startswith("file:"):
        return written
    return os.fsdecode(unquote_to_bytes(urlsplit(written).path))
