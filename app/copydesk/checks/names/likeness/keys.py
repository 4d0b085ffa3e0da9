"""What two spellings of one name have in common: the letters without marks, and how they sound."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "ə": "e",
        "ħ": "h",
        "-": None,
        "‐": None,
        "‑": None,
        "'": None,
        "’": None,
        "`": None,
        "´": None,
        "ʼ": None,
        ".": None,
    }
)
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_SOUNDS = tuple(
    (old, new)
    for new, olds in (
        ("ks", "chs"),
        ("C", "tzsch tsch tch cz zch"),
        ("S", "sch sh zh sz"),
        ("k", "chr=kr chl=kl"),
        ("h", "kh ch gh"),
        ("f", "ph"),
        ("t", "th dt dh"),
        ("ks", "x"),
        ("kw", "qu"),
        ("s", "tz ts zz z ce=se ci=si cy=si"),
        ("e", "ae ai ay ei ey aj ej"),
        ("u", "oo ou ue uu oe"),
        ("i", "iy ij yj ie yi ee ea"),
        ("", "ah=a eh=e ih=i oh=o uh=u hl=l hm=m hn=n hr=r"),
    )
    for entry in olds.split()
    for old, _, own in (entry.partition("="),)
    for new in (own or new,)
)
"""Groups of letters and what they sound like, in this order. Coarse on purpose: what sounds alike is looked at more closely later."""
_SINGLE = str.maketrans("cqgvwdbyj", "kkkfftpii")
_DOUBLE = re.compile(r"(.)\1+")


_CLASSES = (
    (re.compile(r"^h(?=[lr])|tzsch|tsch|tch|sch|[cksztg]h|ts|tz|cz|ck|[ckqgxzsj]"), "k"),
    (re.compile("ph|[wvfbp]"), "f"),
    (re.compile("[dt]h?"), "t"),
    (re.compile("[mn]"), "n"),
    (re.compile("[aeiouyh]"), ""),
)
"""Consonants that languages write for one another, in this order."""


@lru_cache(maxsize=60_000)
def bare(form: str) -> str:
    """The form in small letters without marks, hyphens, apostrophes and points: ``Müller`` is ``muller``."""
    if form.isascii() and form.isalpha():
        return form.lower()
    text = form.casefold().translate(_LETTERS)
    if text.isascii():
        return text
    return "".join(
        char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)
    ).translate(_LETTERS)


def spelt_out(form: str) -> str:
    """The same with umlauts spelt out: ``Müller`` is ``mueller``."""
    return bare(form if form.isascii() else form.casefold().translate(_SPELT_OUT))


@lru_cache(maxsize=60_000)
def sound(form: str) -> str:
    """A coarse code of how the name sounds: equal for ``Kharkiv`` and ``Charkiw``, ``Maier`` and ``Meyer``."""
    text = bare(form)
    if text.startswith("mac") and (form[3:4].isupper() or text[3:4] not in "aeioukhy"):
        text = "mk" + text[3:]
    elif text.startswith("mc"):
        text = "mk" + text[2:]
    for old, new in _SOUNDS:
        if old in text:
            text = text.replace(old, new)
    text = text.translate(_SINGLE)
    text = text.removesuffix("h")
    return _DOUBLE.sub(r"\1", text)


@lru_cache(maxsize=60_000)
def consonants(form: str) -> str:
    """The coarsest code: equal for ``Nemetschek`` and ``Nemecek``. Only where much else speaks for one name."""
    text = bare(form)
    for pattern, kind in _CLASSES:
        text = pattern.sub(kind, text)
    return _DOUBLE.sub(r"\1", text)


def shared_start(one: str, other: str) -> int:
    """How many letters the two have in common from the start."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length
