"""Quotation marks: which of them belong together, and how the languages use them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

Pair = tuple[str, str]
"""An opening mark and its closing one."""

CLOSERS: Final[Mapping[str, str]] = {
    "„": '“”"',
    "“": '”“"',
    "”": "”",
    "»": "«",
    "«": "»",
    '"': '"”“',
    "‚": "‘’",
    "‘": "’",
    "‹": "›",
    "›": "‹",
}
"""Which marks may close a quotation that began with a mark; both styles of guillemets are in use."""
INNER: Final[Mapping[Pair, Pair]] = {
    ("„", "“"): ("‚", "‘"),
    ("»", "«"): ("›", "‹"),
    ("«", "»"): ("‹", "›"),
    ("“", "”"): ("‘", "’"),
    ("„", "”"): ("‚", "’"),
}
"""The marks of a quotation within one of each style."""
CODED: Final[Mapping[str, str]] = {
    "quot": '"',
    "#34": '"',
    "ldquo": "“",
    "#8220": "“",
    "rdquo": "”",
    "#8221": "”",
    "bdquo": "„",
    "#8222": "„",
    "laquo": "«",
    "#171": "«",
    "raquo": "»",
    "#187": "»",
}
"""Marks still written as codes of web pages, without ``&`` and ``;``."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How writers of a language quote."""

    styles: tuple[Pair, ...]
    """The marks that they use together, the usual ones first."""
    never: frozenset[Pair]
    """Pairs that nobody writes on purpose."""
    least_pairs: int
    """How many quotations show that a text has a style; English authors mix straight and curly marks more often."""


_GERMAN = Usage(
    (("„", "“"), ("»", "«"), ("«", "»"), ('"', '"'), ("„", "”"), ("“", "”")),
    frozenset(
        {
            ("“", "”"),
            ("„", '"'),
            ("»", "“"),
            ("„", "«"),
            ("„", "»"),
            ("«", "“"),
            ("„", "„"),
            ("“", "“"),
        }
    ),
    2,
)
_ENGLISH = Usage(
    (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“")),
    frozenset(
        {
            ("„", "“"),
            ("„", "”"),
            ("»", "«"),
            ("«", "»"),
            ("“", "»"),
            ("«", "”"),
            ("”", "”"),
            ("“", "“"),
            ("”", "“"),
        }
    ),
    4,
)
_OTHERS = Usage(
    (("“", "”"), ("«", "»"), ("„", "”"), ('"', '"'), ("»", "«"), ("„", "“"), ("”", "”")),
    frozenset(),
    4,
)
_BY_LANGUAGE = {"de": _GERMAN, "en": _ENGLISH}
STYLES: Final = frozenset(pair for usage in (_GERMAN, _ENGLISH, _OTHERS) for pair in usage.styles)
"""Every style of every language."""


def usage(language: str) -> Usage:
    """How writers of a language quote; of one that nobody knows, how most do. ``language`` is without its region."""
    return _BY_LANGUAGE.get(language, _OTHERS)
