"""Which lists of a Word file are numbered, how, and how far each has counted."""

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace

from copydesk.intake.docx.names import W, value
from copydesk.intake.package import Node
from copydesk.intake.written.numerals import is_plain, numeral, says_something

_BULLET = "bullet"
_KINDS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class _Level:
    kind: str = _BULLET
    start: int = 1
    text: str = ""
    """How the label is written: ``%1.``, ``Article %1``; "" where the file does not say."""


@dataclass(slots=True)
class Numbering:
    """The lists of one file. ``marker`` counts: ask it once for each item, in order."""

    root: Node | None
    _levels: dict[str, dict[int, _Level]] = field(default_factory=dict[str, dict[int, _Level]])
    _counts: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def __post_init__(self) -> None:
        if self.root is None:
            return
        abstract = {
            definition.get(f"{W}abstractNumId", ""): definition
            for definition in self.root.iterfind(f"{W}abstractNum")
        }
        for number in self.root.iterfind(f"{W}num"):
            levels = _levels(abstract.get(value(number, f"{W}abstractNumId")))
            for override in number.iterfind(f"{W}lvlOverride"):
                levels |= _levels(override)
                start = value(override, f"{W}startOverride")
                at = _integer(override.get(f"{W}ilvl", ""), 0)
                if start:
                    levels[at] = replace(
                        levels.get(at, _Level("decimal")), start=_integer(start, 1)
                    )
            self._levels[number.get(f"{W}numId", "")] = levels

    def marker(self, list_id: str, level: int) -> tuple[str, str]:
        """What the next item of the list has before it: a marker of Markdown (``-``, ``3.``), or else a label in words.

        Both are "" where it is no list.
        """
        if list_id in {"", "0"}:
            return "", ""
        levels = self._levels.get(list_id, {})
        here = levels.get(level, _Level())
        if here.kind == "none":
            return "", ""
        counts = self._counts[list_id]
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        counts[level] = counts.get(level, here.start - 1) + 1
        if here.kind == _BULLET:
            return "-", ""
        label = _PLACE.sub(lambda found: _numeral(levels, counts, int(found[1]) - 1), here.text)
        if not label.strip() or is_plain(label.strip()):
            return f"{counts[level]}.", ""
        return "", label.strip()

    def heading_label(self, list_id: str, level: int) -> str:
        """What stands before a heading of an outline, where it is more than its number: ``Article 3``."""
        _, label = self.marker(list_id, level)
        text = self._levels.get(list_id, {}).get(level, _Level()).text
        return label if says_something(_PLACE.sub("", text)) else ""


def _numeral(levels: dict[int, _Level], counts: dict[int, int], level: int) -> str:
    of = levels.get(level, _Level("decimal"))
    return numeral(counts.get(level, of.start), _KINDS.get(of.kind, "1"))


def _levels(definition: Node | None) -> dict[int, _Level]:
    if definition is None:
        return {}
    return {
        _integer(level.get(f"{W}ilvl", ""), 0): _Level(
            value(level, f"{W}numFmt", "decimal"),
            _integer(value(level, f"{W}start"), 1),
            value(level, f"{W}lvlText"),
        )
        for level in definition.iterfind(f"{W}lvl")
    }


def _integer(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else default
