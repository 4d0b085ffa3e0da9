"""Train the ranker of claims on the drafts and cases of the corpus and write its weights.

    python packaging/train_claim_ranker.py [--writers] [--out resources/copydesk_resources/claims/ranker.json]

Reads ``tests/corpus`` and the checks' own examples; what is set aside is never opened. With ``--writers`` it first prints what is
found in drafts by writers that were not trained on, by threshold: the letter in a draft's id is its writer, and text by the same hand
flatters; thresholds are chosen on these figures. A must counts more than a may; a sentence that a label forbids more than one without a label. Needs numpy.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / part) for part in ("app", "resources", "tests")]

from copydesk.checks.claims.evidence.evidence import Evidence  # noqa: E402
from copydesk.checks.claims.ranking.ranker import own_signs  # noqa: E402
from copydesk.checks.claims.ranking.surroundings import surroundings  # noqa: E402
from copydesk.checks.claims.ranking.tiers import Strength, unsourced  # noqa: E402
from copydesk.checks.claims.unsourced import CHECK  # noqa: E402
from copydesk.model.draft import TextFormat  # noqa: E402
from copydesk.text.document import Document  # noqa: E402
from corpus.labels import Labelled, Place, cases, drafts  # noqa: E402

Floats = NDArray[np.float64]
L2, STEPS, RATE = 0.001, 400, 0.05
TEMPER = 0.72
"""By what the weights are drawn in: trained with so little L2 they are surer than text that they have not seen bears out."""
LEAST = 3
"""Texts in which a sign must stand, so that none is learned by heart."""
WEIGHTS = {"must": 4.0, "may": 0.8, "never": 1.2, "": 1.0}
"""By its label how much one sentence of a draft counts; ``CASE`` is how much of it one of a case counts, ``EXAMPLE`` is one of the checks' own."""
CASE, EXAMPLE = 0.7, 2.0


@dataclass(frozen=True)
class Row:
    """One sentence without a source."""

    text: str
    """The id of its text: sentences of one are never split between training and test."""
    language: str
    signs: tuple[str, ...]
    label: str
    """``must``, ``may``, ``never``, or "" where no label lies."""
    weight: float

    @property
    def wanted(self) -> bool:
        """Whether an editor may be shown it."""
        return self.label in {"must", "may"}


def rows() -> list[Row]:
    """Every sentence that the ranker decides about."""
    found = [row for text in drafts() for row in _rows(text, 1.0)]
    for text in cases():
        if text.area == "claims":
            found += [row for row in _rows(text, CASE) if row.label]
    return [*found, *_examples()]


def _rows(text: Labelled, weight: float) -> Iterator[Row]:
    document = Document(text.text, TextFormat(text.format), text.language)
    musts = [place for item in text.musts if item.area == "claims" for place in item.places]
    mays = [place for item in text.mays if item.area == "claims" for place in item.places]
    nevers = [never.place for never in text.nevers if never.area in {"", "claims"}]
    own, around = own_signs(document), document.fact(surroundings)
    for claim in document.fact(unsourced):
        if claim.strength is Strength.ORPHAN:
            continue
        label = next(
            (
                name
                for name, places in (("must", musts), ("may", mays), ("never", nevers))
                if _lies(claim.entry, places)
            ),
            "",
        )
        signs = (*own[claim.number], *around[claim.number])
        yield Row(text.id, text.language, signs, label, weight * WEIGHTS[label])


def _lies(entry: Evidence, places: Sequence[Place]) -> bool:
    return any(entry.span.start < end and start < entry.span.end for start, end in places)


def _examples() -> Iterator[Row]:
    for example in CHECK.examples:
        text, spans = _unmarked(example.text)
        document = Document(text, example.format, example.language)
        own, around = own_signs(document), document.fact(surroundings)
        for claim in document.fact(unsourced):
            if claim.strength is not Strength.ORPHAN:
                label = "must" if _lies(claim.entry, spans) and not example.hint else "never"
                name = sha256(example.text.encode()).hexdigest()[:8]
                yield Row(
                    f"example {name}",
                    example.language,
                    (*own[claim.number], *around[claim.number]),
                    label,
                    EXAMPLE,
                )


