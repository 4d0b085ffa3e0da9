"""What a sentence by itself shows of being a claim: signs by name, the same in both languages but for the stems."""

import re
from collections.abc import Iterator

from copydesk.checks.claims.evidence.attribution import Way
from copydesk.checks.claims.evidence.contents import Claimed
from copydesk.checks.claims.evidence.evidence import cues
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence
from copydesk.model.span import Span
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

Signs = tuple[str, ...]

FRAMES = frozenset(
    (
        "wrong",
        "guilty",
        "motive",
        "blame",
        "comparison",
        "share",
        "harsh",
        "kin",
        "lack",
        "private",
        "cause",
        "background",
        "effect",
    )
)
"""The lists of ``de_frames.toml`` and ``en_frames.toml``."""
_ACCUSING = frozenset(("wrong", "guilty", "motive", "blame"))
_OPEN = frozenset((Way.VERB, Way.NOUN))
"""A source by one of these may turn out to be none (``deeds``, ``evidence``)."""
_SIGNS_OF_ACCUSATION = 2
"""Kinds of frames that make an accusation together: wrong that is done, and on purpose."""
_STEM = 7
"""Letters of a word that are its stem."""
_TAGGED = {
    "person": Tag.PERSON,
    "institution": Tag.INSTITUTION,
    "document": Tag.DOCUMENT,
    "harm": Tag.HARM,
    "day": Tag.DAY,
    "opinion": Tag.OPINION,
    "forecast": Tag.FORECAST,
    "ought": Tag.OUGHT,
    "hearsay": Tag.HEARSAY,
    "clock": Tag.CLOCK,
    "schedule": Tag.SCHEDULE,
    "month": Tag.MONTH,
    "money": Tag.MONEY,
    "big": Tag.BIG,
    "superlative": Tag.SUPERLATIVE,
    "pronoun": Tag.PRONOUN,
}
_SHAPES_OF_DIGITS = {
    "result": re.compile(r"\b\d{1,3}\s?[:–-]\s?\d{1,3}\b"),
    "clock time": re.compile(
        r"(?i)\b\d{1,2}[.:]\d\d(?: uhr|\s?[ap]\.?m)?\b|\b\d{1,2}\s?[ap]\.?m\b"
    ),
    "price": re.compile(r"[€$£]\s?\d|\d\s?(?:€|euro|franken|chf)\b", re.IGNORECASE),
    "round number": re.compile(r"\d\d\d|\d[.,]\d"),
    "age": re.compile(r"(?i)\b(?:ist|is|war|was|,) \d\d\b(?! ?(?:prozent|per|euro|%))"),
}
"""Looked for only where there is a digit."""
_SHAPES = (
    ("address", frozenset("@/-"), re.compile(r"@|https?:|\b\d{4,6}[ /-]\d{3,}")),
    ("address", frozenset("."), re.compile(r"\bwww\.|\.example\b")),
    ("brackets", frozenset("([{<\\"), re.compile(r"^\W{0,3}[(\[{<\\]")),
    ("marks", frozenset("[]{}<>\\|=#`&"), re.compile(r"[\[\]{}<>\\|=#`]|&\w+;")),
    ("semicolon", frozenset(";"), None),
    ("colon", frozenset(":"), re.compile(r":\s")),
    ("label", frozenset(":"), re.compile(r"^[^\s:.!?]{1,25}(?: [^\s:.!?]{1,20}){0,2}:\s")),
    ("dash", frozenset("–—"), re.compile(r"\s[–—]\s")),
    ("ellipsis", frozenset("…"), None),
    ("ellipsis", frozenset("."), re.compile(r"\.\.\.")),
    ("list", frozenset(","), re.compile(r"(?:,[^,]{1,25}){4,}")),
)
"""By name the characters of which one must stand in the sentence for a look, and the pattern where that is not enough."""
_SO_MANY_OF = re.compile(
    r"(?i)\b(?:\w{2,7}|\d{1,3}) (?:von|in|out of) (?:\d{1,3}|drei|vier|fünf|sechs|acht|zehn|hundert|three|four|five|six|eight|ten|a hundred)\b"
)
"""``sieben von zehn``, ``nine in ten``."""
_YEARS = range(1500, 2100)
_SMALL = 13
"""What is below it is counted at sight."""
_LENGTHS = (5, 8, 12, 16, 22, 30)


def signs(paragraph: Paragraph) -> tuple[Signs, ...]:
    """For each sentence of a paragraph what it shows; as many as ``cues`` has, and nothing of one with a certain source."""
    language = primary(paragraph.language)
    return tuple(
        ()
        if any(one.way not in _OPEN for one in attributions)
        else tuple(dict.fromkeys(_signs(paragraph.text, sentence, claimed, language)))
        for sentence, attributions, claimed in paragraph.fact(cues)
    )


