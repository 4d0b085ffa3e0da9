"""The figures that the checks have reached: they may rise and not fall. Never a timing."""

import tomllib
from collections.abc import Mapping

from corpus.labels import HERE

FILE = HERE / "floors.toml"
SLACK = 0.0005
"""Figures are kept with three digits."""


def floors() -> dict[str, dict[str, float]]:
    """What was reached, by name and share."""
    return tomllib.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}


def fallen(figures: Mapping[str, Mapping[str, float]]) -> list[str]:
    """The figures that are lower than they were, a line each."""
    return [
        f"{name}: {share} was {floor:.3f} and is {figures.get(name, {}).get(share, 0.0):.3f}"
        for name, shares in floors().items()
        for share, floor in shares.items()
        if figures.get(name, {}).get(share, 0.0) < floor - SLACK
    ]


def raise_to(figures: Mapping[str, Mapping[str, float]]) -> None:
    """Write down what has risen."""
    kept = floors()
    lines = ["# What the checks have reached on the corpus; written by measure.py --floors."]
    for name in sorted({*kept, *figures}):
        old, new = kept.get(name, {}), figures.get(name, {})
        lines += ["", f'["{name}"]']
        lines += [
            f"{share} = {max(old.get(share, 0.0), new.get(share, 0.0)):.3f}"
            for share in sorted({*old, *new})
        ]
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")
