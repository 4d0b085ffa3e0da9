"""People described and not named, what nobody equals, figures that go on, Swiss spelling: each beside the near text that stays silent."""

import pytest

from copydesk.checks.claims.evidence.attribution import Way
from copydesk.checks.claims.evidence.evidence import cues, evidence
from copydesk.checks.claims.evidence.mentions import mentions
from copydesk.checks.claims.evidence.unrivalled import unrivalled
from copydesk.text.document import Document

NOBODY = [
    (
        "en",
        "A man who carries water for the team, and would not say more, says the weekend was in Portugal.",
    ),
    (
        "en",
        "Someone who spent the summer at the looms, and hopes to be asked back, said the work was dyed twice.",
    ),
    ("en", "One deputy told me the going rate is fifty dollars a call."),
    ("en", "According to one who sat close to the table, the vote was never counted."),
    ("de", "Wer am richtigen Tisch sitzt, bekommt von einem zweiten Ordner erzählt."),
    ("de", "Aus dem Aufsichtsrat war zu erfahren, dass der Umbau im März stockte."),
    (
        "de",
        "Von jemandem, der dort ein Büro weiter saß, ist zu erfahren, dass die Mail auf dem Tisch lag.",
    ),
]
SOMEBODY = [
    ("en", "A man who carries water for the team waved from the bench."),
    ("en", "Someone who leaves early, the sign says, should take the back door."),
    ("en", "Deputy Ann Dale told me the going rate is fifty dollars a call."),
    ("en", "One thing told against the plan: its price."),
    ("de", "Wer am richtigen Tisch sitzt, sieht den Hafen."),
    ("de", "Aus dem Keller war Musik zu spüren, und alle tanzten."),
    ("de", "Von der Terrasse war der Hafen zu sehen."),
    ("de", "Aus dem Büro von Petra Klaasen war zu erfahren, dass der Umbau stockt."),
]
ALONE = [
    ("de", "Keine Aufsicht in Europa bestraft so selten."),
    ("de", "Dabei zahlt kein Land in Europa seinen Pflegenden weniger."),
    ("en", "No port on this coast has lost more jobs."),
    ("en", "She has subtitled more hours of television than anybody else alive."),
]
NOT_ALONE = [
    ("de", "Kein Licht brannte, und im Hof stand ein Wagen."),
    ("de", "Er blieb länger als geplant."),
    ("en", "No one came to the door."),
    ("en", "It took more time than planned."),
    ("en", "She showed no emotion as the judge passed sentence."),
]


def found(language: str, text: str):
    return Document(text, language=language).fact(mentions)


def sentence(language: str, text: str):
    return Document(text, language=language).blocks[0].paragraph.fact(cues)[0][0]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_somebody_who_is_described_and_speaks_is_no_named_source(language, text):
    assert found(language, text)


@pytest.mark.parametrize(("language", "text"), SOMEBODY)
def test_who_does_not_speak_or_has_a_name_is_none(language, text):
    assert not found(language, text)


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_what_nobody_equals_is_a_superlative_without_its_form(language, text):
    assert unrivalled(sentence(language, text), language)


@pytest.mark.parametrize(("language", "text"), NOT_ALONE)
def test_nobody_alone_and_a_comparison_alone_are_none(language, text):
    assert unrivalled(sentence(language, text), language) is None


def carried(language: str, text: str) -> bool:
    last = Document(text, language=language).fact(evidence)[-1]
    return any(one.way is Way.CARRIED for one in last.attributions)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The county says that 412 people were held in June. Of those, 288 had been convicted of nothing."),
        ("en", "A bed costs 141 dollars a night, according to the sheriff. That is more than 40,000 dollars a day."),
        ("de", "Das Amt zählte nach eigenen Angaben 61 Betriebe. Davon liegen 38 im Süden."),
    ],
)  # fmt: skip
def test_figures_that_go_on_have_the_source_of_those_before(language, text):
    assert carried(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The county says that 412 people were held in June. The jail has 300 beds."),
        ("en", "The county says that people were held in June. Of those, 288 had been convicted of nothing."),
        ("en", "The county says that 412 people were held in June. Of those, the warden secretly beat 30."),
        ("en", "The county says that 412 people were held in June.\n\nOf those, 288 had been convicted of nothing."),
        ("de", "Das Amt zählte nach eigenen Angaben 61 Betriebe. Der Süden hat 38 Höfe."),
    ],
)  # fmt: skip
def test_another_thing_another_paragraph_and_an_accusation_have_not(language, text):
    assert not carried(language, text)


def test_swiss_spelling_names_its_source_as_well():
    swiss = Document(
        "Die Löhne sanken um 4 Prozent, heisst es im Bericht des Bundesrats.", language="de"
    )
    (only,) = swiss.fact(evidence)
    assert only.attributions
