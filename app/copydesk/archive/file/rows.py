"""Values as columns and back: times, phrases, counts."""

import json
from datetime import UTC, datetime
from typing import Any

from copydesk.archive.file.connection import Row
from copydesk.model.phrase import Phrase
from copydesk.model.version import Counts


def time_to_column(at: datetime) -> str:
    """UTC with microseconds: of the same length always, so that columns compare.

    Raises:
        ValueError: the time does not say its zone.
    """
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def time_from_column(column: str) -> datetime:
    """The inverse of ``time_to_column``."""
    return datetime.fromisoformat(column)


def phrases_to_column(phrases: tuple[Phrase, ...]) -> str:
    """Phrases as JSON, so that they can be said in another language later."""
    return json.dumps([_packed(phrase) for phrase in phrases], ensure_ascii=True)


def phrases_from_column(column: str) -> tuple[Phrase, ...]:
    """The inverse of ``phrases_to_column``."""
    return tuple(_unpacked(packed) for packed in json.loads(column))


def counts_to_columns(counts: Counts) -> Row:
    """The four columns of counts."""
    return {
        "findings": counts.findings,
        "done": counts.done,
        "words": counts.words,
        "characters": counts.characters,
    }


def counts_from_columns(row: Row) -> Counts:
    """The inverse of ``counts_to_columns``."""
    return Counts(row["findings"], row["done"], row["words"], row["characters"])


def _packed(phrase: Phrase) -> list[Any]:
    return [
        phrase.template,
        {name: _packed(w) if isinstance(w, Phrase) else w for name, w in phrase.words},
    ]


def _unpacked(packed: list[Any]) -> Phrase:
    template, words = packed
    return Phrase(
        template, **{name: _unpacked(w) if isinstance(w, list) else w for name, w in words.items()}
    )
