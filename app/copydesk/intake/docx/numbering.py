"""Which lists of a Word file are numbered, and how far each has counted."""

from collections import defaultdict
from dataclasses import dataclass, field

from copydesk.intake.docx.names import W, value
from copydesk.intake.package import Node

_BULLET = "bullet"


@dataclass(slots=True)
class Numbering:
    """The lists of one file. ``marker`` counts: ask it once for each item, in order."""

    root: Node | None
    _levels: dict[str, dict[int, tuple[str, int]]] = field(default_factory=dict)
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
                    levels[at] = (levels.get(at, ("decimal", 1))[0], _integer(start, 1))
            self._levels[number.get(f"{W}numId", "")] = levels

    def marker(self, list_id: str, level: int) -> str:
        """What the next item of the list has before it: ``-``, ``3.``, or "" where it is no list."""
        if list_id in {"", "0"}:
            return ""
        kind, start = self._levels.get(list_id, {}).get(level, (_BULLET, 1))
        if kind == "none":
            return ""
        counts = self._counts[list_id]
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        counts[level] = counts.get(level, start - 1) + 1
        return "-" if kind == _BULLET else f"{counts[level]}."


def _levels(definition: Node | None) -> dict[int, tuple[str, int]]:
    if definition is None:
        return {}
    return {
        _integer(level.get(f"{W}ilvl", ""), 0): (
            value(level, f"{W}numFmt", "decimal"),
            _integer(value(level, f"{W}start"), 1),
        )
        for level in definition.iterfind(f"{W}lvl")
    }


def _integer(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else default
