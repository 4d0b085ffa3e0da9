"""Links by reference: what a link needs is its address, everything else that looks like a definition is text."""

import pytest

from copydesk.export.write import write
from copydesk.intake.read import read
from export.approved import approved

WORDS = "Der [Steg][a] ist zu."


def page(text: str) -> str:
    return write(approved(text), "html").decode()


def words(text: str) -> str:
    return read(write(approved(text), "docx"), "a.docx").text


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "Der [Steg][a] ist zu.\n\n[a]: https://example.org/s",
            "Der [Steg](https://example.org/s) ist zu.",
        ),
        (
            "Der [Steg][] ist zu.\n\n[steg]: https://example.org/s",
            "Der [Steg](https://example.org/s) ist zu.",
        ),
        (
            "[a]: <https://example.org/s>\n[B]: https://example.org/b\n\nDer [*Steg*][A], das [Wehr][b]",
            "Der [*Steg*](https://example.org/s), das [Wehr](https://example.org/b)",
        ),
        (
            'Ein ![Bild][a]\n\n[a]: https://example.org/s "Titel"',
            "Ein [Bild (Titel)](https://example.org/s)",
        ),
        (
            "- Der [Steg][a]\n- zwei\n\n[a]: https://example.org/s",
            "- Der [Steg](https://example.org/s)\n- zwei",
        ),
    ],
)
def test_a_link_by_reference_leads_where_its_definition_says(text, links):
    assert words(text) == links


@pytest.mark.parametrize(
    "text",
    [
        "Der Steg [a] ist zu.\n\n[a]: https://example.org/s",
        "Der Steg.[1]\n\n[1]: https://example.org/s",
        "Der [Steg][a] ist zu.\n\n[a]: Bauamt",
        "Der [Steg][a] ist zu.\n\n[a]: javascript:alert",
        "Der [Steg][a] ist zu.",
        "[Müller][Meier]: zwei Namen",
        "[Note]: https://example.org/s",
    ],
)
def test_what_is_no_such_link_stays_text(text):
    shown = words(text).replace("\\", "")
    assert shown == text


def test_a_link_in_a_listing_needs_no_definition():
    shown = words("`[Steg][a]`\n\n[a]: https://example.org/s")
    assert "[a]: https://example.org/s" in shown


def test_the_second_definition_of_a_label_is_text():
    shown = page(f"{WORDS}\n\n[a]: https://example.org/1\n\n[a]: https://example.org/2")
    assert 'href="https://example.org/1"' in shown
    assert "[a]: https://example.org/2" in shown


def test_markdown_keeps_the_definition_that_its_link_needs():
    text = f"{WORDS}\n\n[a]: https://example.org/1\n\n[b]: Anmerkung"
    shown = write(approved(text), "md").decode()
    assert "\n[a]: https://example.org/1" in shown
    assert "\\[b]: Anmerkung" in shown
