"""The rows of the panel for Qt."""

from copydesk_ui.findings.rows import Card, Heading, Row, spoken
from copydesk_ui.parts.rows_model import RowsModel


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
        if row.after:
            return self.tr("%n more below: list them", "", row.count)
        return self.tr("%n more above: list them", "", row.count)
