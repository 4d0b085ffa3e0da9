"""What a check is, and how all of them are found."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from copydesk.model.draft import TextFormat
from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document


@dataclass(frozen=True, slots=True)
class Example:
    """A text with what must be found in it: the test, the documentation and the regression in one.

    ``text`` marks each expected finding with ``⟦ ⟧``; a text without marks is a trap and must stay untouched by
    this check. ``fixed`` is the text after all fixes of this check, where the example shows a repair.
    """

    text: str
    fixed: str | None = None
    language: str = "de"
    format: TextFormat = TextFormat.PLAIN
    hint: bool = False
    """The marked findings are of the second tier."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check: a pure function from a document to findings.

    ``run`` asks the document for facts (``document.facts`` for each paragraph, ``document.fact`` for the whole);
    what it yields may overlap what others yield: ``settle`` decides.
    """

    id: str
    """Family and name: ``markup.tags``."""
    kinds: tuple[Kind, ...]
    title: Phrase
    run: Callable[[Document], Iterator[Finding]]
    examples: tuple[Example, ...] = ()

    @property
    def family(self) -> Family:
        """The question that it helps to answer.

        Raises:
            ValueError: its id begins with no family.
        """
        return Family(self.id.partition(".")[0])


@cache
def all_checks() -> tuple[Check, ...]:
    """Every check that ships, by id. Nothing is registered: a module with ``CHECK`` in a family's folder is one."""
    found: list[Check] = []
    for family in Family:
        package = importlib.import_module(f"copydesk.checks.{family}")
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            check = getattr(importlib.import_module(module.name), "CHECK", None)
            if isinstance(check, Check):
                found.append(check)
    return tuple(sorted(found, key=lambda check: check.id))


def checks_of(family: Family) -> tuple[Check, ...]:
    """The checks of one family, by id."""
    return tuple(check for check in all_checks() if check.family is family)
