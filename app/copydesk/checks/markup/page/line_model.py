"""How likely each line is page chrome: a small model of hashed words, shape and neighbours, trained on pages of our own labelling.

Two steps: a sum of weights for each line by itself and its place, then a small net that looks at those sums of the lines
around. Weights: ``resources/copydesk_resources/markup/line_model.*``, made by ``packaging/train_line_model.py``.
"""

import json
import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from operator import mul

from copydesk.checks.markup.page.line_context import contexts, evidence
from copydesk.checks.markup.page.line_features import Line
from copydesk_resources import read_bytes, read_text

Vector = Sequence[float]
_REACH = 4
"""Lines on each side whose sums the second step sees."""


@dataclass(frozen=True, slots=True)
class Net:
    """One small net: ``hidden`` holds a row of weights for each hidden unit, ``direct`` the weights past them."""

    hidden: tuple[Vector, ...]
    offsets: Vector
    out: Vector
    direct: Vector
    base: float

    def says(self, inputs: Vector) -> float:
        """The log odds for these inputs."""
        total: float = self.base + sum(map(mul, self.direct, inputs))
        for row, offset, weight in zip(self.hidden, self.offsets, self.out, strict=True):
            total += weight * math.tanh(offset + sum(map(mul, row, inputs)))
        return total


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of both steps."""

    table: Sequence[int]
    """Weights of the first step, as multiples of ``unit``."""
    unit: float
    base: float
    means: Vector
    spreads: Vector
    nets: tuple[Net, ...]

    def sums(self, lines: Sequence[Line]) -> list[float]:
        """The first step: the log odds of each line by its words, its shape and its place."""
        table = self.table
        return [
            self.base
            + self.unit
            * (sum(table[place] for place in line.features) + sum(table[place] for place in around))
            for line, around in zip(lines, contexts(lines), strict=True)
        ]

    def chances(self, lines: Sequence[Line]) -> list[float]:
        """The probability of each line to be page chrome."""
        rows = surroundings(lines, self.sums(lines))
        found: list[float] = []
        for row in rows:
            inputs = [
                (value - mean) / spread
                for value, mean, spread in zip(row, self.means, self.spreads, strict=True)
            ]
            odds = sum(net.says(inputs) for net in self.nets) / len(self.nets)
            found.append(_chance(odds))
        return found


def surroundings(lines: Sequence[Line], sums: Sequence[float]) -> list[list[float]]:
    """What the second step sees of each line: its own sum, those around it, and the page as a whole."""
    count = len(lines)
    soft = [math.tanh(value / 4) for value in sums]
    chance = [_chance(value) for value in sums]
    body = [index for index, line in enumerate(lines) if line.is_body]
    first, last = (body[0], body[-1]) if body else (count, -1)
    whole = sum(chance) / max(1, count)
    page = [whole, math.log1p(sum(chance)), math.log1p(count) / 5, math.log1p(evidence(lines))]
    rows: list[list[float]] = []
    for index, line in enumerate(lines):
        own = soft[index]
        around = [
            soft[place] if 0 <= place < count else 0.0
            for step in range(1, _REACH + 1)
            for place in (index - step, index + step)
        ]
        before, after = (
            _mean(chance[max(0, index - 3) : index]),
            _mean(chance[index + 1 : index + 4]),
        )
        window = _mean(chance[max(0, index - 4) : index + 5])
        above, below = float(index < first), float(index > last)
        short, phrase, prose = (
            float(line.length < 60),
            float(line.phrase in {"line", "lead"}),
            float(line.is_body),
        )
        rows.append(
            [
                own,
                sums[index] / 8,
                *around,
                window,
                before,
                after,
                *page,
                own * whole,
                own * window,
                above,
                below,
                above * window,
                below * window,
                short,
                phrase,
                prose,
                prose * own,
                min(around[0], around[1]),
                before * after,
                short * own,
                (1 - before) * (1 - after),
                own * (1 - before) * (1 - after),
            ]
        )
    return rows


@cache
def model() -> Model:
    """The model that ships."""
    rest = json.loads(read_text("markup/line_model.json"))
    table = array("b")
    table.frombytes(read_bytes("markup/line_model.bin"))
    nets = tuple(
        Net(
            tuple(map(tuple, net["hidden"])), net["offsets"], net["out"], net["direct"], net["base"]
        )
        for net in rest["nets"]
    )
    return Model(table, rest["unit"], rest["base"], rest["means"], rest["spreads"], nets)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.5


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
