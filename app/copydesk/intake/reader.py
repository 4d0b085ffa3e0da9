"""What a reader is, and how all of them are found."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from copydesk.model.draft import Reading
from copydesk.model.phrase import Phrase

Tracked: TypeAlias = Literal["accepted", "original"]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user chose for one file."""

    encoding: str = ""
    """As Python names it; "" to find out."""
    tracked: Tracked = "accepted"
    """Whether tracked changes are read as made or as not made."""
    whole_page: bool = False
    """Whether a web page is read with all that is around its story."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One format.

    ``read`` is a pure function of bytes, file name and options. It raises ``UnreadableError`` for bytes that are not of
    its format or that ask for too much.
    """

    suffixes: tuple[str, ...]
    """With the dot, in lower case."""
    media_type: str
    kind: Phrase
    """What such a file is called, for ``{file} cannot be read as {kind}``."""
    read: Callable[[bytes, str, ReadOptions], Reading]


@cache
def all_readers() -> tuple[Reader, ...]:
    """Every reader that ships. Nothing is registered: a module with ``READER`` in ``readers`` is one."""
    package = importlib.import_module("copydesk.intake.readers")
    modules = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    loaded = (importlib.import_module(f"{package.__name__}.{name}") for name in modules)
    found = (getattr(module, "READER", None) for module in loaded)
    return tuple(reader for reader in found if isinstance(reader, Reader))
