"""The approved text for the clipboard: what Docs, WordPress and Superdesk take over when it is pasted."""

from dataclasses import dataclass

from copydesk.model.version import ApprovedVersion


@dataclass(frozen=True, slots=True)
class RichText:
    """One text in the two forms that a clipboard holds beside each other."""

    html: str
    """Headings, emphasis, links, lists, quotations, tables and notes; no style, no class, no script."""
    plain: str
    """The same words, for programs that take nothing else."""


def rich_text(approved: ApprovedVersion) -> RichText:
    """The approved text to be pasted elsewhere."""
    from copydesk.export.web import html
    from copydesk.export.writers.txt import plain_words
    from copydesk.markdown.blocks import story_of

    version = approved.version
    blocks = story_of(version.text, version.format, version.title)
    return RichText(html(blocks), plain_words(blocks))
