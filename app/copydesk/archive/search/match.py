"""What users type, as queries of FTS5."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from copydesk.archive.search.words import spellings

_MOST_WORDS = 32
_SHORTEST = 2
"""Letters from which on a word may be unfinished: one begins half of all words."""
_STAR = "*"

More = Callable[[str], Sequence[str]]
"""What else a word may stand as in a text, as the index holds it; words held together have a blank between."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """One word, or words held together."""

    words: str
    together: bool
    begins: bool
    """Whether longer words that begin so are meant, too."""


def as_match(query: str, column: str = "", more: More | None = None) -> str:
    """The user's words as a query of FTS5 that holds nothing but quoted words; "" where there are none.

    Args:
        column: look in this column alone.
        more: finds other words to look for in place of one that is not held together with others.
    """
    groups = [_group(asked, more) for asked in _asked(query)]
    simple = not any(len(group) > 1 for group in groups)
    match = (" " if simple else " AND ").join(
        group[0] if len(group) == 1 else f"({' OR '.join(group)})" for group in groups
    )
    return f"{{{column}}} : ({match})" if column and match else match


def as_phrase(words: str, column: str) -> str:
    """Exactly these words in this order, in one column; "" where there are none."""
    clean = _clean(words.replace('"', " "))
    clean = " ".join(clean.split())
    return f'{{{column}}} : "{clean}"' if any(c.isalnum() for c in clean) else ""


def _asked(query: str) -> list[_Asked]:
    clean = _clean(query)
    pieces: list[_Asked] = []
    for number, part in enumerate(clean.split('"')):
        for piece in [part] if number % 2 else part.split():
            if any(c.isalnum() for c in piece):
                together = number % 2 == 1
                starred = piece.endswith(_STAR) and not together
                pieces.append(_Asked(piece.rstrip(_STAR) if starred else piece, together, starred))
    pieces = pieces[:_MOST_WORDS]
    if pieces and clean[-1:].isalnum() and len(pieces[-1].words) >= _SHORTEST:
        last = pieces[-1]
        pieces[-1] = _Asked(last.words, last.together, begins=True)
    return pieces


def _group(asked: _Asked, more: More | None) -> list[str]:
    """The quoted words of which one must stand there."""
    end = _STAR * asked.begins
    if asked.together or not asked.words.isalpha():
        return [f'"{asked.words}"{end}']
    words = [f'"{word}"{end}' for word in spellings(asked.words)]
    others: Iterator[str] = iter(more(asked.words)) if more is not None else iter(())
    return [*words, *(f'"{other}"' for other in others)]


def _clean(query: str) -> str:
    return query.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
