"""``copydesk claims``: the ledger of one draft."""

import argparse
import json
from typing import Any

from copydesk.cli.database import add_database_option, add_draft_argument, open_archive
from copydesk.cli.terminal import excerpt, one_line, write
from copydesk.model.claim import Claim
from copydesk.model.source import Source
from copydesk.review.ledger import Ledger, Standing


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of ``claims``."""
    add_draft_argument(parser)
    parser.add_argument("--json", action="store_true", help="as one JSON object")
    add_database_option(parser)


def run(options: argparse.Namespace) -> int:
    """Print claims in the order of the text, and sources. This is the desk's own view: confidential ones are shown."""
    with open_archive(options) as archive:
        text = archive.versions.latest(options.id).text
        standings = Ledger(text, archive.claims.of_draft(options.id)).standings
        sources = archive.sources.of_draft(options.id)
    if options.json:
        told = {"claims": list(map(_claim, standings)), "sources": list(map(_source, sources))}
        write(json.dumps(told, ensure_ascii=True, indent=2) + "\n")
        return 0
    for standing in standings:
        claim = standing.claim
        behind = ", ".join(str(number) for number in _numbers(claim))
        write(
            f"{claim.id:>4}  {standing.status:<16}  {claim.kind:<13}  {excerpt(claim.statement)}"
            f"{f'  [{behind}]' if behind else ''}{_besides(standing)}\n"
        )
    for source in sources:
        secret = "  (confidential)" if source.confidential else ""
        write(f"{source.id:>4}  source: {source.kind:<16}  {one_line(source.title)}{secret}\n")
    return 0


def _besides(standing: Standing) -> str:
    """What the status alone does not tell."""
    besides = {
        "orphaned": standing.orphaned,
        "without a source": standing.claim.unproved and not standing.changed,
        "answered": standing.claim.answered,
    }
    return "".join(f"  ({word})" for word, true in besides.items() if true)


def _numbers(claim: Claim) -> list[int]:
    return list(dict.fromkeys(link.source_id for link in claim.links))


def _claim(standing: Standing) -> dict[str, Any]:
    claim, span = standing.claim, standing.span
    return {
        "id": claim.id,
        "statement": claim.statement,
        "kind": claim.kind.value,
        "status": standing.status.value,
        "changed": standing.changed,
        "orphaned": standing.orphaned,
        "without_source": claim.unproved and not standing.changed,
        "answered": claim.answered,
        "text": claim.anchor.exact,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "concerns": claim.concerns,
        "instead": claim.instead,
        "question": claim.question,
        "answer": claim.answer,
        "remark": claim.remark,
        "by": claim.by,
        "at": claim.at.isoformat(),
        "checkers": list(claim.checkers),
        "sources": [
            {
                "id": link.source_id,
                "use": link.use.value,
                "locator": link.locator,
                "by": link.by,
                "at": link.at.isoformat(),
            }
            for link in claim.links
        ],
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "title": source.title,
        "kind": source.kind.value,
        "confidential": source.confidential,
        "files": [{"name": file.name, "sha256": file.sha256} for file in source.attachments],
    }
