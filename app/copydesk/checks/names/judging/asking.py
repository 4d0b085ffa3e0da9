"""A finding on a name that is written in two ways."""

from dataclasses import dataclass

from copydesk.checks.names.judging.evidence import standing
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a name is written, with its places."""

    form: str
    spans: tuple[Span, ...]

    @property
    def first(self) -> int:
        """Where it stands first, in code points of the document."""
        return self.spans[0].start


def two_ways(
    document: Document,
    check: str,
    ways: tuple[Way, Way],
    difference: Phrase,
    *,
    hint: bool = False,
    fix: bool = True,
    wanted: str = "",
) -> Finding:
    """The question whether the first of the ways is to be the second.

    Args:
        difference: what tells the two apart.
        fix: whether the evidence decides which of them is right.
        wanted: what is put in place of the doubted way, where that is not the kept one as it stands.
    """
    suspect, kept = ways
    span = suspect.spans[0]
    return Finding(
        check=check,
        kind=Kind.NAME_SPELLING,
        span=span,
        text=span.of(document.text),
        message=Phrase("{suspect} or {proposed}?", suspect=suspect.form, proposed=kept.form),
        evidence=Phrase(
            "{difference}; {standing}",
            difference=difference,
            standing=standing(kept.form, len(kept.spans), first=kept.first < suspect.first),
        ),
        hint=hint,
        fix=Fix(span, wanted or kept.form) if fix else None,
        spans=tuple(sorted({*suspect.spans, *kept.spans})),
        variants=(suspect.form, kept.form),
    )
