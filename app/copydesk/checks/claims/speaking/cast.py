"""Which words mean the same source: ``Petersen``, ``die Ministerin Kim Petersen``, ``sie``. Only where the text leaves no doubt."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from copydesk.checks.claims.words.lexicon import Lexicon, lexicon
from copydesk.checks.claims.words.lists import german, lists
from copydesk.checks.claims.words.phrases import is_capital
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence, read_sentences
from copydesk.text.document import Document
from copydesk.text.language import primary
from copydesk.text.particles import foreign_particles

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


def take_apart(words: Sequence[str], language: str, names: Container[str] = frozenset()) -> Naming:
    """The words of a source as offices and name. One that ends with an office (``Sprecherin der Polizei``) is all name.

    Args:
        names: what is known to be a person's name, in lower case.
    """
    known = lexicon(language)
    titles = lists(language).title
    kept = [word for word in words if word[0].isalnum()]
    owner = next((n for n, word in enumerate(kept[:-_FULL_NAME]) if _bare(word) != word), -1)
    if owner >= 0 and all(word[0].isupper() for word in kept[owner + 1 :]):
        kept = kept[owner + 1 :]  # "the Courier's Ann Dale"
    kept = [_bare(word) for word in kept]
    small = _small(language)
    article = kept[0].lower() if kept and kept[0].lower() in small else ""
    while kept and kept[0].lower() in small:
        kept.pop(0)
    joins = _joins(language)
    joined = next((n for n, word in enumerate(kept) if word.lower() in joins), len(kept))
    roles = range(min(joined, len(kept) - 1))
    first = max((n + 1 for n in roles if _is_role(kept, n, known, titles)), default=0)
    if language == "de" and article and not first:
        while first < len(kept) and not kept[first][0].isupper():
            first += 1
        capitals = kept[first:]
        named = len(capitals) == _FULL_NAME and capitals[-1].lower() in names and article != "das"
        if named or (len(capitals) == _FULL_NAME + 1 and _all_unknown(capitals, known)):
            first += 1  # "die Försterin Ute Claus": a name alone has no article
        else:
            first = 0
    rest = kept[first:]
    run = len(rest)
    while (
        run
        and (rest[run - 1][0].isupper() or rest[run - 1] in foreign_particles())
        and rest[run - 1].lower() not in titles
    ):
        run -= 1
    of_one = run > 0 and rest[run - 1].lower() in joins  # "Sprecher der Ministerin Ute Claus"
    if run and len(rest) - run >= _FULL_NAME and not of_one:
        first, rest = first + run, rest[run:]  # "party leader Ann Dale"
    elif run:
        first, rest = 0, kept
    return Naming(
        tuple(word.lower() for word in kept[:first]), tuple(word.lower() for word in rest)
    )


@cache
def _small(language: str) -> frozenset[str]:
    """What may stand before the words of a source."""
    return lists(language).determiner | lists(language).opener


@cache
def _joins(language: str) -> frozenset[str]:
    """What binds one name to another: ``der``, ``von``, ``of the``."""
    return lists(language).joins | _small(language)


def _is_role(
    words: Sequence[str], place: int, known: Lexicon | None, titles: frozenset[str]
) -> bool:
    """Whether an office or title with the rest of a name behind it stands there: ``ministerin``, ``mr``."""
    word = words[place]
    if word.lower() in titles:
        return True
    office = word[0].isupper() and known is not None and is_office(known, word)
    return office and all(after[0].isupper() for after in words[place + 1 :])


def is_office(known: Lexicon, word: str) -> bool:
    """Whether the word says what somebody is: ``Ministerin``, ``Bäckers``, ``striker``."""
    trade = lists(known.language).trade
    low = word.lower()
    if known.language == "de" and low.endswith(german().office_ends):
        return True
    if known.language == "en":
        return bool(known.bits[word] & Tag.PERSON) or (low in trade and not low.endswith("s"))
    return bool(known.bits[word] & Tag.PERSON) or low in trade or low.removesuffix("s") in trade


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
    names: set[str] = field(default_factory=set[str])
    """Last names of people, in lower case."""
    common: set[str] = field(default_factory=set[str])
    """Words that are no names, since they have an article, or a small letter elsewhere; in lower case."""
    inside: set[str] = field(default_factory=set[str])
    """English words with a capital that no beginning of a sentence gave them; in lower case."""

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

    def shared(self, last: str) -> bool:
        """Whether the text gives several first names to the last."""
        return len(self.full.get(last, ())) > 1

    def is_name(self, word: str) -> bool:
        """Whether the word, in lower case, is a person's last name somewhere and nothing else anywhere."""
        return word in self.names and word not in self.common


