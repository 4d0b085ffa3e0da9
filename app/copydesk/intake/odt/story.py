"""One story of an OpenDocument text (the body, a note, a comment) to paragraphs; words in ``words``."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from copydesk.intake.limits import REPEATS
from copydesk.intake.losses import Loss
from copydesk.intake.odt.names import DRAW, TABLE, TEXT, XML_ID, count
from copydesk.intake.odt.shared import Place, Shared
from copydesk.intake.odt.styles import ListLevel
from copydesk.intake.odt.words import Words, styled
from copydesk.intake.package import Node, local
from copydesk.intake.written.builder import Builder
from copydesk.intake.written.numerals import is_plain
from copydesk.markdown.compose import plain_words
from copydesk.markdown.written import Block, Shape

_SILENT = frozenset(
    {
        "tracked-changes",
        "sequence-decls",
        "variable-decls",
        "user-field-decls",
        "desc",
        "title",
        "forms",  # what of them is seen stands in the text as a control
    }
    | {"dde-connection-decls", "creator", "date", "date-string", "soft-page-break", "change-info"}
)
_DEEPEST = 9


@dataclass(slots=True)
class Story:
    """Reads one story."""

    shared: Shared
    builder: Builder = field(default_factory=Builder)
    words: Words = field(init=False)
    _marker: str = ""
    _label: str = ""
    """What counts the item that comes next, where Markdown cannot set it."""

    def __post_init__(self) -> None:
        self.words = Words(
            self.shared, self.builder, lambda node: Story(self.shared).read(node), self._restore
        )

    def read(self, root: Node) -> list[Block]:
        """The story's paragraphs."""
        self._blocks(root, Place())
        return self.builder.finish()

    def _blocks(self, container: Node, place: Place) -> None:
        for node in container:
            self._block(node, place)

    def _block(self, node: Node, place: Place) -> None:
        name = local(node)
        match name:
            case "p" | "h":
                self._paragraph(node, place)
            case "list":
                self._list(node, place)
            case "table":
                self._table(node)
            case "section" if _is_hidden(node):
                self.shared.losses.add(
                    Loss.HIDDEN, words=plain_words(Story(self.shared).read(node))
                )
            case "change-start":
                self.shared.changes.begin(node.get(f"{TEXT}change-id", ""))
            case "change-end":
                self.shared.changes.end(node.get(f"{TEXT}change-id", ""))
            case "change":
                self._restore(node.get(f"{TEXT}change-id", ""), place)
            case _ if node.tag.startswith(DRAW) and name != "text-box":
                if node.find(f".//{TEXT}p") is not None:
                    self._blocks(node, place)
                else:
                    self.words.drawing(node)
            case _ if name not in _SILENT and not name.endswith("-source"):
                self._blocks(
                    node, place
                )  # sections, indexes, groups, and whatever else may wrap blocks
            case _:
                pass

    def _paragraph(self, node: Node, place: Place) -> None:
        style = self.shared.styles.style("paragraph", node.get(f"{TEXT}style-name", ""))
        place = styled(place, style)
        hides = (n.get(f"{TEXT}is-hidden", "") for n in node.iter(f"{TEXT}hidden-paragraph"))
        self.words.read(node, replace(place, hidden=True) if "true" in hides else place)
        if self.shared.changes.hide:
            return  # its end was inserted, too: the next paragraph goes on with this one
        heading = style.heading
        if local(node) == "h":
            heading = min(6, max(1, count(node.get(f"{TEXT}outline-level", ""))))
        if heading:
            self.builder.end_paragraph(Shape(heading=heading))
            return
        marker = ""
        if self.builder.is_open:
            marker, self._marker = self._marker, ""
            self.builder.label(self._label)
            self._label = ""
        self.builder.end_paragraph(
            Shape(quote=int(style.quotation), depth=place.depth, marker=marker)
        )

    def _restore(self, change: str, place: Place) -> None:
        """Read what a change deleted: its first words go on here, and the text goes on with its last."""
        with self.shared.changes.restored(change) as deleted:
            for number, node in enumerate(deleted):
                if local(node) not in {"p", "h"}:
                    self._block(node, place)
                elif number < len(deleted) - 1:
                    self._paragraph(node, place)
                else:
                    self.words.read(node, place)

    def _list(self, node: Node, place: Place) -> None:
        style = node.get(f"{TEXT}style-name", "") or place.list_style
        inside = replace(place, depth=min(place.depth + 1, _DEEPEST), list_style=style)
        level = self.shared.styles.level(style, len(place.numbers) + 1)
        number = self._first_number(node, style, level)
        inside = replace(inside, numbers=(*place.numbers, number))
        for item in node:
            if local(item) not in {"list-item", "list-header"}:
                continue
            if local(item) == "list-item":
                number = count(item.get(f"{TEXT}start-value", ""), number)
                counted = min(number, 999_999_999)
                numbers = (*place.numbers, counted)
                label = self.shared.styles.label(style, numbers)
                self._marker, self._label = _marked(level, counted, label)
                inside = replace(inside, numbers=numbers)
                number += 1
            within = replace(inside, depth=inside.depth - bool(self._label))
            self._blocks(item, within)
            self._marker = self._label = ""
        self.shared.numbers[node.get(XML_ID, "")] = self.shared.numbers[f"style {style}"] = number

    def _first_number(self, node: Node, style: str, level: ListLevel) -> int:
        """Where the list begins to count: where another ended, if it goes on with that."""
        other = node.get(f"{TEXT}continue-list", "")
        if not other and node.get(f"{TEXT}continue-numbering", "") == "true":
            other = f"style {style}"
        return self.shared.numbers.get(other, level.start) if other else level.start

    def _table(self, table: Node) -> None:
        """The rows as lines: a bar between cells, a space between a cell's paragraphs."""
        self.shared.losses.add(Loss.TABLE)
        for row in _inside(table, "table-row"):
            made = len(self.builder.blocks)
            self._row(row)
            repeats = self._repeats(row.get(f"{TABLE}number-rows-repeated", ""), row)
            self.builder.repeat(self.builder.blocks[made:], repeats - 1)

    def _row(self, row: Node) -> None:
        cells: list[list[Block]] = []
        for cell in _inside(row, "table-cell"):
            repeats = self._repeats(cell.get(f"{TABLE}number-columns-repeated", ""), cell)
            cells += [Story(self.shared).read(cell)] * repeats
        if len(cells) == 1:  # a frame around paragraphs rather than a table
            self.builder.aside(cells[0])
        elif any(cells):
            for number, blocks in enumerate(cells):
                self.builder.text(" | " if number else "")
                self.builder.join(blocks)
        if not self.shared.changes.hide:
            self.builder.end_paragraph()

    def _repeats(self, number: str, node: Node) -> int:
        """How often a row or cell stands there; an empty one once."""
        repeats = count(number)
        if node.find(f".//{TEXT}p") is None:
            return min(repeats, 1)
        self.shared.losses.add(Loss.REPEATED, repeats > REPEATS)
        return min(repeats, REPEATS)


def _marked(level: ListLevel, number: int, label: str) -> tuple[str, str]:
    """The marker of Markdown for an item, or else its label."""
    if not level.kind:
        return "-", ""
    plain = is_plain(label) or label == str(number)
    return (f"{number}.", "") if plain else ("", label)


def _is_hidden(section: Node) -> bool:
    """Whether the section is hidden: always, or because its condition was met when the file was saved."""
    return (
        section.get(f"{TEXT}display", "") == "none" or section.get(f"{TEXT}is-hidden", "") == "true"
    )


def _inside(container: Node, name: str) -> Iterator[Node]:
    """The rows of a table or the cells of a row, through header rows and groups."""
    for child in container:
        if local(child) == name:
            yield child
        elif child.tag.startswith(TABLE) and local(child) != "table":
            yield from _inside(child, name)
