"""What shows a source, and how far it reaches."""

import pytest

from copydesk.checks.claims.evidence.attribution import SourceKind, Way
from copydesk.checks.claims.evidence.evidence import evidence
from copydesk.checks.claims.speaking.speakers import who_says
from copydesk.text.document import Document


def ways(text: str, language: str = "de") -> list[set[Way]]:
    document = Document(text, language=language)
    return [{a.way for a in entry.attributions} for entry in document.fact(evidence)]


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Laut Amt fehlen 40 Betten.", Way.PREPOSITION),
        ("Dem Amt zufolge fehlen 40 Betten.", Way.PREPOSITION),
        ("Nach Darstellung der Klinik fehlen 40 Betten.", Way.PREPOSITION),
        ("Es fehlten 40 Betten, räumte die Klinik ein.", Way.VERB),
        ("Die Klinik teilte am Abend in aller Kürze mit, es fehle an Betten.", Way.VERB),
        ("Es fehle an 40 Betten.", Way.SUBJUNCTIVE),
        ("Die Behauptung, dass 40 Betten fehlen, ist alt.", Way.NOUN),
        ("Eine Erhebung zeigt den Mangel an Betten.", Way.DOCUMENT),
        ("„Uns fehlen hier seit Jahren 40 Betten.“", Way.QUOTATION),
        ("Es fehlen 40 Betten (Quelle: Klinik).", Way.REFERENCE),
    ],
)
def test_each_way_of_naming_a_source_is_told_apart(text, way):
    assert way in ways(text)[0]


def test_the_cue_is_the_word_that_shows_the_source():
    text = "Es regnete. Die Klinik teilte am Abend mit, es fehle an Betten."
    entry = Document(text, language="de").fact(evidence)[1]
    cues = {attribution.cue.of(text) for attribution in entry.attributions}
    assert cues == {"teilte", "fehle"}


def test_a_source_named_afterwards_reaches_back_over_its_paragraph_and_no_further():
    text = "Ein Dach fiel ein.\nDrei Busse brannten. Zwei Leute liefen weg. Das teilte die Polizei mit."
    assert ways(text) == [set(), {Way.BACKWARD}, {Way.BACKWARD}, {Way.VERB}]


def test_points_counted_off_carry_a_source_over_a_paragraph():
    text = "Der Minister nannte drei Gründe.\n\nErstens fehlt Geld. Zweitens fehlt Zeit. Der Rest ist Streit."
    assert ways(text) == [{Way.VERB}, {Way.CARRIED}, {Way.CARRIED}, set()]


def test_a_paragraph_that_starts_anew_carries_nothing():
    assert ways("Die Klinik sagte, sie schließe.\n\nIm Ort leben 4.300 Menschen.")[1] == set()


def test_the_credit_of_an_agency_answers_for_the_whole_text_only_at_its_end():
    assert all(ways("Drei Busse brannten.\n\nEs regnete stark. (dpa)"))
    assert ways("Drei Busse brannten. (dpa)\n\nEs regnete stark.\n\nEs schneite.")[1:] == [
        set(),
        set(),
    ]


def test_headlines_captions_and_what_stands_between_two_headlines_are_no_prose():
    text = (
        "Brücke bei Husum wird teurer\n\nSie kostet 80 Millionen Euro.\n\nHusum: Neue Brücke wird teurer\n\n"
        "Foto: Die Brücke kostet viel.\n\nEs regnet."
    )
    found = Document(text, language="de").fact(evidence)
    assert [entry.span.of(text) for entry in found] == ["Es regnet."]


def test_a_language_without_word_lists_has_no_evidence():
    assert Document("Le pont a coûté 80 millions.", language="fr").fact(evidence) == ()


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("Laut Polizei brannte es.", "Polizei", SourceKind.INSTITUTIONAL),
        ("Dem Ministerium zufolge brannte es.", "Dem Ministerium", SourceKind.INSTITUTIONAL),
        ("Die Lehrerin Ute Claus sagte, es brenne.", "Die Lehrerin Ute Claus", SourceKind.NAMED),
        ("„Es brennt hier lichterloh“, sagte Ute Claus.", "Ute Claus", SourceKind.NAMED),
        ("Am Montag sagte Ute Claus, es brenne.", "Ute Claus", SourceKind.NAMED),
        ("Sie sagte, es brenne.", "Sie", SourceKind.PRONOUN),
        ("Ein ranghoher Beamter sagte, es brenne.", "Ein ranghoher Beamter", SourceKind.ANONYMOUS),
        ("Experten sagen, es brenne.", "Experten", SourceKind.VAGUE),
    ],
)
def test_who_says_it_and_what_the_reader_learns_about_them(text, source, kind):
    said = Document(text, language="de").fact(who_says)[0]
    assert said.source is not None
    assert (said.source.of(text), said.kind) == (source, kind)


def test_english_sources_are_named_too():
    text = "A poll by the Courier found 41 percent agree. According to the county office, homes burned."
    said = Document(text, language="en").fact(who_says)
    assert [s.source.of(text) for s in said if s.source] == [
        "A poll by the Courier",
        "the county office",
    ]


def test_a_sentence_in_reported_speech_has_the_source_named_last():
    text = "Ute Claus sagte, es brenne. Das Dach sei verloren. Es regnete."
    said = Document(text, language="de").fact(who_says)
    assert said[1].source == said[0].source
    assert (said[2].way, said[2].source) == (None, None)


def test_what_stands_between_two_points_of_a_paragraph_belongs_to_them():
    text = "Der Minister nannte Gründe. Erstens fehlt Geld. Und das bleibt so. Zweitens fehlt Zeit. Das Haus ist alt."
    assert ways(text) == [{Way.VERB}, {Way.CARRIED}, {Way.CARRIED}, {Way.CARRIED}, set()]
