"""What a house writes in tables: forms and patterns, and what of them is refused."""

import pytest

from copydesk.model.house_form import Forms, HouseForm, form_lines, forms_in
from copydesk.model.house_pattern import HousePattern, Patterns

FORMS, PATTERNS = Forms(default=()), Patterns(default=())


def test_a_table_of_forms_is_read_and_written_as_it_was():
    raw = {"Delphin": "Delfin", "Zigeunerschnitzel": ""}
    forms, told = FORMS.read(raw, "prefer")
    assert forms == (HouseForm("Delphin", "Delfin"), HouseForm("Zigeunerschnitzel", ""))
    assert not told
    assert FORMS.write(forms) == raw


@pytest.mark.parametrize("raw", [{"Delphin": 3, "Fön": "Föhn"}, {" ": "x"}, ["Delphin"], "Delphin"])
def test_a_table_with_one_row_that_is_none_is_told_and_not_half_read(raw):
    forms, told = FORMS.read(raw, "prefer")
    assert forms == ()
    assert len(told) == 1


def test_forms_are_written_a_line_each_and_the_last_of_two_holds():
    forms = forms_in("Delphin = Delfin\n\n Fön\nDelphin = Delphin\n= x\n")
    assert forms == (HouseForm("Delphin", "Delphin"), HouseForm("Fön", ""))
    assert form_lines(forms) == "Delphin = Delphin\nFön"


def test_a_pattern_without_a_message_is_called_by_what_it_finds():
    found, told = PATTERNS.read([{"find": "Schluss"}, {"find": "TK", "message": "Noch offen"}], "p")
    assert found == (HousePattern("Schluss", "Schluss"), HousePattern("TK", "Noch offen"))
    assert not told


def test_what_is_no_pattern_is_told_by_its_number_and_the_rest_is_read():
    found, told = PATTERNS.read([{"find": "(?=a)"}, {"find": 3}, {"find": "TK"}], "pattern")
    assert found == (HousePattern("TK", "TK"),)
    assert [str(each).split(" ")[:2] for each in told] == [["pattern", "1"], ["pattern", "2"]]


def test_patterns_are_written_without_what_nobody_gave():
    kept = (HousePattern("TK", "Noch offen"), HousePattern("x", "x", ""))
    assert PATTERNS.write(kept) == [
        {"find": "TK", "message": "Noch offen"},
        {"find": "x", "message": "x", "replace": ""},
    ]
