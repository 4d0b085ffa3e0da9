"""Stretches that look like markup and are none: no rule but the one for addresses may touch them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from copydesk.text.paragraph import Paragraph

_ADDRESSES = (
    (
        ("://", "www."),
        re.compile(
            r"(?:https?|ftp)://(?:(?!\)[\[!])[^\s<>\"„“”»«{}]){1,400}|\bwww\.[^\s<>\"„“”»«{}]{2,300}"
        ),
    ),
    (("@",), re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")),
)
_FORMS = (
    *_ADDRESSES,
    (("@",), re.compile(r"(?<![\w.@])@\w{2,40}")),
    (("#",), re.compile(r"(?<![\w&#])#\w{2,60}")),
    (
        (":\\", "\\\\"),
        re.compile(r"\b[A-Za-z]:\\[^\s\"<>|]{1,200}|(?<!\\)\\\\[\w.-]{2,40}\\[^\s\"<>|]{1,200}"),
    ),
    (
        ("[", "(sic"),
        re.compile(
            r"""(?x)
              \[(?:sic!?|…|\.\.\.|u\.\s?a\.|Anm\.[^\[\]]{0,60}|d\.\s?Red\.|Red\.|expletive|laughs|lacht)\] | \(sic!?\)
            | \b\w{2,40}\[(?:in|innen|r|n|s|es)\]"""
        ),
    ),
)
"""What each form has in it, and what it looks like."""
_GENDERED = re.compile(
    r"""(?x)
      \b\w{2,60}(?:[*_:·/]|/-)(?:in(?:nen)?|r|n|e|es|er|em|en|s)\b(?:[*_:·]\w{1,20})?
    | \b(?:die|der|das|dem|den|des|ein|eine|einer|eines|jede|jeder|sie|er|ihr|sein|ihm|ihre|seine|alle)[*_:]\w{1,8}\b"""
)
_MAY_BE_GENDERED = re.compile(r"[*_:·/](?<=\w.)(?=\w|-\w)")

Spans = tuple[tuple[int, int], ...]


def protected(paragraph: Paragraph) -> Spans:
    """The stretches to leave alone, as ``(start, end)``: addresses, handles, hashtags, paths, gender forms, [sic]."""
    text = paragraph.text
    found = list(_found(text, _FORMS))
    if _MAY_BE_GENDERED.search(text):
        found += [match.span() for match in _GENDERED.finditer(text)]
    return _apart(found)


def addresses(paragraph: Paragraph) -> Spans:
    """The web and mail addresses alone."""
    return _apart(_found(paragraph.text, _ADDRESSES))


def _found(
    text: str, forms: Iterable[tuple[tuple[str, ...], re.Pattern[str]]]
) -> Iterator[tuple[int, int]]:
    for signs, pattern in forms:
        if any(sign in text for sign in signs):
            for match in pattern.finditer(text):
                yield match.span()


def _apart(spans: Iterable[tuple[int, int]]) -> Spans:
    """The stretches in order; those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def touches(spans: Spans, start: int, end: int) -> bool:
    """Whether the stretch shares a character with one of the spans, which stand in order and apart."""
    place = bisect_left(spans, (end, end))
    return place > 0 and spans[place - 1][1] > start
