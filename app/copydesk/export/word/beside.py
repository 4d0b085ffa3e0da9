"""New paragraphs beside what closes around its own: tables, cells, text boxes. They are the story's, not the box's."""

from collections.abc import Sequence

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from copydesk.export.word.lines import FileLine
from copydesk.export.word.setting import Setting
from copydesk.export.word.xml import Element

_BOXES = frozenset({qn("w:tc"), qn("w:txbxContent")})
_BLOCKS = frozenset({qn("w:p"), qn("w:tbl")})


def box_of(paragraph: Element) -> Element | None:
    """The cell or text box that a paragraph stands in; None in running text."""
    return next(paragraph.iterancestors(*_BOXES), None)


def is_nested(inner: FileLine, outer: FileLine) -> bool:
    """Whether a line stands in a box or cell around which another goes on."""
    box, around = box_of(inner.paragraphs[0]), box_of(outer.paragraphs[-1])
    if box is None or box is around:
        return False
    return around is None or around in box.iterancestors()


def beside_row(row: Element, text: str, start: int, setting: Setting, *, begins: bool) -> bool:
    """Set new paragraphs before a table, or behind its last row; whether that was the place for them."""
    table = next(row.iterancestors(qn("w:tbl")))
    if begins and text.endswith("\n"):
        _set(table, text[:-1], start, setting, behind=False)
    elif not begins and "\n" in text and row.getnext() is None:
        _set(table, text, start, setting, behind=True)
    else:
        return False
    return True


def beside_table(before: Element, text: str, start: int, setting: Setting) -> Element:
    """Set what comes in the place of a table before it, or before what was; the first new paragraph.

    Accepted, the table takes all that is in it along.
    """
    return _set(before, text, start, setting, behind=False)


def beside_box(
    lines: Sequence[FileLine], number: int, text: str, start: int, setting: Setting, *, begins: bool
) -> bool:
    """Set new paragraphs before or behind the box that a line stands in; whether that was the place for them.

    Args:
        begins: the place is before the line, else behind it.
    """
    edge = lines[number].paragraphs[0 if begins else -1]
    box = box_of(edge)
    if box is None or not (text.endswith("\n") if begins else text.startswith("\n")):
        return False
    beyond = _line_beyond(lines, number, begins=begins)
    own = (box_of(line.paragraphs[0]) for line in lines if are_of_one_file(line, lines[number]))
    around = box_of(beyond) if beyond is not None else next((b for b in own if b is not box), box)
    if around is box:
        return False
    tops = list(box.iterancestors(*_BLOCKS))
    top = [node for node in tops if around is None or around in node.iterancestors()] or tops
    if beyond is not None and top[-1] in beyond.iterancestors():
        return False  # two boxes of one paragraph: nothing of the story can stand between them
    _set(top[-1], text[:-1] if begins else text, start, setting, behind=not begins)
    return True


def _line_beyond(lines: Sequence[FileLine], number: int, *, begins: bool) -> Element | None:
    """The paragraph on the other side of the place; None at an end of the text."""
    other = number - 1 if begins else number + 1
    if not 0 <= other < len(lines) or not are_of_one_file(lines[other], lines[number]):
        return None
    return lines[other].paragraphs[-1 if begins else 0]


def are_of_one_file(one: FileLine, other: FileLine) -> bool:
    """Whether both stand in the text, or both in the notes."""
    return _root(one.paragraphs[0]) is _root(other.paragraphs[0])


def _root(node: Element) -> Element:
    top: Element = [node, *node.iterancestors()][-1]
    return top


def _set(node: Element, words: str, start: int, setting: Setting, *, behind: bool) -> Element:
    """Set the words as new paragraphs on one side of the node; the first of them."""
    place = OxmlElement("w:p")
    if behind:
        node.addnext(place)
    else:
        node.addprevious(place)
    start += len(words) - len(words.lstrip("\n"))
    count = 0
    for paragraph in words.strip("\n").split("\n"):
        setting.new_paragraph(place, paragraph, start)
        start += len(paragraph) + 1
        count += 1
    first: Element = next(
        node for number, node in enumerate(place.itersiblings(preceding=True), 1) if number == count
    )
    place.getparent().remove(place)
    return first
