"""What the house says and what it has approved before: two sources of right names, told apart in the finding."""

from datetime import date

import pytest

from copydesk.checks.check import all_checks
from copydesk.model.house import ApprovedName, House, HouseName
from copydesk.text.document import Document, Memo
from copydesk_resources import catalogue

CHECKS = [check for check in all_checks() if check.id.startswith("names.")]


def listed(*forms, english=None, note=""):
    return House(listed=frozenset({HouseName(forms, english or forms, note)}))


def approved(name, count=14):
    return House(approved=frozenset({ApprovedName(name, count, date(2026, 5, 3))}))


def found(text, house, language="de"):
    document = Document(text, language=language, memo=Memo(house))
    return [finding for check in CHECKS for finding in check.run(document)]


def test_the_finding_says_what_the_house_wrote_before_and_when():
    (finding,) = found("Die Anwältin Jutta Festlinger klagt.", approved("Jutta Ferstlinger"))
    said = finding.evidence.said()
    assert "the house wrote Jutta Ferstlinger 14 times, last on 3 May 2026" in said
    german = finding.evidence.said(catalogue("de"))
    assert "das Haus schrieb 14-mal Jutta Ferstlinger, zuletzt am 3. Mai 2026" in german


def test_the_finding_says_that_the_house_list_has_it_and_what_it_is():
    (finding,) = found(
        "Die Anwältin Jutta Festlinger klagt.", listed("Jutta Ferstlinger", note="Anwältin")
    )
    assert "the house list says Jutta Ferstlinger (Anwältin)" in str(finding.evidence)


def test_the_house_list_overrules_the_list_that_ships():
    text = "Gestern sprach Antony Blinken in Kiew."
    assert not found(text, House())
    (finding,) = found(text, listed("Anthony Blinken"))
    assert finding.variants == ("Antony Blinken", "Anthony Blinken")


def test_what_was_approved_does_not_overrule_the_list_that_ships():
    assert not found("Gestern sprach Antony Blinken in Kiew.", approved("Anthony Blinken"))


def test_every_form_of_an_entry_is_right_and_the_first_is_proposed():
    house = listed("Sergej Lawrow", "Sergei Lawrow")
    assert not found("Minister Sergei Lawrow sprach in Moskau.", house)
    (finding,) = found("Minister Sergey Lawrow sprach in Moskau.", house)
    assert finding.variants[-1] == "Sergej Lawrow"


def test_an_entry_has_its_english_form_in_an_english_text():
    house = listed("Wassyl Hontschar", english=("Vasyl Honchar",))
    (finding,) = found("The painter Vasil Honchar spoke in Berlin.", house, "en")
    assert finding.variants[-1] == "Vasyl Honchar"
    assert not found("The painter Wassyl Hontschar spoke in Berlin.", house, "en")


def test_marks_that_the_house_writes_are_asked_for():
    (finding,) = found("Der Trainer Ivo Brankovic siegte wieder.", listed("Ivo Branković"))
    assert finding.variants[-1] == "Ivo Branković"


def test_a_name_of_one_word_is_known_too():
    house = listed("Nordmündung")
    (finding,) = found("Die Reederei Nordmündnug legt an.", house)
    assert not finding.hint
    assert finding.variants == ("Nordmündnug", "Nordmündung")
    assert not found("Die Reederei Nordmündung legt an. Nordmündungs Schiffe fahren.", house)


@pytest.mark.parametrize(
    "text",
    [
        "Die Anwältin Jutta Ferstlinger klagt.",
        "Jutta Ferstlingers Klage liegt vor.",
        "Die Anwältin Julia Ferstlinger klagt.",
        "Der Bäcker Peter Hofer backt.",
        "Die Anwältin Jutta Kerstinger klagt.",
    ],
)
@pytest.mark.parametrize("house", [listed("Jutta Ferstlinger"), approved("Jutta Ferstlinger")])
def test_the_name_itself_and_other_people_are_left_alone(text, house):
    assert not found(text, house)


def test_a_spelling_of_the_house_is_right_whatever_the_draft_writes_more_often():
    text = "Jutta Ferstl klagt. Ferstl fordert Geld. Jutta Frestl schweigt."
    (finding,) = [f for f in found(text, listed("Jutta Frestl")) if not f.hint]
    assert finding.variants[-1].endswith("Frestl")
