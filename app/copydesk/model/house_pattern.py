"""A house's own patterns: what they look for, what is said of it, and what is to stand there instead."""

from dataclasses import dataclass
from typing import Any, cast

from copydesk.model.phrase import Phrase
from copydesk.model.setting import Setting

EXAMPLE = """[[pattern]]
find = "\\\\bRedaktionsschluss\\\\b"
message = "A note of the desk"
replace = "\"
"""
"""A pattern as it stands in the file."""


@dataclass(frozen=True, slots=True)
class HousePattern:
    """A pattern of the house's own, run in RE2 (linear time, no look-around)."""

    pattern: str
    message: str
    replacement: str | None = None


class Patterns(Setting[tuple[HousePattern, ...]]):
    """Patterns, each a table ``[[pattern]]`` of its own. Of those in a file, the ones that RE2 takes are read."""

    @property
    def takes(self) -> Phrase:
        """What it can be."""
        return Phrase("tables, each with find, message and replace in quotation marks")

    def read(self, raw: object, name: str) -> tuple[tuple[HousePattern, ...], tuple[Phrase, ...]]:
        """The patterns in a file, and a sentence on each that is none."""
        found: list[HousePattern] = []
        problems: list[Phrase] = []
        for number, entry in enumerate(
            cast("list[object]", raw) if isinstance(raw, list) else [raw], 1
        ):
            pattern = pattern_of(entry)
            if pattern is None:
                problems.append(
                    Phrase(
                        "{name} {number} needs find, message and replace in quotation marks.",
                        name=name,
                        number=number,
                    )
                )
            elif why := _refused(pattern.pattern):
                problems.append(
                    Phrase(
                        "{name} {number} is no RE2 pattern: {why}.",
                        name=name,
                        number=number,
                        why=why,
                    )
                )
            else:
                found.append(pattern)
        return tuple(found), tuple(problems)

    def write(self, value: tuple[HousePattern, ...]) -> object:
        """The value in a file."""
        rows = [
            {"find": each.pattern, "message": each.message, "replace": each.replacement}
            for each in value
        ]
        return [{key: words for key, words in row.items() if words is not None} for row in rows]


def pattern_of(entry: object) -> HousePattern | None:
    """The pattern that a table of the file describes, whether RE2 takes it or not; None where words are missing."""
    row: dict[str, Any] = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
    find, message, replace = row.get("find"), row.get("message", ""), row.get("replace")
    if isinstance(find, str) and isinstance(message, str) and isinstance(replace, str | None):
        return HousePattern(find, message or find, replace)
    return None


def _refused(pattern: str) -> str:
    """Why RE2 does not take the pattern; "" where it does."""
    import re2

    options = re2.Options()
    options.log_errors = False
    try:
        re2.compile(pattern, options)
    except re2.error as error:
        reason = error.args[0] if error.args else ""
        return reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
    return ""


def places_of(pattern: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where a pattern finds something in a text, to try it out: start and end of each place, in code points.

    Raises:
        ValueError: it is no RE2 pattern; the sentence says why.
    """
    why = _refused(pattern)
    if why:
        raise ValueError(why)
    import re2

    return tuple(found.span() for found in re2.finditer(pattern, text) if found[0])
