"""Evidence of a source in an English sentence."""

from collections.abc import Iterator

from copydesk.checks.claims.evidence.attribution import Attribution, Way
from copydesk.checks.claims.evidence.written import written
from copydesk.checks.claims.words.lists import english
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_QUOTES = frozenset("“‘\"'")
_CLAIMS = Tag.NUMBER | Tag.MONTH | Tag.SUPERLATIVE | Tag.ACCUSATION
_MONEY = frozenset("$€£")
_REACH = 60
"""Words that an aside runs on for at most."""
_SPEAKER = 7
"""Words after a participle within which ``by`` names who told it."""
_HEARER = 3
"""Words between a form of ``be`` and the participle of one who is told something."""
_BECAUSE = 12
"""Words from ``because`` to the verb that tells why."""
_REASON = 6
"""Words from ``because`` to a verb of saying that tells why and no more."""
_NOT = frozenset(("not", "never", "didn't", "didn’t", "doesn't", "doesn’t", "don't", "don’t"))
_OBJECT = 4
"""Words after a verb of saying within which it is said that nothing was said."""


def english_cues(sentence: Sentence) -> Iterator[Attribution]:
    """All evidence of the sentence by itself, in the clauses that make its statement."""
    aside = _asides(sentence)
    for found in _cues(sentence):
        if not any(a <= found.cue.start < b for a, b in aside):
            yield found


def _asides(sentence: Sentence) -> list[tuple[int, int]]:
    """Clauses that say when or why, up to their comma: ``… before he called for a ban`` is no source of the rest."""
    found: list[tuple[int, int]] = []
    for place in sentence.places(Tag.SUBORDINATE):
        after = sentence.bits[place + 1] if place + 1 < len(sentence.low) else 0
        if not place or not (
            after & (Tag.DETERMINER | Tag.CLAUSE_BEGINS)
            or sentence.words[min(place + 1, len(sentence.words) - 1)][0].isupper()
        ):
            continue
        end = next(
            (
                n
                for n in range(place + 1, min(place + _REACH, len(sentence.low)))
                if sentence.low[n] in STOPS
            ),
            min(place + _REACH, len(sentence.low)) - 1,
        )
        inside = range(place, end)
        if any(sentence.bits[n] & _CLAIMS or sentence.words[n][0].isdigit() for n in inside):
            continue  # what is claimed stands in this very clause
        found.append((sentence.starts[place], sentence.starts[end]))
    return found


def _cues(sentence: Sentence) -> Iterator[Attribution]:
    yield from _turns(sentence)
    for tag, names in (
        (Tag.SAY, _says),
        (Tag.CLAUSE, _says_in_clause),
        (Tag.STANCE, _takes_stance),
    ):
        for place in sentence.places(tag):
            if names(sentence, place) and not _is_hearer(sentence, place):
                yield Attribution(Way.VERB, sentence.stretch(place, place))
    yield from _papers(sentence)
    yield from written(sentence, "en")
    yield from _that_clauses(sentence)
    for place in sentence.places(Tag.SAYING_NOUN):
        if sentence.low[place + 1 : place + 2] == ("that",):
            yield Attribution(Way.NOUN, sentence.stretch(place, place))


def _turns(sentence: Sentence) -> Iterator[Attribution]:
    """``in an interview with``; not ``according to size``."""
    for turn in sentence.turns:
        beyond = sentence.low[turn.last + 1 : turn.last + 2]
        sorts = (
            sentence.low[turn.first] == "according"
            and beyond
            and beyond[0] in english().not_sources
        )
        if turn.name == "source" and not sorts:
            yield Attribution(Way.PHRASE, sentence.stretch(turn.first, turn.last))


def _says(sentence: Sentence, place: int) -> bool:
    """``said``; not a noun that looks like it, but for ``the report,``."""
    if _is_used_otherwise(sentence, place) or _says_nothing(sentence, place):
        return False
    if _is_reason(sentence, place):
        return False
    return not _is_noun(sentence, place) or sentence.low[place + 1 : place + 2] == (",",)


