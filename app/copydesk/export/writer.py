"""What a writer is, and how all of them are found."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import ApprovedVersion, Release


@dataclass(frozen=True, slots=True)
class Writer:
    """One format. ``write`` is a pure function of what was approved."""

    format: str
    """Its name on the command line."""
    suffix: str
    """Of its files, with the dot."""
    write: Callable[[ApprovedVersion], bytes]
    title: Phrase
    """What it is, in the lists."""
    order: int
    """Its place in them: what a desk needs most comes first."""
    name_tail: str = ""
    """What the names of its files say behind title and version, so that no two formats of one suffix have one name."""
    tells_release: bool = False
    """Whether a reader of the file learns that a text was updated, corrected or withdrawn."""
    tells_claims: bool = False
    """Whether claims and their sources stand in it, confidential ones where they were ticked for this one export."""

    def can_tell(self, approved: ApprovedVersion) -> bool:
        """Whether the file can say what the version is: that a text was withdrawn must not be left out."""
        return self.tells_release or approved.approval.release is not Release.WITHDRAWAL


@cache
def all_writers() -> tuple[Writer, ...]:
    """Every writer that ships, in the order of the lists. Nothing is registered: a module with ``WRITER`` in ``writers`` is one."""
    package = importlib.import_module("copydesk.export.writers")
    modules = (module.name for module in pkgutil.iter_modules(package.__path__))
    loaded = (importlib.import_module(f"{package.__name__}.{name}") for name in modules)
    found = (getattr(module, "WRITER", None) for module in loaded)
    writers = (writer for writer in found if isinstance(writer, Writer))
    return tuple(sorted(writers, key=lambda writer: (writer.order, writer.format)))


def format_names() -> tuple[str, ...]:
    """The names of all formats, as the command line takes them."""
    return tuple(writer.format for writer in all_writers())


def writer_of(format: str) -> Writer:  # noqa: A002 - the command line's word
    """The writer of that format.

    Raises:
        CopydeskError: there is none.
    """
    for writer in all_writers():
        if writer.format == format:
            return writer
    raise CopydeskError(
        Phrase(
            "Copydesk does not write {format}; it writes {formats}.",
            format=format,
            formats=", ".join(format_names()),
        )
    )
