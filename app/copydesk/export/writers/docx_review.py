"""A Word file for author and lawyer: every change from the original as a tracked one, every claim as a comment."""

from io import BytesIO

from copydesk.export.characters import printable
from copydesk.export.report.content import CheckedClaim, report_of
from copydesk.export.report.words import KINDS, Speaker
from copydesk.export.word.package import clean_document, set_properties
from copydesk.export.word.tracked import Note, TrackedBody
from copydesk.export.writer import Writer
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion
from copydesk.review.anchors import place_all


def write_docx_review(approved: ApprovedVersion) -> bytes:
    """Both texts line by line, as they stand in their files; accepted, the document is the approved text."""
    version, approval = approved.version, approved.approval
    document = clean_document(version.language)
    set_properties(
        document, title=printable(version.title), author=printable(approval.by), at=approval.at
    )
    report = report_of(approved)
    speaker = Speaker(report.language)
    places = place_all([checked.claim.anchor for checked in report.claims], version.text)
    notes = [
        Note(span, checked.claim.by, _words(checked, speaker))
        for checked, span in zip(report.claims, places, strict=True)
        if span is not None
    ]
    body = TrackedBody(document, approval.by, approval.at)
    body.write(approved.dossier.original, version.text, notes)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _words(checked: CheckedClaim, speaker: Speaker) -> str:
    """What a comment says of a claim, a line a thing."""
    say, claim = speaker.say, checked.claim
    lines = [f"{speaker.status(claim)} · {say(KINDS[claim.kind])}: {claim.statement}"]
    if checked.cited:
        lines.append(f"{say(Phrase('Named in the text'))}: {speaker.proofs(checked.cited)}")
    if checked.proved:
        lines.append(f"{say(Phrase('Verified with'))}: {speaker.proofs(checked.proved)}")
    lines += speaker.remarks(claim)
    return "\n".join(lines)


WRITER = Writer(
    "docx-review",
    ".docx",
    write_docx_review,
    Phrase("Review copy: changes tracked, claims as comments (Word)"),
    80,
    name_tail="-review",
    tells_release=True,
    tells_claims=True,
)
