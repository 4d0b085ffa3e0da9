"""``copydesk.toml``: rules that lie with the drafts, found upwards from each. ``check`` alone follows them, beside the house's own.

Window, ``add`` and gate follow the desk's own style: a file that came along with drafts must not decide what the house lets out.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from copydesk.checks.analysis import Analyst
from copydesk.cli.reading import STANDARD_INPUT
from copydesk.model.house import House
from copydesk.model.phrase import Phrase
from copydesk.model.setting import parsed, settings_of

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

NAME = "copydesk.toml"
_PARTS, _MATCH = "path", "match"
"""The tables that hold for some drafts alone, and in them the patterns of these drafts, as in a ``.gitignore``."""


@dataclass(frozen=True, slots=True)
class Part:
    """Rules for some drafts, or for all."""

    match: tuple[str, ...]
    """Patterns of paths below the file's folder; none for every draft."""
    house: House
    named: frozenset[str]
    """The settings that stand in it."""

    def holds_for(self, path: str) -> bool:
        """Whether it is for the draft of that path below the file's folder."""
        return not self.match or _patterns(self.match).match_file(path)

    def added_to(self, house: House) -> House:
        """The house's rules with these: lists are added to its own, anything else takes its place."""
        changed: dict[str, Any] = {}
        for field in fields(House):
            if field.name in self.named:
                own, new = getattr(house, field.name), getattr(self.house, field.name)
                changed[field.name] = _joined(own, new)
        return replace(house, **changed)


@dataclass(frozen=True, slots=True)
class Style:
    """What one such file says."""

    path: Path
    parts: tuple[Part, ...] = ()
    problems: tuple[Phrase, ...] = ()

    def parts_for(self, draft: Path) -> tuple[Part, ...]:
        """Those that hold for a draft below it, in the order of the file."""
        below = draft.relative_to(self.path.parent).as_posix()
        return tuple(part for part in self.parts if part.holds_for(below))


class Analysts:
    """Who looks at which draft: one for each set of rules, so that drafts under the same ones share what was remembered."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._made: dict[tuple[Part, ...], Analyst] = {}

    def for_draft(self, name: str) -> Analyst:
        """The analyst that follows the house's rules and those that lie with the draft."""
        style = style_of(name)
        parts = style.parts_for(Path(name).absolute()) if style else ()
        if parts not in self._made:
            house = self._house
            for part in parts:
                house = part.added_to(house)
            self._made[parts] = Analyst(house)
        return self._made[parts]


def style_of(name: str) -> Style | None:
    """The rules that lie with the draft: in its folder or the nearest one above, up to the top of its repository.

    Standard input without a name lies nowhere.
    """
    if name == STANDARD_INPUT:
        return None
    return _style_in(Path(name).absolute().parent)


@cache
def _style_in(folder: Path) -> Style | None:
    path = folder / NAME
    if path.is_file():
        return _read(path)
    if (folder / ".git").exists() or folder == folder.parent:
        return None
    return _style_in(folder.parent)


def _read(path: Path) -> Style:
    """The rules in the file; what is wrong is named and left out, the rest holds."""
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Style(path, problems=(Phrase("These rules cannot be read: {why}.", why=str(error)),))
    tables, gate = rows.pop(_PARTS, []), rows.pop("gate", None)
    every, problems = _part((), rows)
    if gate is not None:
        problems += (Phrase("The gate is the desk's own: [gate] is not followed here."),)
    parts = [every]
    for table in cast("list[object]", tables) if isinstance(tables, list) else [tables]:
        rules = dict(cast("Mapping[str, object]", table)) if isinstance(table, dict) else {}
        match = rules.pop(_MATCH, None)
        patterns = tuple(cast("list[object]", match)) if isinstance(match, list) else (match,)
        if not patterns or not all(map(_is_pattern, patterns)):
            problems += (Phrase("A part [[path]] does not say in “match” for which drafts it is."),)
            continue
        part, why = _part(cast("tuple[str, ...]", patterns), rules)
        parts.append(part)
        problems += why
    return Style(path, tuple(part for part in parts if part.named), problems)


def _part(match: tuple[str, ...], rows: Mapping[str, object]) -> tuple[Part, tuple[Phrase, ...]]:
    read = parsed(House, rows)
    named = {name for name, each in settings_of(House).items() if (each.key or name) in rows}
    unknown = tuple(Phrase("Nobody knows what “{name}” is.", name=name) for name in read.unknown)
    return Part(match, read.settings, frozenset(named)), (*read.problems, *unknown)


@cache
def _patterns(match: tuple[str, ...]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec  # only rules for some drafts need it

    return GitIgnoreSpec.from_lines(match)


def _is_pattern(word: object) -> bool:
    if not isinstance(word, str) or not word.strip():
        return False
    try:
        _patterns((word,))
    except ValueError:
        return False
    return True


def _joined(own: object, new: object) -> object:
    if isinstance(own, frozenset) and isinstance(new, frozenset):
        return cast("frozenset[object]", own | new)
    if isinstance(own, tuple) and isinstance(new, tuple):
        return (*cast("tuple[object, ...]", own), *cast("tuple[object, ...]", new))
    return new
