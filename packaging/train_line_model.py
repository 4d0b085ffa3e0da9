"""Train the line model of page chrome and write its weights.

    python packaging/train_line_model.py PAGES.jsonl[.gz] --out resources/copydesk_resources/markup [--folds 5]

PAGES holds a page a line: {"id", "lang", "text", "gold": [{"start", "end"}], "ignore": [{"start", "end"}]}, where ``gold`` are the
lines of page chrome and ``ignore`` those that nobody could label. With ``--folds`` it first prints what the model finds on
publishers that it was not trained on: a publisher is the id up to its second last part. Needs numpy.
"""

import argparse
import gzip
import json
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from copydesk.checks.markup.page.line_context import contexts
from copydesk.checks.markup.page.line_features import TABLE, Line, look
from copydesk.checks.markup.page.line_model import surroundings
from copydesk.checks.markup.page.line_trust import believed, in_a_row
from copydesk.text.document import Block, Document, Role

Floats = NDArray[np.float64]
EPOCHS, RATE, SEEDS = 10, 0.3, 3
HIDDEN, STEPS, BATCH, DECAY, NETS = 12, 400, 6000, 3e-4, 3
UNLABELLED = -1


@dataclass(frozen=True)
class Page:
    """The lines of one page and their labels: 1 chrome, 0 text, -1 unlabelled."""

    id: str
    language: str
    lines: list[Line]
    labels: list[int]
    weight: float = 1.0

    @property
    def importance(self) -> float:
        """What one line counts: those of a very long page less, so that no page decides alone."""
        return self.weight * min(1.0, math.sqrt(150 / max(1, len(self.lines))))

    @property
    def publisher(self) -> str:
        """Pages of one publisher are never split between training and test."""
        match = re.match(r"(.*?-[A-Za-z]+)-V\d", self.id)
        return match[1] if match else self.id


def read(path: Path) -> list[Page]:
    """The labelled pages."""
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8")
    ) as file:
        return [_page(json.loads(line)) for line in file]


def _page(row: dict[str, Any]) -> Page:
    document = Document(row["text"], language=row["lang"])
    blocks = [block for block in document.blocks if block.role is not Role.BLANK]

    def covered(block: Block, name: str) -> bool:
        span = block.span
        return any(
            2 * (min(span.end, g["end"]) - max(span.start, g["start"])) >= len(span)
            for g in row.get(name, ())
        )

    labels = [UNLABELLED if covered(b, "ignore") else int(covered(b, "gold")) for b in blocks]
    return Page(row["id"], row["lang"], [b.paragraph.fact(look) for b in blocks], labels)


def with_thinned(pages: Sequence[Page], dice: np.random.Generator) -> Iterator[Page]:
    """Each page, the same with part of its chrome gone, and its article alone: pages differ in how much they carry."""
    for page in pages:
        yield page
        for share, weight in ((float(dice.choice([0.3, 0.5, 0.7])), 0.4), (0.0, 0.2)):
            kept = [i for i, label in enumerate(page.labels) if label != 1 or dice.random() < share]
            if len(kept) >= 4:
                yield Page(
                    page.id,
                    page.language,
                    [page.lines[i] for i in kept],
                    [page.labels[i] for i in kept],
                    weight,
                )


def first_step(pages: Sequence[Page]) -> tuple[Floats, float]:
    """Weights of the table and the base: logistic regression by Adagrad, averaged over epochs and seeds."""
    rows, labels, weights = [], [], []
    for page in pages:
        for line, around, label in zip(page.lines, contexts(page.lines), page.labels, strict=True):
            if label != UNLABELLED:
                rows.append([*line.features, *around])
                labels.append(label)
                weights.append(page.importance)
    width = max(map(len, rows))
    places = np.full((len(rows), width), TABLE, dtype=np.int64)
    for index, row in enumerate(rows):
        places[index, : len(row)] = row
    wanted, importance = np.array(labels, float), np.array(weights)
    total, base, count = np.zeros(TABLE + 1), 0.0, 0
    for seed in range(SEEDS):
        dice = np.random.default_rng(seed)
        table, squares, offset, square = np.zeros(TABLE + 1), np.full(TABLE + 1, 1e-2), 0.0, 1e-3
        for epoch in range(EPOCHS):
            order = dice.permutation(len(rows))
            for start in range(0, len(rows), 256):
                batch = order[start : start + 256]
                error = (
                    _chance(table[places[batch]].sum(1) + offset) - wanted[batch]
                ) * importance[batch]
                slope = np.zeros(TABLE + 1)
                np.add.at(slope, places[batch], np.repeat(error[:, None], width, 1))
                slope /= len(batch)
                moved = slope != 0
                squares[moved] += slope[moved] ** 2
                table[moved] -= RATE * slope[moved] / np.sqrt(squares[moved])
                table[TABLE] = 0
                square += error.mean() ** 2
                offset -= RATE * error.mean() / np.sqrt(square)
            if epoch >= EPOCHS // 2:
                total, base, count = total + table, base + offset, count + 1
    return total[:TABLE] / count, float(base / count)


def sums(page: Page, table: Floats, base: float) -> list[float]:
    """What the first step says of each line."""
    return [
        float(table[[*line.features, *around]].sum() + base)
        for line, around in zip(page.lines, contexts(page.lines), strict=True)
    ]


