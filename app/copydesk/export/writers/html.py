"""A web page of nothing but text: no style, no script, no image, links to pages and mailboxes alone."""

from copydesk.export.web import html, web_text
from copydesk.export.writer import Writer
from copydesk.markdown.blocks import story_of
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion

_PAGE = """<!doctype html>
<html{language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>{title}</title>
</head>
<body>
{body}
</body>
</html>
"""


def write_html(approved: ApprovedVersion) -> bytes:
    """A page in UTF-8 that asks for nothing, wherever it is opened."""
    version = approved.version
    spoken = version.language not in {"", "und"}
    page = _PAGE.format(
        language=f' lang="{web_text(version.language)}"' if spoken else "",
        title=web_text(version.title),
        body=html(story_of(version.text, version.format, version.title)),
    )
    return page.encode()


WRITER = Writer("html", ".html", write_html, Phrase("Web page"), 50)
