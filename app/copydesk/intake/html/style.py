"""What an element's attributes say about how it looks: enough to tell hidden from shown and bold from not."""

import re
from collections.abc import Mapping

_DECLARATION = re.compile(r"([a-z-]{2,40})\s{0,10}:\s{0,10}([^;]{1,200})")


def style_of(attributes: Mapping[str, str | None]) -> Mapping[str, str]:
    """The declarations of the ``style`` attribute, in lower case."""
    style = attributes.get("style")
    if not style:
        return {}
    found = _DECLARATION.findall(style[:5_000].lower())
    return {name: value.replace("!important", "").strip() for name, value in found}


def is_hidden(tag: str, attributes: Mapping[str, str | None], style: Mapping[str, str]) -> bool:
    """Whether a reader of the page does not see (or hear) the element."""
    return (
        "hidden" in attributes
        or (attributes.get("aria-hidden") == "true" and tag != "figcaption")
        or style.get("display") == "none"
        or style.get("visibility") == "hidden"
        or style.get("mso-hide") == "all"
        or (tag == "dialog" and "open" not in attributes)
        or (tag == "input" and attributes.get("type") == "hidden")
    )


def is_bold(tag: str, style: Mapping[str, str], inherited: bool) -> bool:  # noqa: FBT001 - a look, not a switch
    """Whether the element's text is bold; clipboards wrap whole texts in ``<b style="font-weight:normal">``."""
    weight = style.get("font-weight", "")
    if weight in {"bold", "bolder"} or (weight.isdecimal() and int(weight) >= 600):
        return True
    if weight in {"normal", "lighter"} or weight.isdecimal():
        return False
    return inherited or tag in {"b", "strong"}


def is_italic(tag: str, style: Mapping[str, str], inherited: bool) -> bool:  # noqa: FBT001
    """Whether the element's text is italic."""
    slant = style.get("font-style", "")
    if slant.startswith(("italic", "oblique")):
        return True
    if slant == "normal":
        return False
    return inherited or tag in {"i", "em", "cite", "dfn", "var"}
