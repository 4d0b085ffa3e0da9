"""The forms of a verb from the few that a lexicon names."""

from collections.abc import Iterator

from copydesk.checks.claims.words.lists import german

_NEEDS_E = ("t", "d", "chn", "ffn", "gn", "tm", "dm")
_VOWELS = "aeiou"


def german_weak(infinitive: str) -> list[str]:
    """``sagen``: sagen, sagt, sagte, sagten; the participle, gesagt, comes last."""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    link = "e" if stem.endswith(_NEEDS_E) else ""
    bare = infinitive.startswith(german().unstressed) or infinitive.endswith(("ieren", "osten"))
    finite = [infinitive, f"{stem}{link}t", f"{stem}{link}te", f"{stem}{link}ten"]
    return [*finite, f"{stem}{link}t" if bare else f"ge{stem}{link}t"]


def german_strong(parts: list[str]) -> list[str]:
    """``sprechen spricht sprach gesprochen``: these with the plural of the past; the participle comes last."""
    infinitive, present, past, participle = parts
    plural = past + ("n" if past.endswith("e") else "en")
    return [infinitive, present, past, plural, participle]


def german_separable(entry: str) -> Iterator[tuple[str, str, bool]]:
    """``mit|teilen`` or ``an|geben gibt gab gegeben``: each form, the particle that must follow it ("" where it is joined),
    and whether it is the participle.
    """
    first, *rest = entry.split()
    particle, infinitive = first.split("|")
    *finite, participle = german_strong([infinitive, *rest]) if rest else german_weak(infinitive)
    for form in finite:
        yield form, particle, False
        yield particle + form, "", False
    yield particle + participle, "", True
    yield f"{particle}zu{infinitive}", "", False


def english_regular(base: str) -> Iterator[str]:
    """``deny``: deny, denies, denied, denying."""
    yield base
    if base.endswith("y") and base[-2] not in _VOWELS:
        yield from (base[:-1] + "ies", base[:-1] + "ied", base + "ing")
        return
    yield base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    if base.endswith("e"):
        yield from (base + "d", base[:-1] + "ing")
        return
    if _doubles(base):
        base += base[-1]
    yield from (base + "ed", base + "ing")


def english_irregular(parts: list[str]) -> Iterator[str]:
    """``write wrote written``: these with writes and writing."""
    base, past, participle = parts
    yield from (base, base + "s", past, participle)
    yield (base[:-1] if base.endswith("e") and not base.endswith("ee") else base) + "ing"


def _doubles(base: str) -> bool:
    """Whether the last consonant is doubled: ``quip`` quipped, but ``report`` reported."""
    if len(base) < 3 or base[-1] in _VOWELS + "wxy" or base[-2] not in _VOWELS:
        return False
    if base[-3] in _VOWELS and base[-4:-2] != "qu" and base[-3:-1] != "ui":
        return False
    return len(base) <= 4 or base in {"rebut", "admit", "refer", "prefer", "propel"}
