"""One story of a Word file (the body, a note, a header) to paragraphs: blocks here, runs in ``runs``."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from copydesk.intake.docx.fields import resolve_fields
from copydesk.intake.docx.file import WordFile
from copydesk.intake.docx.names import W, is_drop_cap, value
from copydesk.intake.docx.runs import Runs, chosen
from copydesk.intake.docx.styles import Style, level, outline_level
from copydesk.intake.losses import Loss
from copydesk.intake.package import Node, local
from copydesk.intake.written.builder import Builder
from copydesk.markdown.written import Block, Run, Shape

_INSERTED = frozenset({"ins", "moveTo"})
_DELETED = frozenset({"del", "moveFrom"})
_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})


@dataclass(slots=True)
class Story:
    """Reads one story. ``links`` are the targets of its part's relations."""

    file: WordFile
    links: dict[str, str]
    builder: Builder = field(default_factory=Builder)
    _capital: bool = False
    """Whether the last paragraph was the large first letter of the next one."""

    def read(self, root: Node) -> list[Block]:
        """The story's paragraphs."""
        resolve_fields(root, self.file.losses)
        return self._part(root)

    def _part(self, root: Node) -> list[Block]:
        self._blocks(root)
        return self.builder.finish()

    def _blocks(self, container: Node) -> None:
        for node in container:
            self._block(node)

    def _block(self, node: Node) -> None:
        name = local(node)
        match name:
            case "p" if len(node):
                self._paragraph(node)
            case "p":
                self.builder.end_paragraph()
            case "tbl":
                if self._capital:
                    self._capital = False
                    self.builder.end_paragraph()
                self._table(node)
            case "AlternateContent":
                choice = chosen(node)
                if choice is not None:
                    self._blocks(choice)
            case "altChunk" | "subDoc":
                self.file.losses.add(Loss.EMBEDDED)
            case "commentRangeStart" | "commentRangeEnd":
                self.builder.mark(f"comment {node.get(f'{W}id', '')}", end=name.endswith("End"))
            case "sectPr" | "tblPr" | "tblGrid" | "trPr" | "tcPr" | "sdtPr" | "sdtEndPr":
                pass
            case _ if name in _INSERTED | _DELETED:
                if self._kept(name):
                    self._blocks(node)
            case _:  # content controls, custom XML and whatever else may wrap paragraphs
                self._blocks(node)

    def _paragraph(self, node: Node) -> None:
        properties = node.find(f"{W}pPr")
        style = self.file.styles.style(value(properties, f"{W}pStyle"))
        Runs(self.file, self.links, self.builder, self._text_box, self._drawn).read(node, style)
        self._capital = is_drop_cap(properties)
        if not self._end_is_gone(properties) and not self._capital:
            self.builder.end_paragraph(self._shape(properties, style))

    def _end_is_gone(self, properties: Node | None) -> bool:
        """Whether the paragraph's end itself is a tracked change that is not there in this reading."""
        mark = properties.find(f"{W}rPr") if properties is not None else None
        if mark is None:
            return False
        changes = [local(child) for child in mark if local(child) in _INSERTED | _DELETED]
        return not all([self._kept(name) for name in changes])  # noqa: C419 - each one is counted

    def _kept(self, change: str) -> bool:
        """Count a tracked change; whether what it holds is there in this reading."""
        self.file.tracked += change != "moveFrom"  # a move is one change in two places
        return (change in _INSERTED) == self.file.accepted

    def _shape(self, properties: Node | None, style: Style) -> Shape:
        heading = outline_level(value(properties, f"{W}outlineLvl"), style.heading)
        list_id = value(properties, f"{W}numPr/{W}numId") or style.list_id
        depth = level(value(properties, f"{W}numPr/{W}ilvl"), style.list_level)
        if heading:
            self.builder.label(self.file.numbering.heading_label(list_id, depth))
            return Shape(heading=heading)
        marker, label = self.file.numbering.marker(list_id, depth)
        self.builder.label(label)
        within = depth + 1 if marker else depth if label else 0
        return Shape(quote=int(style.quotation), depth=within, marker=marker)

    def _table(self, table: Node) -> None:
        """The rows as lines: a bar between cells, a space between a cell's paragraphs."""
        self.file.losses.add(Loss.TABLE)
        for row in _inside(table, "tr"):
            names = [local(change) for change in row.iterfind(f"{W}trPr/*")]
            kept = [self._kept(name) for name in names if name in _INSERTED | _DELETED]
            if all(kept):
                self._row(row)

    def _row(self, row: Node) -> None:
        cells = [
            Story(self.file, self.links)._part(cell)  # noqa: SLF001 - a part of this same story
            for cell in _inside(row, "tc")
            if self._cell_is_kept(cell)
        ]
        if len(cells) == 1:  # a frame around paragraphs rather than a table
            self.builder.aside(cells[0])
        else:
            for number, cell in enumerate(cells):
                self.builder.text(" | " if number else "")
                self.builder.join(cell)
        self.builder.end_paragraph()

    def _cell_is_kept(self, cell: Node) -> bool:
        changes = {"cellIns": "ins", "cellDel": "del"}
        names = [local(change) for change in cell.iterfind(f"{W}tcPr/*")]
        return all([self._kept(changes[name]) for name in names if name in changes])  # noqa: C419 - each one is counted

    def _drawn(self, words: str) -> None:
        self.file.losses.add(Loss.TEXT_BOX)
        self.builder.aside([Block((Run(words),))])

    def _text_box(self, content: Node) -> None:
        self.file.losses.add(Loss.TEXT_BOX)
        self.builder.aside(Story(self.file, self.links).read(content))


def _inside(container: Node, name: str) -> Iterator[Node]:
    """The rows of a table or the cells of a row, through whatever wraps them."""
    for child in container:
        if local(child) == name:
            yield child
        elif local(child) in _WRAPPERS:
            yield from _inside(child, name)
