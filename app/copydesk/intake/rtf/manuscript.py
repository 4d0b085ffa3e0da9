"""The text of an RTF file as far as it is read: where its words go, and what each group leaves at its end."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field

from copydesk.intake.limits import RTF_DEPTH, UnreadableError
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.rtf.state import Into, State, StyleSheet
from copydesk.intake.written.builder import Builder
from copydesk.intake.written.notes import Note
from copydesk.intake.written.style_names import heading_level, is_quotation
from copydesk.markdown.written import Block, Shape
from copydesk.model.phrase import Phrase


@dataclass(slots=True)
class Manuscript:
    """Text, notes and losses of one file, and the groups that are open."""

    accepted: bool
    """Whether tracked changes are read as made."""
    losses: Losses = field(default_factory=Losses)
    notes: list[Note] = field(default_factory=list[Note])
    tracked: int = 0
    """Stretches of deleted or inserted text met so far."""
    state: State = field(default_factory=State)
    builder: Builder = field(default_factory=Builder)
    styles: StyleSheet = field(default_factory=StyleSheet)
    marker: str = ""
    """What the next paragraph has before it, as a list item."""
    label: str = ""
    """What counts it, where Markdown cannot set that."""
    author: str = ""
    """Of the comment that comes next."""
    comment_range: str = ""
    """The number of the words that the comment being read is on; "" where it is on a point."""
    _open: list[tuple[State, Callable[[], None] | None]] = field(default_factory=list)
    _bars: int = 0
    """Cells that have ended since the last text."""
    _in_rows: bool = False
    _change: str = ""
    _begun: bool = False

    @property
    def is_over(self) -> bool:
        """Whether the file's outermost group has ended."""
        return self._begun and not self._open

    def soft_break(self) -> None:
        """A line of the writer's screen ended here."""
        if self.builder.is_open and not self.builder.last_character.isspace():
            self.text(" ")

    def open_group(self) -> None:
        """Begin a group, in which everything holds that holds around it.

        Raises:
            UnreadableError: the groups nest too deeply.
        """
        if len(self._open) >= RTF_DEPTH:
            raise UnreadableError(
                Phrase(
                    "its groups are nested more than {limit} deep; save it again in a word processor",
                    limit=RTF_DEPTH,
                )
            )
        self._begun = True
        self._open.append((copy(self.state), None))

    def close_group(self) -> None:
        """End the group: what held around it holds again."""
        if self._open:
            self.state, at_end = self._open.pop()
            if at_end:
                at_end()

    def at_end(self, action: Callable[[], None]) -> None:
        """Do ``action`` when the group that is open ends."""
        if self._open:
            self._open[-1] = (self._open[-1][0], action)

    def aside(self, at_end: Callable[[list[Block]], None]) -> None:
        """Read the group as a text of its own and give its paragraphs to ``at_end``."""
        if self.state.into is not Into.TEXT or self.is_gone():
            self.state.into = Into.NOTHING
            return
        outer, marker = self.builder, self.marker
        self.builder, self.marker = Builder(), ""
        self.state.set("plain", None)
        self.state.set("pard", None)

        def finish() -> None:
            blocks = self.builder.finish()
            self.builder, self.marker = outer, marker
            at_end(blocks)

        self.at_end(finish)

    def is_gone(self) -> bool:
        """Whether a tracked change took away what stands here, in this reading."""
        change = self.state.change
        return bool(change) and (change == "deleted") == self.accepted

    def text(self, text: str) -> None:
        """Go on with ``text`` wherever text goes here."""
        state = self.state
        if state.into is Into.INSTRUCTION and state.field:
            state.field.instruction += text
        elif state.into is Into.STYLES:
            self.styles.text(text)
        elif state.into is Into.TEXT:
            self.tracked += bool(state.change) and state.change != self._change
            self._change = state.change
            if self.is_gone():
                return
            if state.hidden:
                self.losses.add(Loss.HIDDEN, words=text)
                return
            if state.struck:
                self.losses.add(Loss.STRUCK, words=text)
            if self._bars:
                self.builder.text(" | " * self._bars)
                self._bars = 0
            self.builder.text(text, state.look)

    def end_cell(self) -> None:
        """A cell of a table ends here."""
        self._bars += 1

    def end_paragraph(self, *, row: bool = False) -> None:
        """Close the paragraph, unless its end was deleted or stands within a table's cell."""
        if self.state.into is not Into.TEXT or self.is_gone():
            return
        if row:
            self.losses.add(Loss.TABLE, not self._in_rows)
            self.builder.end_paragraph()
        elif self.state.in_table:
            if self.builder.is_open:
                self.text(" ")
            return
        elif self.state.capital:
            return  # the next paragraph goes on with it
        else:
            self.builder.label(self.label)
            self.builder.end_paragraph(self._shape())
        self._bars, self._in_rows, self.marker, self.label = 0, row, "", ""

    def finish(self) -> list[Block]:
        """All paragraphs. What a file that was cut off left open ends here, and is told."""
        self.losses.add(Loss.CUT, bool(self._open))
        while self._open:
            self.close_group()
        return self.builder.finish()

    def _shape(self) -> Shape:
        state = self.state
        name = self.styles.names.get(state.style, "")
        outline = min(state.outline, self.styles.outlines.get(state.style, 9))
        heading = heading_level(name) or (min(6, outline + 1) if 0 <= outline < 9 else 0)
        if heading:
            return Shape(heading=heading)
        depth = state.level + 1 if self.marker else state.level * bool(self.label)
        return Shape(quote=int(is_quotation(name)), depth=depth, marker=self.marker)
