"""How likely two spellings are one name: the weights of what speaks for it, added up."""

import math
from collections.abc import Mapping
from functools import cache

from copydesk_resources import read_toml

SHOWN, ASKED, HINTED = 0.6, 0.42, 0.15
"""Chances from which a pair is shown as one name, from which a careful editor would ask, and from which it is a hint."""


@cache
def _weights(kind: str) -> Mapping[str, float]:
    table = read_toml("names/pair_model.toml")[kind]
    return {"": float(table["base"]), **table["weights"]}


def chance(features: Mapping[str, float], kind: str = "spellings") -> float:
    """The chance, 0 to 1, that the two are one name.

    Args:
        kind: ``spellings`` of a word, or ``wordings`` of a name of several words.
    """
    weights = _weights(kind)
    total = weights[""] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def strongest(features: Mapping[str, float], kind: str = "spellings") -> list[str]:
    """The features that speak for one name, the weightiest first."""
    weights = _weights(kind)
    return sorted(
        (name for name, value in features.items() if weights.get(name, 0.0) * value > 0),
        key=lambda name: -weights[name] * features[name],
    )
