"""Flat OpenDocument texts (.fodt): the same as .odt, in one piece of XML without a package."""

from copydesk.intake.package import parse_xml
from copydesk.intake.reader import Reader, ReadOptions
from copydesk.intake.readers.odt import read_parts
from copydesk.model.draft import Reading
from copydesk.model.phrase import Phrase


def read_fodt(data: bytes, name: str, options: ReadOptions) -> Reading:
    """As for .odt.

    Raises:
        UnreadableError: not an OpenDocument text, damaged, or over a limit.
    """
    root = parse_xml(data)
    return read_parts(root, root, data, name, options, media_type=READER.media_type)


READER = Reader(
    (".fodt",),
    "application/vnd.oasis.opendocument.text-flat-xml",
    Phrase("a flat OpenDocument text"),
    read_fodt,
)
