"""All checks over one text, again and again while it changes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.checks.check import Check, checks_of
from copydesk.checks.markup.seeing.house_rules import HOUSE_RULES
from copydesk.checks.markup.seeing.safety import made_safe
from copydesk.checks.patience import OverrunError, Patience, patience_for
from copydesk.checks.settle import settle
from copydesk.model.draft import TextFormat
from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk.model.house import DEFAULT_HOUSE, House
from copydesk.model.kinds import Kind
from copydesk.model.span import Span
from copydesk.text.document import Document, Memo
from copydesk.text.kinds_of_text import AS_FOUND
from copydesk.text.paragraph import Paragraph

_LANGUAGES = ("de", "en")
"""In which a text is looked at that does not say which it is in, and nobody else does."""
_ANY_LANGUAGE = frozenset({Family.MARKUP, Family.NAMES})
"""Families of checks that need no more than single words to be of use."""


class Analyst:
    """Runs every check, remembering each paragraph: looking again costs what changed and the document passes."""

    def __init__(self, house: House = DEFAULT_HOUSE) -> None:
        self._memo = Memo(house)
        self._guesses = {language: Memo(house) for language in _LANGUAGES}
        self.unfinished: tuple[str, ...] = ()
        """The checks that took too long for the text that was looked at last, by id: they may have missed something."""

    def read(
        self,
        text: str,
        format: TextFormat = TextFormat.PLAIN,  # noqa: A002
        language: str = "",
        watch: Callable[[], None] | None = None,
        *,
        declared: str = "",
        kind: str = AS_FOUND,
    ) -> Document:
        """The text as a document.

        Args:
            language: as a person chose it; "" leaves it to the text.
            watch: may raise to stop the work.
            declared: the language that its file declares.
            kind: what kind of text it is, as a person chose it.
        """
        return Document(text, format, language, self._memo, watch, declared, kind=kind)

    def findings(self, document: Document) -> tuple[Finding, ...]:
        """Everything that the checks have to say, hints included, in the order of the text."""
        return [findings for _, _, findings in self.stages(document)][-1]

    def stages(self, document: Document) -> Iterator[tuple[int, int, tuple[Finding, ...]]]:
        """``(stages done, stages, findings so far)`` after each family of checks."""
        readings = self._readings(document)
        found = list[Finding]()
        self.unfinished = ()
        with Patience(patience_for(sum(document.facts(_words)))) as patience:
            for done, family in enumerate(sorted(Family, key=lambda family: family.turn), 1):
                for check in checks_of(family):
                    try:
                        with patience.watching():
                            found.extend(_run(check, document, readings))
                    except OverrunError:
                        self.unfinished = (*self.unfinished, check.id)
                yield done, len(Family), _settled(document, found)

    def _readings(self, document: Document) -> tuple[Document, ...]:
        """A text that says too little of its language as it reads in each that we know best; none for any other."""
        if not document.open_language:
            return ()
        return tuple(
            Document(document.text, document.format, language, memo)
            for language, memo in self._guesses.items()
        )


def _words(paragraph: Paragraph) -> int:
    return len(paragraph.text.split())


def _run(check: Check, document: Document, readings: Sequence[Document]) -> Iterable[Finding]:
    """What the check finds; in each reading of a text whose language is open, the same thing once.

    A repair on which the readings do not agree is left to a person.
    """
    if not readings or check.family not in _ANY_LANGUAGE:
        return check.run(document)
    found: dict[tuple[Kind, Span], Finding] = {}
    for reading in readings:
        for finding in check.run(reading):
            known = found.get((finding.kind, finding.span))
            if known is None:
                found[finding.kind, finding.span] = finding
            else:
                plainer = finding if known.hint else known
                agreed = finding.fix if finding.fix == known.fix else None
                found[finding.kind, finding.span] = replace(plainer, fix=agreed)
    return found.values()


def _settled(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    house = document.house
    wanted = (f for f in findings if f.kind not in house.off or f.check == HOUSE_RULES)
    return made_safe(document, settle(wanted, house.allow))
