"""Word files with Word's own styles, so that the layout desk can take them over."""

from io import BytesIO

from copydesk.export.characters import printable
from copydesk.export.word.body import Body
from copydesk.export.word.package import clean_document, set_properties
from copydesk.export.writer import Writer
from copydesk.markdown.blocks import story_of
from copydesk.markdown.prose import Blocks
from copydesk.model.phrase import Phrase
from copydesk.model.version import Approval, ApprovedVersion, Version


def write_docx(approved: ApprovedVersion) -> bytes:
    """The text in a document of our own making: nothing of the draft's file is in it."""
    version = approved.version
    blocks = story_of(version.text, version.format, version.title)
    return docx_of(blocks, version, approved.approval)


def docx_of(blocks: Blocks, version: Version, approval: Approval) -> bytes:
    """Blocks as a document with the version's language and title."""
    document = clean_document(version.language)
    set_properties(
        document, title=printable(version.title), author=printable(approval.by), at=approval.at
    )
    Body(document).write(blocks)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


WRITER = Writer("docx", ".docx", write_docx, Phrase("Word document"), 10)
