"""Front matter: data about a text before it, YAML or TOML between two rules; nothing else between two rules is."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from copydesk_resources import read_toml

_LONGEST = 200
"""Lines; a block that is longer is no front matter."""
_ENTRY = re.compile(r"([A-Za-z_][\w.-]{0,60})[ \t]*:(?:[ \t]+(.*))?")
_GOES_ON = re.compile(r"[ \t]+\S|-[ \t]|#|[\]}]")
"""A line of a value that began before, an item of one, or a comment."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stood before a text."""

    lines: tuple[str, ...] = ()
    entries: Mapping[str, str] = field(default_factory=dict[str, str])
    """Its entries by name in small letters, as far as they are words."""

    @property
    def title(self) -> str:
        """What it calls the text; "" where it does not."""
        return self.entries.get("title", "")

    @property
    def language(self) -> str:
        """The language that it names; "" where it names none."""
        return self.entries.get("lang") or self.entries.get("language") or ""


NONE = FrontMatter()


@cache
def _known() -> frozenset[str]:
    return frozenset(read_toml("intake/front_matter.toml")["keys"].split())


def split_front_matter(text: str) -> tuple[FrontMatter, str]:
    """The front matter and the rest; a text without one is returned whole."""
    fence = text[:3]
    if fence not in {"---", "+++"}:
        return NONE, text
    lines = text.split("\n", _LONGEST)
    if lines[0].rstrip() != fence:
        return NONE, text
    for number, line in enumerate(lines[1:_LONGEST], 1):
        if line.rstrip() == fence or (fence == "---" and line.rstrip() == "..."):
            front = lines[1:number]
            entries = _yaml(front) if fence == "---" else _toml(front)
            # A dialogue between two rules has colons, too: data about a text names at least one thing known.
            if not entries or _known().isdisjoint(entries):
                return NONE, text
            rest = "\n".join(lines[number + 1 :]).lstrip("\n")
            return FrontMatter(tuple(front), entries), rest
    return NONE, text


def _yaml(lines: list[str]) -> dict[str, str]:
    """The entries of a mapping of YAML; none where the lines are anything else."""
    entries: dict[str, str] = {}
    for line in filter(str.strip, lines):
        entry = _ENTRY.fullmatch(line.rstrip())
        if entry is None:
            if not (entries or line.startswith("#")) or not _GOES_ON.match(line):
                return {}
            continue
        name = entry[1].lower()
        if name in entries:  # a mapping names each thing once; speakers come again
            return {}
        entries[name] = _unquoted(entry[2] or "")
    return entries


def _toml(lines: list[str]) -> dict[str, str]:
    try:
        found = tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return {}
    return {name.lower(): value if isinstance(value, str) else "" for name, value in found.items()}


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1].replace('\\"', '"') if quoted else value
