"""What the names of styles mean, in whichever language the word processor speaks."""

import re

_HEADING = re.compile(
    r"(?:heading|(?:ü|ue)?berschrift|titre|título|titolo)[ _-]?(\d)", re.IGNORECASE
)
_LIST = re.compile(
    r"(?:list (?:bullet|number)|aufzählungszeichen|listennummer) (\d)", re.IGNORECASE
)
_TITLES = frozenset({"title", "titel"})
_QUOTES = frozenset(
    {
        "quote",
        "intensequote",
        "intense quote",
        "blocktext",
        "block text",
        "quotations",
        "zitat",
        "intensivzitat",
    }
    | {
        "intensives zitat",
        "intensivesanfhrungszeichen",
        "blockzitat",
        "block quotation",
        "citation",
    }
)


def heading_level(name: str) -> int:
    """The level that a style's name or id stands for, 1 to 6; 0 for none. Ids lose their umlaut: ``berschrift1``."""
    name = name.strip()
    if name.lower() in _TITLES:
        return 1
    found = _HEADING.match(name)
    return min(6, int(found[1])) if found else 0


def is_quotation(name: str) -> bool:
    """Whether the style's name or id is that of a block quotation."""
    return name.strip().lower() in _QUOTES


def list_level(name: str) -> int:
    """The level, from 0, that the name of a list's style says; 0 where it says none."""
    found = _LIST.match(name.strip())
    return min(8, max(0, int(found[1]) - 1)) if found else 0
