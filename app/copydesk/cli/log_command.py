"""``copydesk log``: what happened to one draft."""

import argparse
import json
from typing import Any

from copydesk.archive.archive import Archive
from copydesk.cli.database import add_database_option, add_draft_argument, local, open_archive
from copydesk.cli.terminal import excerpt, one_line, write


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``log``."""
    add_draft_argument(parser)
    parser.add_argument("--json", action="store_true", help="as one JSON object")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Print versions, approvals and decisions of the draft, oldest first."""
    with open_archive(options) as archive:
        history = _history(archive, options.id)
    write(
        json.dumps(history, ensure_ascii=True, indent=2) + "\n" if options.json else _lines(history)
    )
    return 0


def _history(archive: Archive, draft_id: int) -> dict[str, Any]:
    """What ``--json`` prints. Times are UTC, ISO 8601."""
    draft = archive.drafts.get(draft_id)
    secret = {each.id for each in archive.sources.of_draft(draft_id) if each.confidential}
    return {
        "id": draft.id,
        "title": draft.title,
        "status": draft.status.value,
        "origin": draft.origin,
        "versions": [
            {
                "number": version.number,
                "title": version.title,
                "by": version.by,
                "at": version.at.isoformat(),
                "status": version.status.value,
                "words": version.counts.words,
                "base": version.base,
                "comment": version.comment,
                "sha256": version.sha256,
                "approved": version.approved,
            }
            for version in archive.versions.list(draft_id)
        ],
        "approvals": [
            {
                "version": number,
                "by": approval.by,
                "at": approval.at.isoformat(),
                "reason": approval.reason,
                "release": approval.release.value,
                "change": approval.change,
                "sha256": approval.sha256,
                "open_items": list(approval.open_items),
            }
            for number, approval in archive.approvals.of_draft(draft_id)
        ],
        "remarks": [
            {
                "kind": stored.remark.kind.value,
                "text": stored.remark.text,
                "by": stored.remark.author,
                "on": stored.remark.quoted,
                "source": stored.source_id,
            }
            for stored in archive.remarks.of_draft(draft_id)
        ],
        "decisions": [
            {
                "id": decision.id,
                "kind": decision.kind.value,
                "text": decision.anchor.exact,
                "verdict": decision.verdict.value,
                "scope": decision.scope.value,
                "by": decision.by,
                "at": decision.at.isoformat(),
                "note": "" if decision.source_id in secret else decision.note,
                "revoked": decision.revoked,
            }
            for decision in archive.decisions.of_draft(draft_id)
        ],
    }


def _lines(history: dict[str, Any]) -> str:
    from datetime import datetime

    def line(at: str, by: str, what: str, words: str) -> str:
        return f"{local(datetime.fromisoformat(at))}  {one_line(by):<12}  {what:<14}  {one_line(words)}".rstrip()

    rows = [
        line(v["at"], v["by"], f"version {v['number']}", v["comment"]) for v in history["versions"]
    ]
    rows += [
        line(
            a["at"],
            a["by"],
            f"approved {a['version']}",
            " · ".join(filter(None, (a["release"], a["change"], a["reason"]))),
        )
        for a in history["approvals"]
    ]
    rows += [
        line(
            d["at"],
            d["by"],
            f"{d['verdict']}{' (revoked)' if d['revoked'] else ''}",
            f"{d['kind']}: {excerpt(d['text'])} {d['note']}",
        )
        for d in history["decisions"]
    ]
    created = history["versions"][0]["at"]
    rows += [
        line(created, r["by"], r["kind"], " ".join(filter(None, (excerpt(r["on"]), r["text"]))))
        for r in history["remarks"]
    ]
    return "".join(row + "\n" for row in rows)
