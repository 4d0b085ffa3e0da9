"""Whether the history says what it said when it was written: hashes, seals and numbers, row by row."""

from collections.abc import Iterator
from hashlib import sha256

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.errors import DamagedError
from copydesk.archive.file.seal import SEALED, STANDING, seal, standing_seal
from copydesk.archive.file.version_texts import VersionTexts
from copydesk.archive.tables.erasing import note_hash
from copydesk.archive.tables.frozen import bound
from copydesk.archive.values import Event
from copydesk.model.phrase import Phrase
from copydesk.model.version import text_hash

_BATCH = 100
"""Rows held at once: texts are long."""


def damaged_history(connection: Connection) -> Iterator[Phrase]:
    """A sentence for everything that is not as it was written.

    A file of an earlier version, which is looked at before it is brought up to date, lacks later tables.
    """
    there = {row["name"] for row in connection.rows("SELECT name FROM sqlite_master")}
    yield from _texts(connection, packed="version_texts" in there)
    yield from _originals(connection)
    yield from _approvals(connection)
    if "approval_records" in there:
        yield from _bound(connection)
    if "attachments" in there:
        yield from _files(connection)
    for table in SEALED:
        if table in there:
            yield from _seals(connection, table)
            yield from _ends(connection, table)
    yield from _logged(connection)
    if "decision_notes" in there:
        yield from _notes(connection)
        for table in STANDING:
            yield from _standing(connection, table)


def _texts(connection: Connection, *, packed: bool) -> Iterator[Phrase]:
    newest: dict[int, tuple[int, str]] = {}
    texts = VersionTexts(connection)
    columns = "id, draft_id, number, sha256, previous_sha256" + ("" if packed else ", text")
    for row in _batches(connection, "versions", columns):
        draft, number = row["draft_id"], row["number"]
        text = texts.found(row["id"]) if packed else row["text"]
        if text is None or text_hash(text) != row["sha256"]:
            yield Phrase(
                "The text of version {number} of draft {draft} was changed after it was saved.",
                number=number,
                draft=draft,
            )
        if (number - 1, row["previous_sha256"]) != newest.get(draft, (-1, "")):
            yield Phrase(
                "Version {number} of draft {draft} does not follow the version before it.",
                number=number,
                draft=draft,
            )
        newest[draft] = (number, row["sha256"])
    for row in connection.rows("SELECT id FROM drafts ORDER BY id"):
        if row["id"] not in newest:
            yield Phrase("Draft {draft} has no versions.", draft=row["id"])


def _originals(connection: Connection) -> Iterator[Phrase]:
    for row in connection.rows("SELECT id, original_sha256 FROM drafts ORDER BY id"):
        data = connection.value("SELECT bytes FROM originals WHERE draft_id = ?", (row["id"],))
        if data is None or sha256(data).hexdigest() != row["original_sha256"]:
            yield Phrase(
                "The original file of draft {draft} is not as it came in.", draft=row["id"]
            )


def _approvals(connection: Connection) -> Iterator[Phrase]:
    for row in connection.rows(
        """
        SELECT a.draft_id, a.number FROM approvals a
        JOIN versions v ON v.draft_id = a.draft_id AND v.number = a.number WHERE v.sha256 != a.text_sha256
        """
    ):
        yield Phrase(
            "The approval of version {number} of draft {draft} was given for another text.",
            number=row["number"],
            draft=row["draft_id"],
        )


def _bound(connection: Connection) -> Iterator[Phrase]:
    """Text, claims and sources of an approval against its one hash; a forgotten source counts by its hash alone."""
    for row in connection.rows(
        """
        SELECT a.id, a.draft_id, a.number, a.text_sha256, r.dossier, r.sha256 FROM approvals a
        JOIN approval_records r ON r.approval_id = a.id ORDER BY a.id
        """
    ):
        kept = connection.rows(
            "SELECT source_id, sha256, content FROM approved_sources WHERE approval_id = ?",
            (row["id"],),
        )
        whole = all(
            not k["content"] or sha256(k["content"].encode()).hexdigest() == k["sha256"]
            for k in kept
        )
        hashes = {k["source_id"]: k["sha256"] for k in kept}
        if not whole or bound(row["text_sha256"], row["dossier"], hashes) != row["sha256"]:
            yield Phrase(
                "The claims or sources of version {number} of draft {draft} are not those that were approved.",
                number=row["number"],
                draft=row["draft_id"],
            )


