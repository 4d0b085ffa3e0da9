"""What each element of a page is to a draft."""

from typing import Final

from selectolax.lexbor import LexborNode

from copydesk.intake.losses import Loss

BLOCKS: Final = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    }
)
"""Elements that begin and end a paragraph."""
LISTS: Final = frozenset({"ul", "ol", "menu", "dir"})
CODE: Final = frozenset({"code", "kbd", "samp", "tt"})
STRUCK: Final = frozenset({"s", "strike"})
INSERTED: Final = "ins"
DELETED: Final = "del"
"""Tracked changes of a page: what was added to it and taken from it."""
SILENT: Final = frozenset(
    {"title", "meta", "link", "base", "template", "source", "track", "param", "colgroup"}
    | {"annotation", "annotation-xml", "xml"}
)
"""Elements without a word for the reader: formulas and documents told once more for programs among them."""
LOST: Final = {
    "script": Loss.SCRIPT,
    "style": Loss.STYLE,
    "img": Loss.IMAGE,
    "svg": Loss.IMAGE,
    "canvas": Loss.EMBEDDED,
    "iframe": Loss.EMBEDDED,
    "frame": Loss.EMBEDDED,
    "object": Loss.EMBEDDED,
    "embed": Loss.EMBEDDED,
    "applet": Loss.EMBEDDED,
    "video": Loss.EMBEDDED,
    "audio": Loss.EMBEDDED,
    "input": Loss.FIELD,
    "select": Loss.FIELD,
    "textarea": Loss.FIELD,
    "datalist": Loss.FIELD,
}
"""Elements that are left out, and how they are counted."""

_CELL_BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, li, blockquote, pre, section, article"


def is_grid(table: LexborNode) -> bool:
    """Whether a table holds figures and words rather than a page's layout: no cell has two blocks."""
    cells = table.css("td, th")
    if len(cells) < 2 or len(table.css("table")) > 1:
        return False
    return not any(len(cell.css(_CELL_BLOCKS)) > 1 for cell in cells)
