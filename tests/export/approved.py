"""Approved versions for the tests."""

from datetime import UTC, datetime

from copydesk.model.draft import TextFormat
from copydesk.model.version import Approval, ApprovedVersion, Status, Version, text_hash

AT = datetime(2024, 3, 5, 14, 30, 15, tzinfo=UTC)


def approved(
    text: str, *, plain: bool = False, title: str = "Der Titel", language: str = "de"
) -> ApprovedVersion:
    """The text as version 3, approved by the chief."""
    version = Version(
        draft_id=1,
        number=3,
        title=title,
        text=text,
        format=TextFormat.PLAIN if plain else TextFormat.MARKDOWN,
        language=language,
        sha256=text_hash(text),
        previous_sha256="",
        by="A",
        at=AT,
        status=Status.APPROVED,
    )
    return ApprovedVersion(version, Approval("Chefin", AT, version.sha256))
