"""An element of a Word file's XML, as far as it is looked at and changed here: the library behind it brings no types."""

from collections.abc import Iterator, MutableMapping
from typing import Protocol


class Element(Protocol):
    """An element of lxml, by those of its methods that are called."""

    tag: str
    text: str | None

    @property
    def attrib(self) -> MutableMapping[str, str]: ...  # noqa: D102

    def get(self, key: str, default: str = "", /) -> str: ...  # noqa: D102
    def set(self, key: str, value: str, /) -> None: ...  # noqa: D102
    def find(self, path: str, /) -> "Element | None": ...  # noqa: D102
    def findall(self, path: str, /) -> "list[Element]": ...  # noqa: D102
    def iter(self, *tags: str) -> "Iterator[Element]": ...  # noqa: D102
    def append(self, child: "Element", /) -> None: ...  # noqa: D102
    def insert(self, place: int, child: "Element", /) -> None: ...  # noqa: D102
    def remove(self, child: "Element", /) -> None: ...  # noqa: D102
    def addnext(self, node: "Element", /) -> None: ...  # noqa: D102
    def addprevious(self, node: "Element", /) -> None: ...  # noqa: D102
    def getparent(self) -> "Element": ...  # noqa: D102
    def getnext(self) -> "Element | None": ...  # noqa: D102
    def getprevious(self) -> "Element | None": ...  # noqa: D102
    def itersiblings(self, *, preceding: bool = False) -> "Iterator[Element]": ...  # noqa: D102
    def iterancestors(self, *tags: str) -> "Iterator[Element]": ...  # noqa: D102
    def makeelement(self, tag: str, attrib: dict[str, str] = ..., /) -> "Element": ...  # noqa: D102
    def getroottree(self) -> object: ...  # noqa: D102
    def __iter__(self) -> "Iterator[Element]": ...
    def __len__(self) -> int: ...
