"""What holds at one place of an RTF file: every group inherits it and gives it back at its end."""

from dataclasses import dataclass, field
from enum import Enum, auto

from copydesk.markdown.links import field_link
from copydesk.markdown.written import Look


class Into(Enum):
    """Where text goes."""

    TEXT = auto()
    NOTHING = auto()
    FONTS = auto()
    STYLES = auto()
    INSTRUCTION = auto()


@dataclass(slots=True)
class Field:
    """A field and the instruction read so far."""

    instruction: str = ""
    has_result: bool = False


@dataclass(slots=True)
class State:
    """The properties of characters and paragraphs."""

    into: Into = Into.TEXT
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    struck: bool = False
    deleted: bool = False
    inserted: bool = False
    font: int | None = None
    skip: int = 1
    """How many characters stand in for one of Unicode, for older readers."""
    style: int = 0
    outline: int = 9
    """9 is running text."""
    level: int = 0
    in_table: bool = False
    capital: bool = False
    """In a paragraph that is the large first letter of the next one."""
    field: Field | None = None
    in_result: bool = False
    either: bool = False
    """In a group that holds one text in two forms, of which the later is read."""

    @property
    def change(self) -> str:
        """The tracked change that stands here: ``deleted``, ``inserted`` or none."""
        return "deleted" if self.deleted else "inserted" if self.inserted else ""

    @property
    def look(self) -> Look:
        """How text looks here."""
        link = field_link(self.field.instruction) if self.field and self.in_result else ""
        return Look(self.bold, self.italic, link=link)

    def set(self, name: str, number: int | None) -> None:
        """Follow a control word that changes a property; one that is not known changes nothing."""
        match name:
            case "plain":
                self.bold = self.italic = self.hidden = self.struck = False
                self.deleted = self.inserted = False
                self.font = None
            case "pard":
                self.style, self.outline, self.level = 0, 9, 0
                self.in_table = self.capital = False
            case "intbl" | "trowd":
                self.in_table = True
            case "dropcapli" | "dropcapt":
                self.capital = True
            case "f":
                self.font = number
            case "uc":
                self.skip = min(max(0, number or 0), 9)
            case "s":
                self.style = number or 0
            case "outlinelevel":
                self.outline = number or 0
            case "ilvl":
                self.level = min(8, max(0, number or 0))
            case _:
                pass


@dataclass(slots=True)
class StyleSheet:
    """The names and outline levels of paragraph styles, collected from the file's head."""

    names: dict[int, str] = field(default_factory=dict[int, str])
    outlines: dict[int, int] = field(default_factory=dict[int, int])
    _number: int | None = 0
    _name: str = ""

    def begin(self, number: int | None) -> None:
        """Begin the style of that number; None for one of characters."""
        self._number = number

    def outline(self, level: int) -> None:
        """The outline level of the style begun."""
        if self._number is not None:
            self.outlines[self._number] = level

    def text(self, text: str) -> None:
        """Go on with the style's name, which a semicolon ends."""
        name, semicolon, _ = text.partition(";")
        self._name += name
        if semicolon:
            if self._number is not None:
                self.names[self._number] = self._name.strip()
            self._number, self._name = 0, ""
