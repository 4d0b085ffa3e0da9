"""What agencies' formats need of an approved text: headline and body apart, times, number, and what it is to its receivers."""

from dataclasses import dataclass
from datetime import UTC, datetime

from copydesk.markdown.blocks import story_of
from copydesk.markdown.prose import Blocks, Heading, words_of
from copydesk.model.version import ApprovedVersion, Release
from copydesk.review.embargo import embargo_of


@dataclass(frozen=True, slots=True)
class NewsItem:
    """An approved text as IPTC's formats see it."""

    uri: str
    """The same for all versions, ``urn:uuid:…``."""
    version: int
    """From 1, rising."""
    first_created: str
    """When the story came in: ISO 8601, UTC."""
    version_created: str
    """When this version was signed off: ISO 8601, UTC."""
    language: str
    """BCP 47; "" where it is unknown."""
    headline: str
    byline: str
    slug: str
    body: Blocks
    """Without the headline."""
    withdrawn: bool
    note: str
    """For the receiving desk, not for readers: what was corrected, or why it is withdrawn; and the line of its embargo."""
    embargoed: str | None = None
    """Until when it must wait: ISO 8601, UTC; "" where only that it must; None for a text that is free."""


def item_of(approved: ApprovedVersion) -> NewsItem:
    """The approved version as a news item."""
    version, approval, dossier = approved.version, approved.approval, approved.dossier
    headline, body = headline_and_body(
        story_of(version.text, version.format, version.title), version.title
    )
    created = dossier.created_at or version.at
    language = "" if version.language == "und" else version.language
    embargo = embargo_of(approved)
    told = approval.release is not Release.FIRST and approval.change
    return NewsItem(
        uri=f"urn:uuid:{dossier.guid}",
        version=version.number + 1,
        first_created=_time(created),
        version_created=_time(approval.at),
        language=language,
        headline=headline,
        byline=dossier.byline,
        slug=dossier.slug,
        body=body,
        withdrawn=approval.release is Release.WITHDRAWAL,
        embargoed=(_time(embargo.until) if embargo.until else "") if embargo else None,
        note=_note(
            f"{approval.release.value.capitalize()}: {approval.change}" if told else "",
            embargo.line if embargo else "",
        ),
    )


def headline_and_body(blocks: Blocks, title: str) -> tuple[str, Blocks]:
    """The main heading and what comes after it; where there is none, or it has notes, the title and all."""
    match blocks:
        case (Heading(1, runs), *rest) if not any(run.note for run in runs):
            return words_of(runs).strip(), tuple(rest)
        case _:
            return title.strip(), blocks


def _note(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
