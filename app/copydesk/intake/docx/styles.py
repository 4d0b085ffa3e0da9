"""What Word's styles say of a paragraph or a run: heading, quotation, list, bold."""

from dataclasses import dataclass, field

from copydesk.intake.docx.names import W, switched, value
from copydesk.intake.package import Node
from copydesk.intake.written.style_names import heading_level, is_quotation, list_level

_LONGEST_CHAIN = 12


@dataclass(frozen=True, slots=True)
class Style:
    """What one style adds up to, those that it is based on included."""

    heading: int = 0
    quotation: bool = False
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    list_id: str = ""
    list_level: int = 0


PLAIN_STYLE = Style()


@dataclass(slots=True)
class Styles:
    """The styles of one file, by id."""

    root: Node | None
    _raw: dict[str, Node] = field(default_factory=dict[str, Node])
    _known: dict[str, Style] = field(default_factory=dict[str, Style])

    def __post_init__(self) -> None:
        if self.root is not None:
            self._raw = {
                style.get(f"{W}styleId", ""): style for style in self.root.iterfind(f"{W}style")
            }

    def style(self, style_id: str) -> Style:
        """The style of that id; one that adds nothing where there is none."""
        if style_id not in self._known:
            self._known[style_id] = self._read(style_id, _LONGEST_CHAIN)
        return self._known[style_id]

    @property
    def language(self) -> str:
        """The language that text has unless it says otherwise."""
        return value(self.root, f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")

    def _read(self, style_id: str, left: int) -> Style:
        raw = self._raw.get(style_id)
        if raw is None or not left:
            return (
                Style(heading_level(style_id), is_quotation(style_id)) if style_id else PLAIN_STYLE
            )
        base = value(raw, f"{W}basedOn")
        below = self._read(base, left - 1) if base else PLAIN_STYLE
        names = (value(raw, f"{W}name"), style_id)
        properties = raw.find(f"{W}rPr")
        outline = value(raw, f"{W}pPr/{W}outlineLvl")
        heading = max(map(heading_level, names)) or outline_level(outline, below.heading)

        def on(name: str, *, inherited: bool) -> bool:
            own = switched(properties, f"{W}{name}")
            return inherited if own is None else own

        # How a paragraph's style draws its letters is its look, not emphasis.
        character = raw.get(f"{W}type", "") == "character"
        return Style(
            heading=heading,
            quotation=below.quotation or any(map(is_quotation, names)),
            bold=character and on("b", inherited=below.bold),
            italic=character and on("i", inherited=below.italic),
            hidden=on("vanish", inherited=below.hidden),
            list_id=value(raw, f"{W}pPr/{W}numPr/{W}numId") or below.list_id,
            list_level=level(
                value(raw, f"{W}pPr/{W}numPr/{W}ilvl"),
                max(map(list_level, names)) or below.list_level,
            ),
        )


def outline_level(outline: str, default: int) -> int:
    """The heading level of an outline level, which counts from 0 and calls running text 9."""
    if not outline.isdecimal():
        return default
    return min(6, int(outline) + 1) if int(outline) < 9 else 0


def level(text: str, default: int = 0) -> int:
    """A list's level, 0 to 8."""
    return min(8, int(text)) if text.isdecimal() and len(text) < 5 else default
