"""Stretches that look like markup and are none: no rule but the one for addresses may touch them."""

import re
from bisect import bisect_left

from copydesk.text.paragraph import Paragraph

_FORMS = re.compile(
    r"""(?x)
    (?P<url> (?:https?|ftp)://(?:(?!\)[\[!])[^\s<>"„“”»«{}]){1,400} | \bwww\.[^\s<>"„“”»«{}]{2,300} )
    | (?P<mail> [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4} )
    | (?P<handle> (?<![\w.@])@\w{2,40} )
    | (?P<hashtag> (?<![\w&#])\#\w{2,60} )
    | (?P<path> \b[A-Za-z]:\\[^\s"<>|]{1,200} | (?<!\\)\\\\[\w.-]{2,40}\\[^\s"<>|]{1,200} )
    | (?P<gender>
        \w{2,60}(?:[*_:·/]|/-)(?:in(?:nen)?|r|n|e|es|er|em|en|s)\b(?:[*_:·]\w{1,20})?
        | \b(?:die|der|das|dem|den|des|ein|eine|einer|eines|jede|jeder|sie|er|ihr|sein|ihm|ihre|seine|alle)[*_:]\w{1,8}\b
        | \b\w{2,40}\[(?:in|innen|r|n|s|es)\]
      )
    | (?P<insert> \[(?:sic!?|…|\.\.\.|u\.\s?a\.|Anm\.[^\[\]]{0,60}|d\.\s?Red\.|Red\.|expletive|laughs|lacht)\] | \(sic!?\) )
    """,
)
_LIKELY = re.compile(r"[@#\\*_:·/\[]|www|sic")
"""A character that every form has: without one there is nothing to look for."""


def protected(paragraph: Paragraph) -> tuple[tuple[int, int], ...]:
    """The stretches to leave alone, as ``(start, end)``: addresses, handles, hashtags, paths, gender forms, [sic]."""
    if not _LIKELY.search(paragraph.text):
        return ()
    return tuple(match.span() for match in _FORMS.finditer(paragraph.text))


def addresses(paragraph: Paragraph) -> tuple[tuple[int, int], ...]:
    """The web and mail addresses alone."""
    if "://" not in paragraph.text and "www." not in paragraph.text and "@" not in paragraph.text:
        return ()
    return tuple(
        m.span() for m in _FORMS.finditer(paragraph.text) if m.lastgroup in {"url", "mail"}
    )


def touches(spans: tuple[tuple[int, int], ...], start: int, end: int) -> bool:
    """Whether the stretch shares a character with one of the spans, which stand in order and apart."""
    place = bisect_left(spans, (end, end))
    return place > 0 and spans[place - 1][1] > start
