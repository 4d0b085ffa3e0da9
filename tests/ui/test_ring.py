"""The ring on the page stands around words that a card is selected for, and around nothing else."""

import pytest

TEXT = "Der Rat tagt.< /p>\n\nEin Satz&nbsp;hier. Der Hafen kostet 40 Millionen Euro.\n"


@pytest.fixture
def page(desk):
    desk.open_text(TEXT)
    desk.hand("F8")
    assert ringed(desk)
    return desk


def ringed(desk):
    lines = range(desk.editor.blockCount())
    return [mark for line in lines for mark in desk.editor._current.at(line)]


def test_words_that_a_filter_takes_the_card_from_are_ringed_no_more(page):
    page.panel.filter.setFocus()
    page.types("gibt es nicht")
    page.until(lambda: page.panel.selected() is None)
    assert not ringed(page)
    page.panel.filter.clear()
    page.hand("F8")
    assert ringed(page)
    assert page.panel.selected() is not None


def test_another_family_takes_the_ring_away(page):
    page.click(page.panel._family_chips[list(page.panel._family_chips)[2]])
    assert page.panel.selected() is None
    assert not ringed(page)


def test_what_vanishes_while_somebody_writes_leaves_no_ring(page):
    page.write_at_cursor("x", at=TEXT.index("/p>"))
    page.hand("Backspace", "Delete", "Delete", "Delete", "Backspace", "Backspace")
    page.checked()
    page.until(lambda: not any(f.kind.value == "tag" for f in page.session.review.findings))
    page.settled()
    assert not ringed(page)


def test_a_claims_ring_goes_with_its_panel(page):
    page.hand("Escape")
    page.write_at_cursor("", at=TEXT.index("Hafen"))
    page.hand("Ctrl+M")
    page.until(lambda: page.session.ledger.standings)
    page.hand("F4")
    words = [mark[:2] for mark in ringed(page)]
    assert words
    page.hand("Ctrl+1")
    card = page.panel.selected()
    assert card is not None or not ringed(page)
    assert [mark[:2] for mark in ringed(page)] != words
