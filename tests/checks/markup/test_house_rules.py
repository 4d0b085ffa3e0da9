"""The desk's own phrases, forms and patterns."""

from copydesk.checks.check import all_checks
from copydesk.checks.settle import settle
from copydesk.model.finding import Finding
from copydesk.model.house import House
from copydesk.model.house_pattern import HousePattern
from copydesk.model.kinds import Kind
from copydesk.text.document import Document, Memo


def found(text: str, house: House) -> tuple[Finding, ...]:
    document = Document(text, language="de", memo=Memo(house))
    checks = (check for check in all_checks() if check.id.startswith("markup."))
    return settle((f for check in checks for f in check.run(document)), house.allow)


def test_a_phrase_of_the_house_is_flagged_wherever_it_stands():
    (finding,) = found(
        "Wie Berichten zufolge bekannt ist, tagt der Rat.", House(flag=("berichten zufolge",))
    )
    assert (finding.kind, finding.text) == (Kind.BOILERPLATE, "Berichten zufolge")


def test_a_form_that_the_house_allows_is_left_alone():
    assert found("Die **Bahn** kommt.", House()) != ()
    assert found("Die **Bahn** kommt.", House(allow=frozenset({"**"}))) == ()


def test_a_pattern_of_the_house_offers_its_replacement_but_not_in_bulk():
    house = House(patterns=(HousePattern(r"\d+ Jahre alt(e|er)", "Schreibweise", "betagt"),))
    (finding,) = found("Der 80 Jahre alte Rat tagt.", house)
    assert finding.fix is not None
    assert (finding.fix.replacement, finding.fix.bulk) == ("betagt", False)
    assert str(finding.message) == "Schreibweise"


def test_a_pattern_with_an_umlaut_says_the_right_place():
    (finding,) = found("Über die Brücke", House(patterns=(HousePattern("Brücke", "Wort"),)))
    assert finding.text == "Brücke"
