"""What a person says of the kind of text decides what asks for a source; where nobody has said anything, nothing changes."""

import pytest

from copydesk.checks.claims.ranking.kind_of_text import kind_of_text, leanings
from copydesk.checks.claims.unsourced import find
from copydesk.text.document import Document
from copydesk.text.kinds_of_text import kinds_of_text

FIGURE = "Die Stadt zahlt dafür 14,2 Millionen Euro im Jahr."
WRONG = "Der Betreiber hat die Prüfberichte jahrelang heimlich gefälscht, damit die Anlage laufen durfte."
SCENE = (
    "Um 6.40 Uhr steht Ilse Kramm am Kai. Drei Kisten liegen neben ihr. Die Fähre legt an, zwei Männer springen von Bord. "
    "Der Hafen hat im vergangenen Jahr 4,1 Millionen Tonnen umgeschlagen."
)
TALK = (
    "Wie kam das?\n\nDie Stadt zahlte 14,2 Millionen Euro im Jahr. Der Betreiber hat die Prüfberichte gefälscht.\n\n"
    "Und dann?\n\nEs waren 3,8 Millionen Euro zu wenig."
)
SPEECH = (
    "# Sitzung\n\nKRAMM: Die Stadt zahlte 14,2 Millionen Euro im Jahr.\n\nEs waren 3,8 Millionen Euro zu wenig.\n\n"
    "# Nachtrag\n\nDie Stadt zahlte auch 2,5 Millionen Euro an Zinsen."
)


def shown(text: str, kind: str = "") -> list[str]:
    return [each.text for each in find(Document(text, language="de", kind=kind)) if not each.hint]


def hidden(text: str, kind: str) -> list[str]:
    return [each.text for each in find(Document(text, language="de", kind=kind)) if each.hint]


def test_a_press_release_is_said_by_its_sender_and_not_what_it_accuses_of():
    text = f"{FIGURE} {WRONG}"
    assert shown(text) == [FIGURE, WRONG]
    assert shown(text, "release") == [WRONG]
    assert hidden(text, "release") == [FIGURE], "it stays a hint"


@pytest.mark.parametrize("kind", kinds_of_text())
def test_an_accusation_is_asked_about_in_every_kind(kind):
    assert WRONG in shown(f"{FIGURE} {WRONG} Es regnet. Am Kai warten Möwen.", kind)


def test_what_the_writer_saw_is_silent_and_a_figure_that_nobody_saw_is_not():
    assert shown(SCENE, "reportage") == [SCENE.rsplit(". ", maxsplit=1)[-1]]


def test_an_interview_that_somebody_calls_one_is_said_by_whoever_is_asked():
    assert shown(TALK)
    assert not shown(TALK, "interview")


def test_a_line_of_a_transcript_is_said_by_the_name_before_it_until_the_next_heading():
    assert shown(SPEECH)
    assert not any("14,2" in each or "3,8" in each for each in shown(SPEECH, "transcript"))


def test_the_chosen_kind_holds_for_all_parts_and_its_words_no_more():
    match = "Der Torwart hielt, der Stürmer traf, der Trainer lobte Kapitän und Abwehr. " * 8
    found = Document(match, language="de")
    chosen = Document(match, language="de", kind="news")
    assert (kind_of_text(found), kind_of_text(chosen)) == ("match", "news")
    assert {each.share for each in leanings(chosen)} == {0.0}
    other = Document("Der Rat tagt.\n\nEs regnet.", language="de", kind="match")
    assert {(each.kind, each.share) for each in leanings(other)} == {("match", 1.0)}


def test_a_kind_that_is_known_no_more_leaves_it_to_the_words():
    text = f"{FIGURE} {WRONG}"
    assert shown(text, "sonnet") == shown(text)
