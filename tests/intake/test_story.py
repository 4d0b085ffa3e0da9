"""Of a page the part with the story is read; what the page says of single lines is kept; what was left out can be taken back."""

import pytest

from copydesk.intake.read import ReadOptions, read
from copydesk.model.layout import Region

PROSE = "Die Brücke über den Fluss ist seit Montag gesperrt, teilte die Stadt mit, und das bleibt wohl noch Wochen so."
MENU = (
    "<nav><ul><li><a href=a>Politik</a><li><a href=b>Sport</a><li><a href=c>Kultur</a></ul></nav>"
)


def page(body: str, **options):
    return read(
        f"<html><title>Brücke gesperrt | Blatt</title><body>{body}".encode(),
        "a.html",
        ReadOptions(**options),
    )


@pytest.mark.parametrize(
    "body",
    [
        f"{MENU}<article><h1>Brücke gesperrt</h1><p>{PROSE}</p></article>",
        f"{MENU}<h1>Brücke gesperrt</h1><article><p>{PROSE}</p></article>",
        f"{MENU}<main></main><div class=x><h1>Brücke gesperrt</h1><p>{PROSE}</p></div><footer><a href=q>Impressum und mehr</a></footer>",
        f"{MENU}<header><h1>Brücke gesperrt</h1></header><div><p>{PROSE}</p></div><article><a href=x>Ein Teaser</a></article>",
    ],
)
def test_the_story_is_found_by_its_text_and_its_headline_with_it(body):
    reading = page(body)
    assert reading.text == f"# Brücke gesperrt\n\n{PROSE}"
    assert "Politik" in reading.set_aside
    assert "left out around it" in reading.left_out[-1].said()


def test_byline_and_standfirst_beside_the_headline_come_along():
    head = "<div><h1>Brücke gesperrt</h1><p class=byline>Von Kim Ost</p><p>Ein Umweg.</p></div>"
    reading = page(f"{MENU}{head}<div class=w><article><p>{PROSE}</p></article>{MENU}</div>")
    assert reading.text == f"# Brücke gesperrt\n\nVon Kim Ost\n\nEin Umweg.\n\n{PROSE}"


def test_what_was_left_out_is_taken_back_by_reading_the_whole_page():
    body = f"{MENU}<article><p>{PROSE}</p></article>"
    assert "Politik" not in page(body).text
    whole = page(body, whole_page=True)
    assert "Politik" in whole.text
    assert PROSE in whole.text
    assert whole.set_aside == ""


def test_a_page_without_furniture_is_read_whole():
    reading = page(f"<div><p>{PROSE}</p></div><p>Ein kurzer Satz.</p>")
    assert reading.text == f"{PROSE}\n\nEin kurzer Satz."


def test_two_stories_of_one_size_are_both_read():
    other = PROSE.replace("Brücke", "Fähre")
    reading = page(f"<article><p>{PROSE}</p></article><article><p>{other}</p></article>")
    assert PROSE in reading.text
    assert other in reading.text


def test_what_the_page_says_of_a_line_is_kept():
    teasers = "".join(f"<li><a href=/{n}>Noch eine Geschichte {n}</a>" for n in range(3))
    body = (
        f"{MENU}<p class=byline>Von Kim Ost</p><p>{PROSE}</p><figure><figcaption>Bild: Amt</figcaption></figure>"
        f"<ul>{teasers}</ul><aside>Newsletter</aside><footer>Impressum</footer>"
    )
    reading = page(body, whole_page=True)
    told = {reading.text[line.start :].split("\n")[0]: line.region for line in reading.layout}
    assert told["Von Kim Ost"] is Region.BYLINE
    assert told["Bild: Amt"] is Region.CAPTION
    assert told["Newsletter"] is Region.ASIDE
    assert told["Impressum"] is Region.FOOTER
    assert [region for words, region in told.items() if "Noch eine" in words] == [
        Region.TEASERS
    ] * 3
    assert PROSE not in told
    assert all(line.link_share == 1.0 for line in reading.layout if line.region is Region.TEASERS)
