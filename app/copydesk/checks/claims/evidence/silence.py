"""What is no claim at all: questions, fragments, the writer's own words, plans, prices at the door."""

from itertools import pairwise

from copydesk.checks.claims.evidence.contents import Content
from copydesk.checks.claims.evidence.evidence import Evidence
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tags import Tag

_LEAST_WORDS = 4
_HARD_LONGER = 1.2
"""How much longer a sentence with a figure may be."""
_ENDS = "?;!"
_NOT_TO_COME = frozenset((",", "seit", "kann", "können", "soll", "sollen"))
"""Words beside which ``wird`` and an infinitive do not make a plan."""


def no_claim(entry: Evidence, text: str) -> bool:
    """Whether the sentence states nothing that a source could be asked for."""
    return (
        _has_no_form(entry, text)
        or _is_own_word(entry)
        or _advises_or_plans(entry)
        or (not entry.hard and not _tells(entry, "motive", "guilty") and _only_thinks(entry))
    )


def _has_no_form(entry: Evidence, text: str) -> bool:
    """A question, a fragment, a line of program; or longer than what states something."""
    words = entry.span.of(text)
    if words.rstrip("“”«»\"')")[-1:] in _ENDS or '="' in words:
        return True
    longest = lists(entry.language).longest_sentence * (_HARD_LONGER if entry.hard else 1)
    spoken = sum(1 for word in entry.sentence.words if word[0].isalnum())
    return len(entry.span) > longest or spoken < _LEAST_WORDS


def _is_own_word(entry: Evidence) -> bool:
    """The writer speaks, to the reader or of himself; or a service tells hours and prices."""
    silent = any(turn.name == "silent" for turn in entry.sentence.turns)
    return silent or bool(
        entry.sentence.all_bits & (Tag.FIRST_PERSON | Tag.SECOND_PERSON | Tag.SERVICE)
    )


def _advises_or_plans(entry: Evidence) -> bool:
    """What one ought to do, what would be if, what somebody wants."""
    known, low, bits = lists(entry.language), entry.sentence.low, entry.sentence.all_bits
    wants = bits & Tag.FORECAST and not known.wants.isdisjoint(low)
    return (
        bool(bits & Tag.OUGHT and not known.advice.isdisjoint(low))
        or low[0] in known.condition
        or bool(wants and not _tells(entry, "guilty"))  # "In Wahrheit will er …"
        or (_will_be(entry) and {one.content for one in entry.claimed} == {Content.DATE})
    )


def _will_be(entry: Evidence) -> bool:
    """``Planners will consider the bid in June``, ``Der Rat wird im Mai entscheiden``: what is to come."""
    low = entry.sentence.low
    if entry.language == "en":
        return any(a == "will" and b not in {"have", "’s"} for a, b in pairwise(low))
    end = low[-2:-1]
    return (
        not {"wird", "werden"}.isdisjoint(low)
        and bool(end)
        and end[0].endswith("en")
        and not end[0].startswith("ge")
        and end[0] != "worden"
        and _NOT_TO_COME.isdisjoint(low)
    )


def _tells(entry: Evidence, *frames: str) -> bool:
    """``The board cut the shift because a full crew would have cost its bonus``: what was done is told as a fact, with its motive."""
    return any(turn.name in frames for turn in entry.sentence.turns)


def _only_thinks(entry: Evidence) -> bool:
    """A forecast, a judgement, a rumour about what will be."""
    bits = entry.sentence.all_bits
    if bits & (Tag.FORECAST | Tag.OUGHT | Tag.OPINION):
        return True
    return bool(bits & Tag.HEARSAY) and entry.sentence.low[-2:-1] == ("werden",)


def tells_of_event(entry: Evidence) -> bool:
    """Whether somebody with a name or an office is said to have done something: the second tier."""
    sentence = entry.sentence
    actor = sentence.all_bits & (Tag.PERSON | Tag.INSTITUTION) or any(
        a[0].isupper() and b[0].isupper() and a.isalpha() and b.isalpha()
        for a, b in zip(sentence.words[1:], sentence.words[2:], strict=False)
    )
    past = lists(entry.language).past
    return bool(actor) and any(word in past for word in sentence.low)