def accusation(sentence: Sentence) -> tuple[Span, ...]:
    """The words by which somebody is accused, in code points of the paragraph; none where one sign stands alone."""
    turns = [turn for turn in sentence.turns if turn.name in _ACCUSING]
    names = {turn.name for turn in turns}
    if "wrong" not in names or len(names) < _SIGNS_OF_ACCUSATION:
        return ()
    return tuple(sentence.stretch(turn.first, turn.last) for turn in turns)


def accuses_twice(sentence: Sentence) -> bool:
    """Whether frames of two kinds accuse: wrong, on purpose, for a motive, to blame."""
    return len({turn.name for turn in sentence.turns} & _ACCUSING) >= _SIGNS_OF_ACCUSATION


def _signs(
    text: str, sentence: Sentence, claimed: tuple[Claimed, ...], language: str
) -> Iterator[str]:
    yield f"language {language}"
    frames = {turn.name for turn in sentence.turns if turn.name in FRAMES}
    if language == "de" and _has_purpose(sentence):
        frames.add("motive")
    yield from (f"frame {name}" for name in frames)
    accusing = len(frames & _ACCUSING)
    if accusing > 1:
        yield "accusing twice"
    yield from _of_contents(claimed)
    actor = sentence.all_bits & (Tag.PERSON | Tag.INSTITUTION) or _has_name(sentence)
    past = not lists(language).past.isdisjoint(sentence.low)
    yield from (name for name, bit in _TAGGED.items() if sentence.all_bits & bit)
    if past:
        yield "past"
    if actor:
        yield "actor"
        if accusing:
            yield "actor accused"
            if past:
                yield "actor accused of the past"
    if _has_name(sentence):
        yield "name"
    words = [word for word in sentence.words if word[0].isalnum()]
    yield f"length {sum(len(words) > length for length in _LENGTHS)}"
    if not any(map(str.islower, words)):
        yield "no small word"
    if not lists(language).none_of.isdisjoint(sentence.low):
        yield "none"
    first = next((word for word in sentence.low if word[0].isalnum()), "")
    yield f"{language} first {first[:_STEM]}"
    written = sentence.span.of(text)
    yield from _shapes(written, digits=bool(sentence.numbers))
    yield f"numbers {min(3, len(sentence.numbers))}"
    yield from _of_numbers(written, sentence)
    for word, inside in zip(sentence.low, sentence.quoted, strict=True):
        if not inside and word[0].isalpha():
            yield f"{language} {word[:_STEM]}"


def _shapes(written: str, *, digits: bool) -> Iterator[str]:
    """What the sentence looks like."""
    characters = set(written)
    for name, needed, shape in _SHAPES:
        if needed.isdisjoint(characters):
            continue
        if shape is None or shape.search(written):
            yield f"shape {name}"
    if digits:
        yield from (
            f"shape {name}" for name, look in _SHAPES_OF_DIGITS.items() if look.search(written)
        )


def _of_numbers(written: str, sentence: Sentence) -> Iterator[str]:
    """Whether a name comes first, and what kind of figures they are: years alone, what is counted at sight, so many of so many."""
    if all(word[0].isupper() and word.isalpha() for word in sentence.words[:2]):
        yield "begins with a name"
    figures = [sentence.words[place] for place in sentence.numbers]
    if figures and all(figure.isdigit() for figure in figures):
        values = [int(figure) for figure in figures]
        if all(value in _YEARS for value in values):
            yield "numbers only years"
        elif all(value < _SMALL for value in values):
            yield "numbers only small"
        elif all(value in _YEARS or value < _SMALL for value in values):
            yield "numbers only small and years"
    if _SO_MANY_OF.search(written):
        yield "shape so many of so many"


def _of_contents(claimed: tuple[Claimed, ...]) -> Iterator[str]:
    for content in {claim.content for claim in claimed}:
        most = max(claim.weight for claim in claimed if claim.content is content)
        yield f"claims {content.name.lower()} {most}"
    weight = sum(claim.weight for claim in claimed)
    for least in (1, 2, 3, 4, 6):
        if weight >= least:
            yield f"weight {least}"


def _has_name(sentence: Sentence) -> bool:
    return any(
        a[0].isupper() and b[0].isupper() and a.isalpha() and b.isalpha()
        for a, b in zip(sentence.words[1:], sentence.words[2:], strict=False)
    )


def _has_purpose(sentence: Sentence) -> bool:
    """``um … zu verhindern``."""
    low = sentence.low
    if "um" not in low:
        return False
    at = low.index("um")
    return "zu" in low[at:] and (at == 0 or low[at - 1] == ",")
