"""The words of a note to a colleague as one letter each, so that patterns of letters tell notes of any wording from prose."""

import re
from dataclasses import dataclass, fields
from functools import cache

from copydesk.text.languages.filled import Words, filled
from copydesk_resources import read_toml

MOST_WORDS = 16
"""Words of a note; what is longer has to say so by its brackets."""
_TOKEN = re.compile(r"@\ ?[^\W_][\w’'-]*|[^\W_][\w’'-]*|[?!]+")
_IN_TWO = re.compile(r"(?i)\b(?:(to)[ -](do)|(o)[ -](t[oö]ne?))\b")
"""What is one word in two."""


@dataclass(frozen=True, slots=True)
class NoteWords:
    """The lists of ``markup/notes.toml``."""

    things: Words
    desk_things: Words
    promises: Words
    lacks: Words
    desk_asks: Words
    asks: Words
    wants: Words
    please: Words
    here: Words
    still: Words
    goes: Words
    of_reader: Words
    doubts: Words
    joints: Words
    heads: Words
    modals: Words


_LETTERS = {
    "joints": "w",
    "things": "T",
    "asks": "a",
    "lacks": "s",
    "desk_things": "D",
    "desk_asks": "A",
    "promises": "S",
    "wants": "K",
    "please": "P",
    "here": "H",
    "still": "N",
    "goes": "G",
    "of_reader": "Y",
    "doubts": "Q",
    "heads": "M",
}
"""Of a word in several lists the last one counts."""


@cache
def note_words() -> NoteWords:
    """The lists."""
    return filled(NoteWords, read_toml("markup/notes.toml"))


@cache
def _letters() -> dict[str, str]:
    lists = note_words()
    known = {field.name: getattr(lists, field.name) for field in fields(lists)}
    return {word: letter for name, letter in _LETTERS.items() for word in known[name]}


def letters(text: str) -> str:
    """A letter a word: those of the lists, ``n`` for a name or any word with a capital, ``d`` for a figure, ``o`` for any other.

    ``?`` and ``!`` stand for themselves, ``@`` for somebody who is called. "" where there are too many words.
    """
    tokens = _TOKEN.findall(_IN_TWO.sub("\\1\\3-\\2\\4", text))
    if not tokens or len(tokens) > MOST_WORDS:
        return ""
    known = _letters()
    return "".join(_letter(token, known) for token in tokens)


def _letter(token: str, known: dict[str, str]) -> str:
    if token[0] in "?!@":
        return token[0]
    found = known.get(token.lower())
    if found:
        return found
    if token.isdigit():
        return "d"
    return "n" if token[0].isupper() else "o"
