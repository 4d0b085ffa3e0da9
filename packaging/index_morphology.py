#!/usr/bin/env python3
"""Write HanTa's models as the tables that ship: ``python packaging/index_morphology.py``.

    python -m pip install HanTa

``copydesk.checks.names.mentions.morphology`` reads them; the numbers are HanTa's (C. Wartena, LGPL-3.0), not one is changed.
"""

import json
from pathlib import Path
from typing import Protocol

from copydesk.checks.names.mentions.morphology import State, pair_key
from hash_tables import hashed_rows

TARGET = Path(__file__).resolve().parent.parent / "resources/copydesk_resources/morphology"
MODELS = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}


class Tagger(Protocol):
    """What is read of HanTa's tagger: log probabilities of its trained model."""

    int2tag: dict[int, str]
    cache: dict[str, list[tuple[int, float]]]
    LP_trans_word: dict[State, dict[int, float]]
    LP_case_t: dict[int, dict[bool, float]]
    LP_wtag: dict[int, float]
    LP_m_t: dict[int, dict[str, float]]
    LP_trans_nonfinal: dict[State, list[tuple[int, float]]]
    LP_trans_final: dict[State, list[tuple[int, float]]]
    LP_hapax_t: dict[int, float]
    LP_len_t: dict[int, list[float]]
    LP_s_t: dict[int, dict[str, float]]
    Int_t: float


def tables(tagger: Tagger) -> dict[str, bytes]:
    """The files of one language, by their names."""
    morphemes: dict[str, list[tuple[int, float]]] = {}
    for tag, chances in tagger.LP_m_t.items():
        for morpheme, chance in chances.items():
            morphemes.setdefault(morpheme, []).append((tag, chance))
    follows = {pair_key(state): list(tags.items()) for state, tags in tagger.LP_trans_word.items()}
    classes = json.dumps(_classes(tagger), ensure_ascii=False, indent=0, sort_keys=True)
    return {
        "stored.rows": hashed_rows(tagger.cache),
        "morphemes.rows": hashed_rows(morphemes),
        "follows.rows": hashed_rows(follows),
        "classes.json": classes.encode() + b"\n",
    }


def _classes(tagger: Tagger) -> dict[str, object]:
    return {
        "names": dict(tagger.int2tag),
        "case": {tag: (by_case[False], by_case[True]) for tag, by_case in tagger.LP_case_t.items()},
        "share": dict(tagger.LP_wtag),
        "next": _by_pairs(tagger.LP_trans_nonfinal),
        "last": _by_pairs(tagger.LP_trans_final),
        "open": {
            tag: {
                "base": tagger.Int_t + chance,
                "lengths": list(tagger.LP_len_t[tag]),
                "endings": dict(tagger.LP_s_t[tag]),
            }
            for tag, chance in tagger.LP_hapax_t.items()
            if tag in tagger.LP_s_t
        },
    }


def _by_pairs(steps: dict[State, list[tuple[int, float]]]) -> dict[str, list[tuple[int, float]]]:
    return {pair_key(state): list(tags) for state, tags in steps.items()}


def main() -> None:
    """Write the tables of both languages."""
    from HanTa.HanoverTagger import HanoverTagger

    for language, model in MODELS.items():
        folder = TARGET / language
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in tables(HanoverTagger(model)).items():
            (folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
