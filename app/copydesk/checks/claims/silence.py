"""What is no claim at all: questions, fragments, the writer's own words, plans."""

from copydesk.checks.claims.evidence import Evidence
from copydesk.checks.claims.lexicon import Tag


_LONGEST = {"de": 400, "en": 280}
"""A longer sentence argues more than it states."""


def no_claim(entry: Evidence, text: str) -> bool:
    """Whether the sentence states nothing that a source could be asked for."""
    sentence = entry.sentence
    words = sum(1 for w in sentence.words if w[0].isalnum())
    end = text[entry.span.end - 1]
    if end in "?;" or words < 4:
        return True
    if sentence.all_bits & (Tag.FIRST_PERSON | Tag.SECOND_PERSON):
        return True
    if len(entry.span) > _LONGEST[entry.language]:
        return True
    if sentence.all_bits & (Tag.FORECAST | Tag.OUGHT) and not entry.hard:
        return True
    return bool(sentence.all_bits & Tag.HEARSAY) and not entry.hard and sentence.low[-2:-1] == ("werden",)
