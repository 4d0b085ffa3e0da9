"""Comments in a Word file beside those that it has (ECMA-376, part 1, 17.13.4); one that is settled is resolved."""

from collections.abc import Collection
from dataclasses import dataclass, field

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from copydesk.export.characters import printable
from copydesk.export.word.manuscript import Manuscript
from copydesk.export.word.package import add_styles_beside_the_text
from copydesk.export.word.xml import Element

_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_COMMENTS = f'<w:comments {nsdecls("w")} xmlns:w14="{_W14}" xmlns:mc="{_MC}" mc:Ignorable="w14"/>'
_STATES = f'<w15:commentsEx xmlns:w15="{_W15}" xmlns:mc="{_MC}" mc:Ignorable="w15"/>'
_STATES_RELATION = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_FIRST_PARAGRAPH = 0x4C00_0000
"""Paragraphs of comments are numbered, below 0x80000000; ours from here on."""


@dataclass(slots=True)
class Comments:
    """The comments of one file."""

    manuscript: Manuscript
    moment: str
    """As Word writes it."""
    _root: Element = field(init=False)
    _states: Element = field(init=False)
    _last: int = field(init=False)

    def __post_init__(self) -> None:
        file = self.manuscript
        self._root = file.ensured("comments", "comments.xml", _COMMENTS, f"{_TYPE}comments+xml")
        self._states = file.ensured(
            "commentsExtended",
            "commentsExtended.xml",
            _STATES,
            f"{_TYPE}commentsExtended+xml",
            _STATES_RELATION,
        )
        self._last = max((_number(c) for c in self._root.iter(qn("w:comment"))), default=-1)
        styles = file.styles
        if styles is not None:
            add_styles_beside_the_text(styles)

    def add(
        self, first: Element, last: Element, author: str, words: str, *, resolved: bool
    ) -> None:
        """Set a comment on the runs from ``first`` to ``last``."""
        self._last += 1
        number = str(self._last)
        comment = OxmlElement("w:comment")
        comment.set(qn("w:id"), number)
        comment.set(qn("w:author"), printable(author))
        comment.set(qn("w:date"), self.moment)
        comment.set(qn("w:initials"), "".join(word[0] for word in printable(author).split())[:9])
        *lines, end = words.split("\n")
        for line in lines:
            comment.append(_paragraph(line))
        ending = _paragraph(end)
        paragraph_id = f"{_FIRST_PARAGRAPH + self._last:08X}"
        ending.set(f"{{{_W14}}}paraId", paragraph_id)
        comment.append(ending)
        self._root.append(comment)
        state = self._states.makeelement(f"{{{_W15}}}commentEx")
        state.set(f"{{{_W15}}}paraId", paragraph_id)
        state.set(f"{{{_W15}}}done", "1" if resolved else "0")
        self._states.append(state)
        _outside_change(first).addprevious(_ranged("w:commentRangeStart", number))
        end_mark = _ranged("w:commentRangeEnd", number)
        _outside_change(last).addnext(end_mark)
        end_mark.addnext(
            parse_xml(
                f'<w:r {nsdecls("w")}><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{number}"/></w:r>'
            )
        )


def leave_out(manuscript: Manuscript, secret: Collection[int], count: int) -> None:
    """Take comments out of the file, and every mark of them.

    Args:
        secret: which of them, counted from 0 in the file's order.
        count: how many the desk read; where the file holds another number, nobody knows which are meant, and all are taken out.
    """
    root = manuscript.tree(manuscript.related(manuscript.body, "comments"))
    if root is None or not secret:
        return
    comments = list(root.iter(qn("w:comment")))
    read = [comment for comment in comments if _says_something(comment)]
    gone = [read[number] for number in sorted(secret)] if len(read) == count else comments
    numbers = {comment.get(qn("w:id")) for comment in gone}
    paragraphs = {p.get(f"{{{_W14}}}paraId") for comment in gone for p in comment.iter(qn("w:p"))}
    for comment in gone:
        comment.getparent().remove(comment)
    for mark in list(manuscript.text.iter(*_MARKS)):
        if mark.get(qn("w:id")) in numbers:
            run = mark.getparent() if mark.tag == qn("w:commentReference") else mark
            run.getparent().remove(run)
    states = manuscript.tree(manuscript.related(manuscript.body, "commentsExtended"))
    if states is not None:
        for state in list(states):
            if state.get(f"{{{_W15}}}paraId") in paragraphs:
                states.remove(state)


_MARKS = tuple(map(qn, ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")))


def _says_something(comment: Element) -> bool:
    """Whether the comment has words: intake keeps no other."""
    return any((text.text or "").strip() for text in comment.iter(qn("w:t")))


def _number(comment: Element) -> int:
    number = comment.get(qn("w:id"), "")
    return int(number) if number.isdecimal() else -1


def _outside_change(run: Element) -> Element:
    around = run.getparent()
    return around if around.tag in {qn("w:ins"), qn("w:del"), qn("w:moveTo")} else run


def _ranged(tag: str, number: str) -> Element:
    element = OxmlElement(tag)
    element.set(qn("w:id"), number)
    return element


def _paragraph(words: str) -> Element:
    paragraph = parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:t xml:space="preserve"/></w:r></w:p>'
    )
    next(paragraph.iter(qn("w:t"))).text = printable(words)
    return paragraph
