"""Texts whose lines were broken by hand are told from those whose lines are paragraphs."""

import pytest

from copydesk.text.document import Document
from copydesk.text.line_ends import wrapped_by_hand

MAIL = [
    "Der Förderverein des Freibads hat am Sonntag seine neue Rutsche",
    "eingeweiht. Mehr als zweihundert Kinder standen Schlange, als die",
    "Vorsitzende das Band durchschnitt. Die Rutsche ist vierzig Meter",
    "lang und wurde zur Hälfte mit Spenden bezahlt, wie es am Abend",
    "hieß. Im Mai wird das Bad wieder öffnen.",
]


def filled(length: int, count: int = 6) -> list[str]:
    return [("wort " * length)[: length - 1] + "t" for _ in range(count)]


def test_a_mail_is_and_its_paragraphs_are_whole():
    assert wrapped_by_hand(MAIL)
    blocks = Document("\n".join([*MAIL, "", *MAIL]), language="de").blocks
    assert [block.paragraph.text.count("\n") for block in blocks] == [4, 0, 4]


@pytest.mark.parametrize(
    ("length", "by_hand"), [(44, False), (45, True), (110, True), (111, False)]
)
def test_lines_are_neither_short_nor_those_of_a_wide_window(length, by_hand):
    assert wrapped_by_hand(filled(length)) is by_hand


@pytest.mark.parametrize(("longest", "by_hand"), [(160, True), (161, False)])
def test_one_very_long_line_is_a_paragraph(longest, by_hand):
    assert wrapped_by_hand([*filled(70), filled(longest, 1)[0], *filled(70)]) is by_hand


@pytest.mark.parametrize(
    "lines",
    [
        [line + "." for line in filled(70)],
        [f"- {line}" for line in filled(70)],
        [part for line in filled(70) for part in (line, "")],
        filled(70, 3),
        [],
    ],
)
def test_sentences_lists_lines_with_space_between_and_few_of_them_are_not(lines):
    assert not wrapped_by_hand(lines)


def test_four_full_lines_are_enough_where_none_had_room_for_the_next_word():
    assert wrapped_by_hand(MAIL[:4])
    assert not wrapped_by_hand([MAIL[0], MAIL[1][:45], MAIL[2], MAIL[3]])


def test_of_four_pairs_of_lines_three_that_go_on_are_enough():
    lines = [*filled(70, 3), filled(60, 1)[0] + ".", filled(70, 1)[0]]
    assert wrapped_by_hand(lines)
    assert not wrapped_by_hand(lines[1:]), "of three pairs all must, and each line be full"
