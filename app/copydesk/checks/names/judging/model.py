"""How likely two spellings are one name: the weights of what speaks for it, added up."""

import math
from collections.abc import Mapping
from functools import cache

from copydesk_resources import read_toml

SHOWN, ASKED, HINTED = 0.6, 0.4, 0.15
"""Chances from which a pair is shown as one name, from which a careful editor would ask, and from which it is a hint."""


@cache
def _weights() -> Mapping[str, float]:
    table = read_toml("names/pair_model.toml")
    return {"": float(table["base"]), **table["weights"]}


def chance(features: Mapping[str, float]) -> float:
    """The chance, 0 to 1, that the two are one name."""
    weights = _weights()
    total = weights[""] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def strongest(features: Mapping[str, float]) -> list[str]:
    """The features that speak for one name, the weightiest first."""
    weights = _weights()
    return sorted(
        (name for name, value in features.items() if weights.get(name, 0.0) * value > 0),
        key=lambda name: -weights[name] * features[name],
    )
