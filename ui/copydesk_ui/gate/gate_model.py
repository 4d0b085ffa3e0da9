"""The open items of the gate as rows."""

from dataclasses import dataclass

from copydesk.review.gate import OpenItem
from copydesk_ui.findings.rows import visible
from copydesk_ui.parts.rows_model import RowsModel
from copydesk_ui.words.counting import counting
from copydesk_ui.words.translation import said


@dataclass(frozen=True, slots=True)
class GateRow:
    """One item: what it is, where, and the words that it is about."""

    item: OpenItem

    @property
    def why(self) -> str:
        """Its reason."""
        return said(self.item.message)

    @property
    def place(self) -> str:
        """Where it is; "" where it is about the whole text or its words are gone."""
        return counting().line(self.item.line) if self.item.line else ""


class GateModel(RowsModel[GateRow]):
    """What is open, in the order of the text."""

    def words(self, row: GateRow) -> str:
        """All of it, in one line."""
        about = visible(row.item.text)
        return " · ".join(filter(None, (row.place, row.why, about)))
