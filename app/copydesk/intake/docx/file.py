"""What all stories of one Word file share: its styles, lists, links, options and tally."""

import posixpath
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from copydesk.intake.docx.names import R
from copydesk.intake.docx.numbering import Numbering
from copydesk.intake.docx.styles import Styles
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.package import Node, Package
from copydesk.markdown.links import safe_link

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(slots=True)
class WordFile:
    """The parts that every story looks things up in. Parts are found by their relations: their names are free."""

    package: Package
    accepted: bool
    """Whether tracked changes are read as made."""
    losses: Losses = field(default_factory=Losses)
    body: str = field(init=False)
    """The name of the part that holds the text."""
    styles: Styles = field(init=False)
    numbering: Numbering = field(init=False)
    tracked: int = 0
    """Tracked insertions, deletions and moves met so far."""
    languages: Counter[str] = field(default_factory=Counter[str])
    """How many code points are in each language."""

    def __post_init__(self) -> None:
        self.body = next(self.related("", "officeDocument"), "word/document.xml")
        self.styles = Styles(self._first("styles"))
        self.numbering = Numbering(self._first("numbering"))

    def related(self, part: str, kind: str) -> Iterator[str]:
        """The names of the parts of that kind that ``part`` refers to ("" is the file itself)."""
        for relation in self._relations(part):
            inside = relation.get("TargetMode", "") != "External"
            if inside and relation.get("Type", "").endswith(f"/{kind}"):
                target = posixpath.join("/", posixpath.dirname(part), relation.get("Target", ""))
                yield posixpath.normpath(target).lstrip("/")

    def links(self, part: str) -> dict[str, str]:
        """The safe targets of the part's links, by id; "" for those to anything else."""
        return {
            relation.get("Id", ""): safe_link(relation.get("Target", ""))
            for relation in self._relations(part)
            if relation.get("TargetMode", "") == "External"
        }

    def link(self, links: dict[str, str], node: Node) -> str:
        """Where a hyperlink leads; "" for a place in the file itself, or for nothing that is safe."""
        target = links.get(node.get(f"{R}id", ""), "")
        self.losses.add(Loss.LINK, node.get(f"{R}id", "") in links and not target)
        return target

    @property
    def language(self) -> str:
        """The language of most of the text, else that of the styles."""
        most = self.languages.most_common(1)
        return most[0][0] if most and most[0][0] else self.styles.language

    def _first(self, kind: str) -> Node | None:
        found = (self.package.part(name) for name in self.related(self.body, kind))
        return next(found, None)

    def _relations(self, part: str) -> Iterator[Node]:
        folder, name = posixpath.split(part)
        root = self.package.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        if root is not None:
            yield from root.iter(_RELATION)
