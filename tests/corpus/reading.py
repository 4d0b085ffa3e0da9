"""What the checks say of labelled texts, each text as if it came alone."""

from collections.abc import Iterable, Mapping
from functools import cache

from copydesk.checks.analysis import Analyst
from copydesk.model.draft import TextFormat
from copydesk.model.finding import Finding
from corpus.labels import Labelled


def answers(texts: Iterable[Labelled]) -> Mapping[str, tuple[Finding, ...]]:
    """The findings of each text, by its id."""
    return {each.id: findings(each.text, each.format, each.language) for each in texts}


@cache
def findings(text: str, format: str, language: str) -> tuple[Finding, ...]:  # noqa: A002
    """All findings of a text, hints included."""
    analyst = Analyst()
    return analyst.findings(analyst.read(text, TextFormat(format), language))
