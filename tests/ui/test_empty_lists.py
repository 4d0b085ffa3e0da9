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


@pytest.mark.parametrize(
    ("panel", "words"),
    [
        ("findings", "Open a draft to see what is found in it."),
        ("names", "Open a draft to see the names in it."),
        ("history", "Open a draft to see its versions."),
        ("voices", "Open a draft to see who says what in it."),
    ],
)
def test_without_a_draft_a_panel_says_what_it_is_for(desk, panel, words):
    shown = getattr(desk.window, panel)
    assert shown._instead.text() == words
    assert not shown._list.isVisibleTo(shown)
    desk.open_text("Der Rat tagt heute.\n")
    if panel == "history":
        desk.until(lambda: shown._list.isVisibleTo(shown))
    else:
        desk.until(lambda: shown._instead.text() != words)
    desk.act("close_draft")
    desk.until(lambda: shown._instead.text() == words and not shown._list.isVisibleTo(shown))


def test_while_the_text_is_checked_no_panel_says_that_there_is_nothing(desk):
    desk.application.engine.answered.disconnect(desk.session.take)
    desk.application.opening.open_paths([desk.write("Der Rat tagt heute.\n")])
    desk.until(lambda: desk.session.draft)
    for panel in (desk.window.findings, desk.window.names):
        assert panel._instead.text() == "The text is being checked …"
    desk.application.engine.answered.connect(desk.session.take)
    desk.act("check")
    desk.checked()
    assert desk.window.names._instead.text() == "No names found in this draft."
