"""What is no claim at all: questions, fragments, the writer's own words, plans."""

from copydesk.checks.claims.evidence import Evidence
from copydesk.checks.claims.lexicon import Tag

_PLANS = frozenset("will wollen möchte möchten".split())


def no_claim(entry: Evidence, text: str) -> bool:
    """Whether the sentence states nothing that a source could be asked for."""
    sentence = entry.sentence
    words = [w for w in sentence.words if w[0].isalnum()]
    end = text[entry.span.end - 1]
    if end in "?;" or len(words) < 6:
        return True
    if sentence.all_bits & (Tag.FIRST_PERSON | Tag.SECOND_PERSON):
        return True
    low = set(sentence.low)
    if _PLANS & low:
        return True
    return ("soll" in low or "sollen" in low) and sentence.low[-2:-1] in {("werden",)}
