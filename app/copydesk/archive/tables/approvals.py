"""Who signed which version off, on what: only ever added to. What may leave the house is asked for here."""

import json
from collections.abc import Sequence
from dataclasses import replace

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import time_from_column, time_to_column
from copydesk.archive.file.seal import change_standing, insert_sealed
from copydesk.archive.tables.dossiers import Dossiers
from copydesk.archive.tables.frozen import Frozen, freeze
from copydesk.archive.tables.log import Log
from copydesk.archive.tables.versions import Versions
from copydesk.archive.values import Event
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.version import Approval, ApprovedVersion, Release, Status, Version

_OF_DRAFT = """
SELECT a.*, r.release, r.change, r.sha256 FROM approvals a
LEFT JOIN approval_records r ON r.approval_id = a.id WHERE a.draft_id = ? ORDER BY a.id"""


class Approvals:
    """The approvals of one database."""

    def __init__(
        self, connection: Connection, log: Log, versions: Versions, dossiers: Dossiers
    ) -> None:
        self._connection = connection
        self._log = log
        self._versions = versions
        self._dossiers = dossiers

    def approve(self, draft_id: int, number: int, approval: Approval) -> ApprovedVersion:
        """Sign off a version: the newest, so that nobody approves past a change that they have not seen.

        Its claims and sources are frozen with it. What was released before is released again under a number of
        its own, even where only the reason is new: customers tell versions by their numbers.

        Raises:
            CopydeskError: a newer version was saved, the approval was given for another text, the first release is
                called another one or a later one the first, or it could not be saved.
        """
        with self._connection.write():
            version = self._versions.latest(draft_id)
            if version.number != number or approval.text_sha256 != version.sha256:
                raise CopydeskError(
                    Phrase(
                        "Draft {id} was changed since: version {newest} is the newest. Look at it, then approve that one.",
                        id=draft_id,
                        newest=version.number,
                    )
                )
            version = self._numbered(version, approval)
            frozen = freeze(self._dossiers.standing(draft_id), version.sha256)
            signed = replace(approval, sha256=frozen.sha256)
            self._insert(version, signed, frozen)
            self._log.add(
                draft_id,
                approval.by,
                Event.APPROVED,
                version=version.number,
                release=approval.release.value,
            )
            approved = {"status": Status.APPROVED.value}
            change_standing(self._connection, "drafts", draft_id, approved)
            return self._signed(version, self._rows(draft_id))

    def of_draft(self, draft_id: int) -> tuple[tuple[int, Approval], ...]:
        """Every approval of the draft with the number of its version, oldest first."""
        return tuple((row["number"], _approval(row)) for row in self._rows(draft_id))

    def approved(self, draft_id: int, number: int | None = None) -> ApprovedVersion:
        """The version that may leave the house: the newest, if it is approved, or the approved one of that number.

        Raises:
            CopydeskError: it is not approved, or was changed since it was.
        """
        version = (
            self._versions.latest(draft_id)
            if number is None
            else self._versions.get(draft_id, number)
        )
        given = self._rows(draft_id)
        status = self._connection.value("SELECT status FROM drafts WHERE id = ?", (draft_id,))
        if any(row["number"] == version.number for row in given) and (
            number is not None or status == Status.APPROVED.value
        ):
            return self._signed(version, given)
        if number is not None or not given:
            raise CopydeskError(
                Phrase(
                    "Version {number} of draft {id} is not approved. Approve it first.",
                    number=version.number,
                    id=draft_id,
                )
            )
        raise CopydeskError(
            Phrase("Draft {id} was changed since it was approved. Approve it again.", id=draft_id)
        )

    def _numbered(self, version: Version, approval: Approval) -> Version:
        """The version under a number that was not released yet."""
        before = self._rows(version.draft_id)
        if not before and approval.release is not Release.FIRST:
            raise CopydeskError(
                Phrase(
                    "Draft {id} was not released yet: there is nothing to correct or withdraw.",
                    id=version.draft_id,
                )
            )
        if all(row["number"] != version.number for row in before):
            return version
        if approval.release is Release.FIRST:
            return version  # signed once more, by somebody else perhaps: the same release
        again = replace(
            version,
            number=version.number + 1,
            previous_sha256=version.sha256,
            by=approval.by,
            at=approval.at,
            comment=approval.change,
            base=version.number,
        )
        self._versions.insert(again)
        return again

    def _insert(self, version: Version, approval: Approval, frozen: Frozen) -> None:
        number = insert_sealed(
            self._connection,
            "approvals",
            {
                "draft_id": version.draft_id,
                "number": version.number,
                "approved_by": approval.by,
                "approved_at": time_to_column(approval.at),
                "text_sha256": approval.text_sha256,
                "open_items": json.dumps(approval.open_items, ensure_ascii=True),
                "reason": approval.reason,
            },
        )
        insert_sealed(
            self._connection,
            "approval_records",
            {
                "approval_id": number,
                "release": approval.release.value,
                "change": approval.change,
                "dossier": frozen.dossier,
                "sha256": frozen.sha256,
            },
        )
        self._dossiers.keep(number, frozen)

    def _rows(self, draft_id: int) -> list[Row]:
        """Every approval of the draft, oldest first, without its dossier."""
        return self._connection.rows(_OF_DRAFT, (draft_id,))

    def _signed(self, version: Version, given: Sequence[Row]) -> ApprovedVersion:
        """The version as it was signed last, which is among those given."""
        row = next(row for row in reversed(given) if row["number"] == version.number)
        content = self._connection.value(
            "SELECT dossier FROM approval_records WHERE approval_id = ?", (row["id"],)
        )
        approval, first = _approval(row), _approval(given[0])
        dossier = self._dossiers.signed(
            version.draft_id, row["id"], content, approval.sha256, first.at
        )
        try:
            received = self._versions.get(version.draft_id, 0).text
            return ApprovedVersion(version, approval, dossier, received)
        except ValueError as error:  # the file was written to past Copydesk
            raise CopydeskError(
                Phrase(
                    "The text of version {number} of draft {draft} is not the one that was approved. See copydesk doctor.",
                    number=version.number,
                    draft=version.draft_id,
                )
            ) from error


def _approval(row: Row) -> Approval:
    return Approval(
        by=row["approved_by"],
        at=time_from_column(row["approved_at"]),
        text_sha256=row["text_sha256"],
        open_items=tuple(json.loads(row["open_items"])),
        reason=row["reason"],
        release=Release(row["release"] or Release.FIRST.value),
        change=row["change"] or "",
        sha256=row["sha256"] or "",
    )
