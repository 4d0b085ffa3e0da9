"""An office file: a zip of XML parts, opened as if an enemy had made it."""

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Protocol

from copydesk.intake.limits import (
    PART_BYTES,
    RATIO,
    RATIO_FROM,
    XML_DEPTH,
    XML_TAGS,
    ZIP_BYTES,
    ZIP_ENTRIES,
    UnreadableError,
)
from copydesk.model.phrase import Phrase

_CHUNK = 1 << 16
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, KeyError)
"""What zipfile raises for broken archives, wrong checksums, unknown methods and lying directories."""
_DOCTYPE = re.compile(rb"<!DOCTYPE[^<>\[]{0,500}>")
_OWN_RULES = Phrase("it declares a document type, which no word processor writes")
# The strict variety of Office files differs in its names alone.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


class Node(Protocol):
    """An element of a part."""

    @property
    def tag(self) -> str:
        """``{namespace}name``."""
        ...

    @property
    def text(self) -> str | None:
        """The text before its first child."""
        ...

    @property
    def tail(self) -> str | None:
        """The text after its end."""
        ...

    def get(self, key: str, default: str, /) -> str:
        """One attribute; lxml would give None for one that is missing, so a default must be named."""
        ...

    def set(self, key: str, value: str, /) -> None:
        """Give it an attribute."""
        ...

    def iter(self, *tags: str) -> Iterator["Node"]:
        """It and all below it, of those tags."""
        ...

    def find(self, path: str, /) -> "Node | None":
        """The first below it at that path."""
        ...

    def iterfind(self, path: str, /) -> Iterator["Node"]:
        """All below it at that path."""
        ...

    def __iter__(self) -> Iterator["Node"]: ...

    def __len__(self) -> int: ...


class Package:
    """The parts of one file, unpacked one by one as they are asked for.

    Raises:
        UnreadableError: not a zip, damaged, encrypted, or larger than it may be.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _DAMAGED as error:
            raise UnreadableError(Phrase("it is damaged or of another format")) from error
        entries = self._zip.infolist()
        if len(entries) > ZIP_ENTRIES:
            raise UnreadableError(Phrase("it holds more than {limit} parts", limit=ZIP_ENTRIES))
        if any(".." in entry.filename.replace("\\", "/").split("/") for entry in entries):
            raise UnreadableError(Phrase("it holds a part that points outside of it"))
        if any(entry.flag_bits & 1 for entry in entries):
            raise UnreadableError(Phrase("it is encrypted; save it without a password"))
        self._entries = {entry.filename: entry for entry in entries}
        counted = Counter(entry.filename.casefold() for entry in entries)
        for name, number in counted.items():
            if number > 1:  # how one program is shown another text than the next
                raise UnreadableError(Phrase("it holds two parts called {name}", name=name))
        self._unpacked = 0

    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._entries)

    def data(self, name: str) -> bytes:
        """The bytes of a part that is no XML; none where the file has no such part.

        Raises:
            UnreadableError: the part is damaged or too large.
        """
        return self._unpack(self._entries[name]) if name in self._entries else b""

    def part(self, name: str) -> Node | None:
        """The root of the part's XML; None where the file has no such part.

        Raises:
            UnreadableError: the part is damaged, declares a document type, or is too large.
        """
        if name not in self._entries:
            return None
        data = self._unpack(self._entries[name])
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        return parse_xml(data)

    def _unpack(self, entry: zipfile.ZipInfo) -> bytes:
        """The part's bytes, counted as they come: the directory may lie."""
        chunks: list[bytes] = []
        size = 0
        try:
            with self._zip.open(entry) as file:
                while chunk := file.read(_CHUNK):
                    size += len(chunk)
                    self._unpacked += len(chunk)
                    ratio = size > RATIO_FROM and size > RATIO * max(1, entry.compress_size)
                    if size > PART_BYTES or self._unpacked > ZIP_BYTES or ratio:
                        raise UnreadableError(
                            Phrase("it unpacks to more than a draft may hold; save its text alone")
                        )
                    chunks.append(chunk)
        except _DAMAGED as error:
            raise UnreadableError(Phrase("it is damaged")) from error
        return b"".join(chunks)


def parse_xml(data: bytes) -> Node:
    """The root of a piece of XML.

    Raises:
        UnreadableError: it is damaged, declares entities, or is too large or too deep.
    """
    # The package is compiled and brings no types.
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

    # OpenOffice 2 names its document type, as others did; one with rules of its own is no word processor's.
    named = len(_DOCTYPE.findall(data))
    if data.count(b"<!DOCTYPE") > named:
        raise UnreadableError(_OWN_RULES)
    if data.count(b"<") > XML_TAGS:
        raise UnreadableError(Phrase("it holds more elements than a draft may"))
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(Phrase("a part of it is damaged")) from error
    # A wide encoding would hide the declaration from the search.
    if root.getroottree().docinfo.doctype and not named:
        raise UnreadableError(_OWN_RULES)
    if root.xpath(f"boolean({'/*' * (XML_DEPTH + 1)})"):
        raise UnreadableError(
            Phrase(
                "its elements are nested more than {limit} deep; paste its text instead",
                limit=XML_DEPTH,
            )
        )
    found: Node = root
    return found


def local(node: Node) -> str:
    """The element's name without its namespace."""
    return node.tag.rpartition("}")[2]
