"""Words from the clipboard as a draft."""

from copydesk.model.draft import Reading, TextFormat
from copydesk.text.headline import likely_headline

_LONGEST = 120
"""Code points of a title made of the first line."""


def pasted(words: str) -> Reading:
    """Plain words as they would be read from a file; there must be some. The likely headline is the title, else the first line."""
    text = words.replace("\r\n", "\n").replace("\r", "\n")
    first = next(line.strip() for line in text.split("\n") if line.strip())
    title = likely_headline(text) or first[:_LONGEST]
    return Reading(
        title, text, TextFormat.PLAIN, "", "text/plain", text.encode("utf-8", "surrogatepass")
    )
