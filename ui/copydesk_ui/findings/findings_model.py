"""The rows of the panel for Qt."""

from PySide6.QtCore import Qt

from copydesk_ui.findings.rows import Card, Heading, More, Row, spoken
from copydesk_ui.parts.rows_model import Index, RowsModel


class FindingsModel(RowsModel[Row]):
    """A list of rows that is replaced as a whole, gently where only places have moved."""

    def identity(self, row: Row) -> object:
        """A card is the same wherever its words have moved."""
        if isinstance(row, Card):
            finding = row.finding
            return finding.kind, finding.text, finding.variants, row.by, finding.message
        return row

    def words(self, row: Row) -> str:
        """All that the row shows."""
        if isinstance(row, Card):
            return spoken(row)
        if isinstance(row, Heading):
            return f"{row.title}, {row.count}"
        return self.tr("%n more", "", row.count)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All rows can be reached; a last count cannot be chosen."""
        row = self.row_at(index)
        if row is None or isinstance(row, More):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
