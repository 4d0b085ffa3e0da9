"""A setting knows what it takes, what it is without being set, and its words: files, dialogs and documents only ask it.

A class of settings is a frozen dataclass whose fields are made by ``chosen``; ``settings_of`` lists them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, Generic, TypeVar, cast

from copydesk.model.phrase import Phrase

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
C = TypeVar("C")

_NOTHING = Phrase("")
_TAKES_WORDS = Phrase("a list of words in quotation marks")


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting. Values in files are those of TOML: text, whole numbers, true and false, lists and tables."""

    default: T
    label: Phrase = _NOTHING
    """Its name in a form, with ``&`` before the letter that leads there; "" for what the program keeps by itself."""
    about: Phrase = _NOTHING
    """One line more, where the label does not say enough."""
    key: str = ""
    """Its name in the file, where it is not the field's."""
    example: str = ""
    """How it may stand in the file, where the default does not show it."""

    @property
    def takes(self) -> Phrase:
        """What it can be, to complete the sentence that begins with its name and ``is``."""
        raise NotImplementedError

    def taken(self, raw: object) -> T | None:
        """The value that stands in a file; None where it is none that the setting takes."""
        raise NotImplementedError

    def read(self, raw: object, name: str) -> tuple[T, tuple[Phrase, ...]]:
        """The value that stands in a file under that name, and a sentence on what of it cannot be read."""
        value = self.taken(raw)
        if value is None:
            why = Phrase("{name} is {takes}; the default is used.", name=name, takes=self.takes)
            return self.default, (why,)
        return value, ()

    def write(self, value: T) -> object:
        """The value as it stands in a file."""
        return value


class Switch(Setting[bool]):
    """On or off."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("true or false")

    def taken(self, raw: object) -> bool | None:
        """The value in a file."""
        return raw if isinstance(raw, bool) else None


@dataclass(frozen=True)
class Number(Setting[int]):
    """A whole number within bounds, in steps, of a unit."""

    least: int = 0
    most: int = 2**53
    step: int = 1
    unit: str = ""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("a whole number from {least} to {most}", least=self.least, most=self.most)

    def taken(self, raw: object) -> int | None:
        """The value in a file."""
        if isinstance(raw, bool) or not isinstance(raw, int):
            return None
        return raw if raw == self.bounded(raw) else None

    def bounded(self, value: int) -> int:
        """The value, or the bound that it is beyond."""
        return max(self.least, min(self.most, value))


class Line(Setting[str]):
    """A line of words."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("a line of words in quotation marks")

    def taken(self, raw: object) -> str | None:
        """The value in a file."""
        return raw if isinstance(raw, str) else None

    def write(self, value: str) -> object:
        """The value in a file, which holds no half characters."""
        return value.encode("utf-8", "replace").decode("utf-8")


@dataclass(frozen=True)
class Choice(Setting[T]):
    """One of several values, each with its words; in a file they are text."""

    choices: Mapping[T, Phrase] = field(default_factory=lambda: cast("dict[T, Phrase]", {}))

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("one of {choices}", choices=", ".join(map(str, self.choices)))

    def taken(self, raw: object) -> T | None:
        """The value in a file."""
        return next((choice for choice in self.choices if choice == raw), None)

    def write(self, value: T) -> object:
        """The value in a file."""
        return str(value)


class Words(Setting[tuple[str, ...]]):
    """Words or phrases, in their order. Of a list in a file that holds other things, the words are read."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return _TAKES_WORDS

    def read(self, raw: object, name: str) -> tuple[tuple[str, ...], tuple[Phrase, ...]]:
        """The words in a file, and a sentence where there is something else in their place."""
        return _words(raw, name)

    def write(self, value: tuple[str, ...]) -> object:
        """The value in a file."""
        return list(value)


class WordSet(Setting[frozenset[str]]):
    """Words or phrases in any order, otherwise as ``Words``."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return _TAKES_WORDS

    def read(self, raw: object, name: str) -> tuple[frozenset[str], tuple[Phrase, ...]]:
        """The words in a file, and a sentence where there is something else in their place."""
        words, problems = _words(raw, name)
        return frozenset(words), problems

    def write(self, value: frozenset[str]) -> object:
        """The value in a file."""
        return sorted(value)


@dataclass(frozen=True)
class Members(Setting[frozenset[E]]):
    """Any of the values of a list, which stand in a file as text."""

    of: type[E] | None = None

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("a list of these: {values}", values=", ".join(self._members))

    def taken(self, raw: object) -> frozenset[E] | None:
        """The value in a file."""
        if not isinstance(raw, list):
            return None
        names = cast("list[object]", raw)
        members = [member for name, member in self._members.items() if name in names]
        return frozenset(members) if len(members) == len(set(map(str, names))) else None

    def write(self, value: frozenset[E]) -> object:
        """The value in a file."""
        return [member.value for member in self._members.values() if member in value]

    @property
    def _members(self) -> Mapping[str, E]:
        return {member.value: member for member in self.of or ()}


def chosen(setting: Setting[T]) -> T:
    """A field of a class of settings, to be written behind its name and type."""
    return field(default=setting.default, metadata={"setting": setting})


def settings_of(settings: type[Any]) -> dict[str, Setting[Any]]:
    """Every setting of such a class, in its order, by the name of its field."""
    return {
        each.name: each.metadata["setting"]
        for each in fields(settings)
        if "setting" in each.metadata
    }


@dataclass(frozen=True, slots=True)
class Parsed(Generic[C]):
    """What the rows of a file say."""

    settings: C
    """What can be read; the defaults for the rest."""
    problems: tuple[Phrase, ...]
    """A sentence on each value that cannot be read."""
    unknown: tuple[str, ...]
    """The names of rows that are no settings."""


def parsed(settings: type[C], rows: Mapping[str, object], where: str = "") -> Parsed[C]:
    """The settings that stand in the rows of a file; ``where`` is the table they stand in, with a dot, for the sentences."""
    values: dict[str, Any] = {}
    problems: list[Phrase] = []
    unknown = dict(rows)
    for name, setting in settings_of(settings).items():
        key = setting.key or name
        if key in unknown:
            values[name], why = setting.read(unknown.pop(key), where + key)
            problems.extend(why)
    return Parsed(settings(**values), tuple(problems), tuple(where + key for key in unknown))


def _words(raw: object, name: str) -> tuple[tuple[str, ...], tuple[Phrase, ...]]:
    entries = cast("list[object]", raw) if isinstance(raw, list) else [raw]
    words = tuple(each for each in entries if isinstance(each, str) and each.strip())
    if len(words) == len(entries):
        return words, ()
    return words, (Phrase("{name} is {takes}.", name=name, takes=_TAKES_WORDS),)
