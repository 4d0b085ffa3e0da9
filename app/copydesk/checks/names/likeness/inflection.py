"""Endings that make another form or another word of a name without being a slip: ``Wien``, ``Wiens``, ``Wiener``."""

from functools import lru_cache

from copydesk.checks.names.likeness.keys import bare

_ENDINGS = {
    "de": (
        "s", "es", "n", "en", "e", "er", "ern", "ers", "erin", "erinnen", "in", "innen", "isch", "ische", "ischen",
        "ischer", "isches", "ischem", "sche", "schen", "scher", "sches", "em", "ens", "ler", "lern", "ner", "nern", "ien", "ier", "iern", "r", "t",
    ),
    "en": (
        "s", "es", "n", "ns", "an", "ans", "ian", "ians", "ean", "ese", "ish", "i", "is", "er", "ers", "ic", "ist", "ists", "ism", "d", "ed",
        "y", "ies", "ia", "e", "o",
    ),
}  # fmt: skip
"""``r``, ``t``, ``y``, ``o`` count only as endings of the longer word: ``Halle`` and ``Haller``, ``Cuba`` and ``Cuban``."""
_DEMONYMS = {
    "de": ("er", "ern", "ers", "erin", "erinnen", "isch", "ische", "ischen", "ischer", "isches"),
    "en": ("n", "an", "ian", "ns", "ans", "ians", "ese", "ish", "i", "is", "s", "ic"),
}
"""Endings that make dwellers and adjectives, also from a shortened place: ``Trentino``, ``Trentiner``."""
_PEOPLE = frozenset(("n", "an", "ns", "ian", "ans", "ians", "ese", "ish", "ic"))
"""Those of them in English that no two spellings of one surname differ by."""
_PLACE_ENDINGS = {
    "", "a", "o", "e", "i", "y", "n", "s", "en", "ien", "ia", "ea", "ei", "os", "as", "um", "us", "is", "ie", "land",
}  # fmt: skip
"""What a dweller's word puts its ending in place of."""
_NOT_DOUBLED = frozenset("ynstr")
"""Endings that do not follow their own letter: Ammann is no form of Amman."""
_TWO_SURNAMES = {("er", "ner"), ("er", "ler"), ("ern", "nern"), ("ern", "lern"), ("n", "en")}
"""Endings of two different surnames rather than of one place: Holmer and Holmner; and of which no word takes either: Grabn, Graben."""
_FEMININE = (
    ("-", "a"), ("-", "ova"), ("-", "eva"), ("-", "owa"), ("i", "a"), ("y", "a"), ("y", "aya"), ("i", "aja"), ("ij", "aja"), ("iy", "aya"), ("yj", "a"),
    ("ek", "kova"), ("ec", "cova"), ("a", "ova"), ("ow", "owa"), ("o", "ova"),
)  # fmt: skip
"""Endings of masculine surnames and of their feminine forms; ``-``: nothing is taken off."""
_SAME_PERSON = ("e", "y", "i", "t", "h")
"""Endings that are two spellings of one surname where the same given name stands before both: Clark, Clarke."""


@lru_cache(maxsize=20_000)
def related(one: str, other: str, language: str) -> bool:
    """Whether the two may be forms of one word or place, as the language makes them."""
    short, long = sorted((bare(one), bare(other)), key=len)
    endings = _ENDINGS.get(language, ("s", "n", "e"))
    ending = long[len(short) :]
    if long.startswith(short) and ending in endings:
        return not (ending in _NOT_DOUBLED and short.endswith(ending))
    if language == "de" and long.endswith("ei") and short.removesuffix("n") == long[:-1]:
        return True  # Türke, Türken, Türkei
    stem = _common(short, long)
    two = (short[stem:], long[stem:])
    if language == "de" and stem >= 4 and two[0] in endings and two[1] in endings:
        return two not in _TWO_SURNAMES
    return stem >= 4 and any(
        word.endswith(ending) and len(word) - len(ending) <= stem and rest in _PLACE_ENDINGS
        for ending in _DEMONYMS.get(language, ())
        if len(ending) > 1
        for word, rest in ((short, long[stem:]), (long, short[stem:]))
    )


def dweller(one: str, other: str, language: str) -> bool:
    """Whether one names the people of the other: American and America."""
    short, long = sorted((bare(one), bare(other)), key=len)
    return language == "en" and long.startswith(short) and long[len(short) :] in _PEOPLE


def gendered(one: str, other: str) -> bool:
    """Whether one is the feminine of the other, as Slavic surnames have it: Novák, Nováková; Petrov, Petrova; Kowalski, Kowalska."""
    short, long = sorted((bare(one), bare(other)), key=len)
    return any(
        (short + ending == long) or (short.endswith(old) and short[: -len(old)] + ending == long)
        for old, ending in _FEMININE
    )


def only_an_ending(one: str, other: str) -> bool:
    """Whether the difference is an ending that surnames are spelt with and without: Clark and Clarke."""
    short, long = sorted((bare(one), bare(other)), key=len)
    return long.startswith(short) and long[len(short) :] in _SAME_PERSON


def _common(one: str, other: str) -> int:
    size = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        size += 1
    return size
