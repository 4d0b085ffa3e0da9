"""Where a list has nothing to show stand buttons for what would fill it."""

from dataclasses import replace

import pytest

from copydesk_ui.dialogs.wrong import WrongDialog


def button(panel, words):
    return next(each for each in panel.instead if each.text().startswith(words))


def test_the_empty_queue_opens_the_sample(desk):
    queue = desk.window.queue
    assert [each.isVisible() for each in queue.instead] == [True] * 3
    desk.click(button(queue, "Open the sample"))
    desk.until(lambda: desk.session.draft is not None)
    desk.until(lambda: not queue.instead[0].isVisible())


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_empty_ledger_makes_a_claim_and_the_buttons_have_room(make_desk, settings, language):
    desk = make_desk(with_settings=replace(settings, language=language))
    desk.window.resize(1280, 800)
    desk.open_text("Der Hafen kostet 40 Millionen Euro.\n")
    desk.hand("Ctrl+Home", "Ctrl+5")
    claims = desk.window.claims
    desk.click(claims.instead[0])
    desk.until(lambda: desk.session.ledger.standings)
    assert not claims.instead[0].isVisible()
    claims.resize(396, claims.height())
    for each in claims.buttons.values():
        assert each.width() >= each.sizeHint().width(), each.text()
    desk.hand("F4")
    desk.click(claims.buttons["claim_wrong"])
    desk.dialog(WrongDialog).drop()
