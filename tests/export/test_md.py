"""Markdown: front matter says who approved what; a plain text reads the same in every reader of Markdown."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from copydesk.export.write import write
from copydesk.intake.read import read
from export.approved import approved


def body(text: str, **given) -> str:
    return write(approved(text, **given), "md").decode().split("\n---\n\n", 1)[1]


def shown(markdown: str) -> str:
    """What a usual reader of Markdown shows, with single spaces."""
    return " ".join(LexborHTMLParser(MarkdownIt("commonmark").render(markdown)).text().split())


def test_the_front_matter_names_title_version_and_approval():
    data = write(approved("# K\n\nText", title='Der "Fall": ein Ende\u2028'), "md").decode()
    front = dict(line.split(": ", 1) for line in data.split("\n")[1:6])
    assert json.loads(front["title"]) == 'Der "Fall": ein Ende\u2028'
    assert "\u2028" not in data
    assert (front["version"], front["approved_by"]) == ("3", '"Chefin"')
    assert front["approved_at"] == '"2024-03-05T14:30:15+00:00"'
    reading = read(data.encode(), "a.md")
    assert (reading.title[:8], reading.language, reading.text) == (
        'Der "Fal',
        "de",
        "# K\n\nText\n",
    )


def test_a_markdown_text_stays_as_it_is():
    text = "# A *b*\n\n> c\n\n```\na*b\n```\n"
    assert body(text) == text


def test_stars_within_words_are_escaped_for_other_readers():
    assert body("Bürger*innen und Leser*innen") == "Bürger\\*innen und Leser\\*innen\n"
    assert shown(body("Bürger*innen und Leser*innen")) == "Bürger*innen und Leser*innen"


@pytest.mark.parametrize(
    "text",
    [
        "# kein Titel",
        "- kein Punkt",
        "1. Januar",
        "3) drei",
        "> nein",
        "__init__",
        "*so*",
        "[a](b)",
        "<b>&amp;",
        "`c`",
        "+ 3",
        "===",
        "a\nb\n---",
        "    weit",
    ],
)
def test_a_plain_text_shows_the_same_in_markdown(text):
    assert shown(body(text, plain=True)) == " ".join(text.split())


@given(st.text(st.sampled_from("ab1 *_`[]()\\#>!-+=.~<&;|é\n"), max_size=30))
def test_any_plain_text_shows_the_same_in_markdown(text):
    assert shown(body(text, plain=True)) == " ".join(text.split())
