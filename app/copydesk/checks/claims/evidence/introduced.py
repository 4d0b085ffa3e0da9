"""People who are brought in without a name and speak: ``Eine Frau aus der Buchhaltung sagt``, ``Two shift leaders who work there confirmed``.

Told by the frame: somebody indefinite, what says more of them, and right beside it a verb by which they are the source.
"""

from functools import cache
from itertools import pairwise

from copydesk.checks.claims.evidence.reporting import (
    governs,
    has_told,
    is_finite,
    is_object,
    reports,
)
from copydesk.checks.claims.words.lists import english, german, lists
from copydesk.checks.claims.words.people import is_human, is_plural_human
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_NOUN = 5
"""Words from ``ein`` to whoever it is."""
_MORE = 9
"""Words that say more of them before their verb: ``aus der Buchhaltung``."""
_CLAUSE = 24
"""Words of a relative clause, with its commas."""
_NEAR = 2
"""Words between the whole and its verb: ``have separately told``."""
_GOVERNS = 5
"""Words between a verb and ``, dass``."""
_TITLE = 6
"""Words from a comma to the end of the name that is given behind it."""
_PARTITIVE = frozenset(
    (("of", "those"), ("of", "the"), ("of", "his"), ("of", "her"), ("of", "them"))
)
"""Behind ``one``: some of those who were there."""


def introduced(sentence: Sentence, language: str) -> tuple[int, int] | None:
    """The first and the last word for somebody without a name who is the source of the sentence; None where there is none."""
    opening = _opening(language)
    if sentence.low[-1:] == ("?",) or opening.isdisjoint(sentence.low):
        return None
    for first, low in enumerate(sentence.low):
        if low not in opening:
            continue
        if sentence.quoted[first] or (first and _is_no_subject(sentence, first, language)):
            continue
        head = _head(sentence, first, language)
        if head is not None and _is_source(sentence, first, head, language):
            return first, head
    return None


@cache
def _opening(language: str) -> frozenset[str]:
    """The words with which somebody is brought in."""
    known = lists(language).unnamed
    return frozenset((*known.indefinite, *known.several, *known.somebody))


def _is_no_subject(sentence: Sentence, first: int, language: str) -> bool:
    """``für einen Fahrer``, ``die Geschichte einer Schülerin``, ``the four volunteers``: by the word before it."""
    known, before = lists(language).unnamed, sentence.low[first - 1]
    if before in known.not_before or sentence.bits[first - 1] & Tag.DETERMINER:
        return True
    if language == "de" and first > 1 and sentence.words[first - 1][0].isupper():
        return before not in known.account
    return sentence.low[first + 1 : first + 2] != () and sentence.low[first + 1][0].isdigit()


def _head(sentence: Sentence, first: int, language: str) -> int | None:
    """Whoever it is; None where it is nobody, or a name is said at once."""
    known, low = lists(language).unnamed, sentence.low
    if low[first] in known.somebody:
        return first if _says_more(sentence, first + 1, language) else None
    if language == "en" and low[first] == "one" and low[first + 1 : first + 3] in _PARTITIVE:
        people = range(first + 3, min(first + 3 + _NOUN, len(low)))
        present = low[first + 2] in {"those", "them"}
        return first if present or any(is_plural_human(sentence, n, "en") for n in people) else None
    find = _german_head if language == "de" else _english_head
    head = find(sentence, first)
    if head is None or low[head] in known.no_voice or low[head].endswith(known.no_voice_ends):
        return None
    several = low[first] in known.several
    human = is_plural_human if several else is_human
    named = head + 1 < len(low) and sentence.words[head + 1][0].isupper()
    if low[head] in known.passers_by and not _says_more(sentence, head + 1, language):
        return None
    return head if human(sentence, head, language) and not named else None


def _german_head(sentence: Sentence, first: int) -> int | None:
    low = sentence.low
    for at in range(first + 1, min(first + _NOUN, len(low))):
        if sentence.words[at][0].isupper():
            return at
        if low[at] in STOPS or sentence.bits[at] & (Tag.DETERMINER | Tag.PRONOUN):
            break
        if low[at] in lists("de").preposition or low[at] in lists("de").auxiliary:
            break
    alone = sentence.low[first] in lists("de").unnamed.one
    return first if alone and _says_more(sentence, first + 1, "de") else None


def _english_head(sentence: Sentence, first: int) -> int | None:
    known, low = lists("en"), sentence.low
    head = None
    for at in range(first + 1, min(first + _NOUN, len(low))):
        word = low[at]
        if word in STOPS or word in known.unnamed.follows or word in known.unnamed.relative_bare:
            break
        if word in known.auxiliary:
            break
        if word in english().institutional:
            return None  # "a police official"
        if sentence.words[at][0].isupper() or word in known.preposition:
            break
        if head is not None and reports(sentence, at, "en"):
            break
        head = at
    return head


def _says_more(sentence: Sentence, at: int, language: str) -> bool:
    """Whether ``einer`` goes on with a place or a clause: ``einer vom Bauhof``, ``einer, der dabei war``."""
    low = sentence.low
    if at + 1 >= len(low):
        return False
    if low[at] == ",":
        return low[at + 1] in lists(language).unnamed.relative_bare
    known = lists(language).unnamed
    if language == "de" and low[at] in {"der", "von"}:
        behind = range(at + 1, min(at + _NOUN, len(low)))
        noun = next((n for n in behind if sentence.words[n][0].isupper()), None)
        return noun is not None and is_plural_human(sentence, noun, "de")
    return low[at] in known.follows or (language == "en" and low[at] in known.relative_bare)


