"""What stands around the words of claims and decisions in each version: only ever added to."""

from collections.abc import Mapping

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.seal import insert_sealed
from copydesk.model.decision import Anchor

NEWEST = """
SELECT {subject}, prefix, suffix, ordinal FROM quotations
WHERE id IN (SELECT max(id) FROM quotations WHERE draft_id = ? GROUP BY {subject})"""


class Quotations:
    """The renewed quotations of one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def renew(
        self,
        draft_id: int,
        number: int,
        *,
        claims: Mapping[int, Anchor],
        decisions: Mapping[int, Anchor],
    ) -> None:
        """Keep how the version of that number quotes the words of claims and decisions, by their numbers.

        Words that are said so already are kept once.

        Raises:
            CopydeskError: they could not be saved; none was.
        """
        with self._connection.write():
            entries = {
                row["claim_id"]: row["entry"]
                for row in self._connection.rows(
                    "SELECT claim_id, max(e.id) AS entry FROM claim_entries e JOIN claims c ON c.id = e.claim_id"
                    " WHERE c.draft_id = ? GROUP BY claim_id",
                    (draft_id,),
                )
            }
            by_entry = {entries[claim]: a for claim, a in claims.items() if claim in entries}
            for subject, anchors in (("claim_entry_id", by_entry), ("decision_id", decisions)):
                known = self.newest(draft_id, subject)
                for each, anchor in anchors.items():
                    around = (anchor.prefix, anchor.suffix, anchor.ordinal)
                    if known.get(each) != around:
                        self._insert(draft_id, number, subject, each, anchor)

    def newest(self, draft_id: int, subject: str) -> dict[int, tuple[str, str, int]]:
        """Words before, words after and ordinal as renewed last, by ``claim_entry_id`` or ``decision_id``."""
        rows = self._connection.rows(NEWEST.format(subject=subject), (draft_id,))
        return {
            row[subject]: (row["prefix"], row["suffix"], row["ordinal"])
            for row in rows
            if row[subject] is not None
        }

    def _insert(
        self, draft_id: int, number: int, subject: str, identity: int, anchor: Anchor
    ) -> None:
        row: Row = {
            "draft_id": draft_id,
            "number": number,
            "claim_entry_id": None,
            "decision_id": None,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
            "ordinal": anchor.ordinal,
            subject: identity,
        }
        insert_sealed(self._connection, "quotations", row)


def renewed(exact: str, row: Row, around: tuple[str, str, int] | None) -> Anchor:
    """The quotation of a row, with what stands around its words in the newest version where that was kept."""
    prefix, suffix, ordinal = around or (row["prefix"], row["suffix"], row["ordinal"])
    return Anchor(exact, prefix, suffix, ordinal)
