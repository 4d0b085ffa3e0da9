"""The house's own rules: one TOML file that people write and programs read. Rules are data, never code."""

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copydesk.engine.gate_file import TEMPLATE as GATE_TEMPLATE
from copydesk.engine.gate_file import read_gate
from copydesk.model.house import CLAIM_TIERS, DEFAULT_HOUSE, House, HousePattern
from copydesk.model.phrase import Phrase
from copydesk.review.gate_rules import DEFAULT_RULES, GateRules

VARIABLE = "COPYDESK_HOUSE"
TEMPLATE = (
    """\
# House rules of Copydesk. Saved, they are followed at once.

# Phrases to flag wherever they stand, in any case.
flag = []

# Exact forms that no check of markup may flag.
allow = []

# Names that are right as they are.
names = []

# Which statements without a source are shown without asking; the others are hints.
#   "strong"     figures, dates, superlatives, accusations
#   "first"      the same, but a fact that the text has told before is not flagged again
#   "paragraph"  one for each paragraph in which nothing has a source
#   "all"        every sentence that states something
claims = "strong"

# Patterns of your own, in RE2 syntax. `replace` may be left out.
# [[pattern]]
# find = "\\\\bRedaktionsschluss\\\\b"
# message = "A note of the desk"
# replace = ""

"""
    + GATE_TEMPLATE
)
"""What a house begins with: valid, and empty."""


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What was read: the rules that can be followed, and what is wrong with the others."""

    house: House = DEFAULT_HOUSE
    gate: GateRules = DEFAULT_RULES
    problems: tuple[Phrase, ...] = ()


def house_path() -> Path:
    """Where the rules lie: ``COPYDESK_HOUSE``, else ``house.toml`` in the user's configuration folder."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser()
    from platformdirs import user_config_path

    return user_config_path("copydesk", appauthor=False) / "house.toml"


def load_house(path: Path) -> HouseRules:
    """The rules in the file; the defaults where there is none, and the reason where it cannot be read."""
    try:
        return read_house(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return HouseRules()
    except (OSError, UnicodeDecodeError) as error:
        return HouseRules(
            problems=(Phrase("The house rules cannot be read: {why}.", why=str(error)),)
        )


def read_house(text: str) -> HouseRules:
    """The rules in the text of such a file. What is wrong is named and left out; the rest holds."""
    try:
        rows = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return HouseRules(
            problems=(Phrase("The house rules are not valid TOML: {why}.", why=str(error)),)
        )
    problems: list[Phrase] = []
    patterns = _patterns(rows.pop("pattern", []), problems)
    lists = {
        name: _words(name, rows.pop(name, []), problems) for name in ("flag", "allow", "names")
    }
    claims = rows.pop("claims", "strong")
    if claims not in CLAIM_TIERS:
        problems.append(
            Phrase(
                "House rules: claims is one of {choices}, not “{value}”.",
                choices=", ".join(CLAIM_TIERS),
                value=str(claims),
            )
        )
        claims = "strong"
    gate = read_gate(rows.pop("gate", {}), problems)
    problems.extend(
        Phrase("House rules: nobody knows what “{name}” is.", name=name) for name in rows
    )
    house = House(
        flag=lists["flag"],
        allow=frozenset(lists["allow"]),
        patterns=patterns,
        names=frozenset(lists["names"]),
        claims=claims,
    )
    return HouseRules(house, gate, tuple(problems))


def _words(name: str, value: object, problems: list[Phrase]) -> tuple[str, ...]:
    entries: list[Any] = value if isinstance(value, list) else [value]
    good = tuple(entry for entry in entries if isinstance(entry, str) and entry.strip())
    if len(good) < len(entries):
        problems.append(
            Phrase("House rules: {name} is a list of words in quotation marks.", name=name)
        )
    return good


def _patterns(value: object, problems: list[Phrase]) -> tuple[HousePattern, ...]:
    found: list[HousePattern] = []
    entries: list[Any] = value if isinstance(value, list) else [value]
    for number, entry in enumerate(entries, 1):
        row: dict[str, Any] = entry if isinstance(entry, dict) else {}
        find, message, replace = row.get("find"), row.get("message", ""), row.get("replace")
        if (
            not isinstance(find, str)
            or not isinstance(message, str)
            or not isinstance(replace, str | None)
        ):
            problems.append(
                Phrase(
                    "House rules: pattern {number} needs find, message and replace in quotation marks.",
                    number=number,
                )
            )
            continue
        why = _refused(find)
        if why:
            problems.append(
                Phrase(
                    "House rules: pattern {number} is no RE2 pattern: {why}.",
                    number=number,
                    why=why,
                )
            )
            continue
        found.append(HousePattern(find, message or find, replace))
    return tuple(found)


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