def _is_source(sentence: Sentence, first: int, head: int, language: str) -> bool:
    """Whether what is said in the sentence is theirs."""
    low, known = sentence.low, lists(language).unnamed
    if first and low[first - 1] in known.account_of:
        return not _is_named(sentence, first, head) and (
            (first > 1 and low[first - 2] in known.account)
            or not known.comes.isdisjoint(low[head + 1 :])
            or (
                first > 1
                and low[first - 2] in known.comes
                and not known.account.isdisjoint(low[: first - 2])
            )
        )
    if language == "de":
        if first and low[first - 1] in known.account:
            return low[first] in known.owner and not _is_named(
                sentence, first, head
            )  # "Nach Schilderung eines Zulieferers"
        if low[first] in known.not_subject:
            return False
    elif low[head + 1 : head + 2] and low[head + 1] in known.account and _is_owner(low[head]):
        return True  # "One supplier's account"
    if language == "de" and _was_told_by(sentence, first):
        return not _is_named(sentence, first, head)
    if first and reports(sentence, first - 1, language) and _stands_free(sentence, first - 1):
        return not _is_named(sentence, first, head)
    if _is_named(sentence, first, head) or not _may_open(sentence, first, language):
        return False
    at = _behind(sentence, head, language)
    return any(
        reports(sentence, n, language) or governs(sentence, n, language)
        for n in range(at, min(at + 1 + _NEAR, len(low)))
        if not any(low[k] in STOPS or low[k] in known.passes for k in range(at, n))
    ) or (language == "de" and has_told(sentence, at))


def _may_open(sentence: Sentence, first: int, language: str) -> bool:
    """Whether a subject before its verb may begin there: a clause does, or a day or an adverb alone stands before it."""
    if not first:
        return True
    before, known = sentence.low[first - 1], lists(language).unnamed
    if before in STOPS or before in known.begins_clause or before in known.counting:
        return True
    return language == "en" and (before in known.time or before.endswith("ly"))


def _was_told_by(sentence: Sentence, first: int) -> bool:
    """``So hat es mir jemand geschildert``: the first half of the perfect stands before its subject."""
    low = sentence.low
    for at in range(first - 1, max(-1, first - _NOUN), -1):
        if low[at] in STOPS:
            return False
        if low[at] in german().has:
            return has_told(sentence, at)
    return False


def _is_owner(low: str) -> bool:
    return low.endswith(("'s", "’s", "s'", "s’"))


def _stands_free(sentence: Sentence, verb: int) -> bool:
    """Whether the verb before its subject opens the clause or follows what is said: ``…“, sagt einer``."""
    return verb == 0 or sentence.quoted[verb - 1] or sentence.low[verb - 1] in STOPS


def _behind(sentence: Sentence, head: int, language: str) -> int:
    """Where the verb must stand: behind what says more of the person, a clause included."""
    low, known = sentence.low, lists(language).unnamed
    at = head + 1
    if low[at : at + 1] and low[at] in known.follows:
        for end in range(at + 1, min(at + _MORE, len(low))):
            if low[end] in STOPS or (language == "en" and low[end] in known.relative_bare):
                at = end
                break
            if language == "en":
                if reports(sentence, end, "en") and not is_object(sentence, end):
                    return end
            elif is_finite(sentence, end):
                return end
    if low[at : at + 1] == (",",):
        return _behind_clause(sentence, at, language)
    if language == "en" and low[at : at + 1] and low[at] in known.relative_bare:
        for end in range(at + 2, min(at + _CLAUSE, len(low))):
            if low[end] in STOPS:
                others = any(
                    sentence.bits[n] & Tag.DETERMINER or sentence.words[n][0].isupper()
                    for n in range(end + 1, min(end + 3, len(low)))
                )  # ", the sign says", ", said the report"
                return end if others or low[end] != "," else end + 1
            if reports(sentence, end, "en") and not is_object(sentence, end):
                return end
    return at


def _behind_clause(sentence: Sentence, comma: int, language: str) -> int:
    low = sentence.low
    ahead = low[comma + 1 : comma + 3]
    known = lists(language).unnamed
    relative = known.relative | known.relative_bare | known.calling
    aside = relative.isdisjoint(ahead)
    most = _MORE if aside else _CLAUSE
    for end in range(comma + 3, min(comma + most, len(low) - 1)):
        if low[end] == "," and any(
            reports(sentence, n, language) or governs(sentence, n, language)
            for n in range(end + 1, min(end + 3, len(low)))
        ):
            return end + 1
    return comma


def _is_named(sentence: Sentence, first: int, head: int) -> bool:
    """``eine Mitarbeiterin der Klinik, Ute Claus,``: a name between commas, or one that somebody calls them by."""
    words, low = sentence.words, sentence.low
    if first > 1 and low[first - 1] == ",":
        before = words[max(0, first - 1 - _TITLE) : first - 1]
        if any(a[0].isupper() and b[0].isupper() for a, b in pairwise(before)):
            return True  # "Ute Claus, eine Mitarbeiterin, sagt"
    for at in range(head + 1, min(head + _MORE, len(words) - 2)):
        if low[at] in {"namens", "named", "called"}:
            return True
        if low[at] == ",":
            behind = words[at + 1 : at + 1 + _TITLE]
            return any(
                a[0].isupper() and b[0].isupper() and a.isalpha() for a, b in pairwise(behind)
            )
    return False
