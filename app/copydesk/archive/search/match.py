"""What users type, as queries of FTS5."""

_MOST_WORDS = 32
_SHORTEST = 2
"""Letters from which on a word may be unfinished: one begins half of all words."""


def as_match(query: str, column: str = "") -> str:
    """The user's words as a query of FTS5 that holds nothing but quoted words; "" where there are none.

    Args:
        column: look in this column alone.
    """
    clean = query.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
    pieces: list[str] = []
    for number, part in enumerate(clean.split('"')):
        quoted = number % 2 == 1
        pieces += [part] if quoted else part.split()
    words = [piece for piece in pieces if any(c.isalnum() for c in piece)][:_MOST_WORDS]
    unfinished = clean[-1:].isalnum() and len(words[-1]) >= _SHORTEST if words else False
    quoted_words = [f'"{word}"' for word in words]
    match = " ".join(quoted_words) + ("*" if quoted_words and unfinished else "")
    return f"{{{column}}} : ({match})" if column and match else match


def as_phrase(words: str, column: str) -> str:
    """Exactly these words in this order, in one column; "" where there are none."""
    clean = " ".join(words.replace("\0", " ").replace('"', " ").split())
    clean = clean.encode("utf-8", "replace").decode("utf-8")
    return f'{{{column}}} : "{clean}"' if any(c.isalnum() for c in clean) else ""
