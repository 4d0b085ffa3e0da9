"""All checks over one text, again and again while it changes."""

from collections.abc import Callable, Iterable, Iterator

from copydesk.checks.check import all_checks
from copydesk.checks.markup.seeing.safety import made_safe
from copydesk.checks.settle import settle
from copydesk.model.draft import TextFormat
from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk.model.house import DEFAULT_HOUSE, House
from copydesk.text.document import Document, Memo


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
        return _settled(
            document, (finding for check in all_checks() for finding in check.run(document))
        )

    def stages(self, document: Document) -> Iterator[tuple[int, int, tuple[Finding, ...]]]:
        """``(stages done, stages, findings so far)`` after each family of checks."""
        found: list[Finding] = []
        for done, family in enumerate(sorted(Family, key=lambda family: family.turn), 1):
            checks = (check for check in all_checks() if check.family is family)
            found.extend(finding for check in checks for finding in check.run(document))
            yield done, len(Family), _settled(document, found)


def _settled(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return made_safe(document, settle(findings, document.house.allow))
