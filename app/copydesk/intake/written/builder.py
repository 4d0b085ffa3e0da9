"""Collects the pieces of a file in reading order and cuts them into paragraphs."""

from copydesk.intake.limits import guard_characters
from copydesk.markdown.written import BODY, ORDINARY, Block, Look, Mark, NoteSign, Piece, Run, Shape
from copydesk.model.layout import Region


class Builder:
    """The one mutable thing of a rich reader. A paragraph stays open until ``end_paragraph``.

    That a paragraph ends apart from its text is what makes tracked changes right: where the end itself was
    deleted, it is not called, and the next text goes on in the same paragraph.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[Piece] = []
        self._asides: list[Block] = []
        self._length = 0

    @property
    def is_open(self) -> bool:
        """Whether the paragraph being built has any text."""
        return any(isinstance(piece, Run) for piece in self._pieces)

    @property
    def last_character(self) -> str:
        """The last character of the open paragraph; "" where it has none."""
        for piece in reversed(self._pieces):
            if isinstance(piece, Run):
                return piece.text[-1]
        return ""

    def text(self, text: str, look: Look = ORDINARY) -> None:
        """Go on with ``text``.

        Raises:
            UnreadableError: the draft gets longer than a draft may be.
        """
        if not text:
            return
        self._length += len(text)
        guard_characters(self._length)
        last = self._pieces[-1] if self._pieces else None
        # A format that cuts words into many runs must not cost a join a run: three are enough to keep it short.
        if isinstance(last, Run) and last.look == look and len(last.text) < 500:
            self._pieces[-1] = Run(last.text + text, look)
        else:
            self._pieces.append(Run(text, look))

    def label(self, label: str) -> None:
        """Set what counts the item before the words of the open paragraph, if it has any."""
        if label and self.is_open:
            self._pieces.insert(0, Run(f"{label} "))

    def mark(self, key: str, *, end: bool = False) -> None:
        """Remember this place under ``key``."""
        self._pieces.append(Mark(key, end))

    def note(self, key: str) -> None:
        """Set the sign of the note ``key`` here, and remember the place under the same key."""
        self.mark(key, end=True)
        self._pieces.append(NoteSign(key))

    def end_paragraph(
        self, shape: Shape = BODY, region: Region | None = None, link_share: float = 0.0
    ) -> None:
        """Close the paragraph: what was collected is one block of that shape, unless it is nothing but spaces."""
        worded = any(isinstance(piece, Run) and not piece.text.isspace() for piece in self._pieces)
        if worded or shape.rule:
            self.blocks.append(Block(tuple(self._pieces), shape, region, link_share))
            self._pieces = []
        else:
            self._pieces = [piece for piece in self._pieces if not isinstance(piece, Run)]
        self.blocks.extend(self._asides)
        self._asides = []

    def join(self, blocks: list[Block]) -> None:
        """Go on with the text of ``blocks``, a space between each two."""
        for number, block in enumerate(blocks):
            self.text(" " if number else "")
            for piece in block.pieces:
                if not isinstance(piece, Run):
                    self._pieces.append(piece)
                else:
                    self.text(piece.text.replace("\n", " "), piece.look)

    def repeat(self, blocks: list[Block], times: int) -> None:
        """Set closed paragraphs ``times`` more.

        Raises:
            UnreadableError: the draft gets longer than a draft may be.
        """
        length = sum(len(block.words) for block in blocks)
        guard_characters(self._length + length * times)
        self._length += length * max(0, times)
        self.blocks.extend(blocks * times)

    def aside(self, blocks: list[Block]) -> None:
        """Set ``blocks`` (a text box) after the open paragraph."""
        self._asides.extend(blocks)

    def finish(self) -> list[Block]:
        """Close what is still open; all blocks."""
        self.end_paragraph()
        if self._pieces:  # marks after the last word
            self.blocks.append(Block(tuple(self._pieces)))
            self._pieces = []
        return self.blocks
