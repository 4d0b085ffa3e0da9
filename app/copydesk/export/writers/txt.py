"""Plain text: a plain draft's code points exactly, a Markdown draft's words without their markup, its notes numbered."""

from collections.abc import Iterator

from copydesk.export.characters import encodable
from copydesk.export.writer import Writer
from copydesk.markdown.blocks import blocks_of
from copydesk.markdown.prose import (
    Blocks,
    Code,
    Content,
    Heading,
    Listing,
    Notes,
    Paragraph,
    Quotation,
    Runs,
    Table,
)
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion

_MARK = "\ufeff"


def write_txt(approved: ApprovedVersion) -> bytes:
    """UTF-8 without a byte order mark, LF, a line end at the end."""
    version = approved.version
    text = version.text
    if version.format is TextFormat.MARKDOWN:
        text = plain_words(blocks_of(text, version.format))
    if text and not text.endswith("\n"):
        text += "\n"
    if text.startswith(_MARK):
        text = _MARK + text  # a reader takes one away
    return encodable(text).encode()


def plain_words(blocks: Blocks) -> str:
    """The words of the blocks without markup, paragraphs between empty lines."""
    return "\n".join(_lines(blocks))


def _lines(blocks: Blocks) -> Iterator[str]:
    """The lines of the blocks, an empty one between each two."""
    for number, block in enumerate(blocks):
        if number:
            yield ""
        yield from _block(block)


def _block(block: Content) -> Iterator[str]:
    match block:
        case Paragraph(runs) | Heading(_, runs):
            yield from _words(runs).split("\n")
        case Quotation(blocks):
            yield from _lines(blocks)
        case Code(text):
            yield from text.split("\n")
        case Listing(items, start):
            for number, item in enumerate(items):
                marker = "– " if start is None else f"{start + number}. "
                for place, line in enumerate(_item(item)):
                    yield marker + line if not place else (" " * len(marker) + line).rstrip(" ")
        case Table(rows):
            for row in rows:
                yield " | ".join(map(_words, row)).strip()
        case Notes(items):
            for number, item in enumerate(items, 1):
                sign = f"[{number}] "
                for place, line in enumerate(_lines(item)):
                    yield line if place else sign + line


def _item(blocks: Blocks) -> Iterator[str]:
    """The lines of a list's item: a list within it follows without an empty line."""
    for number, block in enumerate(blocks):
        if number and not isinstance(block, Listing):
            yield ""
        yield from _block(block)


def _words(runs: Runs) -> str:
    return "".join(f"[{run.note}]" if run.note else run.text for run in runs)


WRITER = Writer("txt", ".txt", write_txt, Phrase("Plain text"), 30)
