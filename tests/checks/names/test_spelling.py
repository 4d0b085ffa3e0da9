"""One muddle gives one finding: which places it covers, what it proposes, and when it only asks."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.checks.check import all_checks
from copydesk.model.draft import TextFormat
from copydesk.model.edit import apply_all
from copydesk.model.house import House
from copydesk.text.document import Document, Memo
from properties import examples

CHECKS = [check for check in all_checks() if check.id.startswith("names.")]


def found(text, language="de", house=None, format=TextFormat.PLAIN):  # noqa: A002
    document = Document(text, format, language, Memo(house) if house else None)
    return [finding for check in CHECKS for finding in check.run(document)]


def shown(text, language="de", house=None):
    return [finding for finding in found(text, language, house) if not finding.hint]


def test_a_finding_covers_every_place_of_every_spelling_without_the_genitive():
    text = "Der Häftling Paul Whelen bleibt. Whelan hofft, Whelans Anwalt schweigt. Whelan wartet."
    (finding,) = shown(text)
    assert [span.of(text) for span in finding.spans] == ["Whelen", "Whelan", "Whelan", "Whelan"]
    assert finding.variants == ("Whelen", "Whelan"), "the proposed one stands last"
    assert finding.text == "Whelen"
    assert str(finding.message) == "Whelen or Whelan?"
    assert "e for a" in str(finding.evidence)
    assert "Whelan stands 3 times" in str(finding.evidence)
    assert not finding.fix.bulk


def test_the_inflection_stays_when_the_name_is_replaced():
    text = "Die Anwältin Jutta Ferstl klagt. Ferstl fordert Geld. Frestls Mandant schweigt."
    (finding,) = shown(text)
    assert apply_all(text, [finding.fix.edit(text)]).endswith("Ferstls Mandant schweigt.")


def test_the_same_word_replaces_all_places_rightly():
    text = "Jutta Ferstl klagt. Ferstl fordert Geld. Frestls Mandant kam, Frestl nicht. Ferstls Büro schloss."
    (finding,) = shown(text)
    for span in sorted(finding.spans, reverse=True):
        text = text[: span.start] + finding.variants[-1] + text[span.end :]
    assert (
        text
        == "Jutta Ferstl klagt. Ferstl fordert Geld. Ferstls Mandant kam, Ferstl nicht. Ferstls Büro schloss."
    )


def test_several_wrong_spellings_of_one_name_are_one_finding():
    text = (
        "Der Boxer Wladimir Klitschko siegt. Klitschko lacht. Für Klitschko ist es der letzte Kampf. "
        "Klischko geht. Der Trainer von Klitchko weint."
    )
    (finding,) = shown(text)
    assert set(finding.variants) == {"Klischko", "Klitchko", "Klitschko"}
    assert finding.variants[-1] == "Klitschko"


def test_the_full_name_that_comes_first_is_proposed_where_both_stand_as_often():
    text = "Konstantin Vrassilev traf. Später verließ Konstantin Vrassiliev den Platz."
    (finding,) = found(text)
    assert finding.fix.replacement == "Vrassilev"


def test_the_text_is_proposed_rather_than_its_headline():
    text = "Konstantin Vrassilev trifft\n\nIn Sofia verließ Konstantin Vrassiliev nach dem Spiel den Platz."
    (finding,) = found(text)
    assert finding.fix.replacement == "Vrassiliev"


def test_somebody_else_with_the_same_given_name_is_no_place_of_the_muddle():
    text = (
        "Der Forscher Stefan Gruber warnt. Auch Stephan Eberharter warnt. "
        "„Es wird eng“, sagt Stephan Gruber im Gespräch. Stefan Gruber schweigt."
    )
    (finding,) = shown(text)
    assert len(finding.spans) == 3
    assert text.index("Stephan Eberharter") not in {span.start for span in finding.spans}


def test_what_the_house_knows_is_right_whatever_the_majority_writes():
    text = "Jutta Ferstl klagt. Ferstl fordert Geld. Jutta Frestl schweigt."
    (finding,) = shown(text, house=House(names=frozenset({"Jutta Frestl"})))
    assert finding.variants[-1] == "Frestl"


def test_two_names_of_the_house_are_never_flagged():
    house = House(names=frozenset({"Jutta Ferstl", "Jutta Frestl"}))
    assert not found("Jutta Ferstl klagt. Ferstl fordert. Jutta Frestl schweigt.", house=house)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Le maire Jérôme Castelnau a parlé. On a vu Castelnau à Lyon. Hier Castelneau est parti.",
            "fr",
        ),
        (
            "De burgemeester Joost Vermeulen sprak. Later ging Vermeulen weg. Daarna kwam Vermuelen terug.",
            "nl",
        ),
    ],
)
def test_other_languages_are_judged_by_capitals_alone(text, language):
    assert len(shown(text, language)) == 1


def test_addresses_links_and_code_are_no_names():
    text = "Jutta Ferstl klagt. Ferstl fordert Geld. Siehe [hier](https://Frestl.example/Frestl) und @Frestl."
    assert not found(text, format=TextFormat.MARKDOWN)


def test_a_text_without_near_names_loads_no_model():
    code = (
        "import sys; from copydesk.checks.check import all_checks; from copydesk.text.document import Document\n"
        "document = Document('Vroni Zirngibl kam aus Graz. Ein Hund schlief.', language='de')\n"
        "assert not [f for c in all_checks() if c.id.startswith('names.') for f in c.run(document)]\n"
        "print([m for m in ('HanTa', 'wordfreq', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


WORDS = st.sampled_from(
    [
        "Whelan", "Whelen", "Whelans", "Paul", "der", "Müller", "Mueller", "EU-Kommission", "EU", "Kommission", "al-Assad",
        "G20", "G-20", "’s", ".", ",", "\n\n", "DER", "SPIEGEL", "Spiegel", "Ⅳ", "ß", "İstanbul", "Straße", "-", "O’Hara",
        "O'Hara", "Antony", "Anthony", "Blinken", "\u00ad", "ﬁx", "🙂", "ǅ", "Ä",
    ]
)  # fmt: skip


@settings(max_examples=examples(60))
@given(st.lists(WORDS, max_size=40), st.sampled_from(["de", "en", "fr", "und"]))
def test_any_text_is_read_and_every_span_holds_what_it_says(words, language):
    text = " ".join(words)
    for finding in found(text, language):
        assert finding.span.of(text) == finding.text
        assert all(span.end <= len(text) for span in finding.spans)
        assert finding.span in finding.spans
        assert len(finding.variants) > 1
        if finding.fix:
            apply_all(text, [finding.fix.edit(text)])
