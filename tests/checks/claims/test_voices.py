"""Who says what in a whole text: which words are one source, what kind it is, and how much it says."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.checks.claims.speaking.voices import voices
from copydesk.model.voices import Voice, VoiceKind, Voices
from copydesk.text.document import Document
from properties import examples


def heard(text: str, language: str = "de") -> Voices:
    return Document(text, language=language).fact(voices)


def labels(text: str, language: str = "de") -> dict[str, list[str]]:
    """The sources with the words that stand for them."""
    return {s.label: [m.of(text) for m in s.mentions] for s in heard(text, language).voices}


def only(text: str, language: str = "de") -> Voice:
    (source,) = heard(text, language).voices
    return source


def test_full_name_surname_and_pronoun_are_one_source():
    text = (
        "Die Ministerin Kim Petersen sagte, der Bau beginne. Petersen betonte, es eile. "
        "Sie versprach, es gehe schnell."
    )
    assert labels(text) == {"Kim Petersen": ["Die Ministerin Kim Petersen", "Petersen", "Sie"]}


def test_an_office_is_the_person_who_holds_it_where_the_text_names_one():
    text = "Die Bürgermeisterin Ute Claus kam zu spät. Die Bürgermeisterin sagte, es brenne."
    assert list(labels(text)) == ["Ute Claus"]
    assert only(text).kind is VoiceKind.NAMED


def test_an_office_with_two_holders_stays_an_office():
    text = "Der Minister Karl Brandt traf den Minister Jan Olsen. Der Minister sagte, es sei spät."
    assert only(text).kind is VoiceKind.INSTITUTIONAL


def test_two_people_of_one_surname_stay_two():
    text = "Kim Petersen sagte, es regne. Ute Petersen sagte, es schneie."
    assert sorted(labels(text)) == ["Kim Petersen", "Ute Petersen"]


def test_a_pronoun_that_cannot_mean_the_person_names_nobody():
    text = "Frau Claus sagte, es regne. Er sagte, es schneie."
    assert {s.kind for s in heard(text).voices} == {VoiceKind.NAMED, VoiceKind.UNTOLD}


def test_cases_of_one_institution_are_one_source():
    text = "Laut Tiefbauamt brannte es. Nach Angaben des Tiefbauamtes brannte es. Dem Tiefbauamt zufolge brannte es."
    assert len(labels(text)) == 1


def test_a_later_mention_of_somebody_unnamed_is_the_first_again():
    text = "Ein ranghoher Diplomat sagte, es sei aus.\n\nDer Diplomat fügte hinzu, man rede weiter."
    source = only(text)
    assert (source.label, source.kind) == ("Ein ranghoher Diplomat", VoiceKind.ANONYMOUS)
    assert len(source.mentions) == len(source.stretches) == 2


@pytest.mark.parametrize(
    ("text", "language", "label", "kind"),
    [
        ("Laut Polizei brannte es.", "de", "Polizei", VoiceKind.INSTITUTIONAL),
        ("Aus Sicht der Klinik brannte es.", "de", "Klinik", VoiceKind.INSTITUTIONAL),
        ("Am Montag warnte die Försterin Ute Claus, es brenne.", "de", "Ute Claus", VoiceKind.NAMED),
        ("Ute Claus, die Leiterin der Wache, sagte, es brenne.", "de", "Ute Claus", VoiceKind.NAMED),
        ("Es brenne, wie Ute Claus am Abend mitteilte.", "de", "Ute Claus", VoiceKind.NAMED),
        ("Ute Claus hat den Verkauf am Montag bestätigt.", "de", "Ute Claus", VoiceKind.NAMED),
        ("Experten zufolge brannte es.", "de", "Experten", VoiceKind.VAGUE),
        ("Es brannte (Quelle: Landesamt).", "de", "Landesamt", VoiceKind.REFERENCE),
        ("Es brannte (https://www.wache.example/brand).", "de", "wache.example", VoiceKind.REFERENCE),
        ("Der Wind sei kalt, und zwar seit Stunden.", "de", "", VoiceKind.UNTOLD),
        ("It burned, party chairman Jack Dale said.", "en", "Jack Dale", VoiceKind.NAMED),
        ("Ann Dale, who runs the mill, said it burned.", "en", "Ann Dale", VoiceKind.NAMED),
        ("“It burned all night,” recalled Ann Dale.", "en", "Ann Dale", VoiceKind.NAMED),
        ("Ann Dale left the hall, saying it burned.", "en", "Ann Dale", VoiceKind.NAMED),
        ("In March the council said it burned.", "en", "Council", VoiceKind.INSTITUTIONAL),
        ("According to the county office, it burned.", "en", "County office", VoiceKind.INSTITUTIONAL),
    ],
)  # fmt: skip
def test_the_source_is_named_and_its_kind_is_told(text, language, label, kind):
    source = only(text, language)
    assert (source.label, source.kind) == (label, kind)


def test_the_credit_of_an_agency_speaks_for_what_nobody_else_says():
    text = (
        "Drei Busse brannten. Die Polizei sagte, niemand sei verletzt.\n\nEs regnete stark. (dpa)"
    )
    assert sorted(labels(text)) == ["Polizei", "dpa"]


def test_sentences_in_a_row_are_one_stretch_and_a_paragraph_begins_another():
    text = "Kim Petersen sagte, es regne. Es sei kalt.\n\nPetersen sagte, es sei spät. Der Wind war kalt."
    assert [span.of(text) for span in only(text).stretches] == [
        "Kim Petersen sagte, es regne. Es sei kalt.",
        "Petersen sagte, es sei spät.",
    ]


def test_the_share_is_a_part_of_the_running_text():
    text = "Überschrift über allem\n\nKim Petersen sagte, es regne. Der Wind war immer kalt da."
    found = heard(text)
    assert 0.4 < found.share(found.voices[0]) == found.attributed < 0.6


def test_a_text_without_sources_and_one_without_sentences_have_none():
    assert heard("Der Wind war kalt.").voices == ()
    assert heard("") == Voices()


WORDS = st.sampled_from(
    [
        "Die", "Ministerin", "Kim", "Petersen", "sagte", "Sie", "er", ",", "dass", "laut", "Polizei", "zufolge", ".", "Ein",
        "Beamter", "„", "“", "nach", "Angaben", "Experten", "(dpa)", "said", "who", "\n\n", ":", "(", "Quelle", ")", "so", "sei",
    ]
)  # fmt: skip


@settings(max_examples=examples(150))
@given(st.lists(WORDS, max_size=60), st.sampled_from(["de", "en"]))
def test_stretches_lie_in_the_text_in_order_and_no_two_sources_say_the_same(words, language):
    text = " ".join(words)
    found = heard(text, language)
    every = sorted(span for source in found.voices for span in source.stretches)
    assert all(a.end <= b.start for a, b in pairwise(every))
    assert all(0 <= span.start < span.end <= len(text) for span in every)
    assert found.attributed <= 1
    assert all(m.of(text).strip() for source in found.voices for m in source.mentions)


def test_a_german_paragraph_in_a_text_of_another_language_is_read_as_german():
    german = (
        "Die Ministerin Kim Petersen sagte am Montag, der Bau der neuen Brücke beginne im Mai. "
        "Nach Angaben der Polizei ist die Straße dort schon seit dem Morgen gesperrt."
    )
    found = heard(f"Le pont a coûté cher, et la ville le sait bien.\n\n{german}", "fr")
    assert {voice.label for voice in found.voices} == {"Kim Petersen", "Polizei"}
