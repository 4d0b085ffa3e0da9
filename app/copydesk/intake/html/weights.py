"""How much text each element of a page holds, and how much of it reads like a story: counted once, before anything is read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from copydesk.intake.html.elements import BLOCKS, LOST, SILENT
from copydesk.intake.html.regions import is_around_stories, region_of
from copydesk.intake.html.style import is_hidden, style_of
from copydesk.model.layout import Region

_SPACES = re.compile(r"\s+")
_LONG = 80
"""Letters from which on a paragraph is one of running text."""
_SHORT_COUNTS = 0.2
"""What a letter of a short line counts: dialogue, captions, and much of the page's furniture."""


@dataclass(slots=True)
class Weight:
    """What one element holds, all that is in it included."""

    letters: int = 0
    linked: int = 0
    """Letters within links."""
    furniture: int = 0
    """Letters in menus, asides, footers and their like."""
    prose: float = 0.0
    """Letters that read like a story: in paragraphs, outside of links and of what is around stories."""
    long: int = 0
    """Letters of paragraphs of running text."""


@dataclass(slots=True)
class _Open:
    """An element that is being counted."""

    node: LexborNode
    block: bool
    region: Region | None
    linked: bool
    weight: Weight = field(default_factory=Weight)
    own: int = 0
    """Letters of its own paragraph, as far as it is one."""
    own_linked: int = 0


def weights_of(root: LexborNode) -> dict[int, Weight]:
    """The weight of each element below ``root`` and of ``root``, by ``mem_id``."""
    found: dict[int, Weight] = {}
    stack = [_Open(root, block=True, region=None, linked=False)]
    todo: list[LexborNode | None] = [None, *_children(root)]
    while todo:
        node = todo.pop()
        if node is None:
            _close(stack, found)
        elif node.is_text_node:
            _count(stack, len(_SPACES.sub(" ", node.text_content or "").strip()))
        elif node.is_element_node and _is_seen(node):
            tag = node.tag or ""
            around = stack[-1]
            region = region_of(tag, node.attributes, around.region)
            stack.append(_Open(node, tag in BLOCKS, region, around.linked or tag == "a"))
            todo += [None, *_children(node)]
    return found


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.last_child
    while child is not None:
        yield child
        child = child.prev


def _is_seen(node: LexborNode) -> bool:
    tag = node.tag or ""
    if tag in SILENT or tag in LOST or tag == "noscript":
        return False
    attributes = node.attributes
    return not is_hidden(tag, attributes, style_of(attributes))


def _count(stack: list[_Open], letters: int) -> None:
    here = stack[-1]
    here.weight.letters += letters
    here.weight.linked += letters * here.linked
    here.weight.furniture += letters * is_around_stories(here.region)
    here.own += letters
    here.own_linked += letters * here.linked


def _close(stack: list[_Open], found: dict[int, Weight]) -> None:
    """Leave an element: its paragraph ends if it is a block, else goes on in the one around it."""
    done = stack.pop()
    weight = done.weight
    if done.block and not is_around_stories(done.region):
        words = done.own - done.own_linked
        heading = (done.node.tag or "")[:1] == "h" and (done.node.tag or "")[1:].isdecimal()
        is_long = words >= _LONG and done.own_linked <= words and not heading
        weight.prose += words if is_long else 0 if heading else words * _SHORT_COUNTS
        weight.long += words * is_long
    found[done.node.mem_id] = weight
    if not stack:
        return
    around = stack[-1]
    around.weight.letters += weight.letters
    around.weight.linked += weight.linked
    around.weight.furniture += weight.furniture
    around.weight.prose += weight.prose
    around.weight.long += weight.long
    if not done.block:
        around.own += done.own
        around.own_linked += done.own_linked
