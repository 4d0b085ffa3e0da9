"""What the IPTC's schema of ninjs 2.1 asks of the fields that Copydesk fills: names, types, codes and formats.

https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json; a field that is not here is one that Copydesk does not write.
"""

from typing import Any

_WORDS = {"type": "string"}
_TIME = {"type": "string", "format": "date-time"}
_ADDRESS = {"type": "string", "format": "uri"}


def _each(**fields):
    """A list of objects with these fields and no other; a value is what each needs."""
    return {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["value"],
            "additionalProperties": False,
            "properties": {"role": _WORDS, "contenttype": _WORDS, "value": _WORDS, **fields},
        },
    }


SCHEMA: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "uri": _ADDRESS,
        "standard": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"name": _WORDS, "version": _WORDS, "schema": _ADDRESS},
        },
        "type": {
            "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component"]
        },
        "representationtype": {"enum": ["full", "partial"]},
        "version": _WORDS,
        "firstcreated": _TIME,
        "versioncreated": _TIME,
        "embargoed": _TIME,
        "pubstatus": {"enum": ["usable", "withheld", "canceled"]},
        "language": _WORDS,
        "title": _WORDS,
        "headlines": _each(),
        "by": _WORDS,
        "slugline": _WORDS,
        "ednote": _WORDS,
        "bodies": _each(charcount={"type": "number"}, wordcount={"type": "number"}),
    },
}
