"""Markdown files stay as they are; their front matter names the draft."""

from copydesk.intake.read import read
from copydesk.model.draft import TextFormat


def test_the_front_matter_gives_the_title_and_is_left_out():
    reading = read(
        b'---\ntitle: "Der \\"Fall\\""\nlang: de-AT\ntags: [a]\n---\n\n# Kopf\n\nText\n', "a.md"
    )
    assert reading.title == 'Der "Fall"'
    assert reading.language == "de-AT"
    assert reading.text == "# Kopf\n\nText\n"
    assert "tags: [a]" in str(reading.left_out[0])


def test_front_matter_of_the_other_kind_is_one_too():
    assert read(b"+++\ntitle = 'Kopf'\n+++\nText", "a.md").title == "Kopf"


def test_a_rule_at_the_beginning_is_no_front_matter():
    text = "---\nEs war einmal.\n---\nUnd weiter."
    assert read(text.encode(), "a.md").text == text


def test_without_front_matter_the_first_heading_is_the_title():
    reading = read(b"Vorweg\n\n# Der Titel #\n\n*Text* mit <b>", "a.markdown")
    assert reading.title == "Der Titel"
    assert reading.text == "Vorweg\n\n# Der Titel #\n\n*Text* mit <b>"
    assert reading.format is TextFormat.MARKDOWN


def test_without_either_the_file_names_it():
    assert read(b"Text", "Bericht.md").title == "Bericht"