def _unmarked(marked: str) -> tuple[str, list[Place]]:
    """The text without its marks, and the places that they stood around."""
    text, spans, start = "", list[Place](), 0
    for sign in marked:
        if sign == "⟦":
            start = len(text)
        elif sign == "⟧":
            spans.append((start, len(text)))
        else:
            text += sign
    return text, spans


def train(training: Sequence[Row]) -> tuple[float, dict[str, float]]:
    """The base and the weights: logistic regression with L2, by Adam."""
    texts: dict[str, set[str]] = {}
    for row in training:
        for sign in row.signs:
            texts.setdefault(sign, set()).add(row.text)
    known = {
        sign: place
        for place, sign in enumerate(sorted(s for s, t in texts.items() if len(t) >= LEAST))
    }
    inputs = _inputs(training, known)
    wanted = np.array([row.wanted for row in training], float)
    importance = np.array([row.weight for row in training])
    weights, base = np.zeros(len(known)), 0.0
    mean, square = np.zeros(len(known) + 1), np.zeros(len(known) + 1)
    for step in range(1, STEPS + 1):
        error = (_chance(inputs @ weights + base) - wanted) * importance / importance.sum()
        slope = np.append(inputs.T @ error + L2 * weights, error.sum())
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope * slope
        move = (
            RATE
            * (1 - step / (STEPS + 1))
            * (mean / (1 - 0.9**step))
            / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
        )
        weights, base = weights - move[:-1], base - float(move[-1])
    return base, {sign: float(weights[place]) for sign, place in known.items()}


def _inputs(chosen: Sequence[Row], known: dict[str, int]) -> Floats:
    inputs = np.zeros((len(chosen), len(known)))
    for number, row in enumerate(chosen):
        for sign in row.signs:
            if sign in known:
                inputs[number, known[sign]] = 1
    return inputs


def _chance(odds: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(odds, -30, 30))))


def writer(row: Row) -> str:
    """The letter of whoever wrote the draft; "" for cases and examples, which are always trained on."""
    return row.text[3] if row.text.startswith(("de-", "en-")) else ""


def held_out(every: Sequence[Row]) -> list[float]:
    """What a ranker says of each row of a draft that was trained on other writers alone."""
    fold = [writer(row) for row in every]
    said = [0.0] * len(every)
    for wanted in sorted(set(fold) - {""}):
        base, weights = train([row for row, one in zip(every, fold, strict=True) if one != wanted])
        base, weights = base * TEMPER, {sign: one * TEMPER for sign, one in weights.items()}
        for number, row in enumerate(every):
            if fold[number] == wanted:
                said[number] = base + sum(weights.get(sign, 0.0) for sign in row.signs)
    return said


def report(every: Sequence[Row], said: Sequence[float]) -> None:
    """Recall of musts and precision over drafts, threshold by threshold."""
    for language in ("de", "en"):
        chosen = [
            (row, one)
            for row, one in zip(every, said, strict=True)
            if row.language == language and row.text.startswith(f"{language}-")
        ]
        musts = sum(row.label == "must" for row, _ in chosen)
        texts = {row.text for row, _ in chosen}
        for threshold in np.arange(-1.5, 1.6, 0.1):
            shown = [row for row, one in chosen if one >= threshold]
            count = Counter(row.label for row in shown)
            dirty = {row.text for row in shown if not row.wanted}
            right = (count["must"] + count["may"]) / max(1, len(shown))
            print(
                f"{language} {threshold:+.2f} recall {count['must'] / musts:.3f} precision {right:.3f} clean {1 - len(dirty) / len(texts):.3f}"
            )


def main() -> None:
    """Read, report, train, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path)
    parser.add_argument("--writers", action="store_true")
    parser.add_argument(
        "--thresholds", nargs=2, type=float, default=(0.0, 0.0), metavar=("DE", "EN")
    )
    options = parser.parse_args()
    every = rows()
    print(len(every), "sentences", Counter((row.language, row.label) for row in every))
    if options.writers:
        report(every, held_out(every))
    if options.out:
        base, weights = train(every)
        base, weights = base * TEMPER, {s: w * TEMPER for s, w in weights.items()}
        kept = {sign: round(weight, 3) for sign, weight in weights.items() if abs(weight) >= 0.02}
        learned = {
            "base": round(base, 3),
            "thresholds": dict(zip(("de", "en"), options.thresholds, strict=True)),
            "weights": kept,
        }
        options.out.write_text(
            json.dumps(learned, ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
