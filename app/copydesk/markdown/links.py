"""Which addresses a draft may lead to."""

import re

_SAFE = re.compile(r"(?:https?://|mailto:)[^\s]", re.IGNORECASE)
_HYPERLINK = re.compile(r'\s*HYPERLINK\s{1,20}(?:"([^"]{1,4000})"|(\S{1,4000}))', re.IGNORECASE)
_UNWANTED = re.compile(r"[\x00-\x20\x7f()<>\\]")


def safe_link(address: str) -> str:
    """The address, if it leads to a web page or a mailbox; "" for scripts, files and anything else."""
    address = address.strip()
    return address if _SAFE.match(address) else ""


def markdown_address(address: str) -> str:
    """The address as it can stand between the parentheses of a Markdown link."""
    return _UNWANTED.sub(lambda found: f"%{ord(found[0]):02X}", address)


def field_link(instruction: str) -> str:
    """Where a field's instruction leads; "" where it is no link or none that is safe."""
    found = _HYPERLINK.match(instruction)
    return safe_link(found[1] or found[2]) if found else ""
