"""Sentences of a paragraph: sentencex finds them, and German ordinals are mended here."""

import re
from typing import cast

from sentencex import segment  # pyright: ignore[reportAttributeAccessIssue] (made at import, in Rust)

from copydesk.model.span import Span
from copydesk.text.language import UNKNOWN

_ORDINAL_END = re.compile(
    r"(?:\b(?:der|die|das|dem|den|des|am|vom|zum|zur|im|beim|seit|bis|ab|und|ihr|ihre|ihrem|ihren|sein|seine|seinem|seinen|ein|einem)\s+|[–-])"
    r"\d{1,3}\.\s*$",
    re.IGNORECASE,
)
"""``im 1.`` is an ordinal before ``FC`` or ``Weltkrieg``; ``im Jahr 1990.`` ends a sentence."""
_ABBREVIATION_END = re.compile(
    r"\b(?:Nr|Art|Abs|St|Bd|Hrsg|Jh|Jhd|geb|gest|verh|ca|evtl|ggf|inkl|max|min|Tel|vgl|Dr|Prof|Dipl|Ing|Mag|Hl|Frhr|sog|z\.\s?B|d\.\s?h|u\.\s?a|S|Std|Mio|Mrd)\.\s*$"
)


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph, without the white space between them, in code points."""
    if not text.strip():
        return ()
    spans: list[Span] = []
    start = end = 0
    for piece in cast("list[str]", segment("en" if language == UNKNOWN else language, text)):
        begins = text.find(piece, end)
        if begins < 0:
            continue  # normalised by the library: the next piece that can be found closes the gap
        if end > start and not (language == "de" and _goes_on(text[start:end], text[begins:])):
            spans.append(Span(start, end))
            start = begins
        end = begins + len(piece)
    spans.append(Span(start, len(text)))
    return tuple(_trimmed(text, span) for span in spans if span.of(text).strip())


def _goes_on(before: str, after: str) -> bool:
    """Whether a German full stop belongs to an ordinal or an abbreviation rather than ending a sentence."""
    if after[:1].islower():
        return before.rstrip()[-1:] == "."
    return bool(_ORDINAL_END.search(before[-40:]) or _ABBREVIATION_END.search(before[-12:]))


def _trimmed(text: str, span: Span) -> Span:
    inside = span.of(text)
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, start + len(inside.strip()))
