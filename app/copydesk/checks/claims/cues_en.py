"""Evidence of a source in an English sentence."""

from collections.abc import Iterator

from copydesk.checks.claims.attribution import Attribution, Way
from copydesk.checks.claims.lexicon import Tag
from copydesk.checks.claims.phrases import find_phrases, phrase_table
from copydesk.checks.claims.tokens import Sentence

_CLAUSE_BEGINS = frozenset(
    "that how why whether if what who where when he she they it there we i you these those his her their this : “ ‘ \"".split()
)
_SPEAKING_PAPERS = frozenset(
    "poll polls survey surveys study studies report reports analysis data records documents filings research review audit "
    "investigation results statistics figures numbers estimates forecasts footage video emails email memo letter indictment lawsuit "
    "complaint article book transcript findings census database headline ad average averages law rules polling".split()
)
_SPEAKS = frozenset(
    "found find finds show shows showed shown suggests suggest suggested puts put gave gives reveals revealed reveal indicates "
    "indicate indicated estimates estimated says said states stated concluded concludes detailed details identified determined "
    "highlights highlighted alleges alleged lists listed describes described reads had has names named measured projects projected".split()
)
_IN_PAPERS = frozenset("poll polls survey surveys statement interview interviews tweet report study letter email memo".split())
_IN = frozenset("in per from citing".split())


def english_cues(sentence: Sentence) -> Iterator[Attribution]:
    """All evidence of the sentence by itself."""
    low = sentence.low
    for first, last in find_phrases(sentence, phrase_table("en", "source")):
        yield Attribution(Way.PHRASE, sentence.stretch(first, last))
    for place in sentence.places(Tag.SAY):
        if not _is_noun(sentence, place):
            yield Attribution(Way.VERB, sentence.stretch(place, place))
    for place in sentence.places(Tag.CLAUSE | Tag.STANCE):
        if sentence.bits[place] & Tag.CLAUSE and _governs(sentence, place):
            yield Attribution(Way.VERB, sentence.stretch(place, place))
    yield from _papers(sentence)
    for place in sentence.places(Tag.SAYING_NOUN):
        if low[place + 1 : place + 2] == ("that",) and place + 2 < len(low):
            yield Attribution(Way.NOUN, sentence.stretch(place, place))


def _is_noun(sentence: Sentence, place: int) -> bool:
    """Whether an article or a number makes a noun of the word: ``the claim``."""
    return bool(place) and bool(sentence.bits[place - 1] & Tag.DETERMINER) and sentence.low[place] not in {"said", "says", "told"}


def _governs(sentence: Sentence, place: int) -> bool:
    """Whether a clause of what is said follows: ``believes that``, ``hopes he``, ``reports:``."""
    if _is_noun(sentence, place):
        return False
    ahead = sentence.low[place + 1 : place + 5]
    if not ahead:
        return False
    return ahead[0] in _CLAUSE_BEGINS or "that" in ahead[1:] or (ahead[0] == "," and ahead[1:2] in {("“",), ('"',)})


def _papers(sentence: Sentence) -> Iterator[Attribution]:
    """``A poll found``, ``records show``; ``in a survey``."""
    low = sentence.low
    for place, word in enumerate(low):
        if word not in _SPEAKING_PAPERS or sentence.quoted[place]:
            continue
        ahead = low[place + 1 : place + 14]
        if any(a in _SPEAKS for a in ahead):
            yield Attribution(Way.DOCUMENT, sentence.stretch(place, place))
        elif word in _IN_PAPERS and _IN & set(low[max(0, place - 6) : place]):
            yield Attribution(Way.DOCUMENT, sentence.stretch(place, place))
