"""Words that somebody may want forgotten: where they stand, and how they leave the file without breaking any seal.

History keeps their hash, made with a nonce so that nobody can guess them from it; the words lie beside it. ``secure_delete``
overwrites the bytes of what is erased here.
"""

import secrets
from collections.abc import Iterable
from hashlib import sha256

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.seal import change_standing
from copydesk.archive.tables.index import forget_source
from copydesk.archive.tables.source_rows import source_to_row, words_of
from copydesk.model.source import Source


def new_nonce() -> str:
    """Something that nobody can guess, to be hashed along."""
    return secrets.token_hex(16)


def note_hash(nonce: str, note: str) -> str:
    """What history keeps of a decision's note, in hexadecimal; "" where there is none."""
    return sha256(f"{nonce}{note}".encode("utf-8", "surrogatepass")).hexdigest() if note else ""


def erase_source(connection: Connection, source_id: int) -> None:
    """Overwrite a source wherever its words stand but in the text itself, in approved states, too; its number stays."""
    blank: Row = {**source_to_row(Source(source_id, "")), "removed": 1}
    change_standing(connection, "sources", source_id, blank)
    forget_source(connection, source_id, with_decisions=True)
    for erase in _ERASE:
        connection.run(erase, (source_id,))
    _erase_notes(connection, source_id, None)
    _erase_remarks(connection, source_id)


def hide_source(connection: Connection, before: Row, source: Source) -> None:
    """Take the words of a source that is confidential now from where they stand as if they were public: out of the search,
    notes that repeat them, and the remarks that it was made of. What a person wrote besides stays.

    Args:
        before: the source's row as it was.
    """
    forget_source(connection, source.id, with_decisions=True)
    _erase_notes(connection, source.id, {*words_of(before), *words_of(source_to_row(source))})
    _erase_remarks(connection, source.id)


def _erase_notes(connection: Connection, source_id: int, words: Iterable[str] | None) -> None:
    """Erase the notes of decisions that rest on the source: those that repeat one of the words, or all of them."""
    wanted = None if words is None else [word.casefold() for word in words]
    for row in connection.rows(
        "SELECT n.id, n.text FROM decision_notes n JOIN decisions d ON d.id = n.decision_id WHERE d.source_id = ?",
        (source_id,),
    ):
        note = row["text"].casefold()
        if wanted is None or any(word in note for word in wanted):
            connection.change("decision_notes", row["id"], {"nonce": "", "text": ""})


def _erase_remarks(connection: Connection, source_id: int) -> None:
    connection.run("UPDATE remarks SET text = '', author = '' WHERE source_id = ?", (source_id,))


_ERASE = (
    "DELETE FROM attachments WHERE source_id = ?",
    "UPDATE approved_sources SET content = '' WHERE source_id = ?",
    "UPDATE claim_links SET locator = '' WHERE source_id = ?",
)
"""Where else a source's own words stand."""
