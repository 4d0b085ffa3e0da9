"""Footnotes of a Word document, which the library can neither read nor make (ECMA-376, part 1, 17.11)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.story import StoryPart
from docx.text.paragraph import Paragraph

from copydesk.markdown.prose import Runs

_EMPTY = f"""<w:footnotes {nsdecls("w", "r")}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
</w:footnotes>"""
"""The lines above footnotes are kept as notes, too."""


@dataclass(slots=True)
class Footnotes:
    """The footnotes of one document; their part is made with the first one."""

    document: WordDocument
    _part: StoryPart | None = field(default=None, init=False)
    _count: int = field(default=0, init=False)

    def add(self, paragraph: Paragraph, lines: Sequence[Runs]) -> Iterator[tuple[Paragraph, Runs]]:
        """Set the mark of a new footnote at the paragraph's end; its own paragraphs, with what is to stand in each."""
        part = self._ensured()
        self._count += 1
        reference = paragraph.add_run()._r  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - no other way in
        reference.append(_styled())
        reference.append(_numbered("w:footnoteReference", self._count))
        note = _numbered("w:footnote", self._count)
        part.element.append(note)
        for number, runs in enumerate(lines or [()]):
            xml = parse_xml(
                f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr></w:p>'
            )
            note.append(xml)
            inside = Paragraph(xml, part)
            if not number:
                mark = inside.add_run()._r  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
                mark.append(_styled())
                mark.append(OxmlElement("w:footnoteRef"))
                inside.add_run(" ")
            yield inside, runs

    def _ensured(self) -> StoryPart:
        if self._part is None:
            body = self.document.part
            assert body.package is not None, "a document is in a package"
            self._part = StoryPart(
                PackURI("/word/footnotes.xml"),
                CONTENT_TYPE.WML_FOOTNOTES,
                parse_xml(_EMPTY),
                body.package,
            )
            body.relate_to(self._part, RELATIONSHIP_TYPE.FOOTNOTES)
        return self._part


def _styled() -> BaseOxmlElement:
    return parse_xml(f'<w:rPr {nsdecls("w")}><w:rStyle w:val="FootnoteReference"/></w:rPr>')


def _numbered(tag: str, number: int) -> BaseOxmlElement:
    element = OxmlElement(tag)
    element.set(qn("w:id"), str(number))
    return element
