"""Claims and sources as they stood at a sign-off: as text that can be hashed, and back.

The words of a source are kept beside the rest, by their hash and with a nonce, so that a source can be forgotten
later without breaking what was signed, and its words cannot be guessed from their hash.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from copydesk.archive.file.rows import time_from_column, time_to_column
from copydesk.archive.tables.source_rows import source_from_row, source_to_row
from copydesk.model.claim import Claim, ClaimKind, ClaimStatus, Link, Use
from copydesk.model.decision import Anchor
from copydesk.model.dossier import Dossier
from copydesk.model.source import Attachment, Source


@dataclass(frozen=True, slots=True)
class Frozen:
    """A dossier as the archive keeps it with an approval."""

    dossier: str
    """JSON: the story's names, its claims and who linked which source, without words of sources."""
    sources: tuple[tuple[int, str, str], ...]
    """Number, SHA-256 of the content, content (JSON) of each source."""
    sha256: str
    """Over the text's hash, the dossier and the hashes of the sources, in hexadecimal."""


def freeze(dossier: Dossier, text_sha256: str) -> Frozen:
    """The dossier for keeping, bound to the text."""
    content = _dumps(
        {
            "guid": dossier.guid,
            "slug": dossier.slug,
            "desk": dossier.desk,
            "byline": dossier.byline,
            "claims": [_claim_out(claim) for claim in dossier.claims],
        }
    )
    sources: list[tuple[int, str, str]] = []
    for source in dossier.sources:
        words = _source_out(source, dossier.claims)
        sources.append((source.id, sha256(words.encode()).hexdigest(), words))
    return Frozen(
        content, tuple(sources), bound(text_sha256, content, {s[0]: s[1] for s in sources})
    )


def bound(text_sha256: str, dossier: str, sources: Mapping[int, str]) -> str:
    """The one hash over text, claims and sources (by number and hash)."""
    return sha256(_dumps([text_sha256, dossier, sorted(sources.items())]).encode()).hexdigest()


def thaw(frozen: Frozen, rest: Dossier) -> Dossier:
    """The dossier as it was signed; ``rest`` gives what is not kept with it. A forgotten source is left out."""
    said = json.loads(frozen.dossier)
    sources: list[Source] = []
    locators: dict[tuple[int, int, str], str] = {}
    for number, _, content in frozen.sources:
        if content:
            words = json.loads(content)
            sources.append(_source_in(number, words))
            for claim_id, use, locator in words["locators"]:
                locators[claim_id, number, use] = locator
    return replace(
        rest,
        guid=said["guid"],
        slug=said["slug"],
        desk=said["desk"],
        byline=said["byline"],
        claims=tuple(_claim_in(claim, locators) for claim in said["claims"]),
        sources=tuple(sources),
    )


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, sort_keys=True)


def _claim_out(claim: Claim) -> dict[str, Any]:
    anchor = claim.anchor
    return {
        "id": claim.id,
        "draft": claim.draft_id,
        "anchor": [anchor.exact, anchor.prefix, anchor.suffix, anchor.ordinal],
        "statement": claim.statement,
        "by": claim.by,
        "at": time_to_column(claim.at),
        "kind": claim.kind.value,
        "status": claim.status.value,
        "concerns": claim.concerns,
        "question": claim.question,
        "answer": claim.answer,
        "remark": claim.remark,
        **({"instead": claim.instead} if claim.instead else {}),
        "checkers": list(claim.checkers),
        "links": [
            [link.source_id, link.use.value, link.by, time_to_column(link.at)]
            for link in claim.links
        ],
    }


def _claim_in(said: dict[str, Any], locators: Mapping[tuple[int, int, str], str]) -> Claim:
    return Claim(
        id=said["id"],
        draft_id=said["draft"],
        anchor=Anchor(*said["anchor"]),
        statement=said["statement"],
        by=said["by"],
        at=time_from_column(said["at"]),
        kind=ClaimKind(said["kind"]),
        status=ClaimStatus(said["status"]),
        concerns=said["concerns"],
        question=said["question"],
        answer=said["answer"],
        instead=said.get("instead", ""),
        remark=said["remark"],
        checkers=tuple(said["checkers"]),
        links=tuple(
            _link_in(number, use, by, at, locators.get((said["id"], number, use), ""))
            for number, use, by, at in said["links"]
        ),
    )


def _link_in(number: int, use: str, by: str, at: str, locator: str) -> Link:
    when: datetime = time_from_column(at)
    return Link(number, Use(use), by, when, locator)


def _source_out(source: Source, claims: tuple[Claim, ...]) -> str:
    return _dumps(
        {
            "nonce": secrets.token_hex(16),
            "source": source_to_row(source),
            "files": [[f.id, f.name, f.size, f.sha256] for f in source.attachments],
            "locators": [
                [claim.id, link.use.value, link.locator]
                for claim in claims
                for link in claim.links
                if link.source_id == source.id and link.locator
            ],
        }
    )


def _source_in(number: int, said: dict[str, Any]) -> Source:
    row = {**said["source"], "id": number}
    return source_from_row(row, (Attachment(*file) for file in said["files"]))
