"""Two texts as one Word document with tracked changes: accepted it is the new text, rejected the old one.

What each element means: ECMA-376, part 1, 17.13.5 (revisions) and 17.13.4 (comments).
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from copydesk.export.characters import printable
from copydesk.model.span import Span
from copydesk.review.compare import ChangeKind, compare

_TAGS = {ChangeKind.INSERTED: "w:ins", ChangeKind.REMOVED: "w:del"}


@dataclass(frozen=True, slots=True)
class Note:
    """A comment on a stretch of the new text."""

    span: Span
    author: str
    words: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch within one line; ``new`` is where it begins in the new text."""

    kind: ChangeKind
    words: str
    new: int
    ends_line: bool


@dataclass(slots=True)
class TrackedBody:
    """Writes the two texts to the end of a document."""

    document: WordDocument
    author: str
    at: datetime
    """UTC."""
    _revision: int = field(default=0, init=False)

    def write(self, old: str, new: str, notes: Sequence[Note]) -> None:
        """A paragraph for each line. Comments hang on the words of the new text."""
        cuts = sorted({edge for note in notes for edge in (note.span.start, note.span.end)})
        runs: list[tuple[Span, Run]] = []
        paragraph = self.document.add_paragraph()
        for piece in _pieces(old, new, cuts):
            if piece.words:
                run = self._run(paragraph, piece)
                if piece.kind is not ChangeKind.REMOVED:
                    runs.append((Span(piece.new, piece.new + len(piece.words)), run))
            if piece.ends_line:
                self._mark(paragraph, piece.kind)
                paragraph = self.document.add_paragraph()
        for note in notes:
            covered = [run for span, run in runs if span.overlaps(note.span)]
            if covered:
                self._comment(note, covered)

    def _run(self, paragraph: Paragraph, piece: _Piece) -> Run:
        run = paragraph.add_run(printable(piece.words))
        tag = _TAGS.get(piece.kind)
        if tag is not None:
            element = run._r  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - no other way in
            change = self._change(tag)
            element.addprevious(change)
            change.append(element)
            if piece.kind is ChangeKind.REMOVED:
                for text in element.findall(qn("w:t")):
                    text.tag = qn("w:delText")
        return run

    def _mark(self, paragraph: Paragraph, kind: ChangeKind) -> None:
        """Say of the paragraph's own end that it came or went."""
        tag = _TAGS.get(kind)
        if tag is None:
            return
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - no other way in
        look = OxmlElement("w:rPr")
        look.append(self._change(tag))
        properties.append(look)

    def _change(self, tag: str) -> BaseOxmlElement:
        self._revision += 1
        change = OxmlElement(tag)
        change.set(qn("w:id"), str(self._revision))
        change.set(qn("w:author"), printable(self.author))
        change.set(qn("w:date"), _moment(self.at))
        return change

    def _comment(self, note: Note, runs: Sequence[Run]) -> None:
        author = printable(note.author)
        initials = "".join(word[0] for word in author.split())
        comment = self.document.add_comment(
            runs, text=printable(note.words), author=author, initials=initials
        )
        element = comment._comment_elm  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - the library dates it now
        element.set(qn("w:date"), _moment(self.at))


def _pieces(old: str, new: str, cuts: Sequence[int]) -> Iterator[_Piece]:
    """Both texts in their common order, cut at line ends and where a comment begins or ends."""
    for change in compare(old, new):
        removed = change.kind is ChangeKind.REMOVED
        words = change.old.of(old) if removed else change.new.of(new)
        at = change.new.start
        for number, line in enumerate(words.split("\n")):
            if number:
                yield _Piece(change.kind, "", at, ends_line=True)
                at += 0 if removed else 1
            for part in [line] if removed else _cut(line, at, cuts):
                yield _Piece(change.kind, part, at, ends_line=False)
                at += 0 if removed else len(part)


def _cut(line: str, at: int, cuts: Sequence[int]) -> Iterator[str]:
    start = 0
    for cut in cuts[bisect_right(cuts, at) :]:
        if cut - at >= len(line):
            break
        yield line[start : cut - at]
        start = cut - at
    yield line[start:]


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
