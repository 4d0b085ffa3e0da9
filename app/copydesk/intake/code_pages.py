"""Which single-byte code page a text is in: the one in which all its letters are one language's and stand as letters do.

A wrong page gives itself away by what it makes of a byte: a capital within a word, a paragraph sign between two letters.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from copydesk_resources import read_toml

_SAMPLE = 3_000
"""Characters beyond ASCII that are looked at."""
_OPENING, _CLOSING = frozenset('„‚«»“‘"¿¡(['), frozenset('“”‘’»«…"!?.,;:)]')
_DASHES = frozenset("–—·•")
_SIGNS = frozenset("§€£°²³½¼¾©®™†‰×÷µ±ªº\xa0\xad")
_LETTER, _RARE_LETTER, _WRONG_CASE, _STRAY, _MARK, _IN_WORD, _NEVER = (
    2.0,
    1.5,
    -1.0,
    -2.0,
    1.0,
    -2.0,
    -4.0,
)


@dataclass(frozen=True, slots=True)
class _Context:
    before: str
    here: str
    after: str


def best_page(data: bytes) -> str:
    """The code page that fits best; "" where none decodes."""
    tried: list[tuple[float, str]] = []
    for page in pages():
        try:
            text = data.decode(page)
        except UnicodeDecodeError:
            continue
        found = [place for place, sign in enumerate(text) if sign > "\x7f"][:_SAMPLE]
        tried.append((_score(_contexts(text, found))[0], page))
    # The first of those that are alike.
    return max(tried, key=lambda one: one[0])[1] if tried else ""


def repaired(text: str) -> tuple[str, str]:
    """A text of two encodings in one, and the code page of the second.

    Args:
        text: UTF-8 decoded with ``surrogateescape``: bytes that are none stand as halves of characters.

    Returns:
        The text with those bytes in the page that fits them, and its name; "" twice where none makes sense of all.
    """
    places = [place for place, sign in enumerate(text) if "\udc80" <= sign <= "\udcff"]
    best, best_score = ("", ""), 0.0
    for page in pages():
        try:
            signs = [bytes([ord(text[place]) - 0xDC00]).decode(page) for place in places]
        except UnicodeDecodeError:
            continue
        letters = list(text)
        for place, sign in zip(places, signs, strict=True):
            letters[place] = sign
        read = "".join(letters)
        score, fits = _score(_contexts(read, places[:_SAMPLE]))
        if fits and score > best_score:
            best, best_score = (read, page), score
    return best


@cache
def pages() -> tuple[str, ...]:
    """The code pages that are tried, in the order of their likelihood."""
    return tuple(read_toml("intake/code_pages.toml")["pages"])


@cache
def _lone() -> frozenset[str]:
    return frozenset(read_toml("intake/code_pages.toml")["lone"])


@cache
def _rare() -> frozenset[str]:
    return frozenset(read_toml("intake/code_pages.toml")["rare"])


@cache
def _alphabets() -> tuple[frozenset[str], ...]:
    letters: dict[str, str] = read_toml("intake/code_pages.toml")["letters"]
    return tuple(frozenset(of_language) for of_language in letters.values())


def _contexts(text: str, places: Iterable[int]) -> Iterator[_Context]:
    for place in places:
        yield _Context(text[max(0, place - 1) : place], text[place], text[place + 1 : place + 2])


def _score(contexts: Iterable[_Context]) -> tuple[float, bool]:
    """How well the signs fit, and whether all do: letters count as those of the one language that has most of them."""
    marks = 0.0
    fits = True
    letters: list[tuple[str, float]] = []
    for context in contexts:
        if context.here.isalpha() and context.here not in _SIGNS:
            value = _fit_of_letter(context)
            small = context.here.lower()
            letters.append((small if len(small) == 1 else context.here, value))
        else:
            value = _fit_of_sign(context)
            marks += value
        fits = fits and value > 0
    totals = [
        sum(value if letter in alphabet else _STRAY for letter, value in letters)
        for alphabet in _alphabets()
    ]
    best = max(totals) if letters else 0.0
    known = any(all(letter in alphabet for letter, _ in letters) for alphabet in _alphabets())
    return marks + best, fits and known


def _fit_of_letter(context: _Context) -> float:
    """A letter stands in a word; a capital at its beginning, or among capitals."""
    before, after = context.before.isalpha(), context.after.isalpha()
    if not before and not after:
        return _MARK if context.here in _lone() else _WRONG_CASE
    if context.here.isupper() and before and context.before.islower():
        return _WRONG_CASE
    if context.here.islower() and before and context.before.isupper() and context.after.isupper():
        return _WRONG_CASE
    return _RARE_LETTER if context.here.lower() in _rare() else _LETTER


def _fit_of_sign(context: _Context) -> float:
    """A mark stands at the edge of a word, a dash between spaces or figures, a sign beside figures or alone."""
    sign = context.here
    before, after = context.before.isalpha(), context.after.isalpha()
    if sign == "’" and before:
        return _MARK
    if sign in {"\xa0", "\xad"}:
        return _MARK / 2
    if before and after:
        return _IN_WORD if sign not in _DASHES else 0.0
    if (
        sign in _OPENING
        and (after or context.after.isdigit() or context.after in _OPENING)
        and not before
    ):
        return _MARK
    if sign in _CLOSING and not after and context.before and not context.before.isspace():
        return _MARK
    if sign in _DASHES and not before and not after:
        return _MARK
    if sign in _SIGNS and not before:
        return _MARK / 2
    return _NEVER if not sign.isprintable() or "\u2500" <= sign <= "\u259f" else _STRAY