def _says_in_clause(sentence: Sentence, place: int) -> bool:
    """A verb that tells only with a clause: ``found that``."""
    return (
        not _is_polled(sentence, place)
        and sentence.low[max(0, place - 1)] not in english().would_not
        and not _is_noun(sentence, place)
        and not _has_thing(sentence, place)
        and _governs(sentence, place)
    )


def _is_hearer(sentence: Sentence, place: int) -> bool:
    """``they were told``, ``had been warned``: the subject heard it, and nobody is named who said it."""
    if sentence.low[place] not in english().heard:
        return False
    before = sentence.low[max(0, place - _HEARER) : place]
    by = "by" in sentence.low[place + 1 : place + _SPEAKER]
    it = sentence.low[:place][-3:-1] == ("it", "was")
    return not by and not it and not english().being.isdisjoint(before)


def _is_reason(sentence: Sentence, place: int) -> bool:
    """``dropped the story because its biggest advertiser complained``: why it was done."""
    before = sentence.low[max(0, place - _REASON) : place]
    return "because" in before and STOPS.isdisjoint(before[before.index("because") :])


def _says_nothing(sentence: Sentence, place: int) -> bool:
    """``told the insurers nothing``, ``told no one``: what follows is nobody's words."""
    ahead = sentence.low[place + 1 : place + 1 + _OBJECT]
    if sentence.low[0] == "what" and not _NOT.isdisjoint(sentence.low[1:place]):
        return True  # "What he did not tell them is that …": the writer tells it
    for number, word in enumerate(ahead):
        if word in STOPS or word in {"that", "about"} or word in english().auxiliary:
            break  # "said the inquiry had nothing to do with it"
        if word in {"nothing", "nobody"} or ahead[number : number + 2] == ("no", "one"):
            return True
    never = sentence.low[max(0, place - 1) : place] == ("never",)
    return never and sentence.low[place] in english().heard and "that" not in ahead


def _has_thing(sentence: Sentence, place: int) -> bool:
    """``knew it in 1962``, ``will see it.``: a thing is known or seen, and no clause follows."""
    ahead = sentence.low[place + 1 : place + 3]
    return len(ahead) > 1 and ahead[0] == "it" and ahead[1] in english().after_thing


def _takes_stance(sentence: Sentence, place: int) -> bool:
    """``denied the report``; not ``to deny``, ``was denied by``, ``denying``."""
    after = sentence.low[place + 1 : place + 2]
    infinitive = place and sentence.bits[place - 1] & Tag.INFINITIVE
    if place and sentence.low[place - 1] == "who":
        return False  # "made by an importer who wanted to …"
    if "because" in sentence.low[max(0, place - _BECAUSE) : place]:
        return False  # "turned down our grant because his own club wanted it"
    if place and sentence.low[place - 1] in english().being:
        return False  # "growers were refused seed money"
    if _is_polled(sentence, place) or infinitive or after == ("by",):
        return False
    return not _is_noun(sentence, place) and not sentence.low[place].endswith("ing")


def _is_used_otherwise(sentence: Sentence, place: int) -> bool:
    """``men reported 65 percent``, ``declined by 3 percent``, ``will announce``, ``widely criticized``, ``, accused by``."""
    word, low = sentence.low[place], sentence.low
    before = low[place - 1] if place else ""
    after = low[place + 1] if place + 1 < len(low) else ""
    if word in english().said:
        return False
    if _is_polled(sentence, place) or before in english().would_not:
        return True
    if after and (after[0].isdigit() or after == "$"):
        return True
    if before in english().once and low[place - 2 : place - 1] == (",",):
        return True
    if after == "by" and (before == "," or _is_amount(sentence, place + 2)):
        return True
    return bool(place and sentence.bits[place - 1] & Tag.INFINITIVE) or (
        before.endswith("ly")
        and word.endswith("ed")
        and place > 1
        and _is_noun(sentence, place - 1)
    )


def _is_amount(sentence: Sentence, place: int) -> bool:
    """Whether a number stands there: ``declined by 3 percent``."""
    return place < len(sentence.words) and sentence.words[place][0].isdigit()


