"""Small words inside of names: ``van``, ``de la``, ``von``."""

from copydesk.text.languages.filled import Words
from copydesk_resources import read_words

_NOBLE = frozenset(("von", "zu"))


def foreign_particles() -> Words:
    """Those that are no words of a German or English sentence: nothing else is meant where one stands beside a name."""
    return read_words("names/foreign_particles.txt")


def noble_particles() -> Words:
    """Those of noble names, which are words of a German sentence, too, but for the foreign ones."""
    return foreign_particles() | _NOBLE
