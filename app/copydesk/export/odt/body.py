"""Blocks to OpenDocument paragraphs, in LibreOffice's own styles."""

import re
from collections.abc import Iterator

from copydesk.export.odt.package import odt_attribute, odt_text
from copydesk.markdown.prose import (
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

_BODY, _QUOTE, _CODE = "Text_20_body", "Quotations", "Preformatted_20_Text"
_SPACES = re.compile(r"(?:(?<= )|^) +|\t|\n")
"""What XML would swallow: blanks after a blank or at the beginning, tabs, line ends."""


def odt_body(blocks: Blocks) -> str:
    """The blocks; a main heading at the very beginning is the document's title."""
    if blocks and isinstance(blocks[0], Heading) and blocks[0].level == 1:
        return _paragraph(blocks[0].runs, "Title") + _blocks(blocks[1:], _BODY)
    return _blocks(blocks, _BODY)


def _blocks(blocks: Blocks, style: str) -> str:
    return "".join(_block(block, style) for block in blocks)


def _block(block: Content, style: str) -> str:
    match block:
        case Paragraph(runs):
            return _paragraph(runs, style)
        case Heading(level, runs):
            return (
                f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
                f"{_runs(runs)}</text:h>"
            )
        case Quotation(blocks):
            return _blocks(blocks, _QUOTE)
        case Code(text):
            lines = text.split("\n")
            return "".join(_paragraph((Run(line),), _CODE) for line in lines)
        case Listing(items, start):
            return _list(items, start, style)


def _list(items: tuple[Blocks, ...], start: int | None, style: str) -> str:
    name = "List_20_1" if start is None else "Numbering_20_1"
    first = "" if start is None else f' text:start-value="{start}"'
    inner: list[str] = []
    for number, item in enumerate(items):
        value = first if number == 0 else ""
        inner.append(f"<text:list-item{value}>{_item(item, style)}</text:list-item>")
    return f'<text:list text:style-name="{name}">{"".join(inner)}</text:list>'


def _item(item: Blocks, style: str) -> str:
    return _blocks(item, style) or _paragraph((), style)


def _paragraph(runs: Runs, style: str) -> str:
    return f'<text:p text:style-name="{style}">{_runs(runs)}</text:p>'


def _runs(runs: Runs) -> str:
    written: list[str] = []
    before = " "  # XML drops a blank at the beginning
    for run in runs:
        written.append(_run(run, before))
        before = run.text[-1:] or before
    return "".join(written)


def _run(run: Run, before: str) -> str:
    if run.text == "\n":
        return "<text:line-break/>"
    words = "".join(_words(run.text, before))
    for style, on in (
        ("Source_20_Text", run.code),
        ("Emphasis", run.italic),
        ("Strong_20_Emphasis", run.bold),
    ):
        if on:
            words = f'<text:span text:style-name="{style}">{words}</text:span>'
    if not run.link:
        return words
    return (
        f'<text:a xlink:type="simple" xlink:href={odt_attribute(run.link)} '
        f'text:style-name="Internet_20_link">{words}</text:a>'
    )


def _words(text: str, before: str) -> Iterator[str]:
    """Text with elements for the white space that XML does not keep (ODF 1.3, part 3, 6.1.2).

    Args:
        before: the character before the text.
    """
    at = 0
    for found in _SPACES.finditer(text):
        if found.start() == 0 and found[0][0] == " " and not before.isspace():
            if len(found[0]) == 1:
                continue
            yield " "
            yield f'<text:s text:c="{len(found[0]) - 1}"/>'
            at = found.end()
            continue
        yield odt_text(text[at : found.start()])
        at = found.end()
        if found[0] == "\t":
            yield "<text:tab/>"
        elif found[0] == "\n":
            yield "<text:line-break/>"
        else:
            yield f'<text:s text:c="{len(found[0])}"/>'
    yield odt_text(text[at:])
