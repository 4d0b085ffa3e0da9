"""Which words of a sentence are names: the best row of word classes, with HanTa's model of neighbouring classes."""

from collections.abc import Sequence
from functools import lru_cache

from copydesk.checks.names.mentions.morphology import Morphology, State, Tag, morphology

_NAME_CLASSES = {"NE", "NP0"}
"""Proper noun in the tag sets of the German (STTS) and the English (BNC) model."""
_START: State = (0, 1)
_BEAM, _SLACK = 5, 1.0
_NEVER = -25.0
"""The score of a class that was never seen after the two before it."""


@lru_cache(maxsize=4_096)
def name_marks(words: tuple[str, ...], language: str) -> tuple[bool, ...]:
    """Whether each word of one sentence (punctuation marks are words of their own) is a proper noun there.

    All False for a language that has no model. Sentences are remembered: an edit re-tags the one that it changes.
    """
    model = morphology(language)
    if model is None or not words:
        return (False,) * len(words)
    tags = best_classes(words, model)
    return tuple(model.names[tag] in _NAME_CLASSES for tag in tags)


def best_classes(words: Sequence[str], model: Morphology) -> list[Tag]:
    """The likeliest row of classes (Viterbi over pairs of classes)."""
    row: dict[State, float] = {_START: 0.0}
    came: list[dict[State, State]] = []
    for number, word in enumerate(words):
        classes = model.classes(word, first=number == 0)
        alive = list(row.items())
        if len(alive) > _BEAM:
            bound = sorted(row.values())[-_BEAM - 1] - _SLACK
            alive = [(state, score) for state, score in alive if score >= bound]
        row = {}
        back: dict[State, State] = {}
        for state, score in alive:
            follows = model.follows(state)
            before = state[1]
            for tag, chance in (classes or dict.fromkeys(follows, 0.0)).items():
                step = follows.get(tag)
                total = score + chance + (_NEVER if step is None else step)
                key = (before, tag)
                known = row.get(key)
                if known is None or total > known:
                    row[key] = total
                    back[key] = state
        came.append(back)
    state = max(row, key=lambda s: row[s] + model.follows(s).get(_END, _NEVER))
    tags: list[Tag] = []
    for back in reversed(came):
        tags.append(state[1])
        state = back[state]
    return tags[::-1]


_END: Tag = 2
