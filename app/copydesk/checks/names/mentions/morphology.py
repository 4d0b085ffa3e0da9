"""What word class a single word may have: HanTa's morpheme model, read quickly and each word once.

HanTa (C. Wartena) builds a word from morphemes with a hidden Markov model whose states are pairs of morpheme classes.
Its own reading costs about a millisecond for a word it has not stored, most of it for classes that no letters of the
word support. This one asks for the same best paths and looks only where there is something: five times as quick.
``packaging/index_morphology.py`` writes HanTa's models as the tables that are mapped here.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from copydesk.text.hashed import HashedRows, Rows
from copydesk_resources import mapped, read_text, resource

Tag = int
State = tuple[Tag, Tag]
_LONGEST = 40
"""Letters of a word that are looked at: longer ones are addresses and noise."""
_BEAM, _SLACK = 3, 1.0
"""Only paths as good as the third best at each letter, less this, are followed: as HanTa does."""
_UNKNOWN_WORD = 4.6
"""What it costs, in natural logarithms, to read the whole word as one unknown morpheme."""
_CUTOFF = 5.0
_START: State = (0, 1)
_ENDING = 4
"""Letters of the longest ending; one letter stands before it."""
_MOST_LETTERS = 24
"""A longer morpheme is as likely as one of so many."""
_NEVER = -1e6
_REMEMBERED = 60_000


@dataclass(frozen=True, slots=True)
class OpenClass:
    """A class of morphemes that takes in new ones: log probabilities."""

    base: float
    lengths: Sequence[float]
    """By the number of letters."""
    endings: Mapping[str, float]
    """By the last letters, up to four; "" for any other."""


@dataclass(frozen=True, slots=True)
class Model:
    """What is read of HanTa's tagger: log probabilities of its trained model."""

    names: Mapping[Tag, str]
    """The classes of words as corpora name them."""
    stored: HashedRows
    """Words in small letters to their classes."""
    morphemes: HashedRows
    """Morphemes to their classes."""
    follows: HashedRows
    """Two classes of words, as ``pair_key`` writes them, to those that may follow."""
    case: Mapping[Tag, tuple[float, float]]
    """Classes of words in small letters, and with a capital."""
    share: Mapping[Tag, float]
    next: Mapping[State, Rows]
    """Two classes of morphemes to those that may follow."""
    last: Mapping[State, Rows]
    """Two classes of morphemes to those that may end a word."""
    open: Mapping[Tag, OpenClass]


def pair_key(state: State) -> str:
    """Two classes as a key."""
    return f"{state[0]} {state[1]}"


class Morphology:
    """The word classes of single words in one language, with HanTa's model for it."""

    def __init__(self, model: Model) -> None:
        self.names = model.names
        self._model = model
        self._open = model.open
        self._follows: dict[State, Mapping[Tag, float]] = {}
        self._pieces: dict[str, Rows] = {}
        self._endings: dict[str, Mapping[Tag, float]] = {}
        self._seen: dict[tuple[str, bool], dict[Tag, float]] = {}

    def follows(self, state: State) -> Mapping[Tag, float]:
        """The classes of words that may follow these two, with their log probabilities."""
        found = self._follows.get(state)
        if found is None:
            found = self._follows[state] = dict(self._model.follows.rows(pair_key(state)))
        return found

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
        stored = self._model.stored.rows(lower)
        upper = word[:1].isupper()
        share, case = self._model.share, self._model.case
        scores = {
            tag: score + (0.0 if first else case[tag][upper])
            for tag, score in stored or self._read(lower).items()
            if tag in share
        }
        if not stored and scores:
            limit = max(scores.values()) - _CUTOFF
            scores = {tag: score for tag, score in scores.items() if score >= limit}
        return {tag: score - share[tag] for tag, score in scores.items()}

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
                rows = self._rows(piece)
                chances = [pair for pair in rows if pair[0] in closed]
                chances += self._chances(piece, rows, opened, size)
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
            for tag, step in self._model.last.get(state, ()):
                found[-tag] = max(found.get(-tag, _NEVER), score + step)
        return found

    def _wanted(self, row: Mapping[State, float]) -> dict[Tag, list[tuple[Tag, float]]]:
        """For each class that may come next: the classes before it, with the score of getting there."""
        bound = _NEVER if len(row) <= _BEAM else sorted(row.values())[-_BEAM - 1] - _SLACK
        wanted: dict[Tag, list[tuple[Tag, float]]] = {}
        for state, score in row.items():
            if score >= bound:
                for tag, step in self._model.next.get(state, ()):
                    wanted.setdefault(tag, []).append((state[1], score + step))
        return wanted

    def _rows(self, piece: str) -> Rows:
        """The classes of the letters as a morpheme."""
        found = self._pieces.get(piece)
        if found is None:
            if len(self._pieces) > _REMEMBERED:
                self._pieces.clear()
            found = self._pieces[piece] = self._model.morphemes.rows(piece)
        return found

    def _chances(
        self, piece: str, rows: Rows, tags: Sequence[Tag], size: int
    ) -> list[tuple[Tag, float]]:
        """The log chance of the letters as one morpheme of each of these open classes."""
        found: list[tuple[Tag, float]] = []
        length = len(piece)
        known = dict(rows)
        if size >= 4 and length <= 2:  # too short for a new one
            return [(tag, known[tag]) for tag in tags if tag in known]
        unlikely = _UNKNOWN_WORD if length == size else 0.0
        letters, endings = min(length, _MOST_LETTERS), self._chances_of(piece[1:][-_ENDING:])
        for tag in tags:
            if tag in known:
                found.append((tag, known[tag]))
            else:
                kind = self._open[tag]
                chance = kind.base + kind.lengths[letters] + endings[tag]
                found.append((tag, chance - unlikely))
        return found

    def _chances_of(self, ending: str) -> Mapping[Tag, float]:
        """The log chance of the last letters of a new morpheme in each open class."""
        found = self._endings.get(ending)
        if found is None:
            if len(self._endings) > _REMEMBERED:
                self._endings.clear()
            found = self._endings[ending] = {
                tag: _of_the_longest(ending, kind.endings) for tag, kind in self._open.items()
            }
        return found


def _of_the_longest(ending: str, known: Mapping[str, float]) -> float:
    """The log chance of the longest known ending in these letters."""
    for start in range(len(ending)):
        chance = known.get(ending[start:])
        if chance is not None:
            return chance
    return known[""]


@cache
def morphology(language: str) -> Morphology | None:
    """The model of the language; None where there is none."""
    folder = f"morphology/{language}"
    if not resource(folder).is_dir():
        return None
    rest = json.loads(read_text(f"{folder}/classes.json"))
    tables = {
        name: HashedRows(mapped(f"{folder}/{name}.rows"))
        for name in ("stored", "morphemes", "follows")
    }
    return Morphology(
        Model(
            names={int(tag): name for tag, name in rest["names"].items()},
            case={int(tag): tuple(chances) for tag, chances in rest["case"].items()},
            share={int(tag): chance for tag, chance in rest["share"].items()},
            next={_state(key): rows for key, rows in rest["next"].items()},
            last={_state(key): rows for key, rows in rest["last"].items()},
            open={int(tag): OpenClass(**kind) for tag, kind in rest["open"].items()},
            **tables,
        )
    )


def _state(key: str) -> State:
    one, other = key.split()
    return int(one), int(other)
