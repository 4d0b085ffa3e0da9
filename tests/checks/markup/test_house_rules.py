"""The desk's own phrases, forms and patterns."""

from copydesk.checks.analysis import Analyst
from copydesk.checks.check import all_checks
from copydesk.checks.settle import settle
from copydesk.model.finding import Finding
from copydesk.model.house import House
from copydesk.model.house_form import HouseForm, form_lines, forms_in
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


def findings(text: str, house: House, language: str = "de") -> list[tuple[str, str | None]]:
    """The words of all findings, and what is offered for each."""
    analyst = Analyst(house)
    return [
        (finding.text, finding.fix.replacement if finding.fix else None)
        for finding in analyst.findings(analyst.read(text, language=language))
        if not finding.hint
    ]


def test_a_form_that_the_house_does_not_write_is_flagged_with_the_one_that_it_prefers():
    house = House(prefer=(HouseForm("Delphin", "Delfin"), HouseForm("quasi", "")))
    text = "Ein Delphin schwimmt quasi im Hafen. Quasi allein. Delphinarium."
    assert findings(text, house) == [("Delphin", "Delfin"), ("quasi", None), ("Quasi", None)]


def test_at_the_start_of_a_sentence_the_preferred_form_has_its_capital_too():
    house = House(prefer=(HouseForm("aufwendig", "aufwändig"),))
    assert findings("Aufwendig und aufwendig gebaut.", house) == [
        ("Aufwendig", "Aufwändig"),
        ("aufwendig", "aufwändig"),
    ]


def test_the_house_says_which_quotation_marks_it_writes():
    text = "„Ja“, sagte sie. „Nein“, sagte er. „Doch“, rief sie."
    assert findings(text, House()) == []
    assert findings(text, House(quotes_de="»«")) == [("„", "»"), ("“", "«")] * 3
    assert findings('"Yes," he said.', House(quotes_en="“”"), "en") == [('"', "“"), ('"', "”")]
    assert findings('"Yes," he said.', House(quotes_de="»«"), "en") == []


def test_inches_and_apostrophes_are_no_quotation_marks_for_the_house_either():
    text = 'Ein 27"-Schirm steht da, und Peters’ Rad.'
    assert findings(text, House(quotes_de="»«")) == findings(text, House())


def test_a_kind_that_the_house_leaves_out_is_not_shown_but_its_own_phrases_are():
    text = "Die **Bahn** kommt quasi."
    house = House(off=frozenset({Kind.MARKDOWN, Kind.BOILERPLATE}), flag=("quasi",))
    assert findings(text, house) == [("quasi", "")]


def test_forms_are_written_one_a_line_as_a_person_would():
    forms = (HouseForm("Delphin", "Delfin"), HouseForm("quasi", ""))
    assert form_lines(forms) == "Delphin = Delfin\nquasi"
    assert forms_in("Delphin=Delfin\n\n quasi =\nquasi") == forms
