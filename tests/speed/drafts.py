"""The texts that are measured: the drafts of the corpus, as often as it takes.

Each paragraph after the first round tells its number, so that none is remembered from one that was looked at before.
"""

import json
from functools import cache
from pathlib import Path

_DRAFTS = Path(__file__).resolve().parents[1] / "corpus" / "drafts"
_TELLS = {"de": "Das ist Absatz {number}.", "en": "This is paragraph {number}."}


@cache
def paragraphs(language: str) -> tuple[str, ...]:
    """All paragraphs of the drafts in a language, in the order of their names."""
    found: list[str] = []
    for path in sorted(_DRAFTS.glob(f"{language}-*.json")):
        text = json.loads(path.read_text(encoding="utf-8"))["text"]
        found += [paragraph for paragraph in text.split("\n\n") if paragraph.strip()]
    return tuple(found)


def draft(language: str, size: int) -> str:
    """A text of so many code points, to the last word that is whole within them."""
    every, kept, length, number = paragraphs(language), [], 0, 0
    while length < size:
        paragraph = every[number % len(every)]
        if number >= len(every):
            paragraph = f"{paragraph} {_TELLS[language].format(number=number)}"
        kept.append(paragraph)
        length += len(paragraph) + 2
        number += 1
    return "\n\n".join(kept)[:size].rsplit(None, 1)[0]
