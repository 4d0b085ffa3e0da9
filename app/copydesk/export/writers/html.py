"""A web page of nothing but text: no style, no script, no image, links to pages and mailboxes alone."""

from html import escape

from copydesk.export.blocks import blocks_of
from copydesk.export.characters import printable
from copydesk.export.prose import (
    Blocks,
    Code,
    Content,
    Heading,
    Listing,
    Paragraph,
    Quotation,
    Run,
    Runs,
)
from copydesk.export.writer import Writer
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
    body = "\n".join(_block(block) for block in blocks_of(version.text, version.format))
    spoken = version.language not in {"", "und"}
    page = _PAGE.format(
        language=f' lang="{_text(version.language)}"' if spoken else "",
        title=_text(version.title),
        body=body,
    )
    return page.encode()


def _text(text: str) -> str:
    return escape(printable(text))


def _block(block: Content) -> str:
    match block:
        case Paragraph(runs):
            return f"<p>{_runs(runs)}</p>"
        case Heading(level, runs):
            return f"<h{level}>{_runs(runs)}</h{level}>"
        case Quotation(blocks):
            return f"<blockquote>{_blocks(blocks)}</blockquote>"
        case Code(text):
            return f"<p>{'<br>'.join(f'<code>{_text(line)}</code>' for line in text.split(chr(10)))}</p>"
        case Listing(items, start):
            inner = "\n".join(f"<li>{_item(item)}</li>" for item in items)
            if start is None:
                return f"<ul>\n{inner}\n</ul>"
            first = "" if start == 1 else f' start="{start}"'
            return f"<ol{first}>\n{inner}\n</ol>"


def _blocks(blocks: Blocks) -> str:
    return "\n".join(map(_block, blocks))


def _item(blocks: Blocks) -> str:
    """A list's item: its words alone, unless it has several paragraphs."""
    match blocks:
        case (Paragraph(runs), *rest) if all(isinstance(block, Listing) for block in rest):
            return "\n".join([_runs(runs), *map(_block, rest)])
        case _:
            return _blocks(blocks)


def _runs(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    if run.text == "\n":
        return "<br>"
    html = _text(run.text)
    for tag, on in (("code", run.code), ("em", run.italic), ("strong", run.bold)):
        html = f"<{tag}>{html}</{tag}>" if on else html
    return f'<a href="{_text(run.link)}">{html}</a>' if run.link else html


WRITER = Writer("html", ".html", write_html)
