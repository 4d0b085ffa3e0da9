"""When the line model is believed: only in texts that look like a pasted page, and never about what the author wrote."""

from collections import Counter
from collections.abc import Sequence

from copydesk.checks.markup.line_context import evidence
from copydesk.checks.markup.line_features import Line
from copydesk.text.language import primary

_LEAST_CHANCE = {
    "de": ((3.0, 0.7), (2.0, 0.7), (1.0, 0.85)),
    "": ((3.0, 0.83), (2.0, 0.93)),
}
"""By language: with that much evidence of a pasted page, the line model is believed from that chance on.

Without a line that is chrome by its words alone it is not asked: a clean article stays untouched. The figures are
those at which pages of publishers not seen in training keep their text (``packaging/train_line_model.py --folds``).
"""
_LEAST_LINES, _LEAST_PROSE = 14, 3
"""Lines, and paragraphs of prose among them, without which there is nothing to tell the page from."""
MOST_LINES = 1500
"""Lines beyond which a text is a book and no page."""
_FOR_SENTENCES = 0.95
"""The chance from which even a sentence is taken for the page's."""
_KNOWN = 0.66
"""The share of its words that the prose must use for a repeated line to be a subject of the text."""


def least_chance(lines: Sequence[Line], language: str) -> float | None:
    """The chance from which the model is believed in this text; None where it is not to be asked."""
    if len(lines) < _LEAST_LINES or sum(line.is_body for line in lines) < _LEAST_PROSE:
        return None
    proof = evidence(lines)
    steps = _LEAST_CHANCE.get(primary(language), _LEAST_CHANCE[""])
    return next((chance for enough, chance in steps if proof >= enough), None)


def believed(lines: Sequence[Line], chances: Sequence[float], least: float) -> list[bool]:
    """For each line whether it is taken for page chrome."""
    named = _subjects(lines)
    return [
        chance >= (max(least, _FOR_SENTENCES) if line.is_sentence else least)
        and place not in named
        and not line.is_reference
        for place, (line, chance) in enumerate(zip(lines, chances, strict=True))
    ]


def _subjects(lines: Sequence[Line]) -> set[int]:
    """The places of short lines that stand there twice or more and whose words the prose knows: names, not buttons."""
    repeated = Counter(line.key for line in lines if line.key)
    prose = Counter(word for line in lines if line.is_body for word in line.content)
    return {
        place
        for place, line in enumerate(lines)
        if line.content
        and not line.is_body
        and repeated[line.key] >= 2
        and sum(prose[word] > 0 for word in line.content) >= _KNOWN * len(line.content)
    }
