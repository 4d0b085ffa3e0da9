"""The list of known names is sound, and a name on it is never flagged."""

import pytest

from copydesk.checks.names import reference
from copydesk.checks.names.judging.model import ASKED
from copydesk.checks.names.known.known import is_right, place_words
from copydesk.checks.names.known.nearly import nearly
from copydesk.checks.names.known.shipped import shipped
from copydesk.checks.names.likeness.given import are_two, group_of, is_given_name, is_short_for
from copydesk.checks.names.likeness.tables import INDEX
from copydesk.model.edit import apply_all
from copydesk.model.house import DEFAULT_HOUSE, House
from copydesk.text.document import Document, Memo
from copydesk_resources import catalogue, resource

LISTED = list(shipped())
OURS = [entry for entry in LISTED if entry.kind != "cities"]


def found(text, language="de", house=None):
    document = Document(text, language=language, memo=Memo(house) if house else None)
    return list(reference.find(document))


def shown(text, language="de", house=None):
    return [finding for finding in found(text, language, house) if not finding.hint]


def test_the_list_has_thousands_of_names_each_described_in_both_languages():
    assert len(OURS) >= 15_000
    for entry in OURS:
        assert entry.was
        assert entry.what
        for form in (*entry.german, *entry.english):
            assert form == " ".join(form.split())
            assert form


def test_no_name_is_listed_twice():
    files = [file for file in resource("names/reference").iterdir() if file.name.endswith(".tsv")]
    first = [
        line.split("\t")[0].split("; ")[0]
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        if line and line[0] not in "#["
    ]
    assert len(first) == len(set(first))


def test_no_name_is_near_another_one_without_saying_so():
    told = {
        frozenset(line.split("\t"))
        for line in resource("names/near.tsv").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    }
    untold = {
        frozenset((form, match.known.form))
        for entry in OURS
        if entry.kind == "people"
        for form in entry.german[:1]
        if " " in form
        for match in nearly(tuple(form.split()), DEFAULT_HOUSE, "de")
        if len(match.wrong) == 1 and match.known.form != form
    } - told
    assert untold == set(), "both right? then into names/near.tsv; else mend the list"


def test_the_tables_are_those_of_the_lists():
    import index_names

    ships = {file.name: file.read_bytes() for file in resource(INDEX).iterdir()}
    assert index_names.tables() == ships, "run packaging/index_names.py"


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_known_name_is_taken_for_another_one(language):
    for entry in OURS:
        for form in (*entry.german, *entry.english):
            assert is_right(form, DEFAULT_HOUSE, language), form


@pytest.mark.parametrize("language", ["de", "en"])
def test_cities_that_are_words_do_not_alarm(language):
    text = {
        "de": "Nach dem Essen ging er in die Halle. Das Siegen fiel schwer, das Singen leicht. Im Bad war Mitte Mai Ruhe.",
        "en": "Reading is a joy. He took a bath, ate a sandwich and made a deal after the battle. The rugby ended.",
    }[language]
    assert found(text, language) == []


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
    (finding,) = shown("Die Anwältin Jutta Festlinger klagt.", house=house)
    assert "the house list says Jutta Ferstlinger" in str(finding.evidence)
    assert not shown("Die Anwältin Jutta Ferstlinger klagt.", house=house)


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
    assert shown(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("Bundespräsident Frank-Walter Steinmayer kam.", "de", "Steinmeier"),
        ("Wir zitieren Hannah Arendt und Friedrich Nietsche.", "de", "Nietzsche"),
        ("The statue of Mahatma Ghandi was cleaned.", "en", "Gandhi"),
        ("A sketch by Warren Buffet sold well.", "en", "Buffett"),
        ("Shares in Proctor & Gamble slipped on Tuesday.", "en", "Procter"),
        ("Der Discounter nahm einen Schuh von Addidas zurück.", "de", "Adidas"),
        ("A spokesman for Sainsbery's said so.", "en", "Sainsbury"),
        ("Sie waren in Lybien aufgebrochen.", "de", "Libyen"),
    ],
)
def test_a_famous_name_is_found_where_it_stands_once(text, language, right):
    (finding,) = shown(text, language)
    assert right in finding.fix.replacement


def test_the_office_before_a_name_tells_who_is_meant():
    assert not shown("Der Tischler Olaf Schulz sprach im Saal.")
    (finding,) = shown("Gestern sprach Bundeskanzler Olaf Schulz im Saal.")
    assert str(finding.message).startswith(("Olaf Schulz or", "Is Olaf Scholz"))


def test_a_longer_name_is_nobody_of_the_shorter_one():
    assert not shown("Kofi Anan Mensah spoke in Accra.", "en")
    assert shown("Kofi Anan spoke in Accra.", "en")


def test_what_is_written_alike_in_all_forms_of_a_name_can_be_misspelt():
    (finding,) = shown("Gestern kam Präsident Joe Bidden nach Rom.")
    assert "Joe Biden" in str(finding.message)
    assert not shown("Gestern kam Präsident Joseph Biden nach Rom.")


def test_only_the_wrong_word_of_a_name_is_replaced():
    text = "She loved the voice of Edith Piaff."
    (finding,) = shown(text, "en")
    assert apply_all(text, [finding.fix.edit(text)]) == "She loved the voice of Edith Piaf."


def test_spellings_of_one_given_name_names_of_two_and_short_forms():
    assert group_of("Graham") == group_of("Graeme") != ""
    assert are_two("Martin", "Martina")
    assert not are_two("Dennis", "Denis")
    assert is_short_for("Bob", "Robert")
    assert not is_short_for("Jon", "Johanna")
    assert is_given_name("Oleksandr")
    assert is_given_name("Karl-Heinz")
    assert not is_given_name("Bürgermeister")


def test_a_misspelt_country_is_shown_and_its_people_are_not():
    (finding,) = shown("Er reiste nach Kasachtan und blieb dort ein Jahr.")
    assert "Kasachstan, a country" in str(finding.evidence)
    assert "Kasachstan, ein Land" in finding.evidence.said(catalogue("de"))
    assert not shown(
        "Die Wolfsburger siegten, die Kölner und die Madagassen verloren in Madagaskars Hauptstadt."
    )


def test_the_best_known_places_are_listed():
    assert len(place_words()) > 300
    assert {"Wien", "Vienna", "Libyen", "Libya"} <= place_words()


def test_a_name_within_a_right_longer_one_is_nobody_elses():
    assert not shown("Die Abgeordnete Amira Mohamed Ali sprach, Amira Mohamed Alis Rede war kurz.")


def test_the_genitive_of_a_right_name_is_right_and_of_a_wrong_one_is_kept():
    assert not shown("Gestern war Antony Blinkens Reise zu Ende, sagte er.")
    text = "Gestern war Anthony Blinkens Reise zu Ende, sagte er."
    (finding,) = shown(text)
    assert finding.text == "Anthony Blinken"
    assert apply_all(text, [finding.fix.edit(text)]).startswith("Gestern war Antony Blinkens Reise")


def test_a_chance_below_the_threshold_is_a_hint():
    assert 0 < ASKED < 1
