"""Web pages, and rich text from the clipboard, which comes as a page."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from copydesk.intake.html.depth import guard_depth
from copydesk.intake.html.encoding import decode_page
from copydesk.intake.html.walk import Page
from copydesk.intake.losses import Loss, Losses
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.readers.plain import doubts, losses_of
from copydesk.intake.written.reading import Original, rich_reading
from copydesk.markdown.compose import plain_words
from copydesk.model.draft import Reading
from copydesk.model.phrase import Phrase

_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,3}")


def read_html(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The page's text as Markdown: its one article or main part, else all of it, navigation and footer too.

    Raises:
        UnreadableError: no text, too long, or nested too deeply.
    """
    decoded = decode_page(data, options.encoding)
    guard_depth(decoded.text)
    tree = LexborHTMLParser(decoded.text)
    losses = losses_of(decoded)
    root = tree.root
    part = _part(tree)
    if part is not None and root is not None:
        around = plain_words(Page(Losses(), part.mem_id).read(root))
        loss = Loss.AROUND_ARTICLE if part.tag == "article" else Loss.AROUND_MAIN
        losses.add(loss, bool(around), around)
        root = part
    title = tree.css_first("title")
    return rich_reading(
        Page(losses).read(root) if root is not None else [],
        Original(name, READER.media_type, data, decoded.encoding),
        losses=losses,
        said=doubts(decoded),
        title=title.text() if title is not None else "",
        language=_language(tree, part),
    )


def _part(tree: LexborHTMLParser) -> LexborNode | None:
    """The page's article or main part, if there is exactly one."""
    for selector in ("article", "main"):
        found = tree.css(selector)
        if len(found) == 1:
            return found[0]
    return None


def _language(tree: LexborHTMLParser, part: LexborNode | None) -> str:
    for node in (part, tree.body, tree.css_first("html")):
        declared = (node.attributes.get("lang") or "").strip() if node is not None else ""
        if _LANGUAGE.fullmatch(declared):
            return declared.replace("_", "-")
    return ""


READER = Reader((".html", ".htm", ".xhtml"), "text/html", Phrase("a web page"), read_html)
