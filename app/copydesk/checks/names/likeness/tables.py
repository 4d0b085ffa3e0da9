"""The tables of names that ship: ``packaging/index_names.py`` makes them from the lists in ``names/``."""

from functools import cache

from copydesk.text.hashed import HashedKeys, HashedNumbers
from copydesk_resources import mapped

INDEX = "names/index"
"""The folder of the tables."""


@cache
def key_table(name: str) -> HashedKeys:
    """A table of words."""
    return HashedKeys(mapped(f"{INDEX}/{name}"))


@cache
def number_table(name: str) -> HashedNumbers:
    """A table of words that lead to numbers."""
    return HashedNumbers(mapped(f"{INDEX}/{name}"))
