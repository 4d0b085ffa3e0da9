"""What people decided about findings: only ever added to; taking one back is an entry of its own."""

from collections.abc import Iterable
from dataclasses import replace

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import time_from_column, time_to_column
from copydesk.archive.file.seal import insert_sealed
from copydesk.archive.tables.erasing import new_nonce, note_hash
from copydesk.archive.tables.index import index_note
from copydesk.archive.tables.log import Log
from copydesk.archive.tables.quotations import Quotations, renewed
from copydesk.archive.values import Event
from copydesk.model.decision import Decision, Scope, Verdict
from copydesk.model.kinds import Kind
from copydesk.model.phrase import CopydeskError, Phrase

_READ = """
SELECT d.*, coalesce(n.text, '') AS words, EXISTS (SELECT 1 FROM decisions r WHERE r.revokes = d.id) AS revoked
FROM decisions d LEFT JOIN decision_notes n ON n.decision_id = d.id WHERE d.revokes IS NULL AND """


class Decisions:
    """The decisions of one database."""

    def __init__(self, connection: Connection, log: Log, quotations: Quotations) -> None:
        self._connection = connection
        self._log = log
        self._quotations = quotations

    def add(self, *decisions: Decision) -> tuple[Decision, ...]:
        """Keep new decisions, all or none; the same with their numbers.

        Raises:
            CopydeskError: they could not be saved; none was.
            ValueError: one has a number already.
        """
        with self._connection.write():
            return tuple(self._add(decision) for decision in decisions)

    def revoke(self, decision_id: int, by: str) -> None:
        """Take a decision back. It stays in the record; taking it back twice is once.

        Raises:
            CopydeskError: there is no such decision, or it could not be saved.
        """
        with self._connection.write():
            found = self._read(_READ + "d.id = ?", (decision_id,))
            if not found:
                raise CopydeskError(
                    Phrase("There is no decision {id} to take back.", id=decision_id)
                )
            decision = found[0]
            if decision.revoked:
                return
            at = self._log.add(decision.draft_id, by, Event.REVOKED, decision=decision_id)
            entry = replace(decision, by=by, at=at, note="")
            insert_sealed(self._connection, "decisions", _row(entry, revokes=decision_id))

    def of_draft(self, draft_id: int) -> tuple[Decision, ...]:
        """The draft's own decisions, oldest first, revoked ones marked."""
        return self._read(_READ + "d.draft_id = ? ORDER BY d.id", (draft_id,))

    def of_house(self) -> tuple[Decision, ...]:
        """The decisions for every draft, oldest first, revoked ones marked."""
        return self._read(_READ + "d.scope = ? ORDER BY d.id", (Scope.HOUSE.value,))

    def for_review(self, draft_id: int) -> tuple[Decision, ...]:
        """Everything that bears on the draft: its own decisions and the house's, each once, oldest first."""
        return self._read(
            _READ + "(d.draft_id = ? OR d.scope = ?) ORDER BY d.id", (draft_id, Scope.HOUSE.value)
        )

    def _add(self, decision: Decision) -> Decision:
        if decision.id:
            raise ValueError("the decision is kept already")
        nonce = new_nonce()
        row = _row(decision, revokes=None) | {"note": note_hash(nonce, decision.note)}
        number = insert_sealed(self._connection, "decisions", row)
        if decision.note:
            kept = {"decision_id": number, "nonce": nonce, "text": decision.note}
            self._connection.insert("decision_notes", kept)
        if decision.note and not self._is_confidential(decision.source_id):
            index_note(
                self._connection,
                decision.draft_id,
                decision.note,
                decision.at,
                decision_id=number,
            )
        self._log.add(
            decision.draft_id,
            decision.by,
            Event.DECIDED,
            decision=number,
            kind=decision.kind.value,
            verdict=decision.verdict.value,
        )
        return replace(decision, id=number)

    def _is_confidential(self, source_id: int | None) -> bool:
        return bool(
            self._connection.value("SELECT confidential FROM sources WHERE id = ?", (source_id,))
        )

    def _read(self, sql: str, words: Iterable[int | str]) -> tuple[Decision, ...]:
        rows = self._connection.rows(sql, tuple(words))
        around = {
            decision: said
            for draft in {row["draft_id"] for row in rows if row["draft_id"] is not None}
            for decision, said in self._quotations.newest(draft, "decision_id").items()
        }
        return tuple(_decision(row, around.get(row["id"])) for row in rows)


def _row(decision: Decision, revokes: int | None) -> Row:
    return {
        "draft_id": decision.draft_id,
        "kind": decision.kind.value,
        "exact": decision.anchor.exact,
        "prefix": decision.anchor.prefix,
        "suffix": decision.anchor.suffix,
        "ordinal": decision.anchor.ordinal,
        "verdict": decision.verdict.value,
        "scope": decision.scope.value,
        "note": "",
        "source_id": decision.source_id,
        "made_by": decision.by,
        "made_at": time_to_column(decision.at),
        "revokes": revokes,
    }


def _decision(row: Row, around: tuple[str, str, int] | None) -> Decision:
    return Decision(
        id=row["id"],
        draft_id=row["draft_id"],
        kind=Kind(row["kind"]),
        anchor=renewed(row["exact"], row, around),
        verdict=Verdict(row["verdict"]),
        by=row["made_by"],
        at=time_from_column(row["made_at"]),
        scope=Scope(row["scope"]),
        note=row["words"],
        source_id=row["source_id"],
        revoked=bool(row["revoked"]),
    )
