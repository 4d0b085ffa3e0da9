"""Which addresses a draft may lead to."""

import re

_SAFE = re.compile(r"(?:https?://|mailto:)[^\s]", re.IGNORECASE)
_UNWANTED = re.compile(r"[\x00-\x20\x7f()<>\\]")


def safe_link(address: str) -> str:
    """The address, if it leads to a web page or a mailbox; "" for scripts, files and anything else."""
    address = address.strip()
    return address if _SAFE.match(address) else ""


def markdown_address(address: str) -> str:
    """The address as it can stand between the parentheses of a Markdown link."""
    return _UNWANTED.sub(lambda found: f"%{ord(found[0]):02X}", address)
