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
    kept = [_bare(word) for word in _without_owner([w for w in words if w[0].isalnum()])]
    small = _small(language)
    article = kept[0].lower() if kept and kept[0].lower() in small else ""
    while kept and kept[0].lower() in small:
        kept.pop(0)
    first = _behind_roles(kept, language)
    if language == "de" and article and not first:
        first = _behind_german_office(kept, article, names)
    first = _behind_leading_words(kept, first, language)
    low = [word.lower() for word in kept]
    return Naming(tuple(low[:first]), tuple(low[first:]))


def _without_owner(words: Sequence[str]) -> Sequence[str]:
    """``the Courier's Ann Dale`` by her name."""
    owner = next((n for n, word in enumerate(words[:-_FULL_NAME]) if _bare(word) != word), -1)
    behind = words[owner + 1 :]
    return behind if owner >= 0 and all(word[0].isupper() for word in behind) else words


def _behind_roles(words: Sequence[str], language: str) -> int:
    """The place behind the last office or title that stands before what binds one name to another."""
    joins, known, titles = _joins(language), lexicon(language), lists(language).title
    joined = next((n for n, word in enumerate(words) if word.lower() in joins), len(words))
    roles = range(min(joined, len(words) - 1))
    return max((n + 1 for n in roles if _is_role(words, n, known, titles)), default=0)


def _behind_german_office(words: Sequence[str], article: str, names: Container[str]) -> int:
    """``die Försterin Ute Claus``: a name alone has no article, so that the word before it is an office that nobody knows."""
    first = next((n for n, word in enumerate(words) if word[0].isupper()), len(words))
    capitals = words[first:]
    named = len(capitals) == _FULL_NAME and capitals[-1].lower() in names and article != "das"
    unknown = len(capitals) == _FULL_NAME + 1 and _all_unknown(capitals, lexicon("de"))
    return first + 1 if named or unknown else 0


def _behind_leading_words(words: Sequence[str], first: int, language: str) -> int:
    """The place where the full name at the end begins: ``party leader Ann Dale``. Other words before it make all of it a name."""
    titles, joins = lists(language).title, _joins(language)
    run = len(words)
    while (
        run > first
        and (words[run - 1][0].isupper() or words[run - 1] in foreign_particles())
        and words[run - 1].lower() not in titles
    ):
        run -= 1
    if run == first:
        return first
    of_one = words[run - 1].lower() in joins  # "Sprecher der Ministerin Ute Claus"
    return run if len(words) - run >= _FULL_NAME and not of_one else 0


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