def cast(document: Document) -> Cast:
    """The people of a text: read from all its sentences, quotations apart."""
    known = Cast()
    for block, sentences in zip(document.blocks, document.facts(read_sentences), strict=True):
        language = primary(block.paragraph.language)
        note = _note_german if language == "de" else _note_english
        for sentence in sentences:
            _read(known, sentence, language)
            note(known, sentence)
    return known


def _read(known: Cast, sentence: Sentence, language: str) -> None:
    titles, lexical = lists(language).title, lexicon(language)
    done = -1
    for place in range(len(sentence.words) - 1):
        if place <= done or not sentence.words[place][0].isupper() or sentence.quoted[place]:
            continue
        if not is_capital(sentence, place, language):
            continue
        run = [place]
        while (
            len(run) < _LONGEST
            and run[-1] + 1 < len(sentence.words)
            and _is_name(sentence, run[-1] + 1, language)
        ):
            run.append(run[-1] + 1)
        last = _bare(sentence.words[run[-1]])
        if len(run) == 1:
            continue
        role = lexical is not None and is_office(lexical, sentence.words[place])
        if sentence.low[place] in titles:
            known.names.add(last.lower())
        elif role and len(run) <= _LONGEST - 1:
            known.holders[sentence.low[place]].add(last.lower())
            known.names.add(last.lower())
            if len(run) > _FULL_NAME:
                firsts = " ".join(sentence.words[n] for n in run[1:-1])
                known.full[last.lower()].add((firsts, last))
                done = run[-1]
        elif len(run) == 2 and _is_name(sentence, place, language):
            if language == "de" and (
                _has_article(sentence, place)
                or sentence.low[place].endswith(german().adjective_ends)
            ):
                continue  # "die Deutsche Bahn", "Zusätzliche Hilfen"
            known.full[last.lower()].add((sentence.words[place], last))
            known.names.add(last.lower())


def _has_article(sentence: Sentence, place: int) -> bool:
    """Whether an article, or an adjective behind one, stands before the word."""
    return place > 0 and (
        bool(sentence.bits[place - 1] & (Tag.DETERMINER | Tag.NUMBER))
        or sentence.low[place - 1][0].isdigit()
        or sentence.low[place - 1] in german().with_article
        or (
            place > 1
            and bool(sentence.bits[place - 2] & Tag.DETERMINER)
            and sentence.words[place - 1][0].islower()
        )
    )


def _note_german(known: Cast, sentence: Sentence) -> None:
    """Nouns behind an article are no names."""
    for place, word in enumerate(sentence.words):
        if word[0].isupper() and _has_article(sentence, place):
            known.common.add(sentence.low[place])


def _note_english(known: Cast, sentence: Sentence) -> None:
    words, low = sentence.words, sentence.low
    known.common.update([word for word in words if word.islower()])
    known.inside.update(
        [low[n] for n, word in enumerate(words) if word[0].isupper() and sentence.is_noun(n)]
    )


def _is_name(sentence: Sentence, place: int, language: str) -> bool:
    """Whether the word may be part of a person's name: a capital, and no word that the lexicon knows."""
    return (
        is_capital(sentence, place, language)
        and not sentence.bits[place]
        and sentence.low[place] not in lists(language).title
        and sentence.words[place].replace("-", "").isalpha()
    )


def may_mean(pronoun: str, roles: Iterable[str]) -> bool:
    """Whether ``er`` or ``she`` fits the offices and titles of a person."""
    ends = tuple(roles)
    if pronoun in _HE:
        return not any(role.endswith(_FEMININE[0]) or role in _FEMININE for role in ends)
    return pronoun in _SHE and not any(role in _MASCULINE for role in ends)
