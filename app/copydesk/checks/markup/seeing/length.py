"""How long a text is: in a long one that many have read, single slips of typing are no news."""

from typing import Final

from copydesk.text.document import Document
from copydesk.text.paragraph import Paragraph

SHORT: Final = 420
"""Words of a text in which a single slip is shown."""


def words(paragraph: Paragraph) -> int:
    """How many words the paragraph has."""
    return len(paragraph.text.split())


def is_short(document: Document) -> bool:
    """Whether single slips are shown."""
    return sum(document.facts(words)) <= SHORT
