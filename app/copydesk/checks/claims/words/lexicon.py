"""What single words do for evidence and for claims: one look-up a word, from lists that are data."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from copydesk.checks.claims.words.inflection import (
    english_irregular,
    english_regular,
    german_separable,
    german_strong,
    german_weak,
)
from copydesk.checks.claims.words.lists import german, swiss
from copydesk.checks.claims.words.number_words import number_words
from copydesk.checks.claims.words.tags import BITS, Tag
from copydesk.text.language import primary
from copydesk_resources import read_toml

_REMEMBERED = 100_000
"""Words kept at most."""
TURN_KEY = 5
"""Letters by which a fixed turn is looked up."""
_TURNS = ("source", "onward", "accusation", "silent", "refusal", "harmless", "withheld", "nobody")
"""Lists of turns outside ``*_frames.toml``."""
_CAPITALISED_ONLY = (
    Tag.STATEMENT
    | Tag.INSTITUTION
    | Tag.PERSON
    | Tag.SAYING_NOUN
    | Tag.DOCUMENT
    | Tag.AFTER_NACH
    | Tag.SOMEBODY
    | Tag.CROWD
)
"""In German these are nouns: ``laut`` is one word, ``meinen`` none of them."""


@dataclass(slots=True)
class Lexicon:
    """The words of one language, each with its bits."""

    language: str
    words: dict[str, int] = field(default_factory=dict)
    particles: dict[str, frozenset[str]] = field(default_factory=dict)
    """Finite forms of separable verbs with the particles that make them verbs of saying."""
    suffixes: list[tuple[tuple[str, ...], int]] = field(default_factory=list)
    turns: dict[tuple[str, str], tuple[tuple[str, tuple[str, ...]], ...]] = field(
        default_factory=dict
    )
    """Fixed turns with the name of their list, longest first, by the first letters of their first word and their second
    word; by "" in its place where there is none or it may be several.
    """
    firsts: dict[str, frozenset[str]] = field(default_factory=dict)
    """The first words of turns, by their first letters."""
    no_circle: frozenset[str] = frozenset()
    """German words on ``-kreise`` that are no circles of people."""
    bits: "_Bits" = field(init=False)
    """What each word may be; 0 for most words. Asked as a dictionary, since it is asked for every word."""

    def __post_init__(self) -> None:
        self.bits = _Bits(self)

    def add(self, words: Iterable[str], bit: int) -> None:
        """Give each of the words one more bit, and its Swiss spelling."""
        for word in words:
            for spelt in {word, swiss(word)}:
                self.words[spelt] = self.words.get(spelt, 0) | bit

    def look_up(self, word: str) -> int:
        """What the word may be, from its lists and its ending."""
        low = word.lower()
        bits = self.words.get(low, 0) | (Tag.TURN if self._may_begin(low) else 0)
        if low in number_words(self.language):
            bits |= Tag.NUMBER
        if self.language != "de":
            return bits or (self.words.get(low.rsplit("-", 1)[-1], 0) if "-" in low else 0)
        if word[:1].isupper():
            if "-" in low:
                bits |= self.words.get(low.rsplit("-", 1)[-1], 0)
            for endings, bit in self.suffixes:
                if low.endswith(endings):
                    bits |= bit
            if low.endswith(("kreise", "kreisen")) and low not in self.no_circle:
                bits |= Tag.CIRCLE
            return bits
        if low.endswith(_superlative_endings()):
            bits |= Tag.SUPERLATIVE
        return bits & ~_CAPITALISED_ONLY

    def _may_begin(self, low: str) -> bool:
        """Whether a fixed turn begins with the word."""
        return any(
            low.startswith(first[:-1]) if first[-1] == "~" else low == first
            for first in self.firsts.get(low[:TURN_KEY], ())
        )


class _Bits(dict[str, int]):
    """The words met so far; a new one is looked up."""

    def __init__(self, words: Lexicon) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, word: str) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        found = self[word] = self._words.look_up(word)
        return found


@cache
def _superlative_endings() -> tuple[str, ...]:
    """German superlatives that no other word ends like: ``-igste``, ``-lichste``, ``-chteste``."""
    return tuple(
        f"{stem}ste{ending}"
        for stem in german().superlative_stems
        for ending in ("", "n", "r", "s")
    )


@cache
def lexicon(language: str) -> Lexicon | None:
    """The lexicon of a language (``de``, ``en``, with or without region); None where there is none."""
    code = primary(language)
    if code not in {"de", "en"}:
        return None
    found = Lexicon(code)
    verbs, words, claims = (
        read_toml(f"claims/{code}_{part}.toml") for part in ("verbs", "words", "claims")
    )
    _add_verbs(found, verbs)
    _add_turns(found)
    for name, entry in {**words, **claims}.items():
        bit = BITS.get(name)
        if bit is not None:
            found.add(entry.split(), bit)
        elif name.endswith("_suffix"):
            found.suffixes.append((tuple(entry.split()), BITS[name.removesuffix("_suffix")]))
    return found


def _add_turns(found: Lexicon) -> None:
    turns: dict[tuple[str, str], list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    firsts: dict[str, set[str]] = defaultdict(set)
    unnamed = read_toml(f"claims/{found.language}_unnamed.toml")
    frames = read_toml(f"claims/{found.language}_frames.toml")
    lists = {**read_toml(f"claims/{found.language}_phrases.toml"), **unnamed, **frames}
    for name in (*_TURNS, *frames):
        for line in dict.fromkeys(_lines(f"{lists[name]}\n{swiss(lists[name])}")):
            first, *rest = line.split()
            key = first.rstrip("~")[:TURN_KEY]
            second = rest[0] if rest and rest[0][-1] not in "~_" else ""
            firsts[key].add(first)
            turns[key, second].append((name, (first, *rest)))
    found.firsts = {key: frozenset(words) for key, words in firsts.items()}
    found.turns = {
        key: tuple(sorted(all_, key=lambda turn: -len(turn[1]))) for key, all_ in turns.items()
    }
    somebody = ("person", "again", "profession")
    found.add([word for name in somebody for word in unnamed[name].split()], Tag.SOMEBODY)
    found.add(unnamed["crowd"].split(), Tag.CROWD)
    found.no_circle = frozenset(unnamed.get("no_circle", "").split())


def _add_verbs(found: Lexicon, verbs: Mapping[str, Any]) -> None:
    for name, table in verbs.items():
        bit = BITS[name]
        if found.language == "en":
            for base in table["regular"].split():
                found.add(english_regular(base), bit)
            for line in _lines(table["irregular"]):
                found.add(english_irregular(line.split()), bit)
            for form in table.get("not_forms", "").split():
                found.words[form] = found.words.get(form, 0) & ~bit
            continue
        found.add(table.get("forms", "").split(), bit)
        weak = [german_weak(infinitive) for infinitive in table.get("weak", "").split()]
        strong = [german_strong(line.split()) for line in _lines(table.get("strong", ""))]
        for *finite, participle in (*weak, *strong):
            found.add(finite, bit)
            found.add([participle], bit | (Tag.EITHER if participle in finite else Tag.PARTICIPLE))
        entries = [*table.get("separable", "").split(), *_lines(table.get("separable_strong", ""))]
        for entry in entries:
            for form, particle, is_participle in german_separable(entry):
                if particle:
                    found.particles[form] = found.particles.get(form, frozenset()) | {particle}
                    found.add([form], Tag.SEPARABLE)
                else:
                    found.add([form], bit | (Tag.PARTICIPLE if is_participle else 0))


def _lines(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line.strip())
