"""Readings as JSON for the pipe. The original bytes stay with the parent, which has them already."""

from typing import Any

from copydesk.engine.wire import pack_phrase, unpack_phrase
from copydesk.model.draft import Reading, Remark, RemarkKind, TextFormat
from copydesk.model.layout import LineLayout, Region


def pack_reading(reading: Reading) -> dict[str, Any]:
    """A reading without its original bytes; ``unpack_reading`` is the inverse."""
    return {
        "title": reading.title,
        "text": reading.text,
        "format": reading.format.value,
        "origin": reading.origin,
        "media_type": reading.media_type,
        "encoding": reading.encoding,
        "language": reading.language,
        "remarks": [[r.kind.value, r.text, r.author, r.quoted, r.start] for r in reading.remarks],
        "left_out": [pack_phrase(phrase) for phrase in reading.left_out],
        "tracked_changes": reading.tracked_changes,
        "layout": [[line.start, line.region, line.link_share] for line in reading.layout],
        "set_aside": reading.set_aside,
    }


def unpack_reading(row: dict[str, Any], original: bytes) -> Reading:
    """The reading that was packed, with the bytes it was read from."""
    return Reading(
        title=row["title"],
        text=row["text"],
        format=TextFormat(row["format"]),
        origin=row["origin"],
        media_type=row["media_type"],
        original=original,
        encoding=row["encoding"],
        language=row["language"],
        remarks=tuple(
            Remark(RemarkKind(kind), text, author, quoted, start)
            for kind, text, author, quoted, start in row["remarks"]
        ),
        left_out=tuple(unpack_phrase(phrase) for phrase in row["left_out"]),
        tracked_changes=row["tracked_changes"],
        layout=tuple(
            LineLayout(start, Region(region) if region else None, share)
            for start, region, share in row["layout"]
        ),
        set_aside=row["set_aside"],
    )
