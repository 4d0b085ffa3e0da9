"""Notes and comments of a page: two places that lead to each other.

Word, LibreOffice, Google Docs, Wikipedia and Markdown's writers mark them each in its own way; common to all is that the
sign in the text leads to the note, and the note back to the sign.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from copydesk.intake.html.elements import BLOCKS
from copydesk.model.draft import RemarkKind

_COMMENT = re.compile(r"c(?:om)?me?nt|msocom", re.IGNORECASE)
_LONGEST_SIGN = 12
"""Letters of a note's sign: ``[12]``, ``*``, ``[KO1]``."""
_MOST = 5_000
"""Signs of one page that are looked at."""


@dataclass(slots=True)
class PageNotes:
    """The notes of one page, by ``mem_id`` of their elements."""

    signs: dict[int, str] = field(default_factory=dict[int, str])
    """Links in the text, and the names of their notes."""
    backs: set[int] = field(default_factory=set[int])
    """Links in notes that lead back."""
    bodies: dict[int, str] = field(default_factory=dict[int, str])
    """The elements that hold what the notes say, and the names of these."""
    nodes: dict[str, LexborNode] = field(default_factory=dict[str, LexborNode])
    """The same elements by name, in the order of the page."""

    def kind(self, name: str) -> RemarkKind:
        """Whether it is a comment or a note of the text."""
        return RemarkKind.COMMENT if _COMMENT.search(name) else RemarkKind.FOOTNOTE


def notes_of(tree: LexborHTMLParser) -> PageNotes:
    """The notes of the page."""
    notes = PageNotes()
    links = tree.css("a[href^='#']")[:_MOST]
    if not links:
        return notes
    named: dict[str, LexborNode] = {}
    for node in tree.css("[id], a[name]"):
        for name in _names(node):
            named.setdefault(name, node)
    order = {link.mem_id: number for number, link in enumerate(links)}
    leading: dict[str, list[LexborNode]] = {}
    for link in links:
        leading.setdefault(_target(link), []).append(link)
    for sign in links:
        name = _target(sign)
        if len((sign.text() or "").strip()) > _LONGEST_SIGN or name not in named:
            continue
        body = _body(named[name])
        own = [*_names(sign), *(_names(sign.parent) if sign.parent is not None else ())]
        backs = [back for mine in own for back in leading.get(mine, ()) if _holds(body, back)]
        later = backs and order[backs[0].mem_id] > order[sign.mem_id]
        if body is None or not later or _holds(body, sign) or body.css_first("h1, h2, h3, h4"):
            continue
        notes.signs[sign.mem_id] = name
        notes.backs.update(back.mem_id for back in backs)
        notes.bodies[body.mem_id] = name
        notes.nodes.setdefault(name, body)
    return notes


def _names(node: LexborNode) -> Iterator[str]:
    for key in ("id", "name"):
        name = node.attributes.get(key)
        if name:
            yield name


def _target(link: LexborNode) -> str:
    return (link.attributes.get("href") or "")[1:]


def _body(node: LexborNode) -> LexborNode | None:
    """The block that a note's name stands in, or the element around it that holds nothing else."""
    here: LexborNode | None = node
    while here is not None and here.tag not in BLOCKS:
        here = here.parent
    if here is None or here.tag in {"body", "html", "table", "tr"}:
        return None
    around = here.parent
    if (
        here.tag in {"p", "span"}
        and around is not None
        and around.tag in {"div", "aside"}
        and around.attributes.get("id")
        and len(around.css("a[name], a[id]")) <= 1
    ):
        return around
    return here


def _holds(container: LexborNode | None, node: LexborNode) -> bool:
    here: LexborNode | None = node
    while here is not None and container is not None:
        if here.mem_id == container.mem_id:
            return True
        here = here.parent
    return False
