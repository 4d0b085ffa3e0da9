"""The names of a draft as they are listed and handed over."""

from copydesk.checks.names.judging.ledger import ledger
from copydesk.text.document import Document


def names(text, language="de"):
    return {entry.name: dict(entry.full) for entry in ledger(Document(text, language=language))}


def test_a_name_stands_with_its_given_name_particles_and_initials():
    found = names(
        "In Brüssel sprach Ursula von der Leyen mit Rafael van der Vaart und mit George W. Bush. Leyens Rede war kurz."
    )
    assert found["Ursula von der Leyen"] == {"Ursula von der Leyen": 1, "Leyens": 1}
    assert {"Rafael van der Vaart", "George W. Bush"} <= set(found)


def test_articles_and_prepositions_join_no_names():
    found = names(
        "Gestern tagte in Kiel der Rat. Dann bewegte man Merkel zu Verhandlungen in Bonn."
    )
    assert "Kiel" in found
    assert not any("Rat" in name or "Verhandlungen" in name for name in found)


def test_what_somebody_is_belongs_to_no_name():
    found = names(
        "Der Rat der Stadt Kiel lud WNBA-Star Jutta Arslan ein. Die EU-Kommissarin Mia Lang kam auch."
    )
    assert {"Kiel", "Jutta Arslan", "Mia Lang"} <= set(found)


def test_a_known_name_is_listed_though_the_tagger_takes_it_for_a_verb():
    found = names("Das sagte Blinken am Montag. Am Abend flog Blinken nach Kiew.")
    assert sum(found["Blinken"].values()) == 2


def test_both_spellings_of_a_muddled_name_are_listed():
    found = names(
        "Der Häftling Paul Whelen bleibt. Whelan hofft. Whelans Anwalt schweigt, und Whelan wartet."
    )
    assert {"Paul Whelen", "Whelan"} <= set(found)
