"""What is no claim at all: questions, fragments, the writer's own words, plans, prices at the door."""

from copydesk.checks.claims.evidence.evidence import Evidence
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tags import Tag

_LEAST_WORDS = 4
_HARD_LONGER = 1.2
"""How much longer a sentence with a figure may be."""
_ENDS = "?;!"


def no_claim(entry: Evidence, text: str) -> bool:
    """Whether the sentence states nothing that a source could be asked for."""
    sentence, bits = entry.sentence, entry.sentence.all_bits
    words = entry.span.of(text)
    if words.rstrip("“”«»\"')")[-1:] in _ENDS or '="' in words:
        return True
    if len(entry.span) > lists(entry.language).longest_sentence * (
        _HARD_LONGER if entry.hard else 1
    ):
        return True
    if sum(1 for word in sentence.words if word[0].isalnum()) < _LEAST_WORDS:
        return True
    if any(turn.name == "silent" for turn in sentence.turns):
        return True
    if bits & (Tag.FIRST_PERSON | Tag.SECOND_PERSON | Tag.SERVICE):
        return True
    if bits & Tag.OUGHT and not lists(entry.language).advice.isdisjoint(sentence.low):
        return True
    if sentence.low[0] in lists(entry.language).condition:
        return True
    if bits & Tag.FORECAST and not lists(entry.language).wants.isdisjoint(sentence.low):
        return True
    if entry.hard:
        return False
    if bits & (Tag.FORECAST | Tag.OUGHT | Tag.OPINION):
        return True
    return bool(bits & Tag.HEARSAY) and sentence.low[-2:-1] == ("werden",)


def tells_of_event(entry: Evidence) -> bool:
    """Whether somebody with a name or an office is said to have done something: the second tier."""
    sentence = entry.sentence
    actor = sentence.all_bits & (Tag.PERSON | Tag.INSTITUTION) or any(
        a[0].isupper() and b[0].isupper() and a.isalpha() and b.isalpha()
        for a, b in zip(sentence.words[1:], sentence.words[2:], strict=False)
    )
    past = lists(entry.language).past
    return bool(actor) and any(word in past for word in sentence.low)
