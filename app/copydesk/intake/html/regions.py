"""Which part of a page an element opens, as far as its name, its role or its class say so."""

import re
from collections.abc import Mapping

from copydesk.model.layout import Region

_TAGS = {
    "nav": Region.NAVIGATION,
    "aside": Region.ASIDE,
    "footer": Region.FOOTER,
    "form": Region.FORM,
    "search": Region.FORM,
    "figcaption": Region.CAPTION,
    "caption": Region.CAPTION,
}
_ROLES = {
    "navigation": Region.NAVIGATION,
    "menu": Region.NAVIGATION,
    "menubar": Region.NAVIGATION,
    "complementary": Region.ASIDE,
    "contentinfo": Region.FOOTER,
    "banner": Region.HEADER,
    "search": Region.FORM,
}
_CLASSES = (
    (re.compile(r"\b(?:by-?line|article-?author|author-?(?:name|line))\b"), Region.BYLINE),
    (
        re.compile(
            r"\b(?:bread-?crumbs?|nav|navi|navbar|navigation|menu|mega-?menu|pagination|skip-?link)\b"
        ),
        Region.NAVIGATION,
    ),
    (
        re.compile(
            r"\b(?:teasers?|related|recommendations?|read-?more|most-?read|meist-?gelesen|mehr-?zum-?thema)\b"
        ),
        Region.TEASERS,
    ),
    (
        re.compile(r"\b(?:newsletter|subscribe|subscription|login|cookie|consent|paywall)\b"),
        Region.FORM,
    ),
    (re.compile(r"\b(?:caption|wp-caption-text|bildunterschrift)\b"), Region.CAPTION),
)
_PARTS_OF_TEXT = frozenset({Region.CAPTION, Region.BYLINE})
"""Regions that belong to a story."""


def region_of(
    tag: str, attributes: Mapping[str, str | None], outside: Region | None
) -> Region | None:
    """The region inside an element; that around it where it opens none of its own."""
    found = _TAGS.get(tag) or _ROLES.get((attributes.get("role") or "").lower())
    if found is None and (
        attributes.get("rel") == "author" or attributes.get("itemprop") == "author"
    ):
        found = Region.BYLINE
    if found is None and tag not in {"html", "body", "article", "main"}:
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()[:300]
        found = next(
            (region for sign, region in _CLASSES if sign.search(names.replace("_", "-"))), None
        )
    return found or outside


def is_around_stories(region: Region | None) -> bool:
    """Whether lines of that region are around a story rather than in it."""
    return region is not None and region not in _PARTS_OF_TEXT
