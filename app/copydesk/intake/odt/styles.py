"""What OpenDocument's styles say of a paragraph, a stretch of text or a list."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from copydesk.intake.odt.names import FO, OFFICE, STYLE, TEXT, count
from copydesk.intake.package import Node, local
from copydesk.intake.written.numerals import numeral
from copydesk.intake.written.style_names import heading_level, is_quotation

_PATTERN = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}num-list-format"
_PLACE = re.compile(r"%([1-9]\d?)%")
_LONGEST_CHAIN = 12
_BOLD = frozenset({"bold", "600", "700", "800", "900"})


@dataclass(frozen=True, slots=True)
class Style:
    """What one style adds up to, its parents included. None: it does not say."""

    heading: int = 0
    quotation: bool = False
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool = False
    struck: bool = False
    font: str = ""
    """The name of its font."""


PLAIN_STYLE = Style()


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How the items of one level of a list are counted."""

    kind: str = ""
    """``1``, ``a``, ``I`` …; "" for bullets."""
    start: int = 1
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    """How many levels its labels show, itself included: ``2.1``."""
    pattern: str = ""
    """How a label is put together, as newer files say it: ``(%1%.%2%)``; "" where they do not."""


BULLETS = ListLevel()


@dataclass(slots=True)
class Styles:
    """The styles of one file, from its two parts, by family and name."""

    roots: Iterable[Node]
    language: str = ""
    """``de-DE``: that of text which does not say otherwise."""
    _raw: dict[tuple[str, str], Node] = field(default_factory=dict[tuple[str, str], Node])
    _automatic: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    _known: dict[tuple[str, str], Style] = field(default_factory=dict[tuple[str, str], Style])
    _lists: dict[str, dict[int, ListLevel]] = field(default_factory=dict[str, dict[int, ListLevel]])

    def __post_init__(self) -> None:
        for root in self.roots:
            for group in root:
                if local(group) in {"styles", "automatic-styles"}:
                    self._collect(group, automatic=group.tag == f"{OFFICE}automatic-styles")

    def _collect(self, group: Node, *, automatic: bool) -> None:
        for style in group:
            name, family = style.get(f"{STYLE}name", ""), style.get(f"{STYLE}family", "")
            match local(style):
                case "style":
                    self._raw[family, name] = style
                    if automatic:
                        self._automatic.add((family, name))
                case "list-style":
                    self._lists[name] = _levels(style)
                case "default-style" if family == "paragraph":
                    self.language = _language(style) or self.language
                case _:
                    pass

    def style(self, family: str, name: str) -> Style:
        """The style of that family and name; one that says nothing where there is none."""
        if (family, name) not in self._known:
            self._known[family, name] = self._read(family, name, _LONGEST_CHAIN)
        return self._known[family, name]

    def level(self, list_style: str, level: int) -> ListLevel:
        """How that level (from 1) of the list style is counted."""
        return self._lists.get(list_style, {}).get(level, BULLETS)

    def label(self, list_style: str, numbers: Sequence[int]) -> str:
        """What stands before an item; ``numbers`` are those of the items around it and its own."""
        here = self.level(list_style, len(numbers))

        def counted(level: int) -> str:
            kind = self.level(list_style, level).kind
            return numeral(numbers[level - 1], kind) if kind and level <= len(numbers) else ""

        if here.pattern:
            return _PLACE.sub(lambda found: counted(int(found[1])), here.pattern).strip()
        levels = range(max(1, len(numbers) - here.shown + 1), len(numbers) + 1)
        return f"{here.prefix}{'.'.join(filter(None, map(counted, levels)))}{here.suffix}".strip()

    def _read(self, family: str, name: str, left: int) -> Style:
        raw = self._raw.get((family, name))
        plain_name = name.replace("_20_", " ")
        if raw is None or not left:
            return Style(heading_level(plain_name), is_quotation(plain_name))
        parent = raw.get(f"{STYLE}parent-style-name", "")
        below = self._read(family, parent, left - 1) if parent else PLAIN_STYLE
        names = (plain_name, raw.get(f"{STYLE}display-name", ""))
        outline = count(raw.get(f"{STYLE}default-outline-level", ""), 0)
        style = replace(
            below,
            heading=max(map(heading_level, names)) or min(6, outline) or below.heading,
            quotation=below.quotation or any(map(is_quotation, names)),
        )
        properties = raw.find(f"{STYLE}text-properties")
        if properties is None:
            return style
        style = replace(
            style, hidden=properties.get(f"{TEXT}display", "") == "none" or below.hidden
        )
        line = properties.get(f"{STYLE}text-line-through-style", "none")
        font = properties.get(f"{STYLE}font-name", "") or properties.get(f"{FO}font-family", "")
        style = replace(style, struck=line != "none" or below.struck, font=font or below.font)
        # How a named paragraph style draws its letters is its look; what the author set by hand is emphasis.
        if family == "paragraph" and (family, name) not in self._automatic:
            return style
        weight, slant = (
            properties.get(f"{FO}font-weight", ""),
            properties.get(f"{FO}font-style", ""),
        )
        return replace(
            style,
            bold=weight in _BOLD if weight else below.bold,
            italic=slant in {"italic", "oblique"} if slant else below.italic,
        )


def _language(style: Node) -> str:
    properties = style.find(f"{STYLE}text-properties")
    if properties is None:
        return ""
    parts = (properties.get(f"{FO}language", ""), properties.get(f"{FO}country", ""))
    return "-".join(part for part in parts if part not in {"", "none", "zxx"})


def _levels(style: Node) -> dict[int, ListLevel]:
    return {
        count(level.get(f"{TEXT}level", "")): ListLevel(
            level.get(f"{STYLE}num-format", "")
            if local(level) == "list-level-style-number"
            else "",
            count(level.get(f"{TEXT}start-value", "")),
            level.get(f"{STYLE}num-prefix", ""),
            level.get(f"{STYLE}num-suffix", ""),
            count(level.get(f"{TEXT}display-levels", "")),
            level.get(_PATTERN, ""),
        )
        for level in style
    }
