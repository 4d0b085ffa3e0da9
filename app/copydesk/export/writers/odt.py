"""OpenDocument text, for LibreOffice desks and public bodies: clean, in LibreOffice's own styles."""

from copydesk.export.odt.body import odt_body
from copydesk.export.odt.package import pack
from copydesk.export.odt.styles import styles
from copydesk.export.writer import Writer
from copydesk.markdown.blocks import story_of
from copydesk.model.phrase import Phrase
from copydesk.model.version import ApprovedVersion


def write_odt(approved: ApprovedVersion) -> bytes:
    """The text in a file of our own making: nothing of the draft's file is in it."""
    version, approval = approved.version, approved.approval
    language = "" if version.language == "und" else version.language
    return pack(
        body=odt_body(story_of(version.text, version.format, version.title)),
        styles=styles(language),
        title=version.title,
        author=approval.by,
        at=approval.at,
        language=language,
    )


WRITER = Writer("odt", ".odt", write_odt, Phrase("OpenDocument text"), 20)
