"""Learn the weights of the name model from labelled pairs, and write them.

    python packaging/train_name_model.py [--folds 5] [--write]

The pairs are those of the corpus in ``tests/corpus`` (never of the part that is set aside) and of the examples of the check: a pair is
one name where a finding on it would be what a label asks for. Prints what the model finds in texts that it was not trained on.
"""

import argparse
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from copydesk.checks.names.judging.model import ASKED, SHOWN
from name_pairs import KINDS, ROOT, Row, rows

TARGET = ROOT / "resources/copydesk_resources/names/pair_model.toml"
Floats = NDArray[np.float64]
DECAY, STEPS, RATE = 0.6, 3000, 0.05
RARER = 1.4
"""What a pair that is no one name counts: the texts of a day have fewer slips than ours."""
BEFORE = {
    "spellings": {
        "slot two": -2.0,
        "given names apart": -2.5,
        "another form of address": -2.5,
        "two known words": -0.5,
        "full: kin beside the name": -2.0,
        "bare: one is a place": -2.0,
        "unrelated": -4.0,
        "unrelated, nearby": -1.0,
        "renamed": -2.5,
        "spelling told": -4.0,
        "side by side": -2.0,
        "outnumbered": 1.0,
        "full: in one sentence": -1.5,
        "two: in one sentence": -2.0,
        "bare: in one sentence": -0.5,
        "word: in one sentence": -0.5,
        "full: named together": -2.0,
        "other: named together": -2.0,
        "full: kin": -2.5,
        "two given names": -2.0,
        "doubted one again": -0.5,
        "full: doubted one unheard": 1.0,
        "bare: doubted one unheard": 1.0,
        "word: doubted one unheard": 1.0,
        "word: doubted one common": -2.0,
        "bare: doubted one common": -1.0,
        "only the other is introduced": 1.5,
        "variants of one given name": 1.0,
    },
    "whole names": {
        "its role in sight": 2.0,
        "the name goes on": -4.0,
        "a common slip": 4.0,
        "its role in the text": 0.5,
        "another role": -1.5,
        "somebody introduced": -1.0,
        "unrelated": -4.0,
        "renamed": -1.0,
        "spelt": -2.0,
        "again": -0.5,
        "surname: as written unheard": 1.5,
        "surname: as written known": -1.0,
        "surname: as written common": -2.0,
        "given: the rest unheard": 1.0,
        "given: the rest rare": 1.0,
        "given: the rest common": -1.0,
        "wording: as written unheard": 1.5,
        "both": -1.0,
        "the house says so": 4.0,
        "approved before": 1.0,
    },
    "single words": {
        "its role in sight": 2.0,
        "a common slip": 4.0,
        "its role in the text": 0.5,
        "another role": -1.5,
        "somebody introduced": -1.0,
        "unrelated": -4.0,
        "renamed": -1.0,
        "spelt": -2.0,
        "again": -2.5,
        "surname alone": -2.0,
        "surname alone: as written unheard": 1.0,
        "word: as written unheard": 1.0,
        "word: as written known": -1.5,
        "word: as known common": 0.5,
        "a given name before it": -4.0,
        "a place behind none": -2.0,
        "far and short": -1.5,
        "a name behind it": -1.5,
        "short": -1.5,
        "the house says so": 4.0,
        "approved before": 1.0,
    },
    "wordings": {
        "in one sentence": -2.0,
        "doubted one again": -1.5,
        "unrelated": -4.0,
        "renamed": -2.0,
        "spelt": -2.0,
        "acronyms": -1.0,
        "1 words in common": -1.0,
        "2 words in common": 1.0,
        "3 words in common": 1.5,
        "in common: unheard": 1.0,
        "in common: rare": 1.0,
        "in common: common": -1.0,
        "both say what it is": -0.5,
        "singular and plural": -0.5,
        "plural at the end": -2.0,
        "doubted one unheard": 1.5,
        "once each": -0.5,
    },
}
"""What every editor knows: the weights that training starts from and is drawn back to; of all others that is 0."""


def learn(data: Sequence[Row], names: Sequence[str], kind: str) -> Floats:
    """Weights of the features, the base last: logistic regression with decay, by gradient steps with momentum (Adam)."""
    inputs, wanted, importance = _matrix(data, names)
    before = np.array([*(BEFORE[kind].get(name, 0.0) for name in names), 0.0])
    weights = before.copy()
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        error = (_chances(inputs, weights) - wanted) * importance
        slope = inputs.T @ error + DECAY * np.append((weights - before)[:-1], 0)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        rate = RATE * (1 - step / (STEPS + 1))
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def _matrix(data: Sequence[Row], names: Sequence[str]) -> tuple[Floats, Floats, Floats]:
    index = {name: number for number, name in enumerate(names)}
    inputs = np.zeros((len(data), len(names) + 1))
    inputs[:, -1] = 1
    for number, row in enumerate(data):
        for name, value in row.features.items():
            if name in index:
                inputs[number, index[name]] = value
    wanted = np.array([row.one_name for row in data], float)
    weights = [row.weight * (1.0 if row.one_name else RARER) for row in data]
    return inputs, wanted, np.array(weights)


def _chances(inputs: Floats, weights: Floats) -> Floats:
    return 1 / (1 + np.exp(-np.clip(inputs @ weights, -30, 30)))


def report(data: Sequence[Row], names: Sequence[str], kind: str, folds: int, *, show: bool) -> None:
    """Print what is found in texts that were not trained on."""
    texts = sorted({row.text for row in data})
    np.random.default_rng(1).shuffle(texts)
    fold = {text: number % folds for number, text in enumerate(texts)}
    said: list[tuple[Row, float]] = []
    for wanted in range(folds):
        weights = learn([row for row in data if fold[row.text] != wanted], names, kind)
        test = [row for row in data if fold[row.text] == wanted]
        said += zip(test, _chances(_matrix(test, names)[0], weights).tolist(), strict=True)
    for limit in (SHOWN, ASKED):
        right = sum(chance >= limit and row.one_name for row, chance in said)
        shown = sum(chance >= limit for _, chance in said)
        every = sum(row.one_name for row, _ in said)
        print(
            f"{kind} from {limit}: recall {right / every:.3f}, precision {right / shown:.3f} of {every} pairs, {len(said)} seen"
        )
    if show:
        for row, chance in sorted(said, key=lambda each: each[1]):
            if row.one_name != (chance >= ASKED):
                print(f"{chance:.2f} {row.one_name} {row.text} {row.words} {list(row.features)}")


def main() -> None:
    """Read, report, learn, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    lines = [
        "# What speaks for two ways of writing being one name: weights by packaging/train_name_model.py, natural logarithms of odds."
    ]
    for kind in KINDS:
        data = list(rows(kind))
        names = sorted({name for row in data for name in row.features})
        if options.folds:
            report(data, names, kind, options.folds, show=options.show)
        weights = learn(data, names, kind)
        lines += ["", f'["{kind}"]', f"base = {weights[-1]:.3f}", "", f'["{kind}".weights]']
        lines += [f'"{name}" = {weight:.3f}' for name, weight in zip(names, weights, strict=False)]
    if options.write:
        TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
