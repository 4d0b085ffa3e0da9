"""How an element's text looks, and where its link leads."""

from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

from copydesk.intake.html.elements import CODE
from copydesk.intake.html.style import is_bold, is_italic
from copydesk.intake.losses import Loss, Losses
from copydesk.markdown.links import safe_link
from copydesk.markdown.written import Look


def look_of(
    tag: str,
    attributes: Mapping[str, str | None],
    style: Mapping[str, str],
    outside: Look,
    losses: Losses,
) -> Look:
    """The look inside the element; a link that leads to neither page nor mailbox is counted."""
    link = outside.link
    if tag == "a" and attributes.get("href"):
        link = _true_address(safe_link(attributes["href"] or ""))
        losses.add(Loss.LINK, not link)
    return Look(
        is_bold(tag, style, outside.bold),
        is_italic(tag, style, outside.italic),
        outside.code or tag in CODE,
        link,
    )


def _true_address(address: str) -> str:
    """The address itself where Google's editor led it through a page of Google's."""
    if "google." not in address:
        return address
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    host = (parts.hostname or "").removeprefix("www.")
    if not host.startswith("google.") or parts.path != "/url":
        return address
    asked = parse_qs(parts.query)
    return safe_link((asked.get("q") or asked.get("url") or [""])[0]) or address
