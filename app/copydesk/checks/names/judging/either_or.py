"""Two names of the text that are one by what they mean: which of them is doubted, and the question that is asked."""

from copydesk.checks.names.judging.evidence import standing
from copydesk.checks.names.mentions.roster import Name, Place
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document


def doubted(one: Name, other: Name) -> tuple[Name, Name]:
    """The name that is doubted, and the one to keep: that which stands more often, and of equals the first."""
    suspect, kept = sorted((one, other), key=lambda name: (name.count, -name.first_place))
    return suspect, kept


def either_or(
    document: Document,
    check: str,
    place: Place,
    names: tuple[Name, Name],
    difference: Phrase,
    *,
    hint: bool,
) -> Finding:
    """The question whether the doubted name of ``names`` is to be the other; of equals the first is offered.

    Args:
        place: of the doubted name, where the question is asked.
        difference: what tells the two names apart.
    """
    suspect, kept = names
    return Finding(
        check=check,
        kind=Kind.NAME_SPELLING,
        span=place.span,
        text=place.span.of(document.text),
        message=Phrase("{suspect} or {proposed}?", suspect=suspect.form, proposed=kept.form),
        evidence=Phrase(
            "{difference}; {standing}",
            difference=difference,
            standing=standing(kept.form, kept.count, first=kept.first_place < suspect.first_place),
        ),
        hint=hint,
        fix=Fix(place.span, kept.form),
        spans=tuple(sorted({each.span for name in names for each in name.places})),
        variants=(suspect.form, kept.form),
    )
