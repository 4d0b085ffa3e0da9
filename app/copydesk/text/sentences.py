"""Sentences of a paragraph: sentencex finds them; ordinals, titles and initials are mended here."""

import re
from collections.abc import Iterator
from typing import cast

from sentencex import segment  # pyright: ignore[reportAttributeAccessIssue] (made at import, in Rust)

from copydesk.model.span import Span
from copydesk.text.language import UNKNOWN

_GERMAN_MONTH = re.compile(
    r"(?:Jan|Jän|Feb|März|April|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zäö]{0,7}\b"
)
_NUMBER_END = re.compile(r"(?<![\w.,:])\d{1,2}\.\s*$")
_ORDINAL_END = re.compile(
    r"(?:\b(?:der|die|das|dem|den|des|am|vom|zum|zur|im|beim|seit|bis|ab|und|ihr|ihre|ihrem|ihren|sein|seine|seinem|seinen|ein|einem)\s+|[–-])"
    r"\d{1,3}\.\s*$",
    re.IGNORECASE,
)
"""``im 1.`` is an ordinal before ``FC`` or ``Weltkrieg``; ``im Jahr 1990.`` ends a sentence."""
_GERMAN_ABBREVIATION = re.compile(
    r"\b(?:Nr|Art|Abs|St|Bd|Hrsg|Jh|Jhd|geb|gest|verh|ca|evtl|ggf|inkl|max|min|Tel|vgl|Dr|Prof|Dipl|Ing|Mag|Hl|Frhr|sog|Fa|Str|Kap|Ziff|Rn|Az"
    r"|Reg|Bez|Abt|Mrs|Mr|Ms|Jun|Sen|z\.\s?B|d\.\s?h|u\.\s?a|v\.\s?a|i\.\s?d|a\.\s?M|S|Std|Mio|Mrd|[A-Z]\.\s?[A-Z]|[IVX]{2,5})\.\s*$"
)
_ENGLISH_ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Rev|Hon|Pres|Supt|St|Ft|Mt|vs|cf|approx|(?!U\.S|U\.K|U\.N|E\.U|D\.C|N\.[A-Z]|L\.A)[A-Z]\.\s?[A-Z])\.\s*$"
)
_ENGLISH_BEFORE_NUMBER = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|Art|Sec|Fig|Vol|p|pp|ca)\.\s*$"
)
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
    if language == "de":
        if after[:1].islower():
            return before.rstrip()[-1:] == "."
        if _NUMBER_END.search(before) and _GERMAN_MONTH.match(after):
            return True
        return bool(_ORDINAL_END.search(before) or _GERMAN_ABBREVIATION.search(before))
    if language == "en":
        if after[:1].isdigit() and _ENGLISH_BEFORE_NUMBER.search(before):
            return True
        return bool(_ENGLISH_ABBREVIATION.search(before)) and after[:1].isupper()
    return False


def _trimmed(text: str, span: Span) -> Span:
    inside = span.of(text)
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, start + len(inside.strip()))
