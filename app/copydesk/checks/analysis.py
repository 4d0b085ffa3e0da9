"""All checks over one text, again and again while it changes."""

from collections.abc import Callable, Iterator
from itertools import groupby

from copydesk.checks.check import all_checks
from copydesk.checks.markup.seeing.safety import made_safe
from copydesk.checks.settle import settle
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from copydesk.model.house import DEFAULT_HOUSE, House
from copydesk.text.document import Document, Memo

_ORDER = ("markup", "claims", "names")
"""Quickest first: what is known is shown while the names are still being looked at."""


class Analyst:
    """Runs every check, remembering each paragraph: looking again costs what changed and the document passes."""

    def __init__(self, house: House = DEFAULT_HOUSE) -> None:
        self._memo = Memo(house)

    def read(
        self,
        text: str,
        format: TextFormat = TextFormat.PLAIN,  # noqa: A002
        language: str = "",
        watch: Callable[[], None] | None = None,
    ) -> Document:
        """The text as a document; ``language`` "" is told from the text; ``watch`` may raise to stop the work."""
        return Document(text, format, language, self._memo, watch)

    def findings(self, document: Document) -> tuple[Finding, ...]:
        """Everything that the checks have to say, hints included, in the order of the text."""
        found = settle(finding for check in all_checks() for finding in check.run(document))
        return made_safe(document, found)

    def stages(self, document: Document) -> Iterator[tuple[int, int, tuple[Finding, ...]]]:
        """``(stages done, stages, findings so far)`` after each family of checks."""
        families = {
            family: list(checks)
            for family, checks in groupby(all_checks(), key=lambda check: check.id.split(".", 1)[0])
        }
        order = [family for family in _ORDER if family in families]
        found: list[Finding] = []
        for done, family in enumerate(order, 1):
            found.extend(finding for check in families[family] for finding in check.run(document))
            yield done, len(order), made_safe(document, settle(found))
