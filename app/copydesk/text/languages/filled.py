"""Word lists from data files as typed values: a list that a file lacks is an error when it is read, not when it is missed."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, get_type_hints

T = TypeVar("T")

Words = frozenset[str]
Endings = tuple[str, ...]
"""Beginnings or endings of words, to be asked with ``startswith`` and ``endswith``."""


class AnyOf(str):
    """A pattern that matches any entry of a list. Entries are parted by a bar between blanks and may be small patterns."""

    __slots__ = ()


class Entries(tuple[str, ...]):
    """The entries of a list, parted as those of ``AnyOf``, each as it stands."""

    __slots__ = ()


def entries(text: str) -> Entries:
    """The entries of a list that are parted by a bar between blanks."""
    return Entries(entry.strip() for entry in f" {text} ".replace("\n", " ").split(" | "))


def _any_of(text: str) -> AnyOf:
    return AnyOf("(?:" + "|".join(entry.replace(" ", r"\ ") for entry in entries(text)) + ")")


def _values(text: str) -> dict[str, int]:
    pairs = (entry.split("=") for entry in text.split())
    return {word: int(value) for word, value in pairs}


_READ: Mapping[Any, Callable[[Any], Any]] = {
    Words: lambda text: frozenset(text.split()),
    Endings: lambda text: tuple(text.split()),
    dict[str, int]: _values,
    dict[str, str]: dict,
    AnyOf: _any_of,
    Entries: entries,
    str: str,
    int: int,
}
"""How the text of an entry becomes a field of that type; a list of values is ``word=1 other=2``."""


def filled(lists: type[T], rows: Mapping[str, Any], **given: object) -> T:
    """The dataclass with each field read from the row of its name; those ``given`` are taken as they are.

    Raises:
        KeyError: a list is missing.
    """
    types = get_type_hints(lists)
    names = [name for name in types if name not in given]
    return lists(**{name: _READ[types[name]](rows[name]) for name in names}, **given)
