"""The fact-check report as data: everything, in the words of the model."""

import json
from typing import Any

from copydesk.export.characters import encodable
from copydesk.export.report.content import CheckedClaim, Proof, Report, report_of
from copydesk.export.writer import Writer
from copydesk.model.phrase import Phrase
from copydesk.model.source import Source
from copydesk.model.version import ApprovedVersion


def write_report_json(approved: ApprovedVersion) -> bytes:
    """One JSON object in UTF-8. Times are ISO 8601, UTC."""
    told = json.dumps(_report(report_of(approved)), ensure_ascii=False, indent=2)
    return encodable(told + "\n").encode()


def _report(report: Report) -> dict[str, Any]:
    approval = report.approval
    return {
        "title": report.title,
        "guid": report.guid,
        "byline": report.byline,
        "desk": report.desk,
        "language": report.language,
        "version": report.version,
        "release": approval.release.value,
        "change": approval.change,
        "approved_by": approval.by,
        "approved_at": approval.at.isoformat(),
        "reason": approval.reason,
        "open_items": list(approval.open_items),
        "text_sha256": report.text_sha256,
        "sha256": approval.sha256,
        "counts": {status.value: count for status, count in report.counts.items()},
        "verified_without_source": report.unproved,
        "claims": list(map(_claim, report.claims)),
        "sources": list(map(_source, report.sources)),
    }


def _claim(checked: CheckedClaim) -> dict[str, Any]:
    claim = checked.claim
    return {
        "id": claim.id,
        "text": claim.anchor.exact,
        "statement": claim.statement,
        "kind": claim.kind.value,
        "status": claim.status.value,
        "without_source": claim.unproved,
        "answered": claim.answered,
        "checkers": list(claim.checkers),
        "by": claim.by,
        "at": claim.at.isoformat(),
        "concerns": claim.concerns,
        "instead": claim.instead,
        "question": claim.question,
        "answer": claim.answer,
        "remark": claim.remark,
        "cited": list(map(_proof, checked.cited)),
        "verified_by": list(map(_proof, checked.proved)),
    }


def _proof(proof: Proof) -> dict[str, Any]:
    link = proof.link
    return {
        "source": link.source_id,
        "locator": link.locator,
        "by": link.by,
        "at": link.at.isoformat(),
    }


def _source(source: Source) -> dict[str, Any]:
    if source.confidential and not source.title:
        return {"id": source.id, "kind": source.kind.value, "confidential": True}
    return {
        "id": source.id,
        "title": source.title,
        "kind": source.kind.value,
        "primary": source.primary,
        "confidential": source.confidential,
        "locator": source.locator,
        "url": source.url,
        "archived_url": source.archived_url,
        "published": source.published,
        "accessed": source.accessed,
        "person": source.person,
        "role": source.role,
        "interviewed": source.interviewed,
        "medium": source.medium.value,
        "attribution": source.attribution.value,
        "note": source.note,
        "files": [
            {"name": file.name, "size": file.size, "sha256": file.sha256}
            for file in source.attachments
        ],
    }


WRITER = Writer(
    "report-json",
    ".json",
    write_report_json,
    Phrase("Fact-check report (data)"),
    120,
    name_tail="-report",
    tells_release=True,
    tells_claims=True,
)