def _files(connection: Connection) -> Iterator[Phrase]:
    for row in connection.rows("SELECT id FROM attachments ORDER BY id"):
        file = connection.row("SELECT name, sha256, bytes FROM attachments WHERE id = :id", row)
        if file is not None and sha256(file["bytes"]).hexdigest() != file["sha256"]:
            yield Phrase("The file {name} of a source is not as it came in.", name=file["name"])


def _seals(connection: Connection, table: str) -> Iterator[Phrase]:
    previous = ""
    for row in _batches(connection, table, "id, seal, " + ", ".join(SEALED[table])):
        if row["seal"] != seal(previous, table, row):
            yield Phrase(
                "Row {row} of {table} was changed after it was written, or one before it is gone.",
                row=row["id"],
                table=table,
            )
        previous = row["seal"]


def _ends(connection: Connection, table: str) -> Iterator[Phrase]:
    """No seal follows the last row, but the highest number ever given is remembered."""
    given, found = connection.tuples(
        f"SELECT (SELECT seq FROM sqlite_sequence WHERE name = ?), (SELECT max(id) FROM {table})",
        (table,),
    )[0]
    if (given or 0) > (found or 0):
        yield Phrase("The newest rows of {table} are gone.", table=table)


def _logged(connection: Connection) -> Iterator[Phrase]:
    """What the log says that was kept, and is not there."""
    for row in connection.rows(
        """
        SELECT l.draft_id, json_extract(l.details, '$.version') AS number FROM log l
        WHERE l.event = ? AND NOT EXISTS (
            SELECT 1 FROM versions v
            WHERE v.draft_id = l.draft_id AND v.number = json_extract(l.details, '$.version')
        ) ORDER BY l.id
        """,
        (Event.SAVED.value,),
    ):
        yield Phrase(
            "Version {number} of draft {draft} is gone, though the log says that it was saved.",
            number=row["number"],
            draft=row["draft_id"],
        )
    for row in connection.rows(
        """
        SELECT l.draft_id, json_extract(l.details, '$.source') AS source FROM log l
        WHERE l.event = ? AND json_extract(l.details, '$.source') NOT IN (SELECT id FROM sources) ORDER BY l.id
        """,
        (Event.SOURCE_ADDED.value,),
    ):
        yield Phrase(
            "Source {source} of draft {draft} is gone, though the log says that it was added.",
            source=row["source"],
            draft=row["draft_id"],
        )


def _notes(connection: Connection) -> Iterator[Phrase]:
    for row in connection.rows(
        """
        SELECT d.id, d.note, n.nonce, n.text FROM decisions d LEFT JOIN decision_notes n ON n.decision_id = d.id
        WHERE d.note <> '' OR n.id IS NOT NULL ORDER BY d.id
        """
    ):
        forgotten = row["nonce"] == "" and row["text"] == ""
        if not forgotten and note_hash(row["nonce"] or "", row["text"] or "") != row["note"]:
            yield Phrase("The note of decision {id} is not as it was written.", id=row["id"])


def _standing(connection: Connection, table: str) -> Iterator[Phrase]:
    """Titles, states and fields may change, but through Copydesk alone."""
    for row in _batches(connection, table, "seal, " + ", ".join(STANDING[table])):
        if row["seal"] == standing_seal(table, row):
            continue
        if table == "drafts":
            yield Phrase(
                "What is said of draft {draft}, its title or its state was changed by another program.",
                draft=row["id"],
            )
        else:
            yield Phrase(
                "Source {source} of draft {draft} was changed by another program.",
                source=row["id"],
                draft=row["draft_id"],
            )


def _batches(connection: Connection, table: str, columns: str) -> Iterator[Row]:
    last = 0
    while batch := connection.rows(
        f"SELECT {columns} FROM {table} WHERE id > ? ORDER BY id LIMIT {_BATCH}", (last,)
    ):
        if batch[-1]["id"] <= last:  # a damaged tree may lead in a circle
            raise DamagedError(connection.path)
        yield from batch
        last = batch[-1]["id"]
