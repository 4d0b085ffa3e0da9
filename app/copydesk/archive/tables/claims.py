"""The claims of drafts: each change is an entry of its own, so that nobody can unsay who verified what."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import time_from_column, time_to_column
from copydesk.archive.file.seal import insert_sealed
from copydesk.archive.tables.index import forget_claim, index_note
from copydesk.archive.tables.log import Log
from copydesk.archive.tables.quotations import Quotations, renewed
from copydesk.archive.values import Event
from copydesk.model.claim import Claim, ClaimKind, ClaimStatus, Judged, Link, Use
from copydesk.model.decision import Anchor
from copydesk.model.person import same_person
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.review.ledger import RESUMED, UNDONE

_ENTRIES = """
SELECT e.*, c.draft_id, coalesce(r.instead, '') AS instead FROM claim_entries e JOIN claims c ON c.id = e.claim_id
LEFT JOIN claim_rights r ON r.claim_entry_id = e.id WHERE {} ORDER BY e.id"""
_LINKS = """
SELECT l.*, s.removed FROM claim_links l JOIN claims c ON c.id = l.claim_id
LEFT JOIN sources s ON s.id = l.source_id WHERE {} ORDER BY l.id"""


class Claims:
    """The claims of one database."""

    def __init__(self, connection: Connection, log: Log, quotations: Quotations) -> None:
        self._connection = connection
        self._log = log
        self._quotations = quotations

    def record(self, *claims: Claim) -> tuple[Claim, ...]:
        """Keep new claims, and new states of known ones, all or none; as they stand now.

        The links of a claim are made what it says; who verified is read from its history, never from ``checkers``.

        Raises:
            CopydeskError: there is no such claim or source, or it could not be saved; nothing was.
        """
        with self._connection.write():
            return tuple(self._record(claim) for claim in claims)

    def get(self, claim_id: int) -> Claim:
        """The claim as it stands.

        Raises:
            CopydeskError: there is none of that number.
        """
        found = self._read("c.id = ?", claim_id)
        if not found:
            raise CopydeskError(Phrase("There is no claim {id}. See copydesk claims.", id=claim_id))
        return found[0]

    def of_draft(self, draft_id: int) -> tuple[Claim, ...]:
        """The draft's claims as they stand, in the order in which they were made."""
        return self._read("c.draft_id = ?", draft_id)

    def history(self, claim_id: int) -> tuple[Claim, ...]:
        """Every state that the claim was in, oldest first, without its links."""
        return tuple(map(_claim, self._connection.rows(_ENTRIES.format("c.id = ?"), (claim_id,))))

    def _record(self, claim: Claim) -> Claim:
        if claim.id:
            known, event = self.get(claim.id), Event.CLAIM_CHANGED
        else:
            number = self._connection.insert("claims", {"draft_id": claim.draft_id})
            claim, known, event = replace(claim, id=number), None, Event.CLAIM_ADDED
        entry = insert_sealed(self._connection, "claim_entries", _entry(claim))
        if claim.instead:
            right = {"claim_entry_id": entry, "instead": claim.instead}
            insert_sealed(self._connection, "claim_rights", right)
        self._link(claim, known.links if known else ())
        forget_claim(self._connection, claim.id)
        words = "\n".join(
            filter(None, (claim.concerns, claim.question, claim.answer, claim.instead))
        )
        index_note(
            self._connection,
            claim.draft_id,
            words,
            claim.at,
            title=claim.statement,
            claim_id=claim.id,
        )
        self._log.add(claim.draft_id, claim.by, event, claim=claim.id, status=claim.status.value)
        return self.get(claim.id)

    def _read(self, condition: str, number: int) -> tuple[Claim, ...]:
        entries: dict[int, list[Claim]] = {}
        newest: dict[int, Row] = {}
        for row in self._connection.rows(_ENTRIES.format(condition), (number,)):
            entries.setdefault(row["claim_id"], []).append(_claim(row))
            newest[row["claim_id"]] = row
        around = {
            entry: words
            for draft in {row["draft_id"] for row in newest.values()}
            for entry, words in self._quotations.newest(draft, "claim_entry_id").items()
        }
        links: dict[int, dict[tuple[int, Use], Link]] = {}
        robbed: set[int] = set()
        for row in self._connection.rows(_LINKS.format(condition), (number,)):
            standing = links.setdefault(row["claim_id"], {})
            link = _link(row)
            standing.pop((link.source_id, link.use), None)
            if row["removed"]:
                robbed.add(row["claim_id"])
            elif row["linked"]:
                standing[link.source_id, link.use] = link
        return tuple(
            replace(
                states[-1],
                anchor=renewed(
                    states[-1].anchor.exact, newest[claim_id], around.get(newest[claim_id]["id"])
                ),
                links=tuple(links.get(claim_id, {}).values()),
                checkers=_checkers(states),
                before=None if claim_id in robbed else _before(states),
            )
            for claim_id, states in sorted(entries.items())
        )

    def _link(self, claim: Claim, standing: Iterable[Link]) -> None:
        """Bring the claim's links to what it says; each difference is an entry."""
        before = {(link.source_id, link.use): link for link in standing}
        after = {(link.source_id, link.use): link for link in claim.links}
        for key, link in before.items():
            if key not in after:
                self._insert_link(claim, replace(link, locator=""), linked=False)
        for key, link in after.items():
            if key not in before or before[key].locator != link.locator:
                self._insert_link(claim, link, linked=True)

    def _insert_link(self, claim: Claim, link: Link, *, linked: bool) -> None:
        known = self._connection.value(
            "SELECT draft_id FROM sources WHERE id = ? AND NOT removed", (link.source_id,)
        )
        if known != claim.draft_id:
            raise CopydeskError(Phrase("There is no source {id}.", id=link.source_id))
        insert_sealed(
            self._connection,
            "claim_links",
            {
                "claim_id": claim.id,
                "source_id": link.source_id,
                "use": link.use.value,
                "linked": int(linked),
                "made_by": link.by,
                "made_at": time_to_column(link.at),
                "locator": link.locator,
            },
        )


