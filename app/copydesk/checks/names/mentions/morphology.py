"""What word class a single word may have: HanTa's morpheme model, read quickly and each word once.

HanTa (C. Wartena) builds a word from morphemes with a hidden Markov model whose states are pairs of morpheme classes.
Its own reading costs about a millisecond for a word it has not stored, most of it for classes that no letters of the
word support. This one asks for the same best paths and looks only where there is something: five times as quick.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Protocol, cast

Tag = int
State = tuple[Tag, Tag]
_MODELS = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}
_LONGEST = 40
"""Letters of a word that are looked at: longer ones are addresses and noise."""
_BEAM, _SLACK = 3, 1.0
"""Only paths as good as the third best at each letter, less this, are followed: as HanTa does."""
_UNKNOWN_WORD = 4.6
"""What it costs, in natural logarithms, to read the whole word as one unknown morpheme."""
_CUTOFF = 5.0
_START: State = (0, 1)
_NEVER = -1e6
_REMEMBERED = 60_000


class Model(Protocol):
    """What is read of HanTa's tagger: log probabilities of its trained model."""

    int2tag: Mapping[Tag, str]
    LP_trans_word: Mapping[State, Mapping[Tag, float]]
    cache: Mapping[str, list[tuple[Tag, float]]]
    LP_case_t: Mapping[Tag, Mapping[bool, float]]
    LP_wtag: Mapping[Tag, float]
    LP_m_t: Mapping[Tag, Mapping[str, float]]
    LP_trans_nonfinal: Mapping[State, list[tuple[Tag, float]]]
    LP_trans_final: Mapping[State, list[tuple[Tag, float]]]
    LP_hapax_t: Mapping[Tag, float]
    LP_len_t: Mapping[Tag, list[float]]
    LP_s_t: Mapping[Tag, Mapping[str, float]]
    Int_t: float


class Morphology:
    """The word classes of single words in one language, with HanTa's model for it."""

    def __init__(self, model: Model) -> None:
        self.names: Mapping[Tag, str] = model.int2tag
        self.follows: Mapping[State, Mapping[Tag, float]] = model.LP_trans_word
        self._stored: Mapping[str, list[tuple[Tag, float]]] = model.cache
        self._case: Mapping[Tag, Mapping[bool, float]] = model.LP_case_t
        self._share: Mapping[Tag, float] = model.LP_wtag
        self._morphemes: Mapping[Tag, Mapping[str, float]] = model.LP_m_t
        self._next: Mapping[State, list[tuple[Tag, float]]] = model.LP_trans_nonfinal
        self._last: Mapping[State, list[tuple[Tag, float]]] = model.LP_trans_final
        self._open: dict[Tag, tuple[float, list[float], Mapping[str, float]]] = {
            tag: (model.Int_t + chance, model.LP_len_t[tag], model.LP_s_t[tag])
            for tag, chance in model.LP_hapax_t.items()
            if tag in model.LP_s_t
        }
        self._closed: dict[str, list[tuple[Tag, float]]] = {}
        for tag, morphemes in self._morphemes.items():
            if tag not in self._open:
                for morpheme, chance in morphemes.items():
                    self._closed.setdefault(morpheme, []).append((tag, chance))
        self._seen: dict[tuple[str, bool], dict[Tag, float]] = {}

    def classes(self, word: str, *, first: bool) -> dict[Tag, float]:
        """The likely classes of the word with their scores (log of P(word | class), up to a constant).

        ``first``: the word opens a sentence, so that its capital says nothing.
        """
        key = (word, first)
        found = self._seen.get(key)
        if found is None:
            if len(self._seen) > _REMEMBERED:
                self._seen.clear()
            found = self._seen[key] = self._classes(word, first=first)
        return found

    def _classes(self, word: str, *, first: bool) -> dict[Tag, float]:
        lower = word.lower()[:_LONGEST]
        stored = self._stored.get(lower)
        upper = word[:1].isupper()
        scores = {
            tag: score + (0.0 if first else self._case[tag][upper])
            for tag, score in (stored if stored is not None else self._read(lower).items())
            if tag in self._share
        }
        if stored is None and scores:
            limit = max(scores.values()) - _CUTOFF
            scores = {tag: score for tag, score in scores.items() if score >= limit}
        return {tag: score - self._share[tag] for tag, score in scores.items()}

    def _read(self, word: str) -> dict[Tag, float]:
        """The log probability of each class, by the best path through the word's letters."""
        size = len(word)
        table: list[dict[State, float]] = [{_START: 0.0}] + [{} for _ in range(size)]
        for start in range(size):
            row = table[start]
            if not row:
                continue
            wanted = self._wanted(row)
            closed = wanted.keys() - self._open.keys()
            opened = [tag for tag in self._open if tag in wanted]
            for end in range(start + 1, size + 1):
                piece = word[start:end]
                chances = [pair for pair in self._closed.get(piece, ()) if pair[0] in closed]
                chances += self._chances(piece, opened, size)
                if not chances:
                    continue
                goal = table[end]
                for tag, chance in chances:
                    for before, score in wanted[tag]:
                        key = (before, tag)
                        total = score + chance
                        if total > goal.get(key, _NEVER):
                            goal[key] = total
        found: dict[Tag, float] = {}
        for state, score in table[size].items():
            for tag, step in self._last.get(state, ()):
                found[-tag] = max(found.get(-tag, _NEVER), score + step)
        return found

    def _wanted(self, row: Mapping[State, float]) -> dict[Tag, list[tuple[Tag, float]]]:
        """For each class that may come next: the classes before it, with the score of getting there."""
        bound = _NEVER if len(row) <= _BEAM else sorted(row.values())[-_BEAM - 1] - _SLACK
        wanted: dict[Tag, list[tuple[Tag, float]]] = {}
        for state, score in row.items():
            if score >= bound:
                for tag, step in self._next.get(state, ()):
                    wanted.setdefault(tag, []).append((state[1], score + step))
        return wanted

    def _chances(self, piece: str, tags: Sequence[Tag], size: int) -> list[tuple[Tag, float]]:
        """The log chance of the letters as one morpheme of each of these open classes."""
        found: list[tuple[Tag, float]] = []
        length = len(piece)
        guess = size < 4 or length > 2
        for tag in tags:
            known = self._morphemes[tag].get(piece)
            if known is not None:
                found.append((tag, known))
            elif guess:
                base, lengths, endings = self._open[tag]
                chance = base + lengths[min(length, 24)] + _ending(piece, length, endings)
                found.append((tag, chance - _UNKNOWN_WORD if length == size else chance))
        return found


def _ending(piece: str, length: int, endings: Mapping[str, float]) -> float:
    """The log chance of the longest known ending, which must leave a letter in front of it."""
    for taken in range(min(4, length - 1), 0, -1):
        chance = endings.get(piece[-taken:])
        if chance is not None:
            return chance
    return endings[""]


@cache
def morphology(language: str) -> Morphology | None:
    """The model of the language, loaded at the first call (a sixth of a second); None where there is none."""
    if language not in _MODELS:
        return None
    from HanTa.HanoverTagger import HanoverTagger

    return Morphology(cast("Model", HanoverTagger(_MODELS[language])))
