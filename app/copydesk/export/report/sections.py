"""The report as headings, facts and tables: what page and Word document share."""

from dataclasses import dataclass
from typing import TypeAlias

from copydesk.export.report.content import CheckedClaim, Report, moment
from copydesk.export.report.words import KINDS, RELEASES, STATUSES, Speaker
from copydesk.model.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and what is true of them."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head; a cell's lines are parted by line feeds."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Sentences, a line each."""

    lines: tuple[str, ...]


Piece: TypeAlias = Facts | Table | Lines


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report under its heading; the first has the report's title."""

    heading: str
    pieces: tuple[Piece, ...]


def sections_of(report: Report) -> tuple[Section, ...]:
    """The report's parts in their order; those with nothing to say are left out."""
    speaker = Speaker(report.language)
    say = speaker.say
    found = [
        Section(
            say(Phrase("Fact-check report: {title}", title=report.title)), (_head(report, speaker),)
        )
    ]
    if report.approval.open_items:
        reason = Facts(((say(Phrase("Approved all the same, because")), report.approval.reason),))
        found.append(
            Section(
                say(Phrase("Open at the sign-off")), (Lines(report.approval.open_items), reason)
            )
        )
    found.append(
        Section(say(Phrase("Claims")), (_counts(report, speaker), _claims(report, speaker)))
    )
    if report.sources:
        found.append(Section(say(Phrase("Sources")), (_sources(report, speaker),)))
    return tuple(found)


def _head(report: Report, speaker: Speaker) -> Facts:
    say, approval = speaker.say, report.approval
    rows = (
        (say(Phrase("Version")), f"{report.version} ({say(RELEASES[approval.release])})"),
        (say(Phrase("What changed")), approval.change),
        (say(Phrase("Approved by")), f"{approval.by}, {say(moment(approval.at))}"),
        (say(Phrase("Byline")), report.byline),
        (say(Phrase("Desk")), report.desk),
        (say(Phrase("Story")), report.guid),
        (say(Phrase("SHA-256 of the text")), report.text_sha256),
        (say(Phrase("SHA-256 of text, claims and sources")), approval.sha256),
    )
    return Facts(tuple(row for row in rows if row[1]))


def _counts(report: Report, speaker: Speaker) -> Facts:
    say = speaker.say
    rows = [(say(Phrase("All claims")), str(len(report.claims)))]
    rows += [(say(STATUSES[status]), str(count)) for status, count in report.counts.items()]
    if report.unproved:
        rows.append((say(Phrase("Of them verified without a source")), str(report.unproved)))
    rows.append(
        (
            say(Phrase("Sources, of them confidential")),
            f"{len(report.sources)}, {report.confidential}",
        )
    )
    return Facts(tuple(rows))


def _claims(report: Report, speaker: Speaker) -> Table:
    say = speaker.say
    head = (
        Phrase("No."),
        Phrase("Claim"),
        Phrase("Status"),
        Phrase("Named in the text"),
        Phrase("Verified with"),
    )
    return Table(
        tuple(map(say, head)), tuple(_claim(checked, speaker) for checked in report.claims)
    )


def _claim(checked: CheckedClaim, speaker: Speaker) -> tuple[str, ...]:
    say, claim = speaker.say, checked.claim
    what = [claim.statement]
    if claim.anchor.exact != claim.statement:
        what.append(f"“{claim.anchor.exact}”")
    what += speaker.remarks(claim)
    status = [speaker.status(claim), say(KINDS[claim.kind])]
    status += [", ".join(claim.checkers)] if claim.checkers else []
    status.append(f"{claim.by}, {say(moment(claim.at))}")
    return (
        str(claim.id),
        "\n".join(what),
        "\n".join(status),
        "\n".join(map(speaker.proof, checked.cited)),
        "\n".join(map(speaker.proof, checked.proved)),
    )


def _sources(report: Report, speaker: Speaker) -> Table:
    say = speaker.say
    head = (Phrase("No."), Phrase("Source"), Phrase("Details"))
    rows = tuple(
        (str(source.id), speaker.title(source), speaker.details(source))
        for source in report.sources
    )
    return Table(tuple(map(say, head)), rows)
