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
_SOUNDS = (
    (re.compile(r"\bma?c(?=[bcdfgklmnpqrst])"), "mk"),
    (re.compile(r"tsch|tzsch|tch|cz|zch|č"), "C"),
    (re.compile(r"sch|sh|zh|ž|sz"), "S"),
    (re.compile(r"\bch(?=[rl])"), "k"),
    (re.compile(r"kh|ch|gh"), "h"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th|dt"), "t"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"qu"), "kw"),
    (re.compile(r"tz|ts|zz|z"), "s"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"ck|[cqg](?!h)|k"), "k"),
    (re.compile(r"[vwf]"), "f"),
    (re.compile(r"d"), "t"),
    (re.compile(r"b"), "p"),
    (re.compile(r"ae|ai|ay|ei|ey|äi|aj|ej"), "e"),
    (re.compile(r"oo|ou|ue|uu|u|oe"), "u"),
    (re.compile(r"iy|ij|yj|ii|ie|yi|ee|ea|[iyj]"), "i"),
    (re.compile(r"(?<=[aeiou])h|h(?=[lmnr])|h$"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)
"""In this order, on the letters without marks. Coarse on purpose: what sounds alike is looked at more closely later."""


@lru_cache(maxsize=60_000)
def bare(form: str) -> str:
    """The form in small letters without marks, hyphens, apostrophes and points: ``Müller`` is ``muller``."""
    text = form.casefold().translate(_LETTERS)
    if text.isascii():
        return text
    return "".join(
        char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)
    ).translate(_LETTERS)


def spelt_out(form: str) -> str:
    """The same with umlauts spelt out: ``Müller`` is ``mueller``."""
    return bare(form.casefold().translate(_SPELT_OUT))


@lru_cache(maxsize=60_000)
def sound(form: str) -> str:
    """A coarse code of how the name sounds: equal for ``Kharkiv`` and ``Charkiw``, ``Maier`` and ``Meyer``."""
    text = bare(form)
    for pattern, code in _SOUNDS:
        text = pattern.sub(code, text)
    return text
