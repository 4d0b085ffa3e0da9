"""Letters read in the wrong code page, told by the whole text: one file was read wrongly in one way.

``Ăź`` is a ``ü`` read as ISO-8859-2 and a ``ß`` read as Windows-1250: only the other words of the text tell which.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from copydesk.text.document import Document, Role
from copydesk.text.frequency import frequency, has_words
from copydesk.text.paragraph import Paragraph

_LETTERS = "äöüÄÖÜßéèêëáàâåãçñóòôõíìîïúùûøæÉÈÀÁÇÑÓÅØÆ"
"""What writers of western Europe type; only its own wrong readings are looked for."""
_TYPED = "„“”‚‘’–—…•€£§©®°«»‹›½·´"
_APART = ("mac_roman", "cp850", "cp437", "cp1250", "iso8859_2", "cp1251", "iso8859_15")
"""Code pages that UTF-8 is read in, besides Windows-1252."""
_SINGLE = (
    ("cp1252", "mac_roman"),
    ("cp1252", "cp850"),
    ("cp1252", "cp437"),
    ("cp1252", "cp1251"),
    ("cp850", "cp1252"),
    ("mac_roman", "cp1252"),
    ("mac_roman", "latin_1"),
)
"""Code pages of one byte a letter: how it was written, and how it was read."""
_OWN = "äöüÄÖÜßé’"
"""What is looked for in a word where one byte was one letter."""
_SIGNS = re.compile(
    r"""(?x)
    [√├┬ĂГ‚Γ¬ÔвÃ]  # asked first: what begins with a set of characters is found fast
    (?: (?<=[√├┬ĂГ]) | (?<=[‚Γ])[ÄÇ] | (?<=¬)[^\s\w] | (?<=Ô)Ç | (?<=в)[Ђ„] | (?<=Ã)[€ŠšŽžŒœŸ] )"""
)
_INSIDE = re.compile(
    "[\x80-\x9f‰ˆ¸ﬂƒ÷‹õ³▀─▄ΣⁿΘ„”™‚Ÿ§†дцьЯ¯](?<=[A-Za-z].)(?=[a-z])|[ÕíÆ](?<=[a-z].)(?=(?:t|re|ll|ve)\\b)|[ﬂ¯](?<=[a-z].)(?![a-z])"
)
"""A sign between Latin letters, or behind one, that no word has there."""
_ANY = re.compile("[√├┬ĂГ‚Γ¬ÔвÃ\x80-\x9f‰ˆ¸ﬂƒ÷‹õ³▀─▄ΣⁿΘ„”™Ÿ§†дцьЯ¯ÕíÆ]")
"""Every such sign."""
_TOKEN = re.compile(r"[^\s.,;:!?()\[\]\"<>/]{2,60}")
_LEAST_COMMON = 2.0
"""Zipf frequency of a word that proves a reading."""
_MATHEMATICAL = frozenset("πµ∂∑∏∫Ωª∞±≤≥")
"""What may stand behind a root in a formula."""
_ENDINGS = re.compile(r"’(?:s|t|d|m|re|ve|ll)$")


@dataclass(frozen=True, slots=True)
class Misread:
    """A place in the document with what stands there rightly; None where nothing proves it."""

    start: int
    end: int
    right: str | None


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read wrongly: every wrong sequence with its right character, and a pattern that finds them."""

    right: dict[str, str]
    pattern: re.Pattern[str]
    of_bytes: bool
    """Whether one byte was one letter: such signs are suspicious inside words alone."""

    def mended(self, text: str) -> str:
        return self.pattern.sub(lambda match: self.right[match[0]], text)


def _reading(right: dict[str, str], *, of_bytes: bool) -> _Reading:
    longest_first = sorted(right, key=lambda wrong: (-len(wrong), wrong))
    return _Reading(right, re.compile("|".join(map(re.escape, longest_first))), of_bytes)


@cache
def _readings() -> tuple[_Reading, ...]:
    tables = [*(_of_utf8(page) for page in _APART)]
    found = [_reading(table, of_bytes=False) for table in tables if table]
    for written, read in _SINGLE:
        pairs = {_read(c, written, read): c for c in _OWN}
        found.append(
            _reading({w: c for w, c in pairs.items() if len(w) == 1 and w != c}, of_bytes=True)
        )
    return tuple(found)


def _read(character: str, written: str, read: str) -> str:
    """The character as it looks written in one code page and read in another; "" where either does not know it."""
    try:
        coded = character.encode(written)
        return coded.decode(read, "ignore") or (coded.decode("latin_1") if read == "cp1252" else "")
    except UnicodeEncodeError:
        return ""


