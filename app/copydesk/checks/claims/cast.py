"""Which words mean the same source: ``Petersen``, ``die Ministerin Kim Petersen``, ``sie``. Only where the text leaves no doubt."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from copydesk.checks.claims.lexicon import Lexicon, cue_words, lexicon
from copydesk.checks.claims.phrases import is_capital
from copydesk.checks.claims.tags import Tag
from copydesk.checks.claims.tokens import Sentence, read_sentences
from copydesk.text.document import Document
from copydesk.text.language import primary

_LONGEST = 5
"""Words of an office with a name, and one more."""
_FULL_NAME = 2
"""Words of a person's name that need no office before them."""
_FEMININE = ("in", "frau", "ms", "mrs")
_MASCULINE = ("herr", "herrn", "mr")
_HE = frozenset(("er", "he"))
_SHE = frozenset(("sie", "she"))


@dataclass(frozen=True, slots=True)
class Naming:
    """The words for a source, taken apart; all in lower case."""

    roles: tuple[str, ...]
    """Offices and titles: ``ministerin``, ``mr``."""
    name: tuple[str, ...]
    """What is left: ``kim petersen``, ``tiefbauamt``."""


def take_apart(words: Sequence[str], language: str) -> Naming:
    """The words of a source as offices and name. One that ends with an office (``Sprecherin der Polizei``) is all name."""
    known = lexicon(language)
    titles = cue_words(language, "title")
    kept = [_bare(word) for word in words if word[0].isalnum()]
    small = cue_words(language, "determiner") | cue_words(language, "opener")
    article = bool(kept) and kept[0].lower() in small
    while kept and kept[0].lower() in small:
        kept.pop(0)
    first = 0
    if language == "de" and article and len(kept) == _FULL_NAME + 1 and _all_unknown(kept, known):
        first = 1  # "die Försterin Ute Claus": a name alone has no article
    while first < len(kept) - 1 and (
        kept[first].lower() in titles
        or (kept[first][0].isupper() and known and known.bits[kept[first]] & Tag.PERSON)
    ):
        first += 1
    rest = kept[first:]
    run = len(rest)
    while run and rest[run - 1][0].isupper() and rest[run - 1].lower() not in titles:
        run -= 1
    if run and len(rest) - run >= _FULL_NAME:
        first, rest = first + run, rest[run:]  # "party leader Ann Dale"
    elif run:
        first, rest = 0, kept
    return Naming(
        tuple(word.lower() for word in kept[:first]), tuple(word.lower() for word in rest)
    )


def _all_unknown(words: Sequence[str], known: Lexicon | None) -> bool:
    """Whether the words are capitals that the lexicon knows nothing of."""
    return known is not None and all(w[0].isupper() and not known.bits[w] for w in words)


def _bare(word: str) -> str:
    """The word without an English possessive."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


@dataclass(slots=True)
class Cast:
    """Names and offices as they stand side by side anywhere in a text."""

    holders: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Office to the last names of those who hold it."""
    full: dict[str, set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))
    """Last name to first and last name, as written."""

    def holder(self, office: str) -> str:
        """The last name of the one person who holds the office; "" where nobody does, or several, or others one like it."""
        if office not in self.holders:
            return ""
        alike = (names for other, names in self.holders.items() if other.endswith("-" + office))
        found = self.holders[office].union(*alike)
        return next(iter(found)) if len(found) == 1 else ""

    def full_name(self, last: str) -> str:
        """First and last name, where the text gives exactly one first name to the last."""
        found = self.full.get(last, set())
        return " ".join(next(iter(found))) if len(found) == 1 else ""


def cast(document: Document) -> Cast:
    """The people of a text: read from all its sentences, quotations apart."""
    known = Cast()
    for block, sentences in zip(document.blocks, document.facts(read_sentences), strict=True):
        for sentence in sentences:
            _read(known, sentence, primary(block.paragraph.language))
    return known


def _read(known: Cast, sentence: Sentence, language: str) -> None:
    for place in range(len(sentence.words) - 1):
        if sentence.quoted[place] or not is_capital(sentence, place, language):
            continue
        run = [place]
        while (
            len(run) < _LONGEST
            and run[-1] + 1 < len(sentence.words)
            and _is_name(sentence, run[-1] + 1, language)
        ):
            run.append(run[-1] + 1)
        role = bool(sentence.bits[place] & Tag.PERSON)
        if role and 2 <= len(run) <= 4:
            known.holders[sentence.low[place]].add(sentence.low[run[-1]])
        elif len(run) == 2 and _is_name(sentence, place, language):
            pair = (sentence.words[place], _bare(sentence.words[run[1]]))
            known.full[pair[1].lower()].add(pair)


def _is_name(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the word may be part of a person's name: a capital, and no word that the lexicon knows."""
    return (
        is_capital(sentence, place, language)
        and not sentence.bits[place]
        and sentence.words[place].replace("-", "").isalpha()
    )


def may_mean(pronoun: str, roles: Iterable[str]) -> bool:
    """Whether ``er`` or ``she`` fits the offices and titles of a person."""
    ends = tuple(roles)
    if pronoun in _HE:
        return not any(role.endswith(_FEMININE[0]) or role in _FEMININE for role in ends)
    return pronoun in _SHE and not any(role in _MASCULINE for role in ends)
