"""What a writer is, and how all of them are found."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from copydesk.model.version import ApprovedVersion


@dataclass(frozen=True, slots=True)
class Writer:
    """One format. ``write`` is a pure function of what was approved."""

    format: str
    """Its name on the command line."""
    suffix: str
    """Of its files, with the dot."""
    write: Callable[[ApprovedVersion], bytes]
    tells_release: bool = False
    """Whether a reader of the file learns that a text was updated, corrected or withdrawn."""


@cache
def all_writers() -> tuple[Writer, ...]:
    """Every writer that ships. Nothing is registered: a module with ``WRITER`` in ``writers`` is one."""
    package = importlib.import_module("copydesk.export.writers")
    modules = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    loaded = (importlib.import_module(f"{package.__name__}.{name}") for name in modules)
    found = (getattr(module, "WRITER", None) for module in loaded)
    return tuple(writer for writer in found if isinstance(writer, Writer))