def _checkers(states: Sequence[Claim]) -> tuple[str, ...]:
    """Who verified the words that stand now: an entry that undoes the check, or moves it to other words, begins anew; one that
    brings the checked words back brings back who checked them.
    """
    checkers: list[str] = []
    words, undone = "", ("", [""])
    for state in states:
        if state.remark == RESUMED.template and state.anchor.exact == undone[0]:
            words, checkers = state.anchor.exact, list(undone[1])
            continue
        if checkers and _undoes(state):
            undone = (words, checkers)
        if state.anchor.exact != words or not state.status.vouched:
            checkers, words = [], state.anchor.exact
        if state.status.checked and not any(same_person(state.by, one) for one in checkers):
            checkers.append(state.by)
    return tuple(checkers)


def _undoes(state: Claim) -> bool:
    return state.status is ClaimStatus.OPEN and state.remark == UNDONE.template


def _before(states: Sequence[Claim]) -> Judged | None:
    """What edits undid, where nothing but edits came after it. A check that was taken back leaves what was undone before it."""
    count = len(states)
    while count and _undoes(states[count - 1]):
        count -= 1
    if count in {0, len(states)} or not states[count - 1].status.judged:
        return None
    last = states[count - 1]
    if states[count].anchor.exact == last.anchor.exact:  # no edit: somebody took the check back
        return _before((*states[: count - 1], *states[count:]))
    return Judged(last.anchor.exact, last.status, _checkers(states[:count]), last.remark)


def _entry(claim: Claim) -> Row:
    return {
        "claim_id": claim.id,
        "exact": claim.anchor.exact,
        "prefix": claim.anchor.prefix,
        "suffix": claim.anchor.suffix,
        "ordinal": claim.anchor.ordinal,
        "statement": claim.statement,
        "kind": claim.kind.value,
        "status": claim.status.value,
        "concerns": claim.concerns,
        "question": claim.question,
        "answer": claim.answer,
        "remark": claim.remark,
        "made_by": claim.by,
        "made_at": time_to_column(claim.at),
    }


def _claim(row: Row) -> Claim:
    return Claim(
        id=row["claim_id"],
        draft_id=row["draft_id"],
        anchor=Anchor(row["exact"], row["prefix"], row["suffix"], row["ordinal"]),
        statement=row["statement"],
        by=row["made_by"],
        at=time_from_column(row["made_at"]),
        kind=ClaimKind(row["kind"]),
        status=ClaimStatus(row["status"]),
        concerns=row["concerns"],
        question=row["question"],
        answer=row["answer"],
        instead=row["instead"],
        remark=row["remark"],
    )


def _link(row: Row) -> Link:
    return Link(
        source_id=row["source_id"],
        use=Use(row["use"]),
        by=row["made_by"],
        at=time_from_column(row["made_at"]),
        locator=row["locator"],
    )