def second_step(pages: Sequence[Page], said: Sequence[list[float]]) -> dict[str, Any]:
    """The nets, trained on what a first step said that had not seen the page."""
    inputs = np.concatenate(
        [np.array(surroundings(p.lines, s)) for p, s in zip(pages, said, strict=True)]
    )
    labels = np.concatenate([np.array(p.labels) for p in pages])
    weights = np.concatenate([np.full(len(p.labels), p.importance) for p in pages])
    known = labels != UNLABELLED
    inputs, wanted, weights = inputs[known], labels[known].astype(float), weights[known]
    means, spreads = inputs.mean(0), inputs.std(0) + 1e-6
    inputs = (inputs - means) / spreads
    nets = [_net(inputs, wanted, weights, np.random.default_rng(seed)) for seed in range(NETS)]
    return {"means": means.tolist(), "spreads": spreads.tolist(), "nets": nets}


def _net(
    inputs: Floats, wanted: Floats, weights: Floats, dice: np.random.Generator
) -> dict[str, Any]:
    """One net, by Adam with a falling rate."""
    size = inputs.shape[1]
    parts = [
        dice.normal(0, 0.3, (size, HIDDEN)),
        np.zeros(HIDDEN),
        dice.normal(0, 0.3, HIDDEN),
        np.zeros(1),
        np.zeros(size),
    ]
    means, squares = [np.zeros_like(p) for p in parts], [np.zeros_like(p) for p in parts]
    for step in range(1, STEPS + 1):
        batch = dice.integers(0, len(inputs), BATCH)
        x, y, w = inputs[batch], wanted[batch], weights[batch]
        hidden = np.tanh(x @ parts[0] + parts[1])
        error = (_chance(hidden @ parts[2] + parts[3] + x @ parts[4]) - y) * w / w.sum()
        back = np.outer(error, parts[2]) * (1 - hidden * hidden)
        slopes = [
            x.T @ back + DECAY * parts[0],
            back.sum(0),
            hidden.T @ error + DECAY * parts[2],
            np.array([error.sum()]),
            x.T @ error + DECAY * parts[4],
        ]
        rate = 0.03 * (1 - step / (STEPS + 1)) + 0.001
        for index, slope in enumerate(slopes):
            means[index] = 0.9 * means[index] + 0.1 * slope
            squares[index] = 0.99 * squares[index] + 0.01 * slope**2
            parts[index] = parts[index] - rate * (means[index] / (1 - 0.9**step)) / (
                np.sqrt(squares[index] / (1 - 0.99**step)) + 1e-8
            )
    hidden_rows, offsets, out, base, direct = parts
    return {
        "hidden": hidden_rows.T.tolist(),
        "offsets": offsets.tolist(),
        "out": out.tolist(),
        "base": float(base[0]),
        "direct": direct.tolist(),
    }


def _chance(odds: Floats) -> Floats:
    return 1 / (1 + np.exp(-np.clip(odds, -30, 30)))


def folds(pages: Sequence[Page], count: int, seed: int) -> Iterator[tuple[list[Page], list[Page]]]:
    """Training and test pages, publishers apart."""
    publishers = sorted({page.publisher for page in pages})
    np.random.default_rng(seed).shuffle(publishers)
    fold = {publisher: index % count for index, publisher in enumerate(publishers)}
    for wanted in range(count):
        yield (
            [page for page in pages if fold[page.publisher] != wanted],
            [page for page in pages if fold[page.publisher] == wanted],
        )


def train(pages: Sequence[Page], seed: int = 1) -> tuple[Floats, dict[str, Any]]:
    """The table of the first step, and everything else."""
    dice = np.random.default_rng(seed)
    seen: list[Page] = []
    said: list[list[float]] = []
    for training, test in folds(pages, 4, seed):
        table, base = first_step(list(with_thinned(training, dice)))
        for page in with_thinned(test, dice):
            seen.append(page)
            said.append(sums(page, table, base))
    rest = second_step(seen, said)
    table, base = first_step(list(with_thinned(pages, dice)))
    return table, rest | {"base": base}


def chances(page: Page, table: Floats, rest: dict[str, Any]) -> Floats:
    """The probability of each line of a page."""
    inputs = np.array(surroundings(page.lines, sums(page, table, rest["base"])))
    inputs = (inputs - np.array(rest["means"])) / np.array(rest["spreads"])
    odds = [
        np.tanh(inputs @ np.array(n["hidden"]).T + np.array(n["offsets"])) @ np.array(n["out"])
        + n["base"]
        + inputs @ np.array(n["direct"])
        for n in rest["nets"]
    ]
    return _chance(np.mean(odds, axis=0))


def report(pages: Sequence[Page], count: int) -> None:
    """Print what would be found, and rightly, on pages of publishers not trained on."""
    tallies: dict[str, list[int]] = {}
    for training, test in folds(pages, count, 5):
        table, rest = train(training)
        for page in test:
            taken = believed(page.lines, chances(page, table, rest).tolist(), page.language)
            rows = in_a_row([line.phrase for line in page.lines])
            tally = tallies.setdefault(page.language, [0, 0, 0])
            for place, (line, label) in enumerate(zip(page.lines, page.labels, strict=True)):
                found = taken[place] or place in rows or line.phrase in {"line", "lead"}
                if label != UNLABELLED:
                    tally[0] += label
                    tally[1] += int(found)
                    tally[2] += int(found) * label
    for language, (gold, marked, right) in sorted(tallies.items()):
        print(
            f"{language}: {right} of {gold} lines found, recall {right / max(1, gold):.3f}, "
            f"precision {right / max(1, marked):.4f}"
        )


def main() -> None:
    """Read, report, train, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    pages = read(options.pages)
    if options.folds:
        report(pages, options.folds)
    if options.out:
        table, rest = train(pages)
        unit = float(np.abs(table).max()) / 127
        (options.out / "line_model.bin").write_bytes(
            np.round(table / unit).astype(np.int8).tobytes()
        )
        rounded = json.loads(
            json.dumps(rest | {"unit": unit}), parse_float=lambda text: float(f"{float(text):.5g}")
        )
        (options.out / "line_model.json").write_text(json.dumps(rounded) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
