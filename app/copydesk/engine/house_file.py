"""The house's own rules: one TOML file that people write and programs read. Rules are data, never code."""

import os
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.files.reasons import reason
from copydesk.files.toml import starter, with_settings
from copydesk.files.whole import make_folder, write_whole
from copydesk.model.house import DEFAULT_HOUSE, House
from copydesk.model.house_pattern import HousePattern, pattern_of
from copydesk.model.phrase import CopydeskError, Phrase
from copydesk.model.setting import parsed
from copydesk.review.gate_rules import DEFAULT_RULES, GateRules

VARIABLE = "COPYDESK_HOUSE"
_GATE = "gate"
"""The table of what keeps a draft in the house."""
_DOUBTED_RULES = replace(DEFAULT_RULES, doubted=True)


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What was read: the rules that can be followed, and what is wrong with the others."""

    house: House = DEFAULT_HOUSE
    gate: GateRules = DEFAULT_RULES
    problems: tuple[Phrase, ...] = ()
    readable: bool = True
    """False where nothing could be read: what holds is nobody's wish."""


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
        return _unreadable(Phrase("The house rules cannot be read: {why}.", why=str(error)))


def _unreadable(why: Phrase) -> HouseRules:
    return HouseRules(DEFAULT_HOUSE, _DOUBTED_RULES, (why,), readable=False)


def write_house(text: str, path: Path) -> None:
    """Write the file whole, for the owner alone.

    Raises:
        CopydeskError: it cannot be written; what was there before is unchanged.
    """
    try:
        make_folder(path.parent)
    except OSError as error:
        why = reason(error)
        raise CopydeskError(
            Phrase("The folder {folder} cannot be made: {why}.", folder=str(path.parent), why=why)
        ) from error
    write_whole(text.encode("utf-8", "replace"), path.resolve(), private=True)


def house_starter() -> str:
    """What a house begins with: valid, and with every rule at its default. The gate stands there as a comment."""
    head = ["# House rules of Copydesk. Saved, they are followed at once.", ""]
    gate = [
        "# What keeps a draft in the house. What is left out is as shown here.",
        f"# [{_GATE}]",
        *(f"# {line}" if line else "#" for line in starter(GateRules)),
    ]
    return "\n".join([*head, *starter(House), *gate]).rstrip("#\n ") + "\n"


def with_rules(text: str, house: House, gate: GateRules) -> str:
    """The text of the file with these rules in it; comments and what nobody changed stay as people wrote them.

    Raises:
        ValueError: the text is no TOML.
    """
    return with_settings(with_settings(text, house), gate, _GATE)


def patterns_in(text: str) -> tuple[HousePattern, ...]:
    """Every pattern in the text of such a file, those that are none, too: whoever is to mend them must see them."""
    try:
        rows = tomllib.loads(text).get("pattern", [])
    except tomllib.TOMLDecodeError:
        return ()
    found = map(pattern_of, rows if isinstance(rows, list) else [rows])
    return tuple(pattern for pattern in found if pattern is not None)


def read_house(text: str) -> HouseRules:
    """The rules in the text of such a file. What is wrong is named and left out; the rest holds."""
    try:
        rows = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _unreadable(Phrase("The house rules are not valid TOML: {why}.", why=str(error)))
    table = rows.pop(_GATE, {})
    is_table = isinstance(table, dict)
    house = parsed(House, rows)
    gate = parsed(GateRules, table if is_table else {}, f"{_GATE}.")
    found = (*house.problems, *gate.problems)
    if not is_table:
        found = (*found, Phrase("{name} is {takes}.", name=_GATE, takes=Phrase("a table, [gate]")))
    unknown = (
        Phrase("nobody knows what “{name}” is.", name=name)
        for name in (*house.unknown, *gate.unknown)
    )
    problems = (Phrase("House rules: {problem}", problem=why) for why in (*found, *unknown))
    doubted = bool(gate.problems or gate.unknown) or not is_table
    return HouseRules(house.settings, replace(gate.settings, doubted=doubted), tuple(problems))
