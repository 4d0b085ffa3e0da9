"""Where cards beside the text stand: each as near to its words as the others allow, the chosen one exactly beside them."""

from collections.abc import Sequence

GAP = 8.0


def stacked(
    wanted: Sequence[float], heights: Sequence[float], chosen: int | None, gap: float = GAP
) -> list[float]:
    """The top of each card, in pixels.

    Args:
        wanted: the tops of the lines of the words, from above to below.
        chosen: the card that keeps its place; those above it give way upwards, those below it downwards.
    """
    tops = list(wanted)
    first = 0 if chosen is None else chosen
    for n in range(first + 1, len(tops)):
        tops[n] = max(tops[n], tops[n - 1] + heights[n - 1] + gap)
    for n in range(first - 1, -1, -1):
        tops[n] = min(tops[n], tops[n + 1] - heights[n] - gap)
    return tops
