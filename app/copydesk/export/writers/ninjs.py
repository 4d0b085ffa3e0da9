"""IPTC ninjs 2.1: the news item as JSON, for content systems without a page of their own.

Fields and their meaning: https://www.iptc.org/std/ninjs/userguide/ and the schema named in the file itself.
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

_SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json"


def write_ninjs(approved: ApprovedVersion) -> bytes:
    """One JSON object in UTF-8. Sources stay in the house; a note tells the receiving desk what changed."""
    item = item_of(approved)
    words = plain_words(item.body)
    told: dict[str, Any] = {
        "uri": item.uri,
        "standard": {"name": "ninjs", "version": "2.1", "schema": _SCHEMA},
        "type": "text",
        "representationtype": "full",
        "version": str(item.version),
        "firstcreated": item.first_created,
        "versioncreated": item.version_created,
        "embargoed": item.embargoed,
        "pubstatus": "canceled" if item.withdrawn else "usable",
        "language": item.language,
        "title": approved.version.title,
        "headlines": [{"role": "main", "contenttype": "text/plain", "value": item.headline}],
        "by": item.byline,
        "slugline": item.slug,
        "ednote": item.note,
        "bodies": [
            {
                "role": "main",
                "contenttype": "text/html",
                "charcount": len(words),
                "wordcount": count_words(words),
                "value": html(item.body),
            },
            {"role": "plain", "contenttype": "text/plain", "value": words},
        ],
    }
    kept = {name: value for name, value in told.items() if value}
    return encodable(json.dumps(kept, ensure_ascii=False, indent=2) + "\n").encode()


WRITER = Writer(
    "ninjs",
    ".json",
    write_ninjs,
    Phrase("ninjs: news item for content systems (JSON)"),
    60,
    tells_release=True,
)
