"""A Word file whose text can be changed in place: its parts, and the one that holds the text."""

import posixpath
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO

from docx.oxml.ns import qn
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without types

from copydesk.export.word.xml import Element
from copydesk.model.phrase import CopydeskError, Phrase

_MOST_BYTES = 300_000_000
"""Of all parts together, unpacked."""
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_DAMAGED = (
    zipfile.BadZipFile,
    OSError,
    ValueError,
    KeyError,
    RuntimeError,
    EOFError,
    etree.XMLSyntaxError,
)


@dataclass(slots=True)
class Manuscript:
    """The parts of one file. What is not asked for goes out as it came."""

    parts: dict[str, bytes]
    _trees: dict[str, Element] = field(default_factory=dict[str, Element])

    def tree(self, name: str) -> Element | None:
        """The root of a part; None where there is none of that name. Changes to it are kept."""
        if name not in self._trees and name in self.parts:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
            self._trees[name] = etree.fromstring(self.parts[name], parser)
        return self._trees.get(name)

    @property
    def body(self) -> str:
        """The name of the part that holds the text."""
        return self.related("", "officeDocument") or "word/document.xml"

    def related(self, part: str, kind: str) -> str:
        """The name of the first part of that kind that ``part`` refers to; "" where it refers to none."""
        for relation in self._relations(part):
            if (
                relation.get("Type", "").endswith(f"/{kind}")
                and relation.get("TargetMode") != "External"
            ):
                target = posixpath.join("/", posixpath.dirname(part), relation.get("Target", ""))
                return posixpath.normpath(target).lstrip("/")
        return ""

    def ensured(
        self, kind: str, file: str, root: str, content_type: str, relation: str = ""
    ) -> Element:
        """The root of the part of that kind beside the text; made of ``root`` where there is none.

        Args:
            file: the name of a new one, without a folder.
            relation: its kind in full, where that is not one of the standard's first edition.
        """
        found = self.tree(self.related(self.body, kind))
        if found is not None:
            return found
        name = posixpath.join(posixpath.dirname(self.body), file)
        self.parts[name] = root.encode()
        self._relate(self.body, relation or f"{_KINDS}/{kind}", file)
        types = self._known("[Content_Types].xml")
        override = etree.SubElement(types, f"{{{_TYPES}}}Override")
        override.set("PartName", f"/{name}")
        override.set("ContentType", content_type)
        return self._known(name)

    def _known(self, name: str) -> Element:
        root = self.tree(name)
        assert root is not None, "the file was opened with it, or it was just made"
        return root

    @property
    def text(self) -> Element:
        """The element that holds the text."""
        body = self._known(self.body).find(qn("w:body"))
        assert body is not None, "a file without it is not opened"
        return body

    @property
    def styles(self) -> Element | None:
        """The style sheet; None where the file has none."""
        return self.tree(self.related(self.body, "styles"))

    def saved(self) -> bytes:
        """The file's bytes."""
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.parts.items():
                tree = self._trees.get(name)
                package.writestr(
                    zipfile.ZipInfo(name),
                    data if tree is None else _written(tree),
                    zipfile.ZIP_DEFLATED,
                )
        return out.getvalue()

    def _relations(self, part: str) -> Iterable[Element]:
        root = self.tree(_relations_of(part))
        return root.iter(f"{{{_RELATIONS}}}Relationship") if root is not None else ()

    def _relate(self, part: str, kind: str, target: str) -> None:
        name = _relations_of(part)
        self.parts.setdefault(name, f'<Relationships xmlns="{_RELATIONS}"/>'.encode())
        root = self._known(name)
        known = {relation.get("Id") for relation in root}
        number = next(n for n in range(1, len(known) + 2) if f"rCopydesk{n}" not in known)
        relation = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship")
        relation.set("Id", f"rCopydesk{number}")
        relation.set("Type", kind)
        relation.set("Target", target)


def opened(data: bytes) -> Manuscript:
    """The file.

    Raises:
        CopydeskError: it cannot be opened, or holds no text.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            if sum(entry.file_size for entry in package.infolist()) > _MOST_BYTES:
                raise ValueError("it unpacks to more than a manuscript holds")
            manuscript = Manuscript({name: package.read(name) for name in package.namelist()})
        text = manuscript.tree(manuscript.body)
    except _DAMAGED as error:
        raise CopydeskError(
            Phrase("The Word file that came in cannot be opened any more.")
        ) from error
    if text is None or text.find(qn("w:body")) is None:
        raise CopydeskError(Phrase("The Word file that came in cannot be opened any more."))
    return manuscript


def _written(tree: Element) -> bytes:
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
