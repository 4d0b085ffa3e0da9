"""Sentences of a paragraph: sentencex finds them; ordinals, titles and initials are mended here."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import cast

from sentencex import segment  # pyright: ignore[reportAttributeAccessIssue] (made at import, in Rust)

from copydesk.model.span import Span
from copydesk.text.language import UNKNOWN
from copydesk.text.languages.language import any_of, english_sentences, german_sentences

_NUMBER_END = re.compile(r"(?<![\w.,:])\d{1,2}\.\s*$")
_LAST_WORDS = 24
"""Characters behind a full stop that tell what it belongs to."""
_AT_ONCE = 6_000


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph, without the white space between them, in code points."""
    if not text.strip():
        return ()
    spans: list[Span] = []
    start = end = 0
    for piece in _pieces(text, "en" if language == UNKNOWN else language):
        begins = text.find(piece, end)
        if begins < 0:
            continue  # normalised by the library: the next piece that can be found closes the gap
        if end > start and not _goes_on(text, start, end, begins, language):
            spans.append(Span(start, end))
            start = begins
        end = begins + len(piece)
    spans.append(Span(start, len(text)))
    return tuple(_trimmed(text, span) for span in spans if span.of(text).strip())


def _pieces(text: str, language: str) -> Iterator[str]:
    """What the library takes for sentences. Its time grows with the square of the quotation marks it is given at once:
    a paragraph of many pages is handed over in parts that end where a sentence may.
    """
    start = 0
    while len(text) - start > _AT_ONCE:
        stop = start + _AT_ONCE
        cut = max(text.rfind(end, start + 1, stop) for end in (". ", "? ", "! ", "\n"))
        cut = cut + 2 if cut > 0 else stop
        yield from cast("list[str]", segment(language, text[start:cut]))
        start = cut
    yield from cast("list[str]", segment(language, text[start:]))


def _goes_on(text: str, start: int, end: int, begins: int, language: str) -> bool:
    """Whether the full stop at ``end`` belongs to an ordinal or an abbreviation rather than ending a sentence."""
    before = text[max(start, end - 60) : end]
    after = text[begins : begins + _LAST_WORDS]
    goes_on = _GOES_ON.get(language)
    return goes_on is not None and goes_on(before, after)


def _german_goes_on(before: str, after: str) -> bool:
    """``im 1.`` is an ordinal before ``FC`` or ``Weltkrieg``; ``im Jahr 1990.`` ends a sentence."""
    if after[:1].islower():
        return before.rstrip()[-1:] == "."
    month, ordinal, abbreviation = _german()
    if _NUMBER_END.search(before) and month.match(after):
        return True
    return bool(ordinal.search(before) or abbreviation.search(before))


def _english_goes_on(before: str, after: str) -> bool:
    """``Mr.`` before a name and ``No.`` before a number; ``U.S.`` ends a sentence where a capital follows."""
    abbreviation, before_number = _english()
    if after[:1].isdigit() and before_number.search(before):
        return True
    return bool(abbreviation.search(before)) and after[:1].isupper()


_GOES_ON: Mapping[str, Callable[[str, str], bool]] = {"de": _german_goes_on, "en": _english_goes_on}


@cache
def _german() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A month, an ordinal and an abbreviation."""
    words = german_sentences()
    month = rf"(?:{any_of(words.month_beginnings)})[a-zäö]{{0,7}}\b"
    ordinal = rf"(?:\b(?:{any_of(words.before_ordinal)})\s+|[–-])\d{{1,3}}\.\s*$"
    # besides words two initials, and Roman numbers
    short = rf"\b(?:{any_of(words.abbreviations)}|[A-Z]\.\s?[A-Z]|[IVX]{{2,5}})\.\s*$"
    return re.compile(month), re.compile(ordinal, re.IGNORECASE), re.compile(short)


@cache
def _english() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """An abbreviation, and one before a number."""
    words = english_sentences()
    not_these = "|".join(map(re.escape, sorted(words.no_initials)))
    initials = rf"(?!{not_these}|N\.[A-Z])[A-Z]\.\s?[A-Z]"
    return (
        re.compile(rf"\b(?:{any_of(words.abbreviations)}|{initials})\.\s*$"),
        re.compile(rf"\b(?:{any_of(words.before_number)})\.\s*$"),
    )


def _trimmed(text: str, span: Span) -> Span:
    inside = span.of(text)
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, start + len(inside.strip()))
