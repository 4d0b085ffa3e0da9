"""All checks over one text, again and again while it changes."""

from copydesk.checks.check import all_checks
from copydesk.checks.settle import settle
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from copydesk.model.house import DEFAULT_HOUSE, House
from copydesk.text.document import Document, Memo


class Analyst:
    """Runs every check, remembering each paragraph: looking again costs what changed and the document passes."""

    def __init__(self, house: House = DEFAULT_HOUSE) -> None:
        self._memo = Memo(house)

    def read(
        self, text: str, format: TextFormat = TextFormat.PLAIN, language: str = ""
    ) -> Document:  # noqa: A002
        """The text as a document; ``language`` "" is told from the text."""
        return Document(text, format, language, self._memo)

    def findings(self, document: Document) -> tuple[Finding, ...]:
        """Everything that the checks have to say, hints included, in the order of the text."""
        return settle(finding for check in all_checks() for finding in check.run(document))
