"""IPTC ninjs 1.3: the first generation of the news item as JSON, which Superdesk and others still read.

Its fields differ from those of 2.1 in name and place: https://www.iptc.org/std/ninjs/ninjs-schema_1.3.json
"""

import json
from typing import Any

from copydesk.export.characters import encodable
from copydesk.export.item import item_of
from copydesk.export.web import html
from copydesk.export.writer import Writer
from copydesk.export.writers.txt import plain_words
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion
from copydesk.text.words import count_words

_SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_1.3.json"


def write_ninjs1(approved: ApprovedVersion) -> bytes:
    """One JSON object in UTF-8. Sources stay in the house; a note tells the receiving desk what changed."""
    item = item_of(approved)
    words = plain_words(item.body)
    told: dict[str, Any] = {
        "uri": item.uri,
        "$standard": {"name": "ninjs", "version": "1.3", "schema": _SCHEMA},
        "type": "text",
        "mimetype": "text/html",
        "representationtype": "complete",
        "version": str(item.version),
        "firstcreated": item.first_created,
        "versioncreated": item.version_created,
        "embargoed": item.embargoed,
        "pubstatus": "canceled" if item.withdrawn else "usable",
        "language": item.language,
        "title": approved.version.title,
        "headline": item.headline,
        "byline": item.byline,
        "slugline": item.slug,
        "ednote": item.note,
        "charcount": len(words),
        "wordcount": count_words(words),
        "body_html": html(item.body),
        "body_text": words,
    }
    kept = {name: value for name, value in told.items() if value}
    return encodable(json.dumps(kept, ensure_ascii=False, indent=2) + "\n").encode()


WRITER = Writer(
    "ninjs1",
    ".json",
    write_ninjs1,
    Phrase("ninjs 1.3: news item for older content systems (JSON)"),
    62,
    name_tail="-ninjs1",
    tells_release=True,
)
