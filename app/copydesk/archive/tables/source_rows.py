"""A source as columns and back."""

from collections.abc import Iterable

from copydesk.archive.file.connection import Row
from copydesk.model.source import Attachment, Attribution, Medium, Source, SourceKind


def source_to_row(source: Source) -> Row:
    """The columns of a source but its number and its draft."""
    return {
        "title": source.title,
        "kind": source.kind.value,
        "locator": source.locator,
        "url": source.url,
        "note": source.note,
        "confidential": int(source.confidential),
        "is_primary": int(source.primary),
        "archived_url": source.archived_url,
        "published": source.published,
        "accessed": source.accessed,
        "person": source.person,
        "role": source.role,
        "interviewed": source.interviewed,
        "medium": source.medium.value,
        "attribution": source.attribution.value,
    }


def source_from_row(row: Row, attachments: Iterable[Attachment] = ()) -> Source:
    """The inverse of ``source_to_row``."""
    return Source(
        id=row["id"],
        title=row["title"],
        kind=SourceKind(row["kind"]),
        locator=row["locator"],
        url=row["url"],
        note=row["note"],
        confidential=bool(row["confidential"]),
        primary=bool(row["is_primary"]),
        archived_url=row["archived_url"],
        published=row["published"],
        accessed=row["accessed"],
        person=row["person"],
        role=row["role"],
        interviewed=row["interviewed"],
        medium=Medium(row["medium"]),
        attribution=Attribution(row["attribution"]),
        attachments=tuple(attachments),
    )


def attachment_from_row(row: Row) -> Attachment:
    """A file as the archive tells of it; its bytes are asked for by themselves."""
    return Attachment(row["id"], row["name"], row["size"], row["sha256"])


def searchable_words(source: Source) -> str:
    """Everything of a source that the search may find; nothing of a confidential one."""
    if source.confidential:
        return ""
    words = (
        source.note, source.person, source.role, source.locator, source.url, source.archived_url,
        *(attachment.name for attachment in source.attachments),
    )  # fmt: skip
    return "\n".join(filter(None, words))


def words_of(row: Row) -> tuple[str, ...]:
    """What somebody typed of a source, from its columns; places and dates within it tell nothing by themselves."""
    columns = ("title", "url", "archived_url", "note", "person", "role")
    return tuple(row[name] for name in columns if row[name].strip())