def _of_utf8(page: str) -> dict[str, str]:
    """UTF-8 read in that code page, once and twice over."""
    found: dict[str, str] = {}
    for right in _LETTERS + _TYPED:
        wrong = right
        for _ in range(2):
            coded = wrong.encode()
            wrong = coded.decode(page, "ignore")
            if len(wrong) != len(coded):
                break
            if page != "iso8859_15" and wrong[0] in "ÂÃâ":
                break  # these are told by writing them back
            if page == "iso8859_15" and wrong == coded.decode("cp1252", "replace"):
                break
            if wrong.isprintable():
                found.setdefault(wrong, right)
    return found


def _suspects(paragraph: Paragraph) -> tuple[tuple[int, int], ...]:
    """The words of a paragraph that hold a wrong reading of some code page."""
    text = paragraph.text
    if text.isascii() or not _ANY.search(text):
        return ()
    if not (_SIGNS.search(text) or _INSIDE.search(text)):
        return ()
    return tuple(
        match.span()
        for match in _TOKEN.finditer(text)
        if _SIGNS.search(match[0]) or _INSIDE.search(match[0])
    )


def misread(document: Document) -> Iterator[Misread]:
    """Each wrongly read character of the document, in order."""
    places = [
        (block.start, block.paragraph, span)
        for block, spans in zip(document.blocks, document.facts(_suspects), strict=True)
        if block.role is not Role.CODE
        for span in spans
    ]
    if not places:
        return
    words = [(paragraph.text[a:b], paragraph.language) for _, paragraph, (a, b) in places]
    chosen = _of_the_text(words)
    if chosen is not None and chosen.of_bytes:
        yield from _of_bytes(document, chosen)
        return
    for start, paragraph, (first, last) in places:
        for low, high, right in _of_utf8_in(paragraph.text, first, last, chosen):
            yield Misread(start + low, start + high, right)


def _of_bytes(document: Document, chosen: _Reading) -> Iterator[Misread]:
    """The signs inside words, and whatever else makes a known word of an unknown one."""
    for block in document.blocks:
        text, language = block.paragraph.text, block.paragraph.language
        if text.isascii() or block.role is Role.CODE:
            continue
        for word in _TOKEN.finditer(text):
            inside = [match.start() for match in _INSIDE.finditer(word[0])]
            found = {match.start() for match in chosen.pattern.finditer(word[0])}
            proved = found and _is_known(chosen.mended(word[0]), language)
            if not inside and not (proved and not _is_known(word[0], language)):
                continue
            for place in sorted({*inside, *(found if proved else ())}):
                start = block.start + word.start() + place
                yield Misread(start, start + 1, chosen.right.get(word[0][place]))


def _of_the_text(words: Sequence[tuple[str, str]]) -> _Reading | None:
    """The reading that makes most words of the text known words; None where none does, or two do as well."""
    votes = [
        (
            sum(
                _is_known(reading.mended(word), language) > _is_known(word, language)
                for word, language in words
            ),
            reading,
        )
        for reading in _readings()
    ]
    best = max(count for count, _ in votes)
    leaders = [reading for count, reading in votes if count == best]
    if not best or 2 * best < len(words):
        return None
    means = {tuple(reading.mended(word) for word, _ in words) for reading in leaders}
    return leaders[0] if len(means) == 1 else None


def _is_known(word: str, language: str) -> bool:
    bare = _ENDINGS.sub("", word.strip("„“”‚‘’»«›‹–—…"))
    return (
        len(bare) > 1
        and all(c.isalpha() or c in "-’" for c in bare)
        and has_words(language)
        and frequency(bare, language) >= _LEAST_COMMON
    )


def _of_utf8_in(
    text: str, start: int, end: int, chosen: _Reading | None
) -> Iterator[tuple[int, int, str | None]]:
    """Start, end and right character of each wrong reading of UTF-8 in one suspicious word."""
    for match in _of_any().finditer(text, start, end):
        low, high = match.span()
        means = {r.right[match[0]] for r in _readings() if not r.of_bytes and match[0] in r.right}
        ours = chosen.right.get(match[0]) if chosen is not None else None
        if match[0][0] == "Ã" and ours is None:
            continue  # told by writing it back
        right = ours or (means.pop() if len(means) == 1 else None)
        before, after = text[low - 1 : low], text[high : high + 1]
        proved = _is_latin(before) or (_is_latin(after) and match[0][-1] not in _MATHEMATICAL)
        if proved or (right and not right.isalpha()):
            yield low, high, right


@cache
def _of_any() -> re.Pattern[str]:
    """Every wrong reading of UTF-8."""
    wrong = {wrong for reading in _readings() if not reading.of_bytes for wrong in reading.right}
    return re.compile("|".join(map(re.escape, sorted(wrong, key=lambda w: (-len(w), w)))))


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha()
