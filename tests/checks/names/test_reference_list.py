"""The list of known names is sound, and a name on it is never flagged."""

import pytest

from copydesk.checks.names import reference
from copydesk.checks.names.known.known import organisations, people, places
from copydesk.checks.names.likeness.given import are_two, group_of
from copydesk.model.edit import apply_all
from copydesk.model.house import House
from copydesk.text.document import Document, Memo
from copydesk_resources import catalogue, read_toml


def found(text, language="de", house=None):
    document = Document(text, language=language, memo=Memo(house) if house else None)
    return list(reference.find(document))


def test_the_list_has_a_thousand_names_each_once_and_described_in_both_languages():
    table = read_toml("names/reference.toml")
    rows = [*table["people"], *table["organisations"]]
    assert len(rows) >= 1000
    assert len({row[0] for row in rows}) == len(rows)
    for german, english, was, what in rows:
        assert german
        assert was
        assert what
        assert german == german.strip()
        assert english != german, "the same form is written once"


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_known_name_is_taken_for_another_one(language):
    text = "\n\n".join(
        f"Gestern sprach {form}." if language == "de" else f"Then {form} spoke."
        for person in (*people(), *organisations(), *places())
        for form in (*person.german, *person.english)
    )
    assert [f.text for f in found(text, language)] == []


def test_the_finding_says_where_the_proposal_comes_from():
    (finding,) = found("Der US-Außenminister Anthony Blinken kam nach Kiew.")
    assert str(finding.message) == "Anthony Blinken or Antony Blinken?"
    english, german = finding.evidence.said(), finding.evidence.said(catalogue("de"))
    assert "the reference list knows Antony Blinken, US secretary of state 2021–25" in english
    assert "die Namensliste kennt Antony Blinken, US-Außenminister 2021–25" in german


def test_two_parts_off_at_once_are_put_as_a_question():
    (finding,) = found("Über WNBA-Star Britney Greener wurde verhandelt.")
    assert str(finding.message) == "Is Brittney Griner meant by Britney Greener?"


def test_the_house_list_is_another_source():
    house = House(names=frozenset({"Jutta Ferstlinger"}))
    (finding,) = found("Die Anwältin Jutta Festlinger klagt.", house=house)
    assert "the house list says Jutta Ferstlinger" in str(finding.evidence)
    assert not found("Die Anwältin Jutta Ferstlinger klagt.", house=house)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Autor Christian Stöcker schreibt.", "de"),
        ("Der Anwalt Olaf Schulz klagt.", "de"),
        ("Der Bäcker Robert Müller backt.", "de"),
        ("Der Präsident der Kammer, Roberto Fico, sprach.", "de"),
        ("Michaela Ludwig leitet den Chor.", "de"),
        ("Mike Waltz resigned, and Tim Walz spoke.", "en"),
        ("Doris Johnson and Tom Cook are teachers.", "en"),
        ("Paul Phelan wrote a book.", "en"),
        ("Volodymyr Zelenskyy and Sergei Lavrov spoke.", "en"),
        ("Wolodymyr Selensky und Sergey Lawrow sprachen.", "de"),
    ],
)
def test_other_people_and_other_transliterations_are_left_alone(text, language):
    assert [f for f in found(text, language) if not f.hint] == []


@pytest.mark.parametrize(
    "who",
    ["Thomas Bech", "Andreas Bauler", "Peter Altmeyer", "Jan van Acken", "Karsten Breuer"],
)
def test_a_neighbour_of_a_similar_name_is_asked_about_at_most(who):
    assert all(f.hint for f in found(f"Den Kiosk in Hof führt seit Mai {who}, sagte der Wirt."))


def test_the_office_before_a_name_tells_who_is_meant():
    assert not found("Der Tischler Olaf Schulz sprach im Saal.")
    (finding,) = found("Gestern sprach Bundeskanzler Olaf Schulz im Saal.")
    assert not finding.hint
    assert str(finding.message) == "Olaf Schulz or Olaf Scholz?"
    assert not found("Gestern sprach Bundespräsident Olaf Schulz im Saal."), "another office"


def test_a_longer_name_is_nobody_of_the_shorter_one():
    assert not found("Kofi Anan Mensah spoke in Accra.", "en")
    assert found("Kofi Anan spoke in Accra.", "en")


def test_two_who_stand_in_one_sentence_are_two_people():
    (finding,) = found("Die Sprinter Usain Bolt und Usain Bolth liefen in Rom.")
    assert finding.hint
    (finding,) = found("Der Sprinter Usain Bolth lief in Rom.")
    assert not finding.hint


def test_what_is_written_alike_in_all_forms_of_a_name_can_be_misspelt():
    (finding,) = found("Gestern kam Präsident Joe Bidden nach Rom.")
    assert "Joe Biden" in str(finding.message)
    assert not found("Gestern kam Präsident Joseph Biden nach Rom.")
    assert not found("Gestern sprach Jewgenij Prigoshin im Saal."), "another transliteration"


def test_spellings_of_one_given_name_and_names_of_two():
    assert group_of("Graham") == group_of("Graeme") != ""
    assert are_two("Martin", "Martina")
    assert not are_two("Dennis", "Denis")


def test_a_misspelt_country_is_asked_about_and_its_people_are_not():
    (finding,) = found("Er reiste nach Kasachtan und blieb dort ein Jahr.")
    assert finding.hint
    assert "Kasachstan, a country" in str(finding.evidence)
    assert "Kasachstan, ein Land" in finding.evidence.said(catalogue("de"))
    assert not found(
        "Die Wolfsburger siegten, die Kölner und die Madagassen verloren in Madagaskars Hauptstadt."
    )


def test_each_place_is_listed_once():
    forms = [place.german[0] for place in places()]
    assert len(forms) == len(set(forms)) > 300


def test_a_name_within_a_right_longer_one_is_nobody_elses():
    assert not found("Die Abgeordnete Amira Mohamed Ali sprach, Amira Mohamed Alis Rede war kurz.")


def test_the_genitive_of_a_right_name_is_right_and_of_a_wrong_one_is_kept():
    assert not found("Gestern war Antony Blinkens Reise zu Ende, sagte er.")
    text = "Gestern war Anthony Blinkens Reise zu Ende, sagte er."
    (finding,) = found(text)
    assert finding.text == "Anthony Blinken"
    assert apply_all(text, [finding.fix.edit(text)]).startswith("Gestern war Antony Blinkens Reise")
