"""Drafts and cases with labels: what an attentive reader of each must, may and must never be shown.

A draft is a file of its own, ``{"id", "language", "format", "genre", "text", "must", "may", "never"}``; cases are lines of the
same form without ``may``. An item names its words (``quote``, the ``nth`` time they stand in the text, from 0), for ``must`` and
``may`` also their ``kind``, what must stand there after the repair (``fixed``: "" is deleted, null a person decides), for names
the two spellings (``variants``) and other places where a finding counts as well (``also``). A ``never`` may name its ``area``.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ASIDE = HERE / "aside"
AREAS: Mapping[str, tuple[str, ...]] = {
    "markup": (
        "tag",
        "entity",
        "markdown",
        "wiki",
        "bbcode",
        "latex",
        "rtf",
        "shortcode",
        "placeholder",
        "script",
        "url",
        "mojibake",
        "invisible",
        "spacing",
        "hyphenation",
        "ocr",
        "boilerplate",
        "duplicate",
        "quotes",
        "ai",
    ),
    "names": ("name-spelling",),
    "claims": ("unsourced-claim",),
    "sources": ("anonymous-source", "vague-attribution"),
    "facts": ("date", "figure", "figures-disagree", "repeat"),
}
"""What is measured by itself, and the kinds that belong to it."""
AREA_OF = {kind: area for area, kinds in AREAS.items() for kind in kinds}

Place = tuple[int, int]
"""A half-open stretch of the text, in code points."""


@dataclass(frozen=True, slots=True)
class Item:
    """Words that must or may be shown."""

    kind: str
    quote: str
    places: tuple[Place, ...]
    """Where they stand, then the other places where a finding counts as well."""
    fixed: str | None = None
    variants: tuple[str, ...] = ()

    @property
    def area(self) -> str:
        return AREA_OF[self.kind]

    @property
    def place(self) -> Place:
        return self.places[0]


@dataclass(frozen=True, slots=True)
class Never:
    """Words at which a finding (of the area, if one is named) is wrong."""

    quote: str
    place: Place
    why: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A draft or a case."""

    id: str
    language: str
    format: str
    text: str
    musts: tuple[Item, ...]
    mays: tuple[Item, ...]
    nevers: tuple[Never, ...]
    area: str = ""
    """Of a case: the area that it asks about."""
    cause: str = ""


class LabelError(ValueError):
    """A draft whose labels do not fit its text."""


def set_aside(identity: str) -> bool:
    """Whether a draft or case is one of the third that nobody reads: told by its id alone, before it is read."""
    return int(sha256(identity.encode()).hexdigest(), 16) % 3 == 0


def drafts(folder: Path = HERE) -> tuple[Labelled, ...]:
    """The whole drafts of a folder, by id."""
    return tuple(
        labelled(json.loads(path.read_text(encoding="utf-8")))
        for path in sorted((folder / "drafts").glob("*.json"))
    )


def cases(folder: Path = HERE) -> tuple[Labelled, ...]:
    """The short cases of a folder, file by file."""
    return tuple(
        labelled(row) for path in sorted((folder / "cases").glob("*.jsonl")) for row in rows(path)
    )


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a file of JSON lines."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def labelled(row: Mapping[str, Any]) -> Labelled:
    """The draft or case of one row.

    Raises:
        LabelError: a quotation is not in the text, a kind is unknown, or labels contradict each other.
    """
    text = row["text"]
    try:
        made = Labelled(
            id=row["id"],
            language=row["language"],
            format=row.get("format", "plain"),
            text=text,
            musts=tuple(_item(text, item) for item in row.get("must", ())),
            mays=tuple(_item(text, item) for item in row.get("may", ())),
            nevers=tuple(
                Never(
                    item["quote"],
                    place_of(text, item["quote"], item.get("nth", 0)),
                    item.get("why", ""),
                    item.get("area", "") or "",
                )
                for item in row.get("never", ())
            ),
            area=row.get("area", ""),
            cause=row.get("cause", ""),
        )
    except (ValueError, KeyError) as error:
        raise LabelError(f"{row.get('id')}: {error}") from error
    _agree(made)
    return made


def place_of(text: str, quote: str, nth: int) -> Place:
    """Where the quotation stands for the nth time, from 0, overlapping ones counted."""
    start = -1
    for _ in range(nth + 1):
        start = text.find(quote, start + 1)
        if start < 0 or not quote:
            raise ValueError(f"not in the text (nth {nth}): {quote!r}")
    return start, start + len(quote)


def overlap(one: Place, other: Place) -> bool:
    """Whether two stretches share a place; an empty one counts where it lies within or at the edge of the other."""
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    return one[0] < other[1] and other[0] < one[1]


def _item(text: str, item: Mapping[str, Any]) -> Item:
    if item["kind"] not in AREA_OF:
        raise ValueError(f"unknown kind {item['kind']}")
    where = [item, *(item.get("also") or ())]
    places = tuple(place_of(text, each["quote"], each.get("nth", 0)) for each in where)
    return Item(
        item["kind"], item["quote"], places, item.get("fixed"), tuple(item.get("variants") or ())
    )


def _agree(draft: Labelled) -> None:
    for number, must in enumerate(draft.musts):
        for never in draft.nevers:
            if overlap(must.place, never.place) and never.area in {"", must.area}:
                raise LabelError(f"{draft.id}: must {must.quote!r} lies over never {never.quote!r}")
        for other in draft.musts[number + 1 :]:
            if other.area == must.area and overlap(other.place, must.place):
                raise LabelError(f"{draft.id}: two musts overlap: {must.quote!r}, {other.quote!r}")
