"""Where a line stands among the others: its neighbours, its place on the page, what it shares with the prose."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from copydesk.checks.markup.page.line_features import Line, number

_PLACES = (1, 2, 3, 4, 6, 9, 14)
_SHARES = (0.01, 0.34, 0.67, 0.99)
_FAR = 9
"""Lines to the next prose that count as far away."""


def evidence(lines: Sequence[Line]) -> float:
    """How many lines are chrome by their words alone; a word that headings use too counts a quarter, four at most."""
    strong = sum(1 for line in lines if line.phrase in {"line", "lead"})
    weak = sum(1 for line in lines if line.phrase == "word")
    return strong + 0.25 * min(weak, 4)


def contexts(lines: Sequence[Line]) -> list[list[int]]:
    """For each line the features of its place, as places in the table of weights."""
    count = len(lines)
    body = [index for index, line in enumerate(lines) if line.is_body]
    first, last = (body[0], body[-1]) if body else (count, -1)
    up = _distances(lines)
    down = _distances(lines[::-1])[::-1]
    share = bisect_right((0.1, 0.2, 0.35, 0.5, 0.7), len(body) / max(1, count))
    proof = bisect_right((0.5, 1, 1.5, 2.5, 4, 8), evidence(lines))
    repeated = Counter(line.key for line in lines if line.key)
    prose = Counter(word for line in lines if line.is_body for word in line.content)
    found: list[list[int]] = []
    for index, line in enumerate(lines):
        own, zone = line.shape, (index < first) + 2 * (index > last)
        names = [
            f"top{bisect_right(_PLACES, index)}",
            f"bottom{bisect_right(_PLACES, count - 1 - index)}",
            f"tenth{10 * index // count}",
            f"zone{zone}",
            f"zone{zone}o{own}",
            f"up{up[index]}o{own}",
            f"down{down[index]}o{own}",
            f"up{up[index]}down{down[index]}",
            f"share{share}o{own}",
            f"proof{proof}o{own}",
        ]
        names += _neighbours(lines, index)
        times = min(5, repeated[line.key]) if line.key else 0
        names += [f"times{times}", f"times{times}o{own}"]
        if line.content:
            common = sum(prose[word] > line.is_body for word in line.content) / len(line.content)
            known = bisect_right(_SHARES, common)
            names += [
                f"known{known}o{own}",
                f"known{known}of{min(4, len(line.content))}z{zone}",
            ]
        found.append([number(name) for name in names])
    return found


def _neighbours(lines: Sequence[Line], index: int) -> list[str]:
    own = lines[index].shape
    names: list[str] = []
    for step, side in ((-1, "a"), (1, "z")):
        place = index + step
        near = lines[place] if 0 <= place < len(lines) else None
        shape, phrase, key = (near.shape, near.phrase, near.key) if near else ("x", "", "")
        names += [f"{side}1{shape}", f"{side}1{shape}o{own}", f"{side}p{phrase}", f"{side}k{key}"]
        if side == "a" and near:
            names.append(f"af{key.split(' ')[0]}o{own}")
        place += step
        names.append(f"{side}2{lines[place].shape if 0 <= place < len(lines) else 'x'}")
    return names


def _distances(lines: Sequence[Line]) -> list[int]:
    """For each line how many lines above it the last prose stands, at most ``_FAR``."""
    steps = accumulate(
        lines, lambda far, line: 0 if line.is_body else min(far + 1, _FAR), initial=_FAR
    )
    return list(steps)[: len(lines)]
