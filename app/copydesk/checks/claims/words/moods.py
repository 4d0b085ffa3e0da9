"""German verbs told by their form: the Konjunktiv I of any verb, which no list has."""

from functools import lru_cache

from copydesk.text.frequency import frequency

_LEAST = 5
"""Letters of such a form: shorter words in -e are anything."""
_KNOWN = 2.0
"""How common the infinitive must be, on the Zipf scale."""


@lru_cache(maxsize=16_384)
def is_subjunctive(low: str) -> bool:
    """``versiege``, ``meide``, ``gelinge``: there are ``versiegt`` and ``versiegen``, both commoner, and no ``versiegem``.

    It says nothing of ``-te``, which is a preterite, nor of the first person: whoever asks looks for ``ich``.
    """
    if len(low) < _LEAST or not low.endswith("e") or low.endswith("te"):
        return False
    stem = low[:-1]
    third = max(frequency(f"{stem}t", "de"), frequency(f"{stem}et", "de"))
    return (
        frequency(f"{stem}en", "de") >= _KNOWN
        and third > frequency(low, "de")
        and not frequency(f"{stem}em", "de")
    )
