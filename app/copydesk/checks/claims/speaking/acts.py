"""Whether somebody speaks where a verb of saying stands: ``sagte``; not ``wurde gesagt``, ``zu sagen``, ``dass er sagte``."""

from enum import Enum, auto

from copydesk.checks.claims.speaking.subjects import clause_start
from copydesk.checks.claims.words.lists import english, german
from copydesk.checks.claims.words.phrases import is_break
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence

_MARKS = frozenset((",", ":"))
_CLAUSE = 40
"""Words after a verb among which its clause ends."""


class Act(Enum):
    """What a verb of saying tells of its subject."""

    SPOKEN = auto()
    """The subject says it."""
    PASSIVE = auto()
    """It is said of the subject, by whoever stands behind ``von`` or ``by``."""
    NONE = auto()
    """Nobody says it here: an infinitive, a clause that hangs on another, what was not said."""


def act(sentence: Sentence, verb: int, language: str) -> Act:
    """What happens at the verb in the place."""
    return (_german if language == "de" else _english)(sentence, verb)


def clause_end(sentence: Sentence, place: int) -> int:
    """Where the clause with the place ends: at the mark behind it."""
    most = min(len(sentence.low), place + _CLAUSE)
    while place < most and not is_break(sentence, place):
        place += 1
    return place


def _german(sentence: Sentence, verb: int) -> Act:
    low, bits = sentence.low, sentence.bits[verb]
    if low[verb].startswith(german().no_saying):
        return Act.NONE
    start, end = clause_start(sentence, verb), clause_end(sentence, verb)
    clause = frozenset(low[start:end])
    if _hangs_on_another(sentence, start, verb, end):
        return Act.NONE
    participle = bool(bits & Tag.PARTICIPLE)
    either = bool(bits & Tag.EITHER) and (verb + 1 >= end or low[verb + 1] == "worden")
    if participle or either:
        if clause & german().has:
            return Act.SPOKEN
        if clause & german().passive:
            return Act.PASSIVE
        return Act.NONE if participle else Act.SPOKEN
    if low[verb].startswith("schr") and start < verb and _has_no_words(sentence, verb):
        return Act.NONE
    if low[verb].endswith("en"):
        before = low[verb - 1] if verb else ""
        if before == "zu" or "zu" in low[verb][2:8] or clause & german().modal:
            return Act.NONE
    return Act.SPOKEN


def _has_no_words(sentence: Sentence, verb: int) -> bool:
    """``schrieb drei Lieder``: no clause of what is written follows, and no quotation right behind."""
    marked = any(
        sentence.low[n] in _MARKS and not sentence.quoted[n] for n in range(verb, len(sentence.low))
    )
    return not marked and not any(sentence.quoted[: verb + 3])


def _hangs_on_another(sentence: Sentence, start: int, verb: int, end: int) -> bool:
    """``…, dass er sagte``, ``…, der das bestätigte``: the sentence itself is not said by that one."""
    low = sentence.low
    if low[start] in german().hanging:
        return True
    relative = start > 0 and low[start - 1] == "," and low[start] in german().relative
    return relative and start + 1 < verb and verb + 2 >= end


def _english(sentence: Sentence, verb: int) -> Act:
    low, word = sentence.low, sentence.low[verb]
    if word.startswith(english().no_saying):
        return Act.NONE
    least, place = max(0, verb - 5), verb - 1
    helpers: set[str] = set()
    while place >= least and (low[place] in english().auxiliary or low[place].endswith("ly")):
        helpers.add(low[place])
        place -= 1
    loose = not sentence.bits[verb] & Tag.SAY
    if loose and word.endswith("ing") and verb and low[verb - 1] != "," and not helpers:
        return Act.NONE  # "shows Dale maintaining his lead"
    if "to" in helpers or helpers & english().modal:
        return Act.NONE
    if loose and place >= 0 and low[place] in {"who", "which", "that", "who’d", "who'd"}:
        return Act.NONE
    if loose and any(helper == "not" or helper.endswith(("n't", "n’t")) for helper in helpers):
        return Act.NONE
    if helpers & english().passive and not word.endswith("ing"):
        return Act.PASSIVE
    if place >= 0 and low[place] in {"when", "if", "once"} and place == verb - 1:
        return Act.PASSIVE
    return Act.SPOKEN
