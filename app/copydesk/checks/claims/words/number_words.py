"""Numbers as they are written in German and English: in digits and in words."""

import re
from functools import cache

from copydesk_resources import read_toml

_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3}){1,5}")
_DECIMAL = re.compile(r"\d{1,12}[.,]\d{1,4}")


def number_in(word: str, language: str) -> float | None:
    """The number that a word in lower case is; None for all others. ``4.300`` and ``4,300`` are one number in both languages."""
    if not word[0].isdigit():
        return number_words(language).get(word)
    if word.isdigit():
        return float(word) if len(word) <= 15 else None
    if _GROUPED.fullmatch(word):
        return float(word.replace(".", "").replace(",", ""))
    if _DECIMAL.fullmatch(word):
        return float(word.replace(",", "."))
    return None


@cache
def number_words(language: str) -> dict[str, float]:
    """Every number word from two to 999, and the round thousands."""
    lists = read_toml(f"claims/{language}_figures.toml")
    ones = {word: n for n, word in enumerate(lists["ones"].replace("ein eins", "ein").split(), 1)}
    small = dict(ones)
    for ten, word in enumerate(lists["tens"].split(), 2):
        small[word] = 10 * ten
        for one, n in ones.items():
            if n < 10:
                both = (
                    one + lists["joint"] + word if language == "de" else word + lists["joint"] + one
                )
                small[both] = 10 * ten + n
    found = {word: float(n) for word, n in small.items() if n > 1}
    if language == "de":
        hundred, thousand = lists["hundred"], lists["thousand"]
        for word, n in list(small.items()):
            found[f"{word}{thousand}"] = 1000.0 * n
            if n < 10:
                found[f"{word}{hundred}"] = 100.0 * n
                for rest, m in small.items():
                    found[f"{word}{hundred}{rest}"] = 100.0 * n + m
    return found
