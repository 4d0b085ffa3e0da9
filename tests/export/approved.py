"""Approved versions for the tests."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

from copydesk.model.claim import Claim, ClaimKind, ClaimStatus, Link, Use
from copydesk.model.decision import Anchor
from copydesk.model.dossier import Dossier
from copydesk.model.draft import TextFormat
from copydesk.model.source import Attachment, Source, SourceKind
from copydesk.model.version import (
    Approval,
    ApprovedVersion,
    Release,
    Status,
    Version,
    text_hash,
)

AT = datetime(2024, 3, 5, 14, 30, 15, tzinfo=UTC)
SECRET = "Quaddelfisch"
"""Stands in every field of the confidential source, and nowhere else."""


def approved(
    text: str,
    *,
    plain: bool = False,
    title: str = "Der Titel",
    language: str = "de",
    dossier: Dossier | None = None,
    release: Release = Release.FIRST,
    change: str = "",
    open_items: tuple[str, ...] = (),
    reason: str = "",
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
    approval = Approval(
        "Chefin", AT, version.sha256, open_items, reason, release, change, sha256="0" * 64
    )
    return ApprovedVersion(version, approval, dossier or Dossier(guid="g-1", created_at=AT))


def unpacked(data: bytes) -> bytes:
    """The bytes as a search would see them: those of an office file without their compression."""
    if not data.startswith(b"PK"):
        return data
    with ZipFile(BytesIO(data)) as package:
        return b"\n".join(name.encode() + b"\n" + package.read(name) for name in package.namelist())


STORY = "# Hafen\n\nDer Hafen kostet 14 Millionen Euro. Er wird **2027** fertig."


def checked_story() -> ApprovedVersion:
    """A story with a verified claim, an open one, a public source and a confidential one."""
    public = Source(
        7, "Ratsprotokoll", SourceKind.DOCUMENT, "S. 4", "https://example.org/r", primary=True,
        published="2024-02", attachments=(Attachment(1, "protokoll.pdf", 9, "ab" * 32),),
    )  # fmt: skip
    secret = Source(
        8, SECRET, SourceKind.INTERVIEW, SECRET, f"https://{SECRET}.example", SECRET, confidential=True,
        archived_url=SECRET, person=SECRET, role=SECRET, attachments=(Attachment(2, SECRET, 9, SECRET),),
    )  # fmt: skip
    cost = Claim(
        1, 1, Anchor("Der Hafen kostet 14 Millionen Euro.", "# Hafen\n\n", " Er wird", 0),
        "=Der Hafen kostet 14 Mio. Euro.", "Ben", AT, ClaimKind.FIGURE, ClaimStatus.CORRECTED,
        remark="Vorher 40.", links=(
            Link(7, Use.CITED, "Mia", AT, "S. 4"), Link(8, Use.VERIFIED, "Ben", AT, SECRET),
        ), checkers=("Ben",),
    )  # fmt: skip
    date = Claim(
        2, 1, Anchor("Er wird **2027** fertig.", "Euro. ", "", 0), "Fertig 2027.", "Mia", AT,
        ClaimKind.DATE, ClaimStatus.QUERY_AUTHOR, question="Woher?",
    )  # fmt: skip
    dossier = Dossier(
        guid="3d5f7c1e-0000-4000-8000-000000000001",
        slug="hafen",
        desk="Lokales",
        byline="Ada Petersen",
        created_at=AT,
        first_approved_at=AT,
        original=STORY.replace("14", "40"),
        claims=(cost, date),
        sources=(public, secret),
    )
    return approved(
        STORY,
        dossier=dossier,
        release=Release.CORRECTION,
        change="Die Summe war falsch.",
        open_items=("Line 3: The author has not answered yet: Er wird 2027 fertig.",),
        reason="Druckschluss",
    )
