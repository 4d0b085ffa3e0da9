"""The approved text for the clipboard: structure, no style."""

import re

from copydesk.export.rich import rich_text
from export.approved import approved


def test_headings_emphasis_links_and_quotations_go_along_and_no_style():
    rich = rich_text(approved("# K\n\nEin **b** [l](https://example.org).\n\n> Zitat\n\n- a\n- b"))
    assert rich.html == (
        '<h1>K</h1>\n<p>Ein <strong>b</strong> <a href="https://example.org">l</a>.</p>\n'
        "<blockquote><p>Zitat</p></blockquote>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>"
    )
    assert not re.search("style|class|script", rich.html)
    assert rich.plain == "K\n\nEin b l.\n\nZitat\n\n– a\n– b"


def test_the_headline_of_a_plain_text_is_a_heading():
    rich = rich_text(approved("Der Titel\n\nEin Satz.", plain=True))
    assert rich.html.startswith("<h1>Der Titel</h1>")
