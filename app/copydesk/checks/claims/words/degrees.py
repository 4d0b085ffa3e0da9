"""Superlatives told by their form, of any adjective."""

from functools import lru_cache

from copydesk.text.frequency import frequency

_KNOWN = 2.5
"""How common the adjective must be, on the Zipf scale."""
_ENDINGS = ("n", "r", "s", "")
_PLAIN = str.maketrans("äöü", "aou")
_LEAST = 4
"""Letters of a German adjective and its ``-e``; a shorter stem is ``ern-`` or ``lei-`` more often."""
_SHORTEST = 3
"""Letters of an English one."""
_COMPOUND = (
    "stärk", "ärm", "reich", "schwäch", "dicht", "nah", "stark", "fest", "weit", "lang", "läng", "hoch",
)  # fmt: skip
"""Adjectives that end a compound: ``forschungsstärkste``."""


@lru_cache(maxsize=16_384)
def is_german_superlative(low: str) -> bool:
    """``schmalste``, ``trockensten``, ``wärmster``, ``forschungsstärkste``; not ``robuste``, ``ernste``, ``zwanzigste``."""
    stem = next((low[: -len(e) - 3] for e in _ENDINGS if low.endswith(f"ste{e}")), "")
    if len(stem) < _LEAST or stem.endswith(("zig", "ßig", "hundert", "tausend", "mehr", "nächt")):
        return False
    bases = {stem, stem.translate(_PLAIN), stem.removesuffix("e")}
    return stem.endswith(_COMPOUND) or any(
        len(base) >= _LEAST and frequency(base, "de") >= _KNOWN and frequency(f"{base}er", "de") > 0
        for base in bases
    )


@lru_cache(maxsize=16_384)
def is_english_superlative(low: str) -> bool:
    """``narrowest``, ``driest``; not ``forest``, ``interest``, ``nearest``."""
    stem = low.removesuffix("est")
    if len(stem) < _SHORTEST or stem == low or low in {"nearest", "interest", "forest", "harvest"}:
        return False
    bases = {stem, f"{stem}e"}
    if stem.endswith("i"):
        bases = {f"{stem[:-1]}y"}
    if stem[-1:] == stem[-2:-1]:
        bases.add(stem[:-1])
    return any(
        frequency(base, "en") >= _KNOWN
        and frequency(
            f"{base.removesuffix('e')}er" if not base.endswith("y") else f"{base[:-1]}ier", "en"
        )
        > 0
        for base in bases
    )
