"""A text about code is judged as a whole: what looks like debris in it is folded into one note."""

from copydesk.checks.markup import tags
from copydesk.checks.markup.seeing.about_code import is_about_code
from copydesk.text.document import Document

LESSON = """Das Element <em> hebt Text hervor, das Element <strong> betont ihn.

Beispiel in HTML:

<p>
  Ein <em>kleines</em> Wort
</p>

Ein Attribut wie class steht im öffnenden Tag, und der Browser liest CSS aus dem Stylesheet.

p { color: red; }

Das Tag <p> beginnt einen Absatz.
"""
NEWS = "Der Rat tagt.</p>\n\n<p>Die Bahn baut eine Brücke.</p>\n\nDer Browser der Firma ist neu."


def test_a_lesson_about_html_is_about_code_and_an_article_with_debris_is_not():
    assert is_about_code(Document(LESSON, language="de"))
    assert not is_about_code(Document(NEWS, language="de"))


def test_the_tags_of_a_lesson_are_one_hint():
    (note,) = tags.find(Document(LESSON, language="de"))
    assert note.hint
    assert note.fix is None
    assert "about code" in str(note.evidence)


def test_the_tags_of_an_article_are_findings():
    assert [finding.text for finding in tags.find(Document(NEWS, language="de"))] == [
        "</p>",
        "<p>",
        "</p>",
    ]