def _is_noun(sentence: Sentence, place: int) -> bool:
    """Whether an article or a number makes a noun or an adjective of the word: ``the claim``, ``12 pledged delegates``."""
    if not place or sentence.low[place] in english().said:
        return False
    before = sentence.words[place - 1]
    if before.lower() in {"both", "all", "each"}:
        return False  # "her sons both insisted"
    possessive = before.endswith(("'s", "’s", "'", "’"))
    return possessive or bool(sentence.bits[place - 1] & Tag.DETERMINER) or before[0].isdigit()


def _is_polled(sentence: Sentence, place: int) -> bool:
    """``70 percent believe``: a result of some poll, and the poll is not named by it."""
    return any(low in {"percent", "%"} for low in sentence.low[max(0, place - 7) : place])


def _governs(sentence: Sentence, place: int) -> bool:
    """Whether a clause of what is said follows: ``believes that``, ``hopes he``, ``reports:``."""
    if sentence.low[place] in english().seeing and "as" in sentence.low[place + 1 : place + 9]:
        return True  # "sees him as the best"
    ahead = sentence.low[place + 1 : place + 5]
    if not ahead or ahead[0] == ".":  # "…, the ministry found."
        return "," in sentence.low[max(0, place - 9) : place]
    if ahead[0][0].isdigit() or ahead[0] in _MONEY:
        return False
    after = sentence.bits[place + 1]
    named = place > 0 and sentence.words[place - 1][0].isupper()
    if named and sentence.low[place].endswith(("s", "ed")):  # "Reuters reports the minister"
        return (
            bool(after & (Tag.DETERMINER | Tag.CLAUSE_BEGINS))
            or sentence.words[place + 1][0].isupper()
        )
    begins = bool(after & Tag.CLAUSE_BEGINS) or ahead[0] == ":" or ahead[0] in _QUOTES
    return (
        begins
        or "that" in ahead[1:]
        or (ahead[0] == "," and ahead[1:2] != () and ahead[1] in _QUOTES)
    )


def _that_clauses(sentence: Sentence) -> Iterator[Attribution]:
    """``dismayed that the``, ``a pretense that he``: some mind or mouth holds it."""
    low = sentence.low
    for place, word in enumerate(low[1:-1], 1):
        if (
            word == "that"
            and low[place + 1] in english().that_next
            and low[place - 1] not in english().not_before_that
            and not _is_plural(sentence, place - 1)
            and not sentence.quoted[place]
        ):
            yield Attribution(Way.NOUN, sentence.stretch(place, place))


def _is_plural(sentence: Sentence, place: int) -> bool:
    """``the checks that the contract required``: a clause about things, and no clause of what is thought."""
    mind = Tag.SAY | Tag.CLAUSE | Tag.STANCE | Tag.SAYING_NOUN
    word = sentence.low[place]
    return word.endswith("s") and not word.endswith("ss") and not sentence.bits[place] & mind


def _papers(sentence: Sentence) -> Iterator[Attribution]:
    """``A poll found``, ``records show``; ``in a survey``."""
    low, bits = sentence.low, sentence.bits
    if low[:1] == ("it",) and low[1:2] and low[1] in english().it_speaks:
        yield Attribution(Way.DOCUMENT, sentence.stretch(0, 1))
    for place in sentence.places(Tag.PAPER | Tag.IN_PAPER):
        if bits[place] & Tag.PAPER and _speaks(sentence, place):
            yield Attribution(Way.DOCUMENT, sentence.stretch(place, place))
        elif bits[place] & Tag.IN_PAPER:
            before = range(max(0, place - 6), place)
            if any(bits[n] & Tag.IN_WORD for n in before) and not any(
                low[n] in STOPS for n in before
            ):
                yield Attribution(Way.DOCUMENT, sentence.stretch(place, place))


def _speaks(sentence: Sentence, place: int) -> bool:
    """Whether a verb of what papers do follows in the same clause."""
    for ahead in range(place + 1, min(place + 12, len(sentence.low))):
        if sentence.bits[ahead] & Tag.SPEAKS:
            return True
        if sentence.low[ahead] in ";:.":
            return False
    return False
