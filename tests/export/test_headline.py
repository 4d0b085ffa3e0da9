"""A plain text has no sign for its headline: the line that says the draft's title is it, in every format that has one."""

import io

import docx
import pytest

from copydesk.export.write import write
from copydesk.markdown.blocks import story_of
from copydesk.markdown.prose import Heading, Paragraph
from copydesk.model.draft import TextFormat
from export.approved import approved, unpacked

PLAIN = "Der Titel\n\nDer Text.\n\nDer Titel"


@pytest.fixture
def story():
    return approved(PLAIN, plain=True, title="Der Titel")


def test_the_first_line_is_the_headline_where_it_says_the_title():
    kinds = [type(block) for block in story_of(PLAIN, TextFormat.PLAIN, " Der Titel ")]
    assert kinds == [Heading, Paragraph, Paragraph]


@pytest.mark.parametrize(
    "text", ["Der Titel", "Der Titel der Woche\n\nText", "Text\n\nDer Titel", ""]
)
def test_else_nothing_is_made_a_headline(text):
    blocks = story_of(text, TextFormat.PLAIN, "Der Titel")
    assert not any(isinstance(block, Heading) for block in blocks)


def test_every_format_with_headings_has_it(story):
    assert b"<h1>Der Titel</h1>" in write(story, "html")
    assert docx.Document(io.BytesIO(write(story, "docx"))).paragraphs[0].style.name == "Title"
    assert b'<text:p text:style-name="Title">Der Titel<' in unpacked(write(story, "odt"))
    assert b"\n# Der Titel\n" in write(story, "md")
    assert write(story, "txt").decode() == PLAIN + "\n"
