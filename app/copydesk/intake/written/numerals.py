"""The labels of lists that are not counted in figures alone: Markdown knows ``3.``, a draft also has ``(c)`` and ``ix.``."""

import re

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 4_999
_PLAIN = re.compile(r"\d{1,9}[.)]")


def numeral(number: int, kind: str) -> str:
    """A number as lists of the kind write it: ``a``, ``A``, ``i``, ``I``, else in figures."""
    if kind in {"a", "A"} and number > 0:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 10 + 1)
        return letters if kind == "a" else letters.upper()
    if kind in {"i", "I"} and 0 < number <= _MOST_ROMAN:
        written, rest = "", number
        for value, sign in _ROMAN:
            written += sign * (rest // value)
            rest %= value
        return written if kind == "i" else written.upper()
    return str(number)


def is_plain(label: str) -> bool:
    """Whether Markdown can set the label itself."""
    return _PLAIN.fullmatch(label) is not None


def says_something(label: str) -> bool:
    """Whether there is more in a label than a number: ``Article 3``, ``§ 2``."""
    return any(sign.isalpha() or sign == "§" for sign in label)
