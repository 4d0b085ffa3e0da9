"""The table ``[gate]`` of the house rules: what keeps a draft in the house, and who may let it go."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from copydesk.model.claim import ClaimKind, ClaimStatus
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.review.gate_rules import DEFAULT_RULES, GateRules

E = TypeVar("E", bound=StrEnum)

TEMPLATE = """\
# What keeps a draft in the house. What is left out is as shown here.
# [gate]
# findings = ["placeholder", "name-spelling", "unsourced-claim"]
# markup_errors = true
# claims = ["open", "needs source", "query to author", "query to editor", "unverifiable"]
# orphans = true                 # claims that lost their words
# second_pair = []               # kinds that two people verify, as "figure", "name or title", "allegation"
# override = []                  # who may approve although something is open; empty for everybody
# four_eyes = false              # nobody approves a version that they saved themselves
"""
"""The table with every setting at its default, as a comment."""


def read_gate(table: object, problems: list[Phrase]) -> GateRules:
    """The rules in the table. What is wrong is named in ``problems`` and left as it is by default."""
    if not isinstance(table, dict):
        problems.append(Phrase("House rules: gate is a table, [gate]."))
        return DEFAULT_RULES
    rows: dict[str, Any] = dict(table)  # pyright: ignore[reportUnknownArgumentType] - TOML says nothing of types
    rules = GateRules(
        kinds=_choices(Kind, "findings", rows, DEFAULT_RULES.kinds, problems),
        markup_errors=_switch("markup_errors", rows, problems, default=DEFAULT_RULES.markup_errors),
        statuses=_choices(ClaimStatus, "claims", rows, DEFAULT_RULES.statuses, problems),
        orphans=_switch("orphans", rows, problems, default=DEFAULT_RULES.orphans),
        second_pair=_choices(ClaimKind, "second_pair", rows, DEFAULT_RULES.second_pair, problems),
        override=_names("override", rows, problems),
        four_eyes=_switch("four_eyes", rows, problems, default=DEFAULT_RULES.four_eyes),
    )
    problems.extend(
        Phrase("House rules: nobody knows what “{name}” is.", name=f"gate.{name}") for name in rows
    )
    return rules


def _choices(
    values: type[E],
    name: str,
    rows: dict[str, Any],
    default: frozenset[E],
    problems: list[Phrase],
) -> frozenset[E]:
    if name not in rows:
        return default
    known: Mapping[str, E] = {value.value: value for value in values}
    given: Any = rows.pop(name)
    if not isinstance(given, list) or not all(each in known for each in given):
        problems.append(
            Phrase(
                "House rules: gate.{name} is a list of these: {values}.",
                name=name,
                values=", ".join(known),
            )
        )
        return default
    return frozenset(known[each] for each in given)


def _switch(name: str, rows: dict[str, Any], problems: list[Phrase], *, default: bool) -> bool:
    given = rows.pop(name, default)
    if isinstance(given, bool):
        return given
    problems.append(Phrase("House rules: gate.{name} is true or false.", name=name))
    return default


def _names(name: str, rows: dict[str, Any], problems: list[Phrase]) -> frozenset[str]:
    given: Any = rows.pop(name, [])
    if isinstance(given, list) and all(isinstance(each, str) and each.strip() for each in given):
        return frozenset(each.strip() for each in given)
    problems.append(
        Phrase("House rules: {name} is a list of words in quotation marks.", name=f"gate.{name}")
    )
    return frozenset()
