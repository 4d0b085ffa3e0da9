"""What single systems leave behind, as data: ``markup/systems/*.toml`` of the resources, a table a trace.

A trace has the ``system`` that leaves it, its ``kind``, ``signs`` of which one stands in every text that can hold it, and one of
``inside`` (anywhere in a line), ``line`` (all of a line) and ``block`` (several lines). ``where`` keeps a line to the ``first`` or
``last`` lines of a text, or both (``edges``). The group ``stays`` of a pattern is what the repair leaves, ``repair`` what it puts there. ``by_hand`` keeps a
repair from being made unseen. ``examples`` and ``traps`` are cases of the check, ``english`` those in English.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Literal

from copydesk.checks.markup.seeing.marks import Mark
from copydesk.checks.markup.seeing.sieve import Sieve
from copydesk.files.compiled import lasting
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk_resources import read_toml, resource

Reach = Literal["inside", "line", "block"]
_FOLDER = "markup/systems"
_REACHES: tuple[Reach, ...] = ("inside", "line", "block")
_LONGEST_LINE = 300
_MESSAGES = {
    Kind.TAG: Phrase("Leftover tag"),
    Kind.SHORTCODE: Phrase("Leftover short code"),
    Kind.MARKDOWN: Phrase("Leftover Markdown"),
    Kind.WIKI: Phrase("Wiki markup"),
    Kind.PLACEHOLDER: Phrase("Something is missing here"),
    Kind.AI: Phrase("Trace of a chat program"),
    Kind.URL: Phrase("Address that readers cannot use"),
    Kind.SCRIPT: Phrase("Program code"),
    Kind.ENTITY: Phrase("HTML entity"),
    Kind.QUOTES: Phrase("Sign of another language"),
    Kind.INVISIBLE: Phrase("Invisible character"),
    Kind.BOILERPLATE: Phrase("Not part of the text?"),
}


@dataclass(frozen=True)
class Trace:
    """One thing that a system leaves. Its pattern is compiled for the first text that holds one of its signs: few do."""

    system: str
    kind: Kind
    signs: tuple[str, ...]
    reach: Reach
    source: str
    """The pattern, verbose."""
    where: str
    any_case: bool
    repair: str
    """What stands there then; the group ``stays`` goes before it."""
    bulk: bool
    sure: bool
    """Whether it is debris even in a text about code."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled; ``^`` and ``$`` are those of a line."""
        flags = re.VERBOSE | re.MULTILINE | (re.IGNORECASE if self.any_case else 0)
        return lasting(self.source, flags)

    def marks(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Mark]:
        """Its places in the stretch of the text."""
        if self.reach == "line":
            match = self.pattern.fullmatch(text, start, len(text) if end is None else end)
            found = [match] if match else []
        else:
            found = list(self.pattern.finditer(text))
        stays = "stays" in self.pattern.groupindex
        for match in found:
            kept = (match["stays"] or "") if stays else self.repair
            yield Mark(
                *match.span(),
                self.kind,
                _MESSAGES[self.kind],
                Phrase("left by {system}", system=Phrase(self.system)),
                kept,
                bulk=self.bulk,
                sure=self.sure,
                exact=bool(kept),
            )


@cache
def traces(reach: Reach) -> tuple[Trace, ...]:
    """The traces of that reach."""
    return tuple(_trace(row, reach) for row in rows() if reach in row)


@cache
def rows() -> tuple[dict[str, Any], ...]:
    """The tables of all files, by the names of these."""
    names = sorted(entry.name for entry in resource(_FOLDER).iterdir() if entry.name[0] != ".")
    return tuple(row for name in names for row in read_toml(f"{_FOLDER}/{name}")["trace"])


def _trace(row: dict[str, Any], reach: Reach) -> Trace:
    any_case = row.get("any_case", False)
    return Trace(
        row["system"],
        Kind(row["kind"]),
        tuple(sign.lower() if any_case else sign for sign in row["signs"]),
        reach,
        row[reach],
        row.get("where", ""),
        any_case,
        row.get("repair", ""),
        not row.get("by_hand", False),
        row.get("sure", False),
    )


@cache
def _sieve(reach: Reach) -> Sieve[Trace]:
    return Sieve((trace, trace.signs, trace.any_case) for trace in traces(reach))


def _possible(text: str, reach: Reach) -> Iterator[Trace]:
    """The traces of that reach of which a sign is in the text."""
    return _sieve(reach).possible(text)


def inside(text: str) -> Iterator[Mark]:
    """What stands anywhere in the lines of a paragraph."""
    for trace in _possible(text, "inside"):
        yield from trace.marks(text)


def blocks(text: str) -> Iterator[Mark]:
    """What takes several lines of a whole text."""
    for trace in _possible(text, "block"):
        yield from trace.marks(text)


def of_lines(text: str) -> Iterator[tuple[Mark, str]]:
    """The lines of a paragraph that a system leaves, with the place in the text that each must have ("" for any)."""
    if text.isspace():
        return  # it may be millions of lines
    start = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare and len(bare) <= _LONGEST_LINE:
            begin = start + len(line) - len(line.lstrip())
            for trace in _possible(bare, "line"):
                for mark in trace.marks(text, begin, begin + len(bare)):
                    yield mark, trace.where
        start += len(line) + 1
